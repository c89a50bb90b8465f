import { z } from 'zod';
import { fails, type Guard, holds } from './guard.ts';
import { type SupportTooLow, supportInWords } from './threshold.ts';

const shape = z
  .strictObject({ guard: z.literal('supports'), number: z.int().min(1).max(1_000_000).describe('How many members.') })
  .describe('So many members stand behind the agenda.');

export const supports: Guard<typeof shape, SupportTooLow> = {
  shape,
  counts: () => ['supports'],
  judge: ({ number: required }, { counts }) => {
    const actual = counts.get('supports') ?? 0;
    return actual >= required
      ? holds({ required, actual })
      : fails({ kind: 'SupportTooLow', supportRequired: required, support: actual });
  },
  words: supportInWords,
};
