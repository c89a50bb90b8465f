import { notFound } from '@dure/kit/errors';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Programme } from './domain.ts';

const texts = [
  ['name_ko', 200],
  ['name_en', 200],
  ['purpose_ko', 2_000],
  ['purpose_en', 2_000],
  ['legal_basis', 2_000],
  ['close_reason', 2_000],
] as const;

export const ProgrammeTable = new EntitySchema<Row<Programme>>({
  name: 'Programme',
  tableName: 'programmes',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en' },
    purposeKo: { type: 'text', name: 'purpose_ko' },
    purposeEn: { type: 'text', name: 'purpose_en' },
    legalBasis: { type: 'text', name: 'legal_basis' },
    templateKey: { type: 'text', name: 'template_key' },
    stewardId: { type: 'uuid', name: 'steward_id', nullable: true },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    endsAt: { type: 'timestamptz', name: 'ends_at', nullable: true },
    openedBy: { type: 'uuid', name: 'opened_by' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    closedBy: { type: 'uuid', name: 'closed_by', nullable: true },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    closeReason: { type: 'text', name: 'close_reason', nullable: true },
  },
  checks: [
    ...texts.map(([column, most]) => ({
      name: `programmes_${column}_length`,
      expression: `length(${column}) BETWEEN 1 AND ${most}`,
    })),
    { name: 'programmes_template_key_format', expression: `template_key ~ '^[A-Z][A-Z0-9_]{0,99}$'` },
    { name: 'programmes_forward', expression: 'ends_at > starts_at' },
    {
      name: 'programmes_closed_by_somebody',
      expression: 'num_nulls(closed_by, closed_at, close_reason) IN (0, 3)',
    },
  ],
  uniques: [{ name: 'programmes_of_municipality', columns: ['id', 'municipalityCode'] }],
  indices: [
    { name: 'programmes_in_order', columns: ['municipalityCode', 'startsAt', 'id'] },
    { name: 'programmes_by_start', columns: ['startsAt', 'id'] },
  ],
  foreignKeys: [
    {
      name: 'programmes_municipality',
      target: 'Settings',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['municipalityCode'],
    },
  ],
});

/**
 * The programme, locked until the transaction ends: alone by who closes it, shared by those who enter it, so that
 * nothing enters one that is closed at the same moment. Throws NOT_FOUND.
 */
export async function lockProgramme(tx: EntityManager, id: string, mode: 'exclusive' | 'shared'): Promise<Programme> {
  const lock = { mode: mode === 'exclusive' ? ('for_no_key_update' as const) : ('pessimistic_read' as const) };
  const programme = await tx.findOne(ProgrammeTable, { where: { id }, lock });
  if (programme === null) throw notFound({ ko: '사업', en: 'Programme' });
  return programme;
}
