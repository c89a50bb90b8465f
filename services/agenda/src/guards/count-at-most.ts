import { z } from 'zod';
import {
  compared,
  countIn,
  countsOf,
  givesOneLimit,
  labelOf,
  limitIn,
  nameOfCount,
  oneLimit,
  questionsOf,
} from './count.ts';
import { fails, type Guard, holds } from './guard.ts';

export type TooMany = {
  readonly kind: 'TooMany';
  readonly what: string;
  readonly most: number;
  readonly actual: number;
};

const shape = z
  .strictObject({ guard: z.literal('countAtMost'), ...compared })
  .refine(givesOneLimit, oneLimit)
  .describe('There are at most so many of something; for an act that adds one, when it is done.');

export const countAtMost: Guard<typeof shape, TooMany> = {
  shape,
  questions: questionsOf,
  counts: countsOf,
  judge: (config, situation) => {
    const [counted, limit] = [countIn(config.what, situation), limitIn(config, situation)];
    const figures = { what: labelOf(config.what), most: limit.number, actual: counted.number };
    const added = config.what === situation.adds ? 1 : 0;
    return counted.number + added <= limit.number
      ? holds(figures, [...counted.facts, ...limit.facts])
      : fails({ kind: 'TooMany', ...figures });
  },
  words: ({ what, most, actual }) => {
    const { ko, en } = nameOfCount(what);
    return {
      ko: `${ko}: ${most}까지인데 지금 ${actual}입니다.`,
      en: `${en}: there may be ${most} at most, and there are ${actual}.`,
    };
  },
  flaws: ({ what, number, asManyAs }, { together, factFlaw }) => [
    ...[what, asManyAs].flatMap((one) => (typeof one === 'object' ? (factFlaw(one) ?? []) : [])),
    ...together.flatMap((other) => {
      const least = 'number' in other && other.guard === 'countAtLeast' && 'what' in other ? other : null;
      const isAbove = least !== null && number !== undefined && Number(least.number) > number;
      return isAbove && JSON.stringify(least.what) === JSON.stringify(what)
        ? [
            {
              code: 'NEVER_HOLDS' as const,
              message: {
                ko: `${labelOf(what)}이(가) ${least.number} 이상이면서 ${number} 이하일 수는 없습니다.`,
                en: `At least ${least.number} and at most ${number} of ${labelOf(what)} cannot both be.`,
              },
            },
          ]
        : [];
    }),
  ],
};
