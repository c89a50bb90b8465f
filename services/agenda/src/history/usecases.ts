import { rows } from '@dure/kit/database';
import { newId } from '@dure/kit/ids';
import type { Received } from '@dure/kit/inbox';
import { experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import type { EntityManager } from 'typeorm';
import { AgendaTable, lockAgenda } from '../agendas/table.ts';
import { type Experiments, stateStep } from './domain.ts';
import { recordTransitions } from './table.ts';

type FactEvent = Received<{ readonly agendaId: string }>;

/**
 * Stores what another service reports about an agenda, once, and takes the step that it leads to.
 * Throws when there is no such agenda: others know of agendas from here only.
 */
export async function keepFact(tx: EntityManager, event: FactEvent): Promise<void> {
  const isNew = await insertFact(tx, event);
  const concernsState = event.type === experimentStarted.type || event.type === learningRecorded.type;
  if (isNew && concernsState) await followExperiments(tx, event);
}

async function insertFact(tx: EntityManager, event: FactEvent): Promise<boolean> {
  const { id: eventId, source, type, time, data } = event;
  const stored = await rows<{ id: string }>(
    tx,
    `INSERT INTO agenda_facts (id, agenda_id, source, event_id, type, occurred_at, data) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT agenda_facts_once DO NOTHING RETURNING id`,
    [newId(), data.agendaId, source, eventId, type, time, JSON.stringify(data)],
  );
  return stored.length > 0;
}

async function followExperiments(tx: EntityManager, { id: eventId, data, now }: FactEvent): Promise<void> {
  const agenda = await lockAgenda(tx, data.agendaId);
  const step = stateStep(agenda.state, await countExperiments(tx, agenda.id), eventId);
  if (step === null) return;
  await tx.update(AgendaTable, { id: agenda.id }, { state: step.to, version: agenda.version + 1, changedAt: now });
  await recordTransitions(tx, agenda.id, [step], now);
}

/** Counted after the agenda is locked, so that of two facts at the same moment the second sees the first. */
async function countExperiments(tx: EntityManager, agendaId: string): Promise<Experiments> {
  const [counts] = await rows<Experiments>(
    tx,
    `SELECT (count(DISTINCT data->>'experimentId') FILTER (WHERE type = $2))::integer AS started,
       (count(DISTINCT data->>'experimentId') FILTER (WHERE type = $3))::integer AS recorded
     FROM agenda_facts WHERE agenda_id = $1 AND type IN ($2, $3)`,
    [agendaId, experimentStarted.type, learningRecorded.type],
  );
  return counts ?? { started: 0, recorded: 0 };
}
