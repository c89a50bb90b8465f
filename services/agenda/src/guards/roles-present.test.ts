import { expect, test } from 'vitest';
import { someAnswer, someSituation } from './example.ts';
import { nameOf } from './guard.ts';
import { rolesPresent as guard } from './roles-present.ts';

const three = { guard: 'rolesPresent' as const, roles: ['resident', 'ictActivist', 'official'] };
const team = nameOf({
  fact: 'dure.skills.team.changed.v1',
  nearest: { field: 'rolesPresent', values: three.roles },
});

/** The nearest team with the roles that it has; none when they are left out. */
const judge = (rolesPresent?: string[]) =>
  guard.judge(
    three,
    someSituation({
      facts: new Map([
        [team, rolesPresent === undefined ? someAnswer(0) : someAnswer(3, { teamId: '2', rolesPresent })],
      ]),
    }),
  );

test('the nearest team must have all roles, and is the evidence', () => {
  expect(judge(['official', 'treasurer', 'resident', 'ictActivist'])).toMatchObject({
    ...{ holds: true, figures: { roles: three.roles, teamId: '2' }, facts: [{ eventId: 'event 1' }] },
  });
});

test('what the nearest team lacks is named', () => {
  expect(judge(['official', 'ictActivist'])).toEqual({
    holds: false,
    refusal: { kind: 'RolesMissing', team: { id: '2' }, missing: ['resident'], present: ['official', 'ictActivist'] },
  });
});

test('without a team all roles are missing', () => {
  const refusal = { team: null, missing: three.roles, present: [] };
  expect(judge()).toMatchObject({ refusal });
  expect(guard.judge(three, someSituation())).toMatchObject({ refusal });
});

test.each([judge(), judge(['resident', 'official'])])(
  'the words name the missing roles in both languages: %#',
  (one) => {
    const { ko, en } = one.holds ? { ko: '', en: '' } : guard.words(one.refusal);
    expect(ko).toContain('ictActivist');
    expect(en).toContain('ictActivist');
  },
);
