import { meanOf, ofPlaces } from '@dure/kit/places';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary, meanPledged } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    __resolveReference: ({ code }) => ({ code }),
    fundingSummary: async ({ code }, _, { loaders }) => (await loaders.fundingSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    __resolveReference: (reference) => reference,
    fundingSummary: async ({ code }, _, { loaders }) => (await loaders.fundingSummary.load(code)) ?? emptySummary(code),
    fundingSummariesOfDistricts: ({ districtCodes = [] }, _, { loaders }) => ofDistricts(districtCodes, loaders),
    fundingMeanOfDistricts: async ({ districtCodes = [] }, _, { loaders }) => {
      const districts = await ofDistricts(districtCodes, loaders);
      const mean = meanOf(districts, ['campaignsOpen']);
      return mean === null ? null : { ...mean, pledged: meanPledged(districts) };
    },
  },
  FundingSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};

const ofDistricts = (codes: readonly string[], { fundingSummary }: Context['loaders']) =>
  ofPlaces(fundingSummary, codes, emptySummary);
