import { notFound } from '@dure/kit/errors';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Agenda } from './domain.ts';

const filterable = ['state', 'maturity', 'triage', 'kind', 'categoryKey'] as const;
const orders = [
  ['supportCount', 'support_count'],
  ['raisedAt', 'raised_at'],
  ['changedAt', 'changed_at'],
] as const;

const listIndices = orders.flatMap(([order, column]) => [
  { name: `agendas_by_${column}`, columns: [order, 'id', ...filterable] },
  { name: `agendas_by_municipality_code_and_${column}`, columns: ['municipalityCode', order, 'id', ...filterable] },
  { name: `agendas_by_district_code_and_${column}`, columns: ['districtCode', order, 'id', ...filterable] },
]);

const personIndices = orders.flatMap(([order, column]) => [
  { name: `agendas_by_author_id_and_${column}`, columns: ['authorId', order, 'id'], where: 'author_id IS NOT NULL' },
  {
    name: `agendas_by_organization_id_and_${column}`,
    columns: ['organizationId', order, 'id'],
    where: 'organization_id IS NOT NULL',
  },
]);

const flagIndices = ['has_campaign', 'needs_hands'].flatMap((where) => [
  { name: `agendas_that_${where}`, columns: ['raisedAt', 'id'], where },
  { name: `agendas_that_${where}_by_municipality_code`, columns: ['municipalityCode', 'raisedAt', 'id'], where },
  { name: `agendas_that_${where}_by_district_code`, columns: ['districtCode', 'raisedAt', 'id'], where },
]);

const checks = {
  agendas_kind_known: `kind IN ('COMPLAINT', 'PROPOSAL')`,
  agendas_title_length: 'length(title) BETWEEN 1 AND 200',
  agendas_body_length: 'length(body) BETWEEN 1 AND 10000',
  agendas_plain_summary_length: 'length(plain_summary) BETWEEN 1 AND 2000',
  agendas_language_length: 'length(language) BETWEEN 2 AND 200',
  agendas_triage_known: `triage IN ('CITIZEN', 'GOVERNMENT', 'COLLABORATION')`,
  agendas_maturity_known: `maturity IN ('PERSONAL', 'COMMUNITY', 'SOCIAL')`,
  agendas_state_known: `state IN ('OPEN', 'EXPERIMENTING', 'RECORDED', 'CLOSED')`,
  agendas_version_positive: 'version > 0',
  agendas_support_count_natural: 'support_count >= 0',
  agendas_comment_count_natural: 'comment_count >= 0',
  agendas_within_municipality: `municipality_code = left(district_code, 5) || '00000'`,
  agendas_point_on_earth: `(longitude IS NULL) = (latitude IS NULL) AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90`,
  agendas_source_whole: `(source IS NULL) = (external_id IS NULL) AND (source IS NOT NULL OR coalesce(source_url, imported_support_count::text) IS NULL)`,
  agendas_has_origin: '(author_id IS NULL) <> (source IS NULL)',
  agendas_speaker_is_member: 'organization_id IS NULL OR author_id IS NOT NULL',
  agendas_imported_support_count_natural: 'imported_support_count >= 0',
};

export const AgendaTable = new EntitySchema<Row<Agenda>>({
  name: 'Agenda',
  tableName: 'agendas',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    categoryKey: { type: 'text', name: 'category_key' },
    kind: { type: 'text' },
    title: { type: 'text' },
    body: { type: 'text' },
    plainSummary: { type: 'text', name: 'plain_summary', nullable: true },
    language: { type: 'text' },
    longitude: { type: 'double precision', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    authorId: { type: 'uuid', name: 'author_id', nullable: true },
    organizationId: { type: 'uuid', name: 'organization_id', nullable: true },
    source: { type: 'text', nullable: true },
    externalId: { type: 'text', name: 'external_id', nullable: true },
    sourceUrl: { type: 'text', name: 'source_url', nullable: true },
    importedSupportCount: { type: 'integer', name: 'imported_support_count', nullable: true },
    triage: { type: 'text', nullable: true },
    maturity: { type: 'text' },
    state: { type: 'text' },
    version: { type: 'integer' },
    // Written by triggers only: a save of the aggregate must not overwrite what they count.
    supportCount: { type: 'integer', name: 'support_count', default: 0, insert: false, update: false },
    commentCount: { type: 'integer', name: 'comment_count', default: 0, insert: false, update: false },
    hasCampaign: { type: 'boolean', name: 'has_campaign', default: false, insert: false, update: false },
    needsHands: { type: 'boolean', name: 'needs_hands', default: false, insert: false, update: false },
    raisedAt: { type: 'timestamptz', name: 'raised_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
  checks: Object.entries(checks).map(([name, expression]) => ({ name, expression })),
  uniques: [{ name: 'agendas_once_per_source', columns: ['source', 'externalId'] }],
  indices: [
    ...listIndices,
    ...personIndices,
    ...flagIndices,
    // TypeORM cannot say "gin (title gin_trgm_ops)".
    { name: 'agendas_by_title', columns: ['title'], synchronize: false },
    { name: 'agendas_by_grams', synchronize: false },
    ...orders.map(([, column]) => ({ name: `agendas_of_combination_by_${column}`, synchronize: false })),
  ],
  foreignKeys: [
    {
      name: 'agendas_district',
      target: 'KnownDistrict',
      columnNames: ['districtCode'],
      referencedColumnNames: ['districtCode'],
    },
    {
      name: 'agendas_category',
      target: 'Category',
      columnNames: ['municipalityCode', 'categoryKey'],
      referencedColumnNames: ['municipalityCode', 'key'],
    },
  ],
});

/** A text that an edit replaced. */
export type Revision = {
  readonly id: string;
  readonly agendaId: string;
  /** The version of the agenda that had this text last. */
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly plainSummary: string | null;
  readonly language: string;
  /** Null when an import replaced it. */
  readonly replacedBy: string | null;
  readonly replacedAt: Date;
};

export const RevisionTable = new EntitySchema<Row<Revision>>({
  name: 'Revision',
  tableName: 'agenda_revisions',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    version: { type: 'integer' },
    title: { type: 'text' },
    body: { type: 'text' },
    plainSummary: { type: 'text', name: 'plain_summary', nullable: true },
    language: { type: 'text' },
    replacedBy: { type: 'uuid', name: 'replaced_by', nullable: true },
    replacedAt: { type: 'timestamptz', name: 'replaced_at' },
  },
  uniques: [{ name: 'agenda_revisions_once', columns: ['agendaId', 'version'] }],
  foreignKeys: [
    { name: 'agenda_revisions_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/**
 * The agenda, locked until the transaction ends; rows that only refer to it can still be added. Throws NOT_FOUND.
 */
export async function lockAgenda(tx: EntityManager, id: string): Promise<Agenda> {
  const agenda = await tx.findOne(AgendaTable, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (agenda === null) throw notFound({ ko: '의제', en: 'Agenda' });
  return agenda;
}
