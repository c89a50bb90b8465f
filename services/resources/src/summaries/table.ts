import { safeInteger } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
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

/** Resources of a district or municipality by what their list is filtered by; kept by triggers. */
type ResourceCount = {
  readonly placeCode: string;
  readonly kind: string;
  readonly state: string;
  readonly hasEnded: boolean;
  readonly resources: number;
};

const inKey = (name: string, type: 'text' | 'boolean' = 'text') =>
  ({ type, primary: true, name, primaryKeyConstraintName: 'resource_counts_pkey' }) as const;

export const ResourceCountTable = new EntitySchema<Row<ResourceCount>>({
  name: 'ResourceCount',
  tableName: 'resource_counts',
  columns: {
    placeCode: inKey('place_code'),
    kind: inKey('kind'),
    state: inKey('state'),
    hasEnded: inKey('has_ended', 'boolean'),
    resources: { type: 'integer' },
  },
});
