import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, type Need, open, releaseSeat, reopened, takeSeat, withdraw } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');

const need = (change: Partial<Need> = {}): Need => ({
  id: 'n',
  agendaId: 'a',
  campaignId: null,
  teamId: null,
  municipalityCode: '1111000000',
  districtCode: '1111053000',
  skillId: 's',
  hours: 4,
  wanted: 2,
  filled: 0,
  hoursGiven: 0,
  description: '벽화를 함께 그립니다.',
  language: 'ko',
  state: 'OPEN',
  version: 1,
  openedBy: 'm',
  openedAt: now,
  firstFilledAt: null,
  ...change,
});

test('whatever happens, seats stay between none and wanted, full means filled, and every change raises the version', () => {
  const step = fc.constantFrom('take', 'release', 'withdraw');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 40 }), (wanted, steps) => {
      let state = need({ wanted });
      for (const one of steps) {
        const before = state;
        if (one === 'release' && state.filled > 0) state = releaseSeat(state, true);
        const decision = one === 'take' ? takeSeat(state, now) : one === 'withdraw' ? withdraw(state) : null;
        if (decision?.ok === true) state = decision.value;
        expect(state.version).toBe(before.version + (state === before ? 0 : 1));
        expect(reopened(before, state)).toBe(
          before.filled === wanted && state.filled < wanted && state.state === 'OPEN',
        );
        expect(state.filled).toBeGreaterThanOrEqual(0);
        expect(state.filled).toBeLessThanOrEqual(wanted);
        if (state.state !== 'CLOSED') expect(state.state === 'FILLED').toBe(state.filled === wanted);
      }
    }),
  );
});

test.each(['FILLED', 'CLOSED'] as const)('a %s need gives no seat and cannot be taken back', (state) => {
  const refusal = { ok: false, refusal: { kind: 'need-not-open', state } };
  expect(takeSeat(need({ state }), now)).toEqual(refusal);
  expect(withdraw(need({ state }))).toEqual(refusal);
});

test('a filled need opens again when a seat becomes free, and closes when its agenda is closed', () => {
  const full = need({ state: 'FILLED', filled: 2 });
  expect(releaseSeat(full, true)).toMatchObject({ state: 'OPEN', filled: 1 });
  expect(releaseSeat(full, false)).toMatchObject({ state: 'CLOSED', filled: 1 });
  expect(releaseSeat(need({ state: 'CLOSED', filled: 1 }), true)).toMatchObject({ state: 'CLOSED', filled: 0 });
});

test('hours add up to the hundredth without the errors of binary fractions', () => {
  expect(addHours(addHours(need(), 0.1), 0.2).hoursGiven).toBe(0.3);
});

const agenda = { id: 'a', municipalityCode: '1111000000', districtCode: '1111053000', isClosed: false };
const draft = {
  ...{ id: 'n', campaignId: null, teamId: null, skillId: 's', hours: 4, wanted: 2, openedBy: 'm' },
  ...{ description: '벽화를 함께 그립니다.', language: 'ko' },
};

const known = { isSkillKnown: true, campaignAgendaId: 'a', teamAgendaId: 'a' };

test('a need opens in the place of its agenda, with all its seats free', () => {
  expect(open(agenda, draft, known, now)).toEqual({ ok: true, value: need() });
  for (const one of [{ campaignId: 'c' }, { teamId: 't' }]) {
    expect(open(agenda, { ...draft, ...one }, known, now)).toEqual({ ok: true, value: need(one) });
  }
});

test.each([
  ['an agenda that is not known', null, {}, {}, { kind: 'agenda-not-known' }],
  ['a closed agenda', { ...agenda, isClosed: true }, {}, {}, { kind: 'agenda-closed' }],
  ['a skill that is not known', agenda, {}, { isSkillKnown: false }, { kind: 'skills-not-known', unknownIds: ['s'] }],
  ['an unknown campaign', agenda, { campaignId: 'c' }, { campaignAgendaId: null }, { kind: 'campaign-not-known' }],
  ['another agenda’s', agenda, { campaignId: 'c' }, { campaignAgendaId: 'b' }, { kind: 'campaign-not-known' }],
  ['a team that is not known', agenda, { teamId: 't' }, { teamAgendaId: null }, { kind: 'team-not-known' }],
  ['a team of another agenda', agenda, { teamId: 't' }, { teamAgendaId: 'b' }, { kind: 'team-not-known' }],
] as const)('for %s no need opens', (_case, one, named, found, refusal) => {
  expect(open(one, { ...draft, ...named }, { ...known, ...found }, now)).toEqual({ ok: false, refusal });
});
