import { after } from '@dure/kit/calendar';
import { schedule, unschedule } from '@dure/kit/deadlines';
import type { EntityManager } from 'typeorm';
import type { Template } from '../templates/format.ts';
import { type Process, stageOf } from './domain.ts';
import { ClockTable } from './table.ts';

/** The subject is a process and the key of one of its clocks: `<id>/<key>`. */
export const clockDeadline = 'process-clock';

const subjectOf = (processId: string, key: string): string => `${processId}/${key}`;

export function clockOf(subjectId: string): { processId: string; key: string } {
  const [processId = '', key = ''] = subjectId.split('/');
  return { processId, key };
}

/** Starts the clocks of the stage that the process has just entered, on the calendar of its municipality. */
export async function startClocks(
  tx: EntityManager,
  { id: processId, stage, stageEnteredAt: startedAt }: Process,
  template: Template,
  timeZone: string,
): Promise<void> {
  const clocks = stageOf(template, stage).clocks.map(({ key, lasts, takes }) => ({
    ...{ processId, key, startedAt, takes },
    endsAt: after(startedAt, lasts, timeZone),
  }));
  if (clocks.length === 0) return;
  await tx.upsert(
    ClockTable,
    clocks.map(({ takes: _, ...clock }) => clock),
    ['processId', 'key'],
  );
  for (const { key, takes, endsAt } of clocks) {
    if (takes !== undefined) await schedule(tx, clockDeadline, subjectOf(processId, key), endsAt);
  }
}

/** The clocks of a stage take no step any more once the process has left it. */
export async function stopClocks(tx: EntityManager, { id, stage }: Process, template: Template): Promise<void> {
  for (const { key, takes } of stageOf(template, stage).clocks) {
    if (takes !== undefined) await unschedule(tx, clockDeadline, subjectOf(id, key));
  }
}
