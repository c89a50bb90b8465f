import { changesOf } from '@dure/kit/changes';
import type { Clock } from '@dure/kit/clock';
import type { RequestContext } from '@dure/kit/subgraph';
import type { DataSource } from 'typeorm';
import { citationsOfAgenda, citationsOfRecord } from './citations/loaders.ts';
import { entriesOfExperiment, experimentLoader, experimentsOf, overdueExperimentsOf } from './experiments/loaders.ts';
import { outcomeChanges, outcomeLadders, outcomeLoader } from './outcomes/loaders.ts';
import { learningRecordLoader, learningRecordsOf } from './records/loaders.ts';
import { learningSummaryLoader } from './summaries/loaders.ts';

/** One set of loaders per request: what was read once is not read again, and lists are read in one statement. */
export const loaders = (db: DataSource, clock: Clock) => ({
  experiment: experimentLoader(db),
  experimentsOfAgenda: experimentsOf(db, 'agenda'),
  experimentsOfMember: experimentsOf(db, 'member'),
  experimentsOfOrganization: experimentsOf(db, 'organization'),
  entriesOfExperiment: entriesOfExperiment(db),
  overdueExperimentsOfMunicipality: overdueExperimentsOf(db, 'municipality'),
  overdueExperimentsOfDistrict: overdueExperimentsOf(db, 'district'),
  learningRecord: learningRecordLoader(db),
  learningRecordsOfMunicipality: learningRecordsOf(db, 'municipality'),
  learningRecordsOfDistrict: learningRecordsOf(db, 'district'),
  citationsOfRecord: citationsOfRecord(db),
  citationsOfAgenda: citationsOfAgenda(db),
  outcome: outcomeLoader(db),
  outcomeChanges: outcomeChanges(db),
  outcomeLadder: outcomeLadders(db),
  learningSummary: learningSummaryLoader(db),
  changes: changesOf(db, clock),
});

export type Context = RequestContext<ReturnType<typeof loaders>>;
