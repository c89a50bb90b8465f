import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { EvidenceLink } from './domain.ts';

export const EvidenceTable = new EntitySchema<Row<EvidenceLink>>({
  name: 'EvidenceLink',
  tableName: 'agenda_evidence',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    kind: { type: 'text' },
    title: { type: 'text' },
    language: { type: 'text' },
    url: { type: 'text' },
    linkedBy: { type: 'uuid', name: 'linked_by' },
    linkedAt: { type: 'timestamptz', name: 'linked_at' },
    withdrawnBy: { type: 'uuid', name: 'withdrawn_by', nullable: true },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
  },
  checks: [
    { name: 'agenda_evidence_kind_known', expression: `kind IN ('DATA', 'AUTHORITY')` },
    { name: 'agenda_evidence_title_length', expression: 'length(title) BETWEEN 1 AND 200' },
    { name: 'agenda_evidence_language_length', expression: 'length(language) BETWEEN 2 AND 200' },
    { name: 'agenda_evidence_url_length', expression: 'length(url) BETWEEN 1 AND 2000' },
    { name: 'agenda_evidence_withdrawn_by_somebody', expression: '(withdrawn_by IS NULL) = (withdrawn_at IS NULL)' },
  ],
  indices: [
    { name: 'agenda_evidence_in_order', columns: ['agendaId', 'linkedAt', 'id'], where: 'withdrawn_at IS NULL' },
    { name: 'agenda_evidence_once', synchronize: false },
  ],
  foreignKeys: [
    { name: 'agenda_evidence_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/** Null when the link was stored; the one that stands already otherwise. */
export async function insertOnce(tx: EntityManager, link: EvidenceLink): Promise<EvidenceLink | null> {
  const { id, agendaId, kind, title, language, url, linkedBy, linkedAt } = link;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO agenda_evidence (id, agenda_id, kind, title, language, url, linked_by, linked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [id, agendaId, kind, title, language, url, linkedBy, linkedAt],
  );
  if (stored.length > 0) return null;
  return await tx
    .createQueryBuilder(EvidenceTable, 'e')
    .where({ agendaId, kind, url })
    .andWhere('e.withdrawn_at IS NULL')
    .getOneOrFail();
}
