import { rows } from '@dure/kit/database';
import { notFound } from '@dure/kit/errors';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema, IsNull, Not } from 'typeorm';
import type { Solution } from './domain.ts';

const checks = {
  solutions_of_others: 'organization_id <> poster_id',
  solutions_country_form: `country ~ '^[A-Z]{2}$'`,
  solutions_title_length: 'length(title) BETWEEN 1 AND 200',
  solutions_body_length: 'length(body) BETWEEN 1 AND 10000',
  solutions_language_length: 'length(language) BETWEEN 2 AND 200',
  solutions_state_known: `state IN ('SUBMITTED', 'WITHDRAWN', 'SELECTED', 'FINAL')`,
  solutions_chosen_has_choice: `(state IN ('SELECTED', 'FINAL')) = (choice IS NOT NULL)`,
  solutions_choice_within_choices: 'choice >= 1 AND choice <= coalesce(choices, choice)',
};

export const SolutionTable = new EntitySchema<Row<Solution>>({
  name: 'Solution',
  tableName: 'solutions',
  columns: {
    id: { type: 'uuid', primary: true },
    processId: { type: 'uuid', name: 'process_id' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    posterId: { type: 'uuid', name: 'poster_id', nullable: true },
    country: { type: 'text' },
    title: { type: 'text' },
    body: { type: 'text' },
    language: { type: 'text' },
    submittedBy: { type: 'uuid', name: 'submitted_by' },
    submittedAt: { type: 'timestamptz', name: 'submitted_at' },
    state: { type: 'text' },
    choice: { type: 'smallint', nullable: true },
    choices: { type: 'smallint', nullable: true },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
  checks: Object.entries(checks).map(([name, expression]) => ({ name, expression })),
  uniques: [
    { name: 'solutions_choice_once', columns: ['processId', 'choice'] },
    { name: 'solutions_whose', columns: ['id', 'processId', 'organizationId'] },
  ],
  indices: [
    { name: 'solutions_of_process', columns: ['processId', 'submittedAt', 'id'] },
    { name: 'solutions_of_organization', columns: ['organizationId', 'submittedAt', 'id'] },
    {
      name: 'solutions_one_live_per_organization',
      columns: ['processId', 'organizationId'],
      unique: true,
      where: `state <> 'WITHDRAWN'`,
    },
    { name: 'solutions_one_final', columns: ['processId'], unique: true, where: `state = 'FINAL'` },
  ],
  foreignKeys: [
    {
      name: 'solutions_process',
      target: 'Process',
      columnNames: ['processId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'solutions_poster',
      target: 'Process',
      columnNames: ['processId', 'posterId'],
      referencedColumnNames: ['id', 'organizationId'],
    },
    { name: 'solutions_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/** The solution as it was before its process is locked; read it again under that lock. Throws NOT_FOUND. */
export async function findSolution(tx: EntityManager, id: string): Promise<Solution> {
  const solution = await tx.findOneBy(SolutionTable, { id });
  if (solution === null) throw notFound({ ko: '해법', en: 'Solution' });
  return solution;
}

/** Null when the solution was stored; the one that the organisation has there already otherwise. */
export async function insertOnce(tx: EntityManager, solution: Solution): Promise<Solution | null> {
  const { id, processId, agendaId, organizationId, posterId, country, title, body, language } = solution;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO solutions (id, process_id, agenda_id, organization_id, poster_id, country, title, body, language,
       submitted_by, submitted_at, state, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (process_id, organization_id) WHERE state <> 'WITHDRAWN' DO NOTHING RETURNING id`,
    [
      ...[id, processId, agendaId, organizationId, posterId, country, title, body, language],
      ...[solution.submittedBy, solution.submittedAt, solution.state, solution.changedAt],
    ],
  );
  if (stored.length > 0) return null;
  return await tx
    .createQueryBuilder(SolutionTable, 's')
    .where({ processId, organizationId })
    .andWhere(`s.state <> 'WITHDRAWN'`)
    .getOneOrFail();
}

/** Stores where a solution stands after a step. */
export async function saveStep(tx: EntityManager, solution: Solution): Promise<void> {
  const { id, state, choice, choices, changedAt } = solution;
  await tx.update(SolutionTable, { id }, { state, choice, choices, changedAt });
}

/** How many solutions of a process are chosen; it must be locked, so that nobody else chooses meanwhile. */
export const countChosen = (tx: EntityManager, processId: string): Promise<number> =>
  tx.countBy(SolutionTable, { processId, choice: Not(IsNull()) });

/** Whether the final solution of a process is chosen; it must be locked. */
export const hasFinal = (tx: EntityManager, processId: string): Promise<boolean> =>
  tx.existsBy(SolutionTable, { processId, state: 'FINAL' });
