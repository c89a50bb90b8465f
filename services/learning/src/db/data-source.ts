import { KnownAgendaTable } from '../agendas/table.ts';
import { CitationTable } from '../citations/table.ts';
import { ExperimentEntryTable, ExperimentTable } from '../experiments/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { LearningRecordTable } from '../records/table.ts';
import { LearningSummaryTable } from '../summaries/table.ts';
import { Experiments1700000001000 } from './migrations/1700000001000-experiments.ts';
import { PlaceCodes1700000002000 } from './migrations/1700000002000-place-codes.ts';
import { Citations1700000003000 } from './migrations/1700000003000-citations.ts';

export const entities = [
  ExperimentTable,
  ExperimentEntryTable,
  LearningRecordTable,
  CitationTable,
  LearningSummaryTable,
  KnownAgendaTable,
  KnownMembershipTable,
];

export const migrations = [Experiments1700000001000, PlaceCodes1700000002000, Citations1700000003000];
