import { safeInteger } from '@dure/kit/database';
import { EntitySchema } from 'typeorm';

/** Resources of a district or municipality, kept by triggers. */
export type ResourceSummary = {
  placeCode: string;
  published: number;
  stale: number;
  ended: number;
  spaces: number;
  budgets: number;
  technologies: number;
  dataSets: number;
  institutionalSupports: number;
  equipment: number;
};

const count = { type: 'bigint', default: 0, transformer: safeInteger } as const;

export const ResourceSummaryTable = new EntitySchema<ResourceSummary>({
  name: 'ResourceSummary',
  tableName: 'resource_summaries',
  columns: {
    placeCode: { type: 'text', primary: true, name: 'place_code' },
    published: count,
    stale: count,
    ended: count,
    spaces: count,
    budgets: count,
    technologies: count,
    dataSets: { ...count, name: 'data_sets' },
    institutionalSupports: { ...count, name: 'institutional_supports' },
    equipment: count,
  },
});
