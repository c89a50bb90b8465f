import { EntitySchema } from 'typeorm';

/** Experiments and records of a district or municipality, kept by triggers. */
export type LearningSummary = {
  placeCode: string;
  experimentsRunning: number;
  experimentsOverdue: number;
  records: number;
  succeeded: number;
  partly: number;
  failed: number;
};

export const LearningSummaryTable = new EntitySchema<LearningSummary>({
  name: 'LearningSummary',
  tableName: 'learning_summaries',
  columns: {
    placeCode: { type: 'text', primary: true, name: 'place_code' },
    experimentsRunning: { type: 'integer', name: 'experiments_running', default: 0 },
    experimentsOverdue: { type: 'integer', name: 'experiments_overdue', default: 0 },
    records: { type: 'integer', default: 0 },
    succeeded: { type: 'integer', default: 0 },
    partly: { type: 'integer', default: 0 },
    failed: { type: 'integer', default: 0 },
  },
});
