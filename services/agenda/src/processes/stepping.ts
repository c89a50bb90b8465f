import { append } from '@dure/kit/outbox';
import { processEnded, processStageChanged } from '@dure/schema/events/agenda';
import type { EntityManager } from 'typeorm';
import type { Situation } from '../guards/guard.ts';
import type { Step, Template } from '../templates/format.ts';
import { startClocks, stopClocks } from './clocks.ts';
import { type Judgement, type Process, rightOf, stepped } from './domain.ts';
import { ProcessTable, recordEntry } from './table.ts';

export type Taking = {
  /** Null for a clock. */
  readonly actorId: string | null;
  readonly organizationId: string | null;
  readonly note: string | null;
  readonly now: Date;
  readonly data: Readonly<Record<string, unknown>>;
};

type Judged = {
  readonly process: Process;
  readonly template: Template;
  readonly step: Step;
  readonly judgement: Judgement;
  readonly situation: Situation;
};

/** Stores a step that may be taken, with its clocks and its history, and tells the other services. */
export async function saveStep(tx: EntityManager, judged: Judged, taking: Taking): Promise<void> {
  const { process, template, step, judgement, situation } = judged;
  const { actorId, organizationId, note, now, data } = taking;
  const after = stepped(process, template, step, now);
  const { id: processId, agendaId, version } = after;
  await tx.update(ProcessTable, { id: processId }, after);
  await recordEntry(tx, {
    ...{ processId, kind: 'STEP', rule: step.key, fromStage: process.stage, toStage: after.stage, version },
    ...{ actorId, organizationId, actedAs: rightOf(judgement), note },
    ...{ held: judgement.held, facts: judgement.facts, data, occurredAt: now },
  });
  await stopClocks(tx, process, template);
  await startClocks(tx, after, template, situation.timeZone);
  const which = { processId, agendaId, templateKey: template.key, templateVersion: template.version };
  const { stage: from } = process;
  await append(tx, processStageChanged, { ...which, step: step.key, from, to: after.stage, version });
  if (after.endedAt !== null) await append(tx, processEnded, { ...which, stage: after.stage });
}
