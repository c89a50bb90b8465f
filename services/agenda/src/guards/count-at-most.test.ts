import { expect, test } from 'vitest';
import { countAtMost } from './count-at-most.ts';
import { someSituation, someSurroundings } from './example.ts';

const three = { guard: 'countAtMost', what: 'solutions.selected', number: 3 } as const;
const selected = (count: number) => new Map([['solutions.selected' as const, count]]);

test.each([
  [3, true],
  [4, false],
])('with %i chosen, three at most holds: %s', (actual, expected) => {
  expect(countAtMost.judge(three, someSituation({ counts: selected(actual) })).holds).toBe(expected);
});

test('an act that adds one is judged by what there will be, and the refusal says what there is', () => {
  const choosing = (count: number) => someSituation({ counts: selected(count), adds: 'solutions.selected' });
  expect(countAtMost.judge(three, choosing(2)).holds).toBe(true);
  expect(countAtMost.judge(three, choosing(3))).toEqual({
    holds: false,
    refusal: { kind: 'TooMany', what: 'solutions.selected', most: 3, actual: 3 },
  });
});

test('it can never hold beside a guard that asks for more', () => {
  const more = { guard: 'countAtLeast', what: 'solutions.selected', number: 4 };
  const other = { guard: 'countAtLeast', what: 'prototypes', number: 4 };
  const codes = (together: { guard: string }[]) => countAtMost.flaws?.(three, someSurroundings({ together })).length;
  expect([codes([three, more]), codes([three, other])]).toEqual([1, 0]);
});
