import { z } from 'zod';
import { instant } from '../templates/vocabulary.ts';
import { type TooEarly, tooEarlyInWords } from './elapsed.ts';
import { fails, type Guard, holds } from './guard.ts';

const shape = z.strictObject({ guard: z.literal('notBefore'), instant }).describe('It is this instant or later.');

export const notBefore: Guard<typeof shape, TooEarly> = {
  shape,
  judge: (config, { now }) => {
    const holdsAt = new Date(config.instant);
    return holdsAt <= now ? holds({ heldSince: holdsAt }) : fails({ kind: 'TooEarly', holdsAt });
  },
  words: tooEarlyInWords,
};
