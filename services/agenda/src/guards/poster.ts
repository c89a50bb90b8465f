import { z } from 'zod';
import { fails, type Guard, holds } from './guard.ts';

export type NotThePoster = { readonly kind: 'NotThePoster' };

const shape = z
  .strictObject({ guard: z.literal('poster') })
  .describe('Whoever does it acts for the organisation that posted.');

export const poster: Guard<typeof shape, NotThePoster> = {
  shape,
  judge: (_, { caller }) => (caller.relations.has('POSTER') ? holds() : fails({ kind: 'NotThePoster' })),
  words: () => ({
    ko: '도전과제를 낸 단체를 대신하는 사람만 할 수 있습니다.',
    en: 'Only those who act for the organisation that posted may do this.',
  }),
};
