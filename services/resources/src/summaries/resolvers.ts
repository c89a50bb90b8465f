import { meanOf, ofPlaces } from '@dure/kit/places';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    resourceSummary: async ({ code }, _, { loaders }) =>
      (await loaders.resourceSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    resourceSummary: async ({ code }, _, { loaders }) =>
      (await loaders.resourceSummary.load(code)) ?? emptySummary(code),
    resourceSummariesOfDistricts: ({ code }, _, { loaders }) => ofDistricts(code, loaders),
    resourceMeanOfDistricts: async ({ code }, _, { loaders }) =>
      meanOf(await ofDistricts(code, loaders), ['published']),
  },
  ResourceSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};

async function ofDistricts(code: string, { districtsOfMunicipality, resourceSummary }: Context['loaders']) {
  const districts = await districtsOfMunicipality(code, null);
  return await ofPlaces(
    resourceSummary,
    districts.map((district) => district.code),
    emptySummary,
  );
}
