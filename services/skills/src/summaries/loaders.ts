import { placeLoader } from '@dure/kit/places';
import type { DataSource } from 'typeorm';
import { type SkillSummary, SkillSummaryTable } from './table.ts';

/** The counted summary of a district or municipality; null where nothing was ever counted. */
export const skillSummaryLoader = (db: DataSource) => placeLoader<SkillSummary>(db, SkillSummaryTable);

/** The summary of a place where there is nothing yet. */
export const emptySummary = (placeCode: string): SkillSummary => ({
  ...{ placeCode, members: 0, organizations: 0, needsOpen: 0, seatsWanted: 0, seatsFilled: 0, hoursGiven: 0 },
});
