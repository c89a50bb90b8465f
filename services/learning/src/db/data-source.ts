import { KnownAgendaTable } from '../agendas/table.ts';
import { CitationTable } from '../citations/table.ts';
import { ExperimentEntryTable, ExperimentTable } from '../experiments/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { OutcomeChangeTable, OutcomeTable } from '../outcomes/table.ts';
import { KnownMunicipalityTable } from '../places/table.ts';
import { LearningRecordTable } from '../records/table.ts';
import { LearningSummaryTable } from '../summaries/table.ts';
import { Experiments1700000001000 } from './migrations/1700000001000-experiments.ts';
import { PlaceCodes1700000002000 } from './migrations/1700000002000-place-codes.ts';
import { Citations1700000003000 } from './migrations/1700000003000-citations.ts';
import { Outcomes1700000004000 } from './migrations/1700000004000-outcomes.ts';
import { OverdueExperimentsOfPlaces1700000005000 } from './migrations/1700000005000-overdue-experiments-of-places.ts';
import { ChangesByDay1700000015000 } from './migrations/1700000015000-changes-by-day.ts';
import { RecordCategories1700000016000 } from './migrations/1700000016000-record-categories.ts';
import { ShortWords1700000017000 } from './migrations/1700000017000-short-words.ts';
import { WordsCost1700000018000 } from './migrations/1700000018000-words-cost.ts';

export const entities = [
  ExperimentTable,
  ExperimentEntryTable,
  LearningRecordTable,
  CitationTable,
  OutcomeTable,
  OutcomeChangeTable,
  LearningSummaryTable,
  KnownAgendaTable,
  KnownMembershipTable,
  KnownMunicipalityTable,
];

export const migrations = [
  Experiments1700000001000,
  PlaceCodes1700000002000,
  Citations1700000003000,
  Outcomes1700000004000,
  OverdueExperimentsOfPlaces1700000005000,
  ChangesByDay1700000015000,
  RecordCategories1700000016000,
  ShortWords1700000017000,
  WordsCost1700000018000,
];
