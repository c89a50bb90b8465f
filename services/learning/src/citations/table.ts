import { rows } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Citation } from './domain.ts';

export const CitationTable = new EntitySchema<Row<Citation>>({
  name: 'RecordCitation',
  tableName: 'record_citations',
  columns: {
    recordId: { type: 'uuid', primary: true, name: 'record_id', primaryKeyConstraintName: 'record_citations_once' },
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id', primaryKeyConstraintName: 'record_citations_once' },
    note: { type: 'text' },
    language: { type: 'text' },
    memberId: { type: 'uuid', name: 'member_id' },
    citedAt: { type: 'timestamptz', name: 'cited_at' },
  },
  indices: [
    { name: 'record_citations_newest', columns: ['recordId', 'citedAt', 'agendaId'] },
    { name: 'record_citations_of_agenda', columns: ['agendaId', 'citedAt', 'recordId'] },
  ],
  checks: [{ name: 'record_citations_note_length', expression: 'length(note) BETWEEN 1 AND 2000' }],
  foreignKeys: [
    {
      name: 'record_citations_record',
      target: 'LearningRecord',
      columnNames: ['recordId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'record_citations_agenda',
      target: 'KnownAgenda',
      columnNames: ['agendaId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** A citation from a row of all columns of its table. */
export const toCitation: (row: Record<string, unknown>) => Citation = fromRow(CitationTable);

/** Enters a citation; false when the agenda cites the record already, also when another does so at this moment. */
export async function enterCitation(tx: EntityManager, citation: Citation): Promise<boolean> {
  const { recordId, agendaId, note, language, memberId, citedAt } = citation;
  const entered = await rows(
    tx,
    `INSERT INTO record_citations (record_id, agenda_id, note, language, member_id, cited_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT record_citations_once DO NOTHING RETURNING record_id`,
    [recordId, agendaId, note, language, memberId, citedAt],
  );
  return entered.length > 0;
}
