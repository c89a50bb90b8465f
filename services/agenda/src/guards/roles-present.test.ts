import { expect, test } from 'vitest';
import { someAnswer, someSituation } from './example.ts';
import { nameOf } from './guard.ts';
import { rolesPresent } from './roles-present.ts';

const three = { guard: 'rolesPresent' as const, roles: ['resident', 'ictActivist', 'official'] };
const team = nameOf({ fact: 'dure.skills.team.changed.v1' });
const withTeams = (...teams: string[][]) =>
  someSituation({
    facts: new Map([
      [
        team,
        someAnswer(
          teams.length,
          teams.map((held) => ({ rolesPresent: held })),
        ),
      ],
    ]),
  });

test('all roles must be filled, in one team or in several', () => {
  expect(rolesPresent.judge(three, withTeams(['resident', 'ictActivist', 'official'])).holds).toBe(true);
  expect(rolesPresent.judge(three, withTeams(['resident'], ['official', 'ictActivist'])).holds).toBe(true);
});

test('those that are missing are named', () => {
  expect(rolesPresent.judge(three, withTeams(['resident']))).toEqual({
    holds: false,
    refusal: { kind: 'RolesMissing', missing: ['ictActivist', 'official'], present: ['resident'] },
  });
  expect(rolesPresent.judge(three, someSituation())).toMatchObject({ refusal: { missing: three.roles, present: [] } });
});
