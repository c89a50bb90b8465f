import { placeLoader } from '@dure/kit/places';
import type { DataSource } from 'typeorm';
import { type ResourceSummary, ResourceSummaryTable } from './table.ts';

export const resourceSummaryLoader = (db: DataSource) => placeLoader<ResourceSummary>(db, ResourceSummaryTable);

/** What a place shows that has no resources yet. */
export const emptySummary = (placeCode: string): ResourceSummary => ({
  placeCode,
  published: 0,
  stale: 0,
  ended: 0,
  spaces: 0,
  budgets: 0,
  technologies: 0,
  dataSets: 0,
  institutionalSupports: 0,
  equipment: 0,
});
