import { localized, say } from '@dure/kit/language';
import type { Resolvers } from '../generated/graphql.ts';
import type { SkillsNotKnown } from './domain.ts';
import { listSkills } from './loaders.ts';

export const skillResolvers: Resolvers = {
  Query: {
    skill: (_, { id }, { loaders }) => loaders.skill.load(id),
    skills: (_, { search, ...args }, { db }) => listSkills(db, search, args),
  },
  Skill: {
    __resolveReference: ({ id }, { loaders }) => loaders.skill.load(id),
    label: ({ labelKo, labelEn }) => localized({ ko: labelKo, en: labelEn }),
  },
};

/** The member `SkillsNotKnown` of a result union. */
export const skillsNotKnown = ({ unknownIds }: SkillsNotKnown) => ({
  __typename: 'SkillsNotKnown' as const,
  unknownIds: [...unknownIds],
  message: say({
    ko: '기술 목록에 없는 항목이 있습니다. 목록에서 골라 다시 시도해 주십시오.',
    en: 'Some of these skills are not in the catalogue. Choose them from it and try again.',
  }),
});
