import { existing } from '@dure/kit/loader';
import type { Resolvers } from '../generated/graphql.ts';
import { listLearningRecords } from './loaders.ts';

export const recordResolvers: Resolvers = {
  Query: {
    learningRecord: (_, { id }, { loaders }) => loaders.learningRecord.load(id),
    learningRecords: (_, args, { db }) => listLearningRecords(db, args),
  },
  Municipality: {
    learningRecords: ({ code }, args, { loaders }) => loaders.learningRecordsOfMunicipality(args).load(code),
  },
  District: {
    learningRecords: ({ code }, args, { loaders }) => loaders.learningRecordsOfDistrict(args).load(code),
  },
  LearningRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.learningRecord.load(id),
    experiment: ({ experimentId }, _, { loaders }) => existing(loaders.experiment, experimentId),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    author: ({ authorId }) => ({ id: authorId }),
  },
};
