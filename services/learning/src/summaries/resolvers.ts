import { meanOf, ofPlaces } from '@dure/kit/places';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    __resolveReference: ({ code }) => ({ code }),
    learningSummary: async ({ code }, _, { loaders }) =>
      (await loaders.learningSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    __resolveReference: (reference) => reference,
    learningSummary: async ({ code }, _, { loaders }) =>
      (await loaders.learningSummary.load(code)) ?? emptySummary(code),
    learningSummariesOfDistricts: ({ districtCodes = [] }, _, { loaders }) => ofDistricts(districtCodes, loaders),
    learningMeanOfDistricts: async ({ districtCodes = [] }, _, { loaders }) =>
      meanOf(await ofDistricts(districtCodes, loaders), ['records']),
  },
  LearningSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};

const ofDistricts = (codes: readonly string[], { learningSummary }: Context['loaders']) =>
  ofPlaces(learningSummary, codes, emptySummary);
