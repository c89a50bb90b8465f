import { expect, test } from 'vitest';
import { someCaller, someSituation } from './example.ts';
import { poster } from './poster.ts';

test('only who acts for the organisation that posted is let through', () => {
  const asPoster = someSituation({ caller: someCaller({ relations: new Set(['POSTER']) }) });
  const asSolver = someSituation({ caller: someCaller({ relations: new Set(['SOLVER', 'AUTHOR']) }) });
  expect(poster.judge({ guard: 'poster' }, asPoster).holds).toBe(true);
  expect(poster.judge({ guard: 'poster' }, asSolver)).toEqual({ holds: false, refusal: { kind: 'NotThePoster' } });
});
