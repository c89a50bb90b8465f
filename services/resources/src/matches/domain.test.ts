import { describe, expect, test } from 'vitest';
import { type MatchFacts, reasonsOf, scoreOf, weights } from './domain.ts';

const nothing: MatchFacts = {
  distanceMeters: null,
  isSameDistrict: false,
  isSameMunicipality: false,
  isSameCategory: false,
  isFittingKind: false,
};
const everything: MatchFacts = {
  distanceMeters: 0,
  isSameDistrict: true,
  isSameMunicipality: true,
  isSameCategory: true,
  isFittingKind: true,
};

describe('the score of a suggestion', () => {
  test('is 0 for nothing and 1 for everything', () => {
    expect(scoreOf(nothing)).toBe(0);
    expect(scoreOf(everything)).toBe(1);
    expect(Object.values(weights).reduce<number>((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  test('falls with the distance, to half of the weight at one kilometre', () => {
    const scores = [0, 500, 1_000, 10_000].map((distanceMeters) => scoreOf({ ...nothing, distanceMeters }));
    expect(scores).toEqual([0.4, 0.2667, 0.2, 0.0364]);
  });
});

test('the reasons are those that hold, in the order of the enum', () => {
  expect(reasonsOf(nothing)).toEqual([]);
  expect(reasonsOf(everything)).toEqual([
    'SAME_DISTRICT',
    'NEAR',
    'SAME_MUNICIPALITY',
    'SAME_CATEGORY',
    'FITTING_KIND',
  ]);
  expect(reasonsOf({ ...nothing, distanceMeters: 1_000 })).toEqual(['NEAR']);
  expect(reasonsOf({ ...nothing, distanceMeters: 1_001 })).toEqual([]);
});
