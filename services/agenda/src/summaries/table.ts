import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';

const figures = [
  'total',
  'open',
  'experimenting',
  'recorded',
  'closed',
  'complaints',
  'proposals',
  'untriaged',
  'personal',
  'community',
  'social',
  'supports',
  'comments',
] as const;

/** Counts over the agendas of a place; kept by a trigger on the agendas. */
export type AgendaSummary = { readonly placeCode: string } & { readonly [K in (typeof figures)[number]]: number };

const count = { type: 'integer', default: 0 } as const;

export const AgendaSummaryTable = new EntitySchema<Row<AgendaSummary>>({
  name: 'AgendaSummary',
  tableName: 'agenda_summaries',
  columns: {
    placeCode: { type: 'text', primary: true, name: 'place_code' },
    total: count,
    open: count,
    experimenting: count,
    recorded: count,
    closed: count,
    complaints: count,
    proposals: count,
    untriaged: count,
    personal: count,
    community: count,
    social: count,
    supports: count,
    comments: count,
  },
  checks: [{ name: 'agenda_summaries_natural', expression: `least(${figures.join(', ')}) >= 0` }],
});
