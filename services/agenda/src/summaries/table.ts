import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type DataSource, EntitySchema } from 'typeorm';

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

const inKeyOf =
  (table: string) =>
  (name: string, type: 'text' | 'uuid' = 'text') => ({
    ...({ type, primary: true, name } as const),
    primaryKeyConstraintName: `${table}_pkey`,
  });

const inCount = inKeyOf('agenda_counts');

export const AgendaCountTable = new EntitySchema<Row<AgendaCount>>({
  name: 'AgendaCount',
  tableName: 'agenda_counts',
  columns: {
    placeCode: inCount('place_code'),
    categoryKey: inCount('category_key'),
    state: inCount('state'),
    maturity: inCount('maturity'),
    triage: inCount('triage'),
    kind: inCount('kind'),
    agendas: { type: 'integer' },
  },
});

/** That an agenda stands in a stage by one of its processes, or by several; kept by triggers on processes and agendas. */
type AgendaStage = {
  readonly agendaId: string;
  readonly templateKey: string;
  readonly stage: string;
  /** The newest by which one of them came there. */
  readonly templateId: string;
  readonly districtCode: string;
};

const inStage = inKeyOf('agenda_stages');

const toTemplate = (name: string) => ({
  name,
  target: 'ProcessTemplate',
  columnNames: ['templateId'],
  referencedColumnNames: ['id'],
});

export const AgendaStageTable = new EntitySchema<Row<AgendaStage>>({
  name: 'AgendaStage',
  tableName: 'agenda_stages',
  columns: {
    agendaId: inStage('agenda_id', 'uuid'),
    templateKey: inStage('template_key'),
    stage: inStage('stage'),
    templateId: { type: 'uuid', name: 'template_id' },
    districtCode: { type: 'text', name: 'district_code' },
  },
  foreignKeys: [
    { name: 'agenda_stages_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    toTemplate('agenda_stages_template'),
  ],
});

/** How many agendas of a district stand in a stage of a template; kept by a trigger on where each of them stands. */
export type AgendasInStage = {
  readonly districtCode: string;
  readonly templateId: string;
  readonly stage: string;
  readonly agendas: number;
};

const inStageCount = inKeyOf('agenda_stage_counts');

export const AgendaStageCountTable = new EntitySchema<Row<AgendasInStage>>({
  name: 'AgendaStageCount',
  tableName: 'agenda_stage_counts',
  columns: {
    districtCode: inStageCount('district_code'),
    templateId: inStageCount('template_id', 'uuid'),
    stage: inStageCount('stage'),
    agendas: { type: 'integer' },
  },
  foreignKeys: [toTemplate('agenda_stage_counts_template')],
});

/** Templates that share a key are one, told by the newest of them; its stages in their order. */
const byStageSql = `SELECT c.district_code AS "districtCode", c.stage, sum(c.agendas)::integer AS agendas,
    (array_agg(t.id ORDER BY t.version DESC, t.id))[1] AS "templateId"
  FROM agenda_stage_counts c JOIN process_templates t ON t.id = c.template_id
  CROSS JOIN LATERAL jsonb_array_elements(t.content -> 'stages') WITH ORDINALITY AS s (content, position)
  WHERE c.district_code = ANY ($1::text[]) AND c.agendas > 0 AND s.content ->> 'key' = c.stage
  GROUP BY c.district_code, t.key, c.stage ORDER BY c.district_code, t.key,
    (array_agg(s.position ORDER BY t.version DESC, t.id))[1], c.stage`;

export const loadByStage = (db: DataSource, districtCodes: readonly string[]): Promise<AgendasInStage[]> =>
  rows<AgendasInStage>(db, byStageSql, [districtCodes]);
