import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRise, move, type Outcome, rungs } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const nowhere: Outcome = { subjectId: 'a1', agendaId: 'a1', recordId: null, rung: null, since: now, version: 0 };

test.each([
  [null, 'NETWORKING', true],
  ['NETWORKING', 'INSTITUTIONAL_REFORM', true],
  ['INSTITUTIONAL_REFORM', 'POLICY', false],
  ['NETWORKING', null, false],
] as const)('from %s to %s is a rise: %s', (fromRung, toRung, expected) => {
  expect(isRise({ fromRung, toRung })).toBe(expected);
});

test('any rung may follow any other, each change is a version, and no change is refused', () => {
  const rung = fc.constantFrom(null, ...rungs);
  fc.assert(
    fc.property(fc.array(rung), (wanted) => {
      let outcome = nowhere;
      for (const to of wanted) {
        const decision = move(outcome, { rung: to, expectedVersion: outcome.version, now });
        expect(decision.ok).toBe(outcome.rung !== to);
        if (!decision.ok) continue;
        expect(decision.value).toMatchObject({ rung: to, version: outcome.version + 1 });
        outcome = decision.value;
      }
    }),
  );
});
