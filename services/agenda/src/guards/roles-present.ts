import { z } from 'zod';
import { type FactQuestion, smallKey } from '../templates/vocabulary.ts';
import { fails, type Guard, holds, nameOf } from './guard.ts';

export type RolesMissing = {
  readonly kind: 'RolesMissing';
  readonly missing: readonly string[];
  readonly present: readonly string[];
};

const team: FactQuestion = { fact: 'dure.skills.team.changed.v1' };

const shape = z
  .strictObject({
    guard: z.literal('rolesPresent'),
    roles: z
      .array(smallKey)
      .min(1)
      .max(20)
      .describe('The roles of a team of the process, all of which must be filled.'),
  })
  .describe('The team has somebody in each of these roles.');

export const rolesPresent: Guard<typeof shape, RolesMissing> = {
  shape,
  questions: () => [team],
  judge: ({ roles }, { facts }) => {
    const answer = facts.get(nameOf(team));
    const present = [
      ...new Set(
        (answer?.data ?? []).flatMap(({ rolesPresent: held }) => (Array.isArray(held) ? held.map(String) : [])),
      ),
    ];
    const missing = roles.filter((role) => !present.includes(role));
    return missing.length === 0
      ? holds({ roles }, answer?.last == null ? [] : [answer.last])
      : fails({ kind: 'RolesMissing', missing, present });
  },
  words: ({ missing }) => ({
    ko: `팀에 아직 없는 역할이 있습니다: ${missing.join(', ')}.`,
    en: `The team has nobody yet in these roles: ${missing.join(', ')}.`,
  }),
};
