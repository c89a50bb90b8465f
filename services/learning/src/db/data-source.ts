import { KnownAgendaTable } from '../agendas/table.ts';
import { ExperimentEntryTable, ExperimentTable } from '../experiments/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { LearningRecordTable } from '../records/table.ts';
import { LearningSummaryTable } from '../summaries/table.ts';
import { Experiments1700000001000 } from './migrations/1700000001000-experiments.ts';

export const entities = [
  ExperimentTable,
  ExperimentEntryTable,
  LearningRecordTable,
  LearningSummaryTable,
  KnownAgendaTable,
  KnownMembershipTable,
];

export const migrations = [Experiments1700000001000];
