import { meanOf, ofPlaces } from '@dure/kit/places';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    skillSummary: async ({ code }, _, { loaders }) => (await loaders.skillSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    skillSummary: async ({ code }, _, { loaders }) => (await loaders.skillSummary.load(code)) ?? emptySummary(code),
    skillSummariesOfDistricts: ({ districtCodes = [] }, _, { loaders }) => ofDistricts(districtCodes, loaders),
    skillMeanOfDistricts: async ({ districtCodes = [] }, _, { loaders }) =>
      meanOf(await ofDistricts(districtCodes, loaders), ['members', 'seatsWanted', 'seatsFilled']),
  },
  SkillSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};

const ofDistricts = (codes: readonly string[], { skillSummary }: Context['loaders']) =>
  ofPlaces(skillSummary, codes, emptySummary);
