import { isPlaceCode } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { type LearningSummary, LearningSummaryTable } from './table.ts';

export const learningSummaryLoader = (db: DataSource) =>
  byId(
    (codes) => db.getRepository(LearningSummaryTable).findBy({ placeCode: In([...codes]) }),
    (summary) => summary.placeCode,
    isPlaceCode,
  );

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
