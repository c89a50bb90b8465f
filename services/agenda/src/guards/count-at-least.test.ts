import { expect, test } from 'vitest';
import { countAtLeast } from './count-at-least.ts';
import { someAnswer, someSituation, someSurroundings } from './example.ts';
import { nameOf } from './guard.ts';

const four = { guard: 'countAtLeast', what: 'solutions.submitted', number: 4 } as const;

test.each([
  [3, false],
  [4, true],
  [5, true],
])('with %i solutions, four at least holds: %s', (actual, expected) => {
  const verdict = countAtLeast.judge(four, someSituation({ counts: new Map([['solutions.submitted', actual]]) }));
  expect(verdict.holds).toBe(expected);
  const figures = { what: 'solutions.submitted', required: 4, actual };
  expect(verdict).toMatchObject(expected ? { figures } : { refusal: { kind: 'TooFew', ...figures } });
});

test('one count is compared with another, and the facts that were counted are the evidence', () => {
  const promised = nameOf({
    fact: 'dure.funding.grant.promised.v1',
    unless: { fact: 'dure.funding.grant.cancelled.v1' },
  });
  const config = { guard: 'countAtLeast', what: 'grants.promised', asManyAs: 'solutions.selected' } as const;
  const situation = (grants: number) =>
    someSituation({
      counts: new Map([['solutions.selected', 3]]),
      facts: new Map([[promised, someAnswer(grants)]]),
    });
  expect(countAtLeast.judge(config, situation(2))).toMatchObject({ refusal: { required: 3, actual: 2 } });
  expect(countAtLeast.judge(config, situation(3))).toMatchObject({ holds: true, facts: [{ eventId: 'event 1' }] });
  expect(countAtLeast.questions?.(config)).toHaveLength(1);
});

test('the facts of a type are counted as well', () => {
  const config = { guard: 'countAtLeast', what: { fact: 'dure.x.y.z.v1' }, number: 2 } as const;
  const facts = new Map([[nameOf(config.what), someAnswer(1)]]);
  expect(countAtLeast.judge(config, someSituation({ facts }))).toMatchObject({
    refusal: { what: 'dure.x.y.z.v1', actual: 1 },
  });
});

test('it can never hold where nobody may do what adds to the count, or where there are never so many', () => {
  const codes = (changes: Parameters<typeof someSurroundings>[0]) =>
    countAtLeast.flaws?.(four, someSurroundings(changes)).map(({ code }) => code);
  expect(codes({})).toEqual(['NEVER_HOLDS']);
  expect(codes({ acts: new Set(['SUBMIT_SOLUTION']) })).toEqual([]);
  expect(codes({ acts: new Set(['SUBMIT_SOLUTION']), bounds: new Map([['solutions.submitted', 3]]) })).toEqual([
    'NEVER_HOLDS',
  ]);
});

test.each([{}, { number: 1, asManyAs: 'supports' }])('%j is not a limit: there is one, and only one', (limit) => {
  expect(countAtLeast.shape.safeParse({ guard: 'countAtLeast', what: 'supports', ...limit }).success).toBe(false);
});
