import { z } from 'zod';
import type { OwnCount } from '../templates/vocabulary.ts';
import { acts } from '../templates/vocabulary.ts';
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
import { fails, type Guard, type GuardFlaw, holds, type Surroundings } from './guard.ts';

export type TooFew = {
  readonly kind: 'TooFew';
  readonly what: string;
  readonly required: number;
  readonly actual: number;
};

const shape = z
  .strictObject({ guard: z.literal('countAtLeast'), ...compared })
  .refine(givesOneLimit, oneLimit)
  .describe('There are at least so many of something.');

export const countAtLeast: Guard<typeof shape, TooFew> = {
  shape,
  questions: questionsOf,
  counts: countsOf,
  judge: (config, situation) => {
    const [counted, limit] = [countIn(config.what, situation), limitIn(config, situation)];
    const figures = { what: labelOf(config.what), required: limit.number, actual: counted.number };
    return counted.number >= limit.number
      ? holds(figures, [...counted.facts, ...limit.facts])
      : fails({ kind: 'TooFew', ...figures });
  },
  words: ({ what, required, actual }) => {
    const { ko, en } = nameOfCount(what);
    return {
      ko: `${ko}: ${required} 이상이어야 하는데 지금 ${actual}입니다.`,
      en: `${en}: at least ${required} are needed, and there are ${actual}.`,
    };
  },
  flaws: ({ what, number = 0, asManyAs }, surroundings) => [
    ...[what, asManyAs].flatMap((one) => (typeof one === 'object' ? (surroundings.factFlaw(one) ?? []) : [])),
    ...(typeof what === 'string' && number > 0 ? tooHigh(what, number, surroundings) : []),
  ],
};

function tooHigh(what: string, number: number, { acts: done, bounds }: Surroundings): GuardFlaw[] {
  const adding = Object.entries(acts).filter(
    ([, adds]) => adds === what || (what === 'solutions.countries' && adds === 'solutions.submitted'),
  );
  const bound = bounds.get(what as OwnCount);
  if (adding.length > 0 && !adding.some(([act]) => done.has(act as keyof typeof acts))) {
    const message = {
      ko: `여기에 이르는 어느 단계에서도 ${what}을(를) 늘리는 일을 할 수 없습니다.`,
      en: `No stage on the way here lets anybody do what adds to ${what}.`,
    };
    return [{ code: 'NEVER_HOLDS', message }];
  }
  return bound !== undefined && bound < number
    ? [
        {
          code: 'NEVER_HOLDS',
          message: { ko: `${what}은(는) 많아야 ${bound}입니다.`, en: `There are never more than ${bound} of ${what}.` },
        },
      ]
    : [];
}
