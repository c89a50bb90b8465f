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

/** How many agendas of a place share category, state, maturity, triage and kind; kept by a trigger on the agendas. */
type AgendaCount = {
  readonly placeCode: string;
  readonly categoryKey: string;
  readonly state: string;
  readonly maturity: string;
  /** Empty where nobody has decided yet. */
  readonly triage: string;
  readonly kind: string;
  readonly agendas: number;
};

const inKey = (column: string) => ({
  ...({ type: 'text', primary: true, name: column } as const),
  primaryKeyConstraintName: 'agenda_counts_pkey',
});

export const AgendaCountTable = new EntitySchema<Row<AgendaCount>>({
  name: 'AgendaCount',
  tableName: 'agenda_counts',
  columns: {
    placeCode: inKey('place_code'),
    categoryKey: inKey('category_key'),
    state: inKey('state'),
    maturity: inKey('maturity'),
    triage: inKey('triage'),
    kind: inKey('kind'),
    agendas: { type: 'integer' },
  },
});
