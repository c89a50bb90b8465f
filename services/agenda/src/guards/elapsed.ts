import { after } from '@dure/kit/calendar';
import { z } from 'zod';
import { duration, smallKey } from '../templates/vocabulary.ts';
import { fails, type Guard, holds } from './guard.ts';

export type TooEarly = {
  readonly kind: 'TooEarly';
  /** Null while the clock has not started. */
  readonly holdsAt: Date | null;
};

const shape = z
  .strictObject({
    guard: z.literal('elapsed'),
    clock: smallKey.optional().describe('A clock of this template that must have ended.'),
    duration: duration.optional().describe('How long the process must have stood in its stage.'),
  })
  .refine(
    ({ clock, duration: given }) => (clock === undefined) !== (given === undefined),
    'Give either a clock or a duration.',
  )
  .describe('Time has passed: a clock has ended, or the process has stood in its stage for so long.');

export const elapsed: Guard<typeof shape, TooEarly> = {
  shape,
  judge: ({ clock, duration: given }, { now, clocks, stageEnteredAt, timeZone }) => {
    const holdsAt =
      clock === undefined ? after(stageEnteredAt, given ?? 'PT0S', timeZone) : (clocks.get(clock) ?? null);
    return holdsAt !== null && holdsAt <= now ? holds({ heldSince: holdsAt }) : fails({ kind: 'TooEarly', holdsAt });
  },
  words: tooEarlyInWords,
  flaws: ({ clock }, { clocks }) =>
    clock === undefined || clocks.has(clock)
      ? []
      : [
          {
            code: 'UNKNOWN_CLOCK',
            message: {
              ko: `여기에 이르기까지 ‘${clock}’ 시계가 시작되지 않습니다.`,
              en: `No clock “${clock}” has been started on the way here.`,
            },
          },
        ],
};

export function tooEarlyInWords({ holdsAt }: TooEarly) {
  if (holdsAt === null)
    return { ko: '시계가 아직 시작되지 않았습니다.', en: 'The time for this has not begun to run.' };
  const at = holdsAt.toISOString();
  return { ko: `${at}부터 할 수 있습니다.`, en: `This can be done from ${at} on.` };
}
