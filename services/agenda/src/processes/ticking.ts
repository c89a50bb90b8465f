import type { EntityManager } from 'typeorm';
import { loadSituation } from '../situations/load.ts';
import { TemplateTable } from '../templates/table.ts';
import { clockOf } from './clocks.ts';
import { judgeStep, stageOf } from './domain.ts';
import { saveStep } from './stepping.ts';
import { ClockTable, lockProcess, recordEntry } from './table.ts';

/**
 * A clock has ended: its step is taken, once. Where something else is missing the history says so, and the step stays
 * for who else may take it. A clock whose stage was left, or that was started anew, does nothing.
 */
export async function endClock(tx: EntityManager, subjectId: string, now: Date): Promise<void> {
  const { processId, key } = clockOf(subjectId);
  const process = await lockProcess(tx, processId);
  const { content: template } = await tx.findOneByOrFail(TemplateTable, { id: process.templateId });
  const clock = stageOf(template, process.stage).clocks.find((one) => one.key === key);
  const step = template.steps.find((one) => one.key === clock?.takes);
  const running = await tx.findOneBy(ClockTable, { processId, key });
  if (step === undefined || running === null || running.endsAt > now) return;
  const situation = await loadSituation(tx, process, template, { actor: null, now });
  const judgement = judgeStep(template, step, process, situation, null);
  if (judgement.refusals.length === 0) {
    const taking = { actorId: null, organizationId: null, note: null, now, data: { clock: key } };
    await saveStep(tx, { process, template, step, judgement, situation }, taking);
    return;
  }
  const { stage, version } = process;
  await recordEntry(tx, {
    ...{ processId, kind: 'CLOCK', rule: key, fromStage: stage, toStage: stage, version },
    ...{ actorId: null, organizationId: null, actedAs: 'CLOCK', note: null },
    ...{ held: judgement.held, facts: judgement.facts, data: { step: step.key, refusals: judgement.refusals } },
    occurredAt: now,
  });
}
