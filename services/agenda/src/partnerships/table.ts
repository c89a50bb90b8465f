import { rows } from '@dure/kit/database';
import { notFound } from '@dure/kit/errors';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Partnership, PartnershipNote } from './domain.ts';

export const PartnershipTable = new EntitySchema<Row<Partnership>>({
  name: 'Partnership',
  tableName: 'partnerships',
  columns: {
    id: { type: 'uuid', primary: true },
    processId: { type: 'uuid', name: 'process_id' },
    solutionId: { type: 'uuid', name: 'solution_id' },
    posterId: { type: 'uuid', name: 'poster_id' },
    solverId: { type: 'uuid', name: 'solver_id' },
    purpose: { type: 'text' },
    language: { type: 'text' },
    formedBy: { type: 'uuid', name: 'formed_by' },
    formedAt: { type: 'timestamptz', name: 'formed_at' },
  },
  checks: [
    { name: 'partnerships_purpose_length', expression: 'length(purpose) BETWEEN 1 AND 2000' },
    { name: 'partnerships_language_length', expression: 'length(language) BETWEEN 2 AND 200' },
  ],
  uniques: [{ name: 'partnerships_one_per_process', columns: ['processId'] }],
  indices: [
    { name: 'partnerships_of_poster', columns: ['posterId', 'formedAt', 'id'] },
    { name: 'partnerships_of_solver', columns: ['solverId', 'formedAt', 'id'] },
  ],
  foreignKeys: [
    {
      name: 'partnerships_solution',
      target: 'Solution',
      columnNames: ['solutionId', 'processId', 'solverId'],
      referencedColumnNames: ['id', 'processId', 'organizationId'],
    },
    {
      name: 'partnerships_poster',
      target: 'Process',
      columnNames: ['processId', 'posterId'],
      referencedColumnNames: ['id', 'organizationId'],
    },
  ],
});

export const PartnershipNoteTable = new EntitySchema<Row<PartnershipNote>>({
  name: 'PartnershipNote',
  tableName: 'partnership_notes',
  columns: {
    id: { type: 'uuid', primary: true },
    partnershipId: { type: 'uuid', name: 'partnership_id' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    body: { type: 'text' },
    language: { type: 'text' },
    writtenBy: { type: 'uuid', name: 'written_by' },
    writtenAt: { type: 'timestamptz', name: 'written_at' },
  },
  checks: [
    { name: 'partnership_notes_body_length', expression: 'length(body) BETWEEN 1 AND 10000' },
    { name: 'partnership_notes_language_length', expression: 'length(language) BETWEEN 2 AND 200' },
  ],
  indices: [{ name: 'partnership_notes_in_order', columns: ['partnershipId', 'writtenAt', 'id'] }],
  foreignKeys: [
    {
      name: 'partnership_notes_partnership',
      target: 'Partnership',
      columnNames: ['partnershipId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Null when the partnership was stored; the one that the process has already otherwise. */
export async function insertOnce(tx: EntityManager, partnership: Partnership): Promise<Partnership | null> {
  const { id, processId, solutionId, posterId, solverId, purpose, language, formedBy, formedAt } = partnership;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO partnerships (id, process_id, solution_id, poster_id, solver_id, purpose, language, formed_by, formed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT ON CONSTRAINT partnerships_one_per_process DO NOTHING RETURNING id`,
    [id, processId, solutionId, posterId, solverId, purpose, language, formedBy, formedAt],
  );
  return stored.length > 0 ? null : await tx.findOneByOrFail(PartnershipTable, { processId });
}

/** Throws NOT_FOUND. */
export async function findPartnership(tx: EntityManager, id: string): Promise<Partnership> {
  const partnership = await tx.findOneBy(PartnershipTable, { id });
  if (partnership === null) throw notFound({ ko: '협력 관계', en: 'Partnership' });
  return partnership;
}
