import { serviceCodegen } from '@dure/kit/codegen';

export default serviceCodegen(import.meta.dirname, {
  Municipality: '@dure/kit/places#MunicipalityReference',
  Experiment: '../experiments/domain.ts#Experiment as ExperimentModel',
  ExperimentConnection: '../experiments/loaders.ts#ExperimentPage',
  ExperimentEntry: '../experiments/domain.ts#ExperimentEntry as ExperimentEntryModel',
  ExperimentEntryConnection: '../experiments/loaders.ts#ExperimentEntryPage',
  LearningRecord: '../records/domain.ts#LearningRecord as LearningRecordModel',
  LearningRecordConnection: '../records/loaders.ts#LearningRecordPage',
  RecordCitation: '../citations/domain.ts#Citation',
  RecordCitationConnection: '../citations/loaders.ts#CitationPage',
  ReachedOutcome: '../outcomes/domain.ts#Outcome',
  OutcomeChange: '../outcomes/domain.ts#OutcomeChange as OutcomeChangeModel',
  OutcomeChangeConnection: '../outcomes/loaders.ts#OutcomeChangePage',
  LearningSummary: '../summaries/table.ts#LearningSummary as LearningSummaryModel',
});
