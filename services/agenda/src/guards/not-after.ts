import { z } from 'zod';
import { instant } from '../templates/vocabulary.ts';
import { fails, type Guard, holds } from './guard.ts';

export type TooLate = { readonly kind: 'TooLate'; readonly heldUntil: Date };

const shape = z
  .strictObject({ guard: z.literal('notAfter'), instant })
  .describe('It is before this instant; at the instant itself it is too late.');

export const notAfter: Guard<typeof shape, TooLate> = {
  shape,
  judge: (config, { now }) => {
    const heldUntil = new Date(config.instant);
    return now < heldUntil ? holds({ holdsUntil: heldUntil }) : fails({ kind: 'TooLate', heldUntil });
  },
  words: ({ heldUntil }) => {
    const until = heldUntil.toISOString();
    return { ko: `${until} 전까지만 할 수 있었습니다.`, en: `This could be done before ${until}.` };
  },
  flaws: (config, { together }) =>
    together.some(
      (other) =>
        'instant' in other &&
        other.guard === 'notBefore' &&
        new Date(String(other.instant)) >= new Date(config.instant),
    )
      ? [
          {
            code: 'NEVER_HOLDS',
            message: {
              ko: 'notBefore가 notAfter보다 빠르지 않아서, 때가 되기 전에 이미 늦습니다.',
              en: 'It is too late before it is early enough: notBefore is not before notAfter.',
            },
          },
        ]
      : [],
};
