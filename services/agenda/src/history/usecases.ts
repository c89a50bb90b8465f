import type { Received } from '@dure/kit/inbox';
import { experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import type { EntityManager } from 'typeorm';
import { AgendaTable, lockAgenda } from '../agendas/table.ts';
import { stateStep } from './domain.ts';
import { countExperiments, insertFact, recordTransitions } from './table.ts';

type FactEvent = Received<{ readonly agendaId: string }>;

/**
 * Stores what another service reports about an agenda, once, and takes the step that it leads to.
 * Throws when there is no such agenda: others know of agendas from here only.
 */
export async function keepFact(tx: EntityManager, event: FactEvent): Promise<void> {
  const { id: eventId, source, type, time: occurredAt, data } = event;
  const isNew = await insertFact(tx, { agendaId: data.agendaId, source, eventId, type, occurredAt, data });
  const concernsState = type === experimentStarted.type || type === learningRecorded.type;
  if (isNew && concernsState) await followExperiments(tx, event);
}

async function followExperiments(tx: EntityManager, { id: eventId, data, now }: FactEvent): Promise<void> {
  const agenda = await lockAgenda(tx, data.agendaId);
  const step = stateStep(agenda.state, await countExperiments(tx, agenda.id), eventId);
  if (step === null) return;
  await tx.update(AgendaTable, { id: agenda.id }, { state: step.to, version: agenda.version + 1, changedAt: now });
  await recordTransitions(tx, agenda.id, [step], now);
}
