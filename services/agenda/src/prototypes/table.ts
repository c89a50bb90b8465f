import { rows } from '@dure/kit/database';
import { notFound } from '@dure/kit/errors';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Evaluation, Prototype } from './domain.ts';

export const PrototypeTable = new EntitySchema<Row<Prototype>>({
  name: 'Prototype',
  tableName: 'prototypes',
  columns: {
    id: { type: 'uuid', primary: true },
    solutionId: { type: 'uuid', name: 'solution_id' },
    processId: { type: 'uuid', name: 'process_id' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    body: { type: 'text' },
    language: { type: 'text' },
    url: { type: 'text', nullable: true },
    shownBy: { type: 'uuid', name: 'shown_by' },
    shownAt: { type: 'timestamptz', name: 'shown_at' },
  },
  checks: [
    { name: 'prototypes_body_length', expression: 'length(body) BETWEEN 1 AND 10000' },
    { name: 'prototypes_language_length', expression: 'length(language) BETWEEN 2 AND 200' },
    { name: 'prototypes_url_length', expression: 'length(url) BETWEEN 1 AND 2000' },
  ],
  indices: [
    { name: 'prototypes_in_order', columns: ['solutionId', 'shownAt', 'id'] },
    { name: 'prototypes_of_process', columns: ['processId', 'solutionId', 'shownAt', 'id'] },
  ],
  uniques: [{ name: 'prototypes_where', columns: ['id', 'processId'] }],
  foreignKeys: [
    {
      name: 'prototypes_solution',
      target: 'Solution',
      columnNames: ['solutionId', 'processId', 'organizationId'],
      referencedColumnNames: ['id', 'processId', 'organizationId'],
    },
  ],
});

export const EvaluationTable = new EntitySchema<Row<Evaluation>>({
  name: 'Evaluation',
  tableName: 'evaluations',
  columns: {
    id: { type: 'uuid', primary: true },
    prototypeId: { type: 'uuid', name: 'prototype_id' },
    processId: { type: 'uuid', name: 'process_id' },
    posterId: { type: 'uuid', name: 'poster_id' },
    scores: { type: 'jsonb' },
    reason: { type: 'text' },
    language: { type: 'text' },
    evaluatedBy: { type: 'uuid', name: 'evaluated_by' },
    evaluatedAt: { type: 'timestamptz', name: 'evaluated_at' },
  },
  checks: [
    { name: 'evaluations_scores_whole', expression: 'are_scores(scores)' },
    { name: 'evaluations_reason_length', expression: 'length(reason) BETWEEN 1 AND 2000' },
    { name: 'evaluations_language_length', expression: 'length(language) BETWEEN 2 AND 200' },
  ],
  uniques: [{ name: 'evaluations_once_per_prototype', columns: ['prototypeId'] }],
  foreignKeys: [
    {
      name: 'evaluations_prototype',
      target: 'Prototype',
      columnNames: ['prototypeId', 'processId'],
      referencedColumnNames: ['id', 'processId'],
    },
    {
      name: 'evaluations_by_poster',
      target: 'Process',
      columnNames: ['processId', 'posterId'],
      referencedColumnNames: ['id', 'organizationId'],
    },
  ],
});

/** Throws NOT_FOUND. */
export async function findPrototype(tx: EntityManager, id: string): Promise<Prototype> {
  const prototype = await tx.findOneBy(PrototypeTable, { id });
  if (prototype === null) throw notFound({ ko: '시제품', en: 'Prototype' });
  return prototype;
}

/** Null when the evaluation was stored; the one that the prototype has already otherwise. */
export async function insertOnce(tx: EntityManager, evaluation: Evaluation): Promise<Evaluation | null> {
  const { id, prototypeId, processId, posterId, scores, reason, language } = evaluation;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO evaluations (id, prototype_id, process_id, poster_id, scores, reason, language, evaluated_by,
       evaluated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT ON CONSTRAINT evaluations_once_per_prototype DO NOTHING RETURNING id`,
    [
      ...[id, prototypeId, processId, posterId, JSON.stringify(scores), reason, language],
      ...[evaluation.evaluatedBy, evaluation.evaluatedAt],
    ],
  );
  return stored.length > 0 ? null : await tx.findOneByOrFail(EvaluationTable, { prototypeId });
}
