import { z } from 'zod';
import { smallKey } from '../templates/vocabulary.ts';
import { type AskedQuestion, fails, type Guard, holds, nameOf } from './guard.ts';

export type RolesMissing = {
  readonly kind: 'RolesMissing';
  /** The team that lacks the fewest of the roles; null when there is no team. */
  readonly team: { readonly id: string } | null;
  readonly missing: readonly string[];
  readonly present: readonly string[];
};

/** Which team has the most of these roles; of several the one that changed last. */
const teamWith = (values: readonly string[]): AskedQuestion => ({
  fact: 'dure.skills.team.changed.v1',
  nearest: { field: 'rolesPresent', values },
});

const shape = z
  .strictObject({
    guard: z.literal('rolesPresent'),
    roles: z
      .array(smallKey)
      .min(1)
      .max(20)
      .describe('The roles of a team of the process, all of which must be filled.'),
  })
  .describe('One team has somebody in each of these roles; half-filled teams do not make a whole one.');

export const rolesPresent: Guard<typeof shape, RolesMissing> = {
  shape,
  questions: ({ roles }) => [teamWith(roles)],
  judge: ({ roles }, { facts }) => {
    const { last = null, data = {} } = facts.get(nameOf(teamWith(roles))) ?? {};
    if (last === null) return fails({ kind: 'RolesMissing', team: null, missing: roles, present: [] });
    const team = { id: String(data.teamId) };
    const present = Array.isArray(data.rolesPresent) ? data.rolesPresent.map(String) : [];
    const missing = roles.filter((role) => !present.includes(role));
    return missing.length === 0
      ? holds({ roles, teamId: team.id }, [last])
      : fails({ kind: 'RolesMissing', team, missing, present });
  },
  words: ({ team, missing }) =>
    team === null
      ? {
          ko: `이 역할들을 모두 채운 팀이 있어야 합니다: ${missing.join(', ')}.`,
          en: `A team is needed that has somebody in each of these roles: ${missing.join(', ')}.`,
        }
      : {
          ko: `역할을 모두 채운 팀이 없습니다. 가장 많이 채운 팀에 아직 없는 역할: ${missing.join(', ')}.`,
          en: `No team has all the roles. The one that is nearest has nobody yet in: ${missing.join(', ')}.`,
        },
};
