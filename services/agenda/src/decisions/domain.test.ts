import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  castIn,
  conclude,
  decideAsPoster,
  open,
  type ProcessDecision,
  requiredOf,
  resultOf,
  type Tally,
} from './domain.ts';

const now = new Date('2027-03-02T00:00:00Z');
const rules = {
  ...{ quorumNumber: 3, quorumNumerator: null, quorumDenominator: null },
  ...{ thresholdNumerator: 1, thresholdDenominator: 2 },
};
const about = { id: 'd', processId: 'p', agendaId: 'a', municipalityCode: '9911000000', key: 'adoption' };
const opened: ProcessDecision = open(
  {
    ...{ ...about, ...rules, decidedBy: 'CITIZENS', openedBy: 'clerk' },
    ...{ bodyId: null, electorIds: null, organizationId: null, solutionId: null },
  },
  now,
);
const concluding = { concludedBy: 'clerk', reason: '모은 뜻입니다.', now };
const votes = (votesFor: number, votesAgainst: number, votesAbstained = 0): Tally => ({
  ...{ votesFor, votesAgainst, votesAbstained },
});

describe('the quorum', () => {
  test.each([
    [{ ...rules, quorumNumber: 3 }, 100, 3],
    [{ ...rules, quorumNumber: null, quorumNumerator: 1, quorumDenominator: 10 }, 100, 10],
    [{ ...rules, quorumNumber: null, quorumNumerator: 1, quorumDenominator: 10 }, 101, 11],
    [{ ...rules, quorumNumber: null, quorumNumerator: 1, quorumDenominator: 3 }, 9, 3],
    [{ ...rules, quorumNumber: null, quorumNumerator: 1, quorumDenominator: 10 }, 0, 1],
  ])('%j of %i who have the right asks for %i ballots', (asked, entitled, required) => {
    expect(requiredOf(asked, entitled)).toBe(required);
  });

  test('without it nothing is decided, and both figures are told', () => {
    expect(conclude(opened, votes(2, 0), 9, concluding)).toEqual({
      ok: false,
      refusal: { kind: 'quorum-missing', required: 3, actual: 2 },
    });
  });

  test('abstentions count for it', () => {
    expect(conclude(opened, votes(1, 0, 2), 9, concluding)).toMatchObject({ ok: true, value: { result: 'ADOPTED' } });
  });
});

describe('the result', () => {
  test.each([
    [2, 1, 1, 2, 'ADOPTED'],
    [1, 1, 1, 2, 'REJECTED'],
    [1, 1, 1, 3, 'REJECTED'],
    [2, 1, 2, 3, 'ADOPTED'],
    [199, 101, 2, 3, 'REJECTED'],
    [200, 100, 2, 3, 'ADOPTED'],
    [3, 0, 1, 1, 'ADOPTED'],
    [3, 1, 1, 1, 'REJECTED'],
    [0, 0, 1, 2, 'REJECTED'],
  ])('%i for and %i against, when %i/%i must be for: %s or not', (votesFor, votesAgainst, n, d, result) => {
    const threshold = { thresholdNumerator: n, thresholdDenominator: d };
    expect(resultOf(votes(votesFor, votesAgainst), threshold)).toBe(result);
  });

  test('another ballot for it never turns it down, and another against never lifts it', () => {
    const count = fc.nat({ max: 1_000 });
    const threshold = fc.integer({ min: 1, max: 100 }).chain((denominator) =>
      fc.integer({ min: 1, max: denominator }).map((numerator) => ({
        ...{ thresholdNumerator: numerator, thresholdDenominator: denominator },
      })),
    );
    fc.assert(
      fc.property(count, count, threshold, (given, against, share) => {
        if (resultOf(votes(given, against), share) === 'ADOPTED') {
          expect(resultOf(votes(given + 1, against), share)).toBe('ADOPTED');
        } else expect(resultOf(votes(given, against + 1), share)).toBe('REJECTED');
      }),
    );
  });
});

test('a concluded decision carries the whole record, and is not concluded again', () => {
  const concluded = conclude(opened, votes(2, 1, 1), 9, concluding);
  expect(concluded).toMatchObject({
    ok: true,
    value: {
      ...{ state: 'CONCLUDED', votesFor: 2, votesAgainst: 1, votesAbstained: 1, entitled: 9, quorumRequired: 3 },
      ...{ result: 'ADOPTED', reason: '모은 뜻입니다.', concludedBy: 'clerk', concludedAt: now },
    },
  });
  if (!concluded.ok) throw new Error('It is concluded.');
  expect(conclude(concluded.value, votes(9, 0), 9, concluding)).toEqual({
    ok: false,
    refusal: { kind: 'already-concluded' },
  });
});

test('what the poster decides is opened and concluded at once, by the one who has the right', () => {
  const decision = decideAsPoster(
    { ...about, key: 'SELECT_SOLUTION', organizationId: 'o', solutionId: 's' },
    concluding,
  );
  expect(decision).toMatchObject({
    decidedBy: 'POSTER',
    entitled: 1,
    quorumRequired: 1,
    result: 'ADOPTED',
    openedAt: now,
  });
  expect(castIn({ votesFor: 1, votesAgainst: 0, votesAbstained: 0 })).toBe(decision.entitled);
});
