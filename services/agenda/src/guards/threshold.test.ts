import { expect, test } from 'vitest';
import { someBallot, someSituation } from './example.ts';
import { threshold } from './threshold.ts';

const config = { guard: 'threshold', ballot: 'adoption' } as const;
const standing = (changes: Parameters<typeof someBallot>[0]) =>
  threshold.judge(config, someSituation({ ballots: new Map([['adoption', someBallot(changes)]]) }));

test('a ballot that adopted holds, with its figures', () => {
  expect(standing({ result: 'ADOPTED', votesFor: 2, votesAgainst: 1 })).toMatchObject({
    ...{ holds: true, figures: { votesFor: 2, votesAgainst: 1, threshold: { numerator: 1, denominator: 2 } } },
  });
});

test('one that did not is refused with both shares', () => {
  expect(standing({ result: 'REJECTED', votesFor: 1, votesAgainst: 3 })).toEqual({
    holds: false,
    refusal: { kind: 'SupportTooLow', supportRequired: 0.5, support: 0.25 },
  });
});

test('an open ballot decides nothing, however many are for it', () => {
  expect(standing({ votesFor: 9 })).toMatchObject({ refusal: { kind: 'SupportTooLow', support: 0 } });
});
