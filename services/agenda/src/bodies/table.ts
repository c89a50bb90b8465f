import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Body } from './domain.ts';

export const BodyTable = new EntitySchema<Row<Body>>({
  name: 'Body',
  tableName: 'bodies',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    key: { type: 'text' },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en' },
    memberIds: { type: 'uuid', array: true, name: 'member_ids' },
    quorum: { type: 'integer' },
    thresholdNumerator: { type: 'integer', name: 'threshold_numerator' },
    thresholdDenominator: { type: 'integer', name: 'threshold_denominator' },
    version: { type: 'integer' },
    appointedBy: { type: 'uuid', name: 'appointed_by' },
    appointedAt: { type: 'timestamptz', name: 'appointed_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
  checks: [
    { name: 'bodies_key_format', expression: `key ~ '^[a-z][A-Za-z0-9]{0,99}$'` },
    { name: 'bodies_name_ko_length', expression: 'length(name_ko) BETWEEN 1 AND 200' },
    { name: 'bodies_name_en_length', expression: 'length(name_en) BETWEEN 1 AND 200' },
    { name: 'bodies_members_count', expression: 'cardinality(member_ids) BETWEEN 1 AND 100' },
    { name: 'bodies_members_once', expression: 'is_set(member_ids)' },
    { name: 'bodies_quorum_within_members', expression: 'quorum BETWEEN 1 AND cardinality(member_ids)' },
    {
      name: 'bodies_threshold_share',
      expression: 'threshold_numerator BETWEEN 1 AND threshold_denominator AND threshold_denominator <= 1000',
    },
    { name: 'bodies_version_positive', expression: 'version > 0' },
  ],
  uniques: [{ name: 'bodies_once_per_municipality', columns: ['municipalityCode', 'key'] }],
  indices: [{ name: 'bodies_in_order', columns: ['municipalityCode', 'appointedAt', 'id'] }],
  foreignKeys: [
    {
      name: 'bodies_municipality',
      target: 'Settings',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['municipalityCode'],
    },
  ],
});

/** Null when the body was stored; the one that has its key already otherwise. */
export async function insertOnce(tx: EntityManager, body: Body): Promise<Body | null> {
  const { id, municipalityCode, key } = body;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO bodies (id, municipality_code, key, name_ko, name_en, member_ids, quorum, threshold_numerator,
       threshold_denominator, version, appointed_by, appointed_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT ON CONSTRAINT bodies_once_per_municipality DO NOTHING RETURNING id`,
    [
      ...[id, municipalityCode, key, body.nameKo, body.nameEn, body.memberIds, body.quorum],
      ...[body.thresholdNumerator, body.thresholdDenominator, body.version],
      ...[body.appointedBy, body.appointedAt, body.changedAt],
    ],
  );
  return stored.length > 0 ? null : await tx.findOneByOrFail(BodyTable, { municipalityCode, key });
}
