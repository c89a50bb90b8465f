import { rows } from '@dure/kit/database';
import { newId } from '@dure/kit/ids';
import type { Row } from '@dure/kit/table';
import { experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Experiments, Transition } from './domain.ts';

/** A transition as it stands in the history of an agenda. */
export type StoredTransition = Transition & {
  readonly id: string;
  /** Ascending per agenda; decimal text of a bigint. */
  readonly seq: string;
  readonly agendaId: string;
  readonly occurredAt: Date;
};

/** What another service reported about an agenda. */
export type Fact = {
  readonly id: string;
  readonly agendaId: string;
  /** CloudEvents source; together with the event's id it is there once. */
  readonly source: string;
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly data: Readonly<Record<string, unknown>>;
};

const rules = [
  'RAISED',
  'SUPPORTERS_OF_OWN_DISTRICT',
  'SUPPORTERS_OF_SEVERAL_DISTRICTS',
  'TRIAGE_DECISION',
  'CLOSING_DECISION',
  'EXPERIMENT_STARTED',
  'LEARNING_RECORDED',
  'DATA_OR_AUTHORITY_LINK',
];

export const TransitionTable = new EntitySchema<Row<StoredTransition>>({
  name: 'Transition',
  tableName: 'agenda_transitions',
  columns: {
    id: { type: 'uuid', primary: true },
    seq: { type: 'bigint', generated: 'increment' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    aspect: { type: 'text' },
    from: { type: 'text', name: 'from_value', nullable: true },
    to: { type: 'text', name: 'to_value' },
    rule: { type: 'text' },
    actorId: { type: 'uuid', name: 'actor_id', nullable: true },
    reason: { type: 'text', nullable: true },
    evidence: { type: 'jsonb' },
    eventId: { type: 'text', name: 'event_id', nullable: true },
    occurredAt: { type: 'timestamptz', name: 'occurred_at' },
  },
  checks: [
    { name: 'agenda_transitions_aspect_known', expression: `aspect IN ('STATE', 'MATURITY', 'TRIAGE')` },
    {
      name: 'agenda_transitions_rule_known',
      expression: `rule IN (${rules.map((rule) => `'${rule}'`).join(', ')})`,
    },
    { name: 'agenda_transitions_change', expression: 'from_value IS DISTINCT FROM to_value' },
    {
      name: 'agenda_transitions_decision_has_reason',
      expression: `rule NOT IN ('TRIAGE_DECISION', 'CLOSING_DECISION') OR (actor_id IS NOT NULL AND reason IS NOT NULL)`,
    },
    {
      name: 'agenda_transitions_fact_has_event',
      expression: `rule NOT IN ('EXPERIMENT_STARTED', 'LEARNING_RECORDED') OR event_id IS NOT NULL`,
    },
  ],
  indices: [
    { name: 'agenda_transitions_in_order', columns: ['agendaId', 'seq'] },
    { name: 'agenda_transitions_by_time', columns: ['agendaId', 'occurredAt', 'id'] },
  ],
  foreignKeys: [
    { name: 'agenda_transitions_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

export const FactTable = new EntitySchema<Row<Fact>>({
  name: 'Fact',
  tableName: 'agenda_facts',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    source: { type: 'text' },
    eventId: { type: 'text', name: 'event_id' },
    type: { type: 'text' },
    occurredAt: { type: 'timestamptz', name: 'occurred_at' },
    data: { type: 'jsonb' },
  },
  uniques: [{ name: 'agenda_facts_once', columns: ['source', 'eventId'] }],
  indices: [
    { name: 'agenda_facts_by_time', columns: ['agendaId', 'occurredAt', 'id'] },
    { name: 'agenda_facts_by_type', columns: ['agendaId', 'type'] },
  ],
  foreignKeys: [
    { name: 'agenda_facts_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/**
 * Writes transitions of an agenda into its history, in order.
 * The agenda's row must be locked before, so that `seq` follows the order of its steps.
 */
export async function recordTransitions(
  tx: EntityManager,
  agendaId: string,
  transitions: readonly Transition[],
  occurredAt: Date,
): Promise<void> {
  await recordSteps(
    tx,
    transitions.map((transition) => ({ agendaId, ...transition })),
    occurredAt,
  );
}

/** As `recordTransitions`, for many agendas in one statement. */
export async function recordSteps(
  tx: EntityManager,
  steps: readonly (Transition & { readonly agendaId: string })[],
  occurredAt: Date,
): Promise<void> {
  if (steps.length === 0) return;
  await tx.query(
    `INSERT INTO agenda_transitions
       (id, agenda_id, aspect, from_value, to_value, rule, actor_id, reason, evidence, event_id, occurred_at)
     SELECT (t->>'id')::uuid, (t->>'agendaId')::uuid, t->>'aspect', t->>'from', t->>'to', t->>'rule',
       (t->>'actorId')::uuid, t->>'reason', t->'evidence', t->>'eventId', $1
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given(t, position) ORDER BY position`,
    [occurredAt, JSON.stringify(steps.map((step) => ({ id: newId(), ...step })))],
  );
}

/** Whether the fact was stored; false when it is there already. */
export async function insertFact(tx: EntityManager, fact: Omit<Fact, 'id'>): Promise<boolean> {
  const { agendaId, source, eventId, type, occurredAt, data } = fact;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO agenda_facts (id, agenda_id, source, event_id, type, occurred_at, data) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT agenda_facts_once DO NOTHING RETURNING id`,
    [newId(), agendaId, source, eventId, type, occurredAt, JSON.stringify(data)],
  );
  return stored.length > 0;
}

/** Call it after the agenda is locked, so that of two facts at the same moment the second sees the first. */
export async function countExperiments(tx: EntityManager, agendaId: string): Promise<Experiments> {
  const [counts] = await rows<Experiments>(
    tx,
    `SELECT (count(DISTINCT data->>'experimentId') FILTER (WHERE type = $2))::integer AS started,
       (count(DISTINCT data->>'experimentId') FILTER (WHERE type = $3))::integer AS recorded
     FROM agenda_facts WHERE agenda_id = $1 AND type IN ($2, $3)`,
    [agendaId, experimentStarted.type, learningRecorded.type],
  );
  return counts ?? { started: 0, recorded: 0 };
}
