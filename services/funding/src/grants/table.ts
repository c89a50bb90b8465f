import { rows, safeInteger } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema, In } from 'typeorm';
import type { Grant, PromisedGrant, Tranche } from './domain.ts';

const money = { type: 'bigint', transformer: safeInteger, name: 'amount_minor' } as const;

export const GrantTable = new EntitySchema<Row<Grant>>({
  name: 'Grant',
  tableName: 'grants',
  columns: {
    id: { type: 'uuid', primary: true },
    fundId: { type: 'uuid', name: 'fund_id' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    processId: { type: 'uuid', name: 'process_id', nullable: true },
    solutionId: { type: 'uuid', name: 'solution_id', nullable: true },
    organizationId: { type: 'uuid', name: 'organization_id' },
    purpose: { type: 'text' },
    amountMinor: money,
    currency: { type: 'char', length: 3 },
    state: { type: 'text' },
    promisedBy: { type: 'uuid', name: 'promised_by' },
    promisedAt: { type: 'timestamptz', name: 'promised_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    cancellationReason: { type: 'text', name: 'cancellation_reason', nullable: true },
  },
  indices: [
    { name: 'grants_solution_once', columns: ['solutionId'], unique: true, where: `(state <> 'CANCELLED'::text)` },
    { name: 'grants_of_fund', columns: ['fundId', 'promisedAt', 'id'] },
    { name: 'grants_of_agenda', columns: ['agendaId', 'promisedAt', 'id'] },
    { name: 'grants_of_organization', columns: ['organizationId', 'promisedAt', 'id'] },
  ],
  checks: ['grants_amount_positive', 'grants_state_known', 'grants_process', 'grants_ended', 'grants_reason'].map(
    (name) => ({ name, expression: 'written in the migration' }),
  ),
  foreignKeys: [
    {
      name: 'grants_fund',
      target: 'Fund',
      columnNames: ['fundId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
    {
      name: 'grants_solution',
      target: 'SelectedSolution',
      columnNames: ['solutionId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const TrancheTable = new EntitySchema<Row<Tranche>>({
  name: 'Tranche',
  tableName: 'grant_tranches',
  columns: {
    id: { type: 'uuid', primary: true },
    grantId: { type: 'uuid', name: 'grant_id' },
    number: { type: 'integer' },
    amountMinor: money,
    dueAt: { type: 'timestamptz', name: 'due_at' },
    paidAt: { type: 'timestamptz', name: 'paid_at', nullable: true },
  },
  uniques: [{ name: 'grant_tranches_number', columns: ['grantId', 'number'] }],
  checks: ['grant_tranches_number_positive', 'grant_tranches_amount_positive', 'grant_tranches_paid_when_due'].map(
    (name) => ({ name, expression: 'written in the migration' }),
  ),
  foreignKeys: [
    { name: 'grant_tranches_grant', target: 'Grant', columnNames: ['grantId'], referencedColumnNames: ['id'] },
  ],
});

/** Stores a grant; false when another one for the same solution stands. */
export async function insertGrant(tx: EntityManager, { grant, tranches }: PromisedGrant): Promise<boolean> {
  const inserted = await rows<{ id: string }>(
    tx,
    `INSERT INTO grants (id, fund_id, agenda_id, process_id, solution_id, organization_id, purpose, amount_minor, currency,
       state, promised_by, promised_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (solution_id) WHERE state <> 'CANCELLED' DO NOTHING RETURNING id`,
    [
      ...[grant.id, grant.fundId, grant.agendaId, grant.processId, grant.solutionId, grant.organizationId],
      ...[grant.purpose, grant.amountMinor, grant.currency, grant.state, grant.promisedBy, grant.promisedAt],
    ],
  );
  if (inserted.length === 0) return false;
  await tx.insert(TrancheTable, [...tranches]);
  return true;
}

/** The grant with its tranches in their order, as they stand at this moment; null when there is none. */
export async function readGrant(tx: EntityManager, id: string): Promise<PromisedGrant | null> {
  const grant = await tx.findOneBy(GrantTable, { id });
  return grant === null ? null : { grant, tranches: await readTranches(tx, [id]) };
}

/** The tranches of these grants, each grant's in their order. */
export const readTranches = (runner: EntityManager | DataSource, grantIds: readonly string[]): Promise<Tranche[]> =>
  runner
    .getRepository(TrancheTable)
    .find({ where: { grantId: In([...grantIds]) }, order: { grantId: 'ASC', number: 'ASC' } });

export const toGrant = fromRow(GrantTable);
