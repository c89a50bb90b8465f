import { placeLoader } from '@dure/kit/places';
import type { DataSource } from 'typeorm';
import { type LearningSummary, LearningSummaryTable } from './table.ts';

export const learningSummaryLoader = (db: DataSource) => placeLoader<LearningSummary>(db, LearningSummaryTable);

/** What a place shows where nothing was tried yet. */
export const emptySummary = (placeCode: string): LearningSummary => ({
  placeCode,
  experimentsRunning: 0,
  experimentsOverdue: 0,
  records: 0,
  succeeded: 0,
  partly: 0,
  failed: 0,
});
