import { expect, test } from 'vitest';
import { someAnswer, someSituation } from './example.ts';
import { nameOf } from './guard.ts';
import { rolesPresent } from './roles-present.ts';

const three = { guard: 'rolesPresent' as const, roles: ['resident', 'ictActivist', 'official'] };
const teams = nameOf({ fact: 'dure.skills.team.changed.v1' });

/** The teams `1`, `2`, … with the roles that each has, the one that changed last first. */
const judge = (...held: string[][]) => {
  const data = held.map((rolesPresent, index) => ({ teamId: `${index + 1}`, rolesPresent }));
  return rolesPresent.judge(three, someSituation({ facts: new Map([[teams, someAnswer(held.length, data)]]) }));
};

test('one team must have all roles, and is the evidence', () => {
  expect(judge(['resident'], ['official', 'treasurer', 'resident', 'ictActivist'])).toMatchObject({
    ...{ holds: true, figures: { roles: three.roles, teamId: '2' }, facts: [{ eventId: 'event 2' }] },
  });
});

test('half-filled teams are not a whole one, and what the nearest to complete lacks is named', () => {
  expect(judge(['resident'], ['official', 'ictActivist'])).toEqual({
    holds: false,
    refusal: { kind: 'RolesMissing', team: { id: '2' }, missing: ['resident'], present: ['official', 'ictActivist'] },
  });
});

test('of teams that are equally near the one that changed last is named', () => {
  expect(judge([], ['resident'], ['official'])).toMatchObject({
    refusal: { team: { id: '2' }, missing: ['ictActivist', 'official'], present: ['resident'] },
  });
});

test('without a team all roles are missing', () => {
  const refusal = { team: null, missing: three.roles, present: [] };
  expect(judge()).toMatchObject({ refusal });
  expect(rolesPresent.judge(three, someSituation())).toMatchObject({ refusal });
});

test.each([judge(), judge(['resident', 'official'])])(
  'the words name the missing roles in both languages: %#',
  (one) => {
    const { ko, en } = one.holds ? { ko: '', en: '' } : rolesPresent.words(one.refusal);
    expect(ko).toContain('ictActivist');
    expect(en).toContain('ictActivist');
  },
);
