import { expect, test } from 'vitest';
import { isCountry } from './countries.ts';
import { isFinal, mayHavePrototype, type Solution, type SolutionState, take } from './domain.ts';

const now = new Date('2027-03-02T00:00:00Z');
const solution = (state: SolutionState): Solution => ({
  ...{
    id: 's',
    processId: 'p',
    agendaId: 'a',
    organizationId: 'o',
    posterId: 'q',
    country: 'FI',
    title: 't',
    body: 'b',
  },
  ...{ language: 'ko', submittedBy: 'm', submittedAt: now, state, choice: null, choices: null, changedAt: now },
});
const states: SolutionState[] = ['SUBMITTED', 'WITHDRAWN', 'SELECTED', 'FINAL'];

test.each(
  states.flatMap((state) => [
    ['withdraw', state, state === 'SUBMITTED' ? 'WITHDRAWN' : null] as const,
    ['select', state, state === 'SUBMITTED' ? 'SELECTED' : null] as const,
    ['chooseFinal', state, state === 'SELECTED' ? 'FINAL' : null] as const,
  ]),
)('to %s a solution that is %s makes it: %s', (step, state, to) => {
  const taken = take(step, solution(state), now);
  expect(taken.ok ? taken.value.state : null).toBe(to);
  if (!taken.ok) expect(taken.refusal).toMatchObject({ kind: 'solution-not-in-state', actual: state });
});

test.each(states)('whether one that is %s may have prototypes and a partnership', (state) => {
  expect(mayHavePrototype(solution(state)).ok).toBe(['SELECTED', 'FINAL'].includes(state));
  expect(isFinal(solution(state)).ok).toBe(state === 'FINAL');
});

test('countries are those of ISO 3166-1, in capital letters', () => {
  expect(['KR', 'FI', 'PT', 'GB', 'ZW', 'AD'].every(isCountry)).toBe(true);
  expect(['kr', 'KOR', 'UK', 'EU', 'ZZ', 'SU', '', 'K'].some(isCountry)).toBe(false);
});
