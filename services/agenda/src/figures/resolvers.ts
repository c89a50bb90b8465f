import { localized } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { stageOf } from '../processes/domain.ts';
import { ratio } from './domain.ts';
import type { FiguresOf } from './loaders.ts';

const counts = ({ programmeId }: FiguresOf, { loaders }: Context) => existing(loaders.countsOfProgramme, programmeId);

export const figureResolvers: Resolvers = {
  Programme: {
    figures: ({ id }) => ({ programmeId: id }),
  },
  ProgrammeFigures: {
    challenges: async (of, _, ctx) => (await counts(of, ctx)).challenges,
    solutions: async (of, _, ctx) => (await counts(of, ctx)).solutions,
    adopted: async (of, _, ctx) => (await counts(of, ctx)).adopted,
    countries: async (of, _, ctx) => (await counts(of, ctx)).countries,
    projects: async (of, _, ctx) => (await counts(of, ctx)).projects,
    solutionsPerChallenge: async (of, _, ctx) => {
      const { solutions, challenges } = await counts(of, ctx);
      return ratio(solutions, challenges);
    },
    conversion: async (of, _, ctx) => {
      const { continued, challenges } = await counts(of, ctx);
      return ratio(continued, challenges);
    },
    grants: ({ programmeId }, _, { loaders }) => loaders.grantsOfProgramme.load(programmeId),
    stages: ({ programmeId }, _, { loaders }) => loaders.stagesOfProgramme.load(programmeId),
    firstResponse: ({ programmeId }, _, { loaders }) => existing(loaders.firstResponsesOfProgramme, programmeId),
  },
  ProgrammeStage: {
    name: async ({ templateId, stage }, _, { loaders }) =>
      localized(stageOf((await existing(loaders.template, templateId)).content, stage).names),
    outcome: async ({ templateId, stage }, _, { loaders }) =>
      stageOf((await existing(loaders.template, templateId)).content, stage).end ?? null,
  },
  ProgrammeGrants: {
    promised: ({ promisedMinor: minorUnits, currency }) => ({ minorUnits, currency }),
    paid: ({ paidMinor: minorUnits, currency }) => ({ minorUnits, currency }),
  },
};
