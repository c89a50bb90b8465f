import { z } from 'zod';
import { type FactQuestion, smallKey } from '../templates/vocabulary.ts';
import { type FactAnswer, fails, type Guard, holds, nameOf } from './guard.ts';

export type RolesMissing = {
  readonly kind: 'RolesMissing';
  /** The team that lacks the fewest of the roles; null when there is no team. */
  readonly team: { readonly id: string } | null;
  readonly missing: readonly string[];
  readonly present: readonly string[];
};

const teams: FactQuestion = { fact: 'dure.skills.team.changed.v1' };

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
  questions: () => [teams],
  judge: ({ roles }, { facts }) => {
    const judged = (facts.get(nameOf(teams))?.things ?? []).map((thing) => judgeTeam(roles, thing));
    // The order is that of their last events, and stays among equals.
    const [nearest] = judged.sort((one, other) => one.missing.length - other.missing.length);
    if (nearest === undefined) return fails({ kind: 'RolesMissing', team: null, missing: roles, present: [] });
    const { team, missing, present, seen } = nearest;
    return missing.length === 0
      ? holds({ roles, teamId: team.id }, [seen])
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

/** Which of the roles a team has, as its last event says. */
function judgeTeam(roles: readonly string[], { seen, data }: FactAnswer['things'][number]) {
  const present = Array.isArray(data.rolesPresent) ? data.rolesPresent.map(String) : [];
  const missing = roles.filter((role) => !present.includes(role));
  return { seen, team: { id: String(data.teamId) }, missing, present };
}
