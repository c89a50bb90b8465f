import { rows } from '@dure/kit/database';
import { notFound } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema, IsNull } from 'typeorm';
import type { FactSeen } from '../guards/guard.ts';
import type { Entitlement } from '../templates/vocabulary.ts';
import type { Held, Process } from './domain.ts';

export const ProcessTable = new EntitySchema<Row<Process>>({
  name: 'Process',
  tableName: 'processes',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    templateId: { type: 'uuid', name: 'template_id' },
    parentId: { type: 'uuid', name: 'parent_id', nullable: true },
    programmeId: { type: 'uuid', name: 'programme_id', nullable: true },
    organizationId: { type: 'uuid', name: 'organization_id', nullable: true },
    startedBy: { type: 'uuid', name: 'started_by' },
    stage: { type: 'text' },
    visited: { type: 'text', array: true },
    values: { type: 'jsonb', name: 'field_values' },
    version: { type: 'integer' },
    factsSince: { type: 'timestamptz', name: 'facts_since' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    stageEnteredAt: { type: 'timestamptz', name: 'stage_entered_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    outcome: { type: 'text', nullable: true },
  },
  checks: [
    { name: 'processes_version_positive', expression: 'version > 0' },
    { name: 'processes_outcome_known', expression: `outcome IN ('DONE', 'REJECTED', 'WITHDRAWN')` },
    { name: 'processes_end_with_outcome', expression: '(ended_at IS NULL) = (outcome IS NULL)' },
    { name: 'processes_stage_visited', expression: 'stage = ANY (visited)' },
  ],
  uniques: [{ name: 'processes_of_poster', columns: ['id', 'organizationId'] }],
  indices: [
    {
      name: 'processes_one_running',
      columns: ['agendaId'],
      unique: true,
      where: 'parent_id IS NULL AND ended_at IS NULL',
    },
    { name: 'processes_of_agenda', columns: ['agendaId', 'startedAt', 'id'] },
    { name: 'processes_of_parent', columns: ['parentId', 'startedAt', 'id'] },
    { name: 'processes_of_municipality', columns: ['municipalityCode', 'startedAt', 'id'] },
    {
      name: 'processes_of_organization',
      columns: ['organizationId', 'startedAt', 'id'],
      where: 'organization_id IS NOT NULL',
    },
    { name: 'processes_in_stage', columns: ['stage', 'agendaId'], where: 'parent_id IS NULL' },
    { name: 'processes_of_template', columns: ['templateId', 'startedAt', 'id'] },
    { name: 'processes_by_start', columns: ['startedAt', 'id'] },
    { name: 'processes_of_programme', columns: ['programmeId', 'startedAt', 'id'], where: 'programme_id IS NOT NULL' },
  ],
  foreignKeys: [
    { name: 'processes_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    {
      name: 'processes_template',
      target: 'ProcessTemplate',
      columnNames: ['templateId'],
      referencedColumnNames: ['id'],
    },
    { name: 'processes_parent', target: 'Process', columnNames: ['parentId'], referencedColumnNames: ['id'] },
    {
      name: 'processes_programme',
      target: 'Programme',
      columnNames: ['programmeId', 'municipalityCode'],
      referencedColumnNames: ['id', 'municipalityCode'],
    },
  ],
});

/** Something that was done in a process, or happened to it: who, when, by which rule, on which evidence (N28). */
export type ProcessEntry = {
  readonly id: string;
  /** Ascending per process; decimal text of a bigint. */
  readonly seq: string;
  readonly processId: string;
  readonly kind: 'START' | 'STEP' | 'FIELDS' | 'ACT' | 'CLOCK';
  /** The key of the step, the act or the clock in the template. */
  readonly rule: string;
  readonly fromStage: string | null;
  readonly toStage: string;
  /** That of the process right after. */
  readonly version: number;
  /** Null where a clock did it. */
  readonly actorId: string | null;
  readonly organizationId: string | null;
  /** By which right of the template. */
  readonly actedAs: Entitlement | null;
  readonly note: string | null;
  readonly held: readonly Held[];
  readonly facts: readonly FactSeen[];
  /** What else belongs to it: values that were filled in, what an act was about, why a clock could not take its step. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly occurredAt: Date;
};

export const ProcessHistoryTable = new EntitySchema<Row<ProcessEntry>>({
  name: 'ProcessEntry',
  tableName: 'process_history',
  columns: {
    id: { type: 'uuid', primary: true },
    seq: { type: 'bigint', generated: 'increment' },
    processId: { type: 'uuid', name: 'process_id' },
    kind: { type: 'text' },
    rule: { type: 'text' },
    fromStage: { type: 'text', name: 'from_stage', nullable: true },
    toStage: { type: 'text', name: 'to_stage' },
    version: { type: 'integer' },
    actorId: { type: 'uuid', name: 'actor_id', nullable: true },
    organizationId: { type: 'uuid', name: 'organization_id', nullable: true },
    actedAs: { type: 'jsonb', name: 'acted_as', nullable: true },
    note: { type: 'text', nullable: true },
    held: { type: 'jsonb' },
    facts: { type: 'jsonb' },
    data: { type: 'jsonb' },
    occurredAt: { type: 'timestamptz', name: 'occurred_at' },
  },
  checks: [
    {
      name: 'process_history_kind_known',
      expression: `kind IN ('START', 'STEP', 'FIELDS', 'ACT', 'CLOCK')`,
    },
    { name: 'process_history_note_length', expression: 'length(note) BETWEEN 1 AND 2000' },
    { name: 'process_history_begins_somewhere', expression: `(from_stage IS NULL) = (kind = 'START')` },
    { name: 'process_history_stays', expression: `kind IN ('START', 'STEP') OR from_stage = to_stage` },
  ],
  indices: [
    { name: 'process_history_in_order', columns: ['processId', 'seq'] },
    { name: 'process_history_by_time', columns: ['processId', 'occurredAt', 'id'] },
    { name: 'process_history_of_stages', columns: ['processId', 'seq'], where: `kind IN ('START', 'STEP')` },
    {
      name: 'process_history_by_secretariat',
      columns: ['processId', 'occurredAt'],
      where: `acted_as ->> 'role' = 'secretariat'`,
    },
  ],
  foreignKeys: [
    { name: 'process_history_process', target: 'Process', columnNames: ['processId'], referencedColumnNames: ['id'] },
  ],
});

/** When a clock of a process was started last, and when it ends. */
export type RunningClock = {
  readonly processId: string;
  readonly key: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
};

export const ClockTable = new EntitySchema<Row<RunningClock>>({
  name: 'ProcessClock',
  tableName: 'process_clocks',
  columns: {
    processId: { type: 'uuid', primary: true, name: 'process_id' },
    key: { type: 'text', primary: true },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    endsAt: { type: 'timestamptz', name: 'ends_at' },
  },
  checks: [{ name: 'process_clocks_forward', expression: 'ends_at > started_at' }],
  foreignKeys: [
    { name: 'process_clocks_process', target: 'Process', columnNames: ['processId'], referencedColumnNames: ['id'] },
  ],
});

/**
 * The process, locked until the transaction ends: alone, or shared with others who do not change it. Throws NOT_FOUND.
 * Who locks its agenda, too, locks that first.
 */
export async function lockProcess(
  tx: EntityManager,
  id: string,
  mode: 'exclusive' | 'shared' = 'exclusive',
): Promise<Process> {
  const lock = { mode: mode === 'exclusive' ? ('for_no_key_update' as const) : ('pessimistic_read' as const) };
  const process = await tx.findOne(ProcessTable, { where: { id }, lock });
  if (process === null) throw notFound({ ko: '절차', en: 'Process' });
  return process;
}

/** The process as it stands, not locked. Throws NOT_FOUND. */
export async function findProcess(tx: EntityManager, id: string): Promise<Process> {
  const process = await tx.findOneBy(ProcessTable, { id });
  if (process === null) throw notFound({ ko: '절차', en: 'Process' });
  return process;
}

/** The process without a parent that runs on an agenda; by constraint there is one at most. */
export const findRunning = (tx: EntityManager, agendaId: string): Promise<Process | null> =>
  tx.findOneBy(ProcessTable, { agendaId, parentId: IsNull(), endedAt: IsNull() });

/** A process that runs on an agenda, whether it follows from another or not; null when none does. */
export const findAnyRunning = (tx: EntityManager, agendaId: string): Promise<Process | null> =>
  tx.findOne(ProcessTable, { where: { agendaId, endedAt: IsNull() }, order: { startedAt: 'ASC', id: 'ASC' } });

/** A process that runs on an agenda and whose steps decide who can solve it; null when none does. */
export async function findSorting(tx: EntityManager, agendaId: string): Promise<Process | null> {
  const [found] = await rows<{ id: string }>(
    tx,
    `SELECT p.id FROM processes p JOIN process_templates t ON t.id = p.template_id
     WHERE p.agenda_id = $1 AND p.ended_at IS NULL
       AND jsonb_path_exists(t.content, '$.steps[*].triage') ORDER BY p.started_at, p.id LIMIT 1`,
    [agendaId],
  );
  return found === undefined ? null : await findProcess(tx, found.id);
}

/** Writes what happened into the history; its process must be locked, so that `seq` follows the order of its entries. */
export async function recordEntry(tx: EntityManager, entry: Omit<ProcessEntry, 'id' | 'seq'>): Promise<void> {
  const { processId, kind, rule, fromStage, toStage, version, actorId, organizationId, note, occurredAt } = entry;
  const { actedAs, held, facts, data } = entry;
  await tx.query(
    `INSERT INTO process_history (id, process_id, kind, rule, from_stage, to_stage, version, actor_id, organization_id,
       acted_as, note, held, facts, data, occurred_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[newId(), processId, kind, rule, fromStage, toStage, version, actorId, organizationId],
      ...[actedAs === null ? null : JSON.stringify(actedAs), note, JSON.stringify(held), JSON.stringify(facts)],
      ...[JSON.stringify(data), occurredAt],
    ],
  );
}

/** From when on facts that name no process belong to a new one of the agenda: when the last one ended. */
export async function factsSince(tx: EntityManager, agendaId: string): Promise<Date> {
  const [last] = await rows<{ since: Date }>(
    tx,
    `SELECT coalesce(max(p.ended_at), a.raised_at) AS since FROM agendas a
     LEFT JOIN processes p ON p.agenda_id = a.id AND p.parent_id IS NULL
     WHERE a.id = $1 GROUP BY a.id`,
    [agendaId],
  );
  if (last === undefined) throw notFound({ ko: '의제', en: 'Agenda' });
  return last.since;
}

export type ReferencedKind = 'ORGANIZATION' | 'MEMBER' | 'RESOURCE';

/** What a field names of other services. */
export type Reference = { readonly field: string; readonly what: ReferencedKind; readonly id: string };

const unknownSql = `SELECT r.field, r.what, r.id FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(one, position)
  CROSS JOIN LATERAL jsonb_to_record(given.one) AS r(field text, what text, id uuid)
  WHERE NOT CASE r.what
    WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM known_organizations k WHERE k.organization_id = r.id)
    WHEN 'MEMBER' THEN EXISTS (SELECT FROM known_members k WHERE k.member_id = r.id)
    ELSE EXISTS (SELECT FROM known_resources k WHERE k.resource_id = r.id) END
  ORDER BY given.position LIMIT 1`;

/** The first of these that is not known here, from the events of its service; null when all are. */
export async function firstUnknown(tx: EntityManager, references: readonly Reference[]): Promise<Reference | null> {
  const [unknown] = await rows<Reference>(tx, unknownSql, [JSON.stringify(references)]);
  return unknown ?? null;
}
