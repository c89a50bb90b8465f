import { isPlaceCode } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { type ResourceSummary, ResourceSummaryTable } from './table.ts';

export const resourceSummaryLoader = (db: DataSource) =>
  byId(
    (codes) => db.getRepository(ResourceSummaryTable).findBy({ placeCode: In([...codes]) }),
    (summary) => summary.placeCode,
    isPlaceCode,
  );

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
