import { z } from 'zod';
import { fails, type Guard, holds } from './guard.ts';

export type PosterExcluded = { readonly kind: 'PosterExcluded' };

const shape = z
  .strictObject({ guard: z.literal('notPoster') })
  .describe('Whoever does it does not act for the organisation that posted: nobody solves their own challenge.');

export const notPoster: Guard<typeof shape, PosterExcluded> = {
  shape,
  judge: (_, { caller }) => (caller.relations.has('POSTER') ? fails({ kind: 'PosterExcluded' }) : holds()),
  words: () => ({
    ko: '도전과제를 낸 단체는 자기 과제에 이 일을 할 수 없습니다.',
    en: 'The organisation that posted may not do this for its own challenge.',
  }),
  flaws: (_, { together, by }) => {
    const onlyPoster =
      by.length > 0 && by.every((one) => typeof one === 'object' && 'relation' in one && one.relation === 'POSTER');
    return onlyPoster || together.some(({ guard }) => guard === 'poster')
      ? [
          {
            code: 'NEVER_HOLDS',
            message: {
              ko: '문제를 낸 쪽만 할 수 있는데, 그쪽은 할 수 없다고 되어 있습니다.',
              en: 'The poster alone may do it, and the poster may not.',
            },
          },
        ]
      : [];
  },
};
