import { expect, test } from 'vitest';
import { someSituation } from './example.ts';
import { supports } from './supports.ts';

test.each([
  [9, false],
  [10, true],
])('with %i supporters, ten hold: %s', (actual, expected) => {
  const verdict = supports.judge(
    { guard: 'supports', number: 10 },
    someSituation({ counts: new Map([['supports', actual]]) }),
  );
  expect(verdict).toMatchObject(
    expected ? { holds: true } : { refusal: { kind: 'SupportTooLow', supportRequired: 10, support: 9 } },
  );
});
