import { expect, test } from 'vitest';
import { someCaller, someSituation, someSurroundings } from './example.ts';
import { notPoster } from './not-poster.ts';

const config = { guard: 'notPoster' } as const;

test('whoever posted is kept out, everybody else is not', () => {
  const asPoster = someSituation({ caller: someCaller({ relations: new Set(['POSTER']) }) });
  expect(notPoster.judge(config, asPoster)).toEqual({ holds: false, refusal: { kind: 'PosterExcluded' } });
  expect(notPoster.judge(config, someSituation()).holds).toBe(true);
});

test('it can never hold where the poster alone is let through', () => {
  const codes = (changes: Parameters<typeof someSurroundings>[0]) =>
    notPoster.flaws?.(config, someSurroundings(changes)).map(({ code }) => code);
  expect(codes({ by: [{ relation: 'POSTER' }] })).toEqual(['NEVER_HOLDS']);
  expect(codes({ together: [{ guard: 'poster' }, config] })).toEqual(['NEVER_HOLDS']);
  expect(codes({ by: [{ relation: 'POSTER' }, 'ANYONE'], together: [config] })).toEqual([]);
});
