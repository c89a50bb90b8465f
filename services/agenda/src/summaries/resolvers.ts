import { existing } from '@dure/kit/loader';
import { meanOf, ofPlaces } from '@dure/kit/places';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { stageOf } from '../processes/domain.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    agendaSummary: async ({ code }, _, { loaders }) => (await loaders.agendaSummary.load(code)) ?? emptySummary(code),
    agendasByStage: ({ code }, _, { loaders }) => loaders.agendasByStage.load(code),
  },
  Municipality: {
    agendaSummary: async ({ code }, _, { loaders }) => (await loaders.agendaSummary.load(code)) ?? emptySummary(code),
    agendaSummariesOfDistricts: ({ districtCodes = [] }, _, { loaders }) => ofDistricts(districtCodes, loaders),
    agendaMeanOfDistricts: async ({ districtCodes = [] }, _, { loaders }) =>
      meanOf(await ofDistricts(districtCodes, loaders), ['total', 'open', 'supports']),
  },
  AgendaSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
  AgendasInStage: {
    template: ({ templateId }, _, { loaders }) => existing(loaders.template, templateId),
    stage: async ({ templateId, stage }, _, { loaders }) =>
      stageOf((await existing(loaders.template, templateId)).content, stage),
  },
};

const ofDistricts = (codes: readonly string[], { agendaSummary }: Context['loaders']) =>
  ofPlaces(agendaSummary, codes, emptySummary);
