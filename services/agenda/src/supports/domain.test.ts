import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maturityOf, maturitySteps } from './domain.ts';

const thresholds = { supportersForCommunity: 5, districtsForSociety: 3 };
const evidence = (supportersOfOwnDistrict: number, districtsOfSupporters: number, linksOfDataOrAuthority = 0) => ({
  supportersOfOwnDistrict,
  districtsOfSupporters,
  linksOfDataOrAuthority,
});

test.each([
  [0, 0, 'PERSONAL'],
  [4, 9, 'PERSONAL'],
  [5, 1, 'COMMUNITY'],
  [5, 2, 'COMMUNITY'],
  [5, 3, 'SOCIAL'],
  [100, 1, 'COMMUNITY'],
] as const)('%i supporters of the own district, from %i districts: %s', (own, districts, maturity) => {
  expect(maturityOf(evidence(own, districts), thresholds)).toBe(maturity);
});

test('a personal matter that meets both thresholds at once climbs one rung after the other', () => {
  expect(maturitySteps('PERSONAL', evidence(5, 3), thresholds)).toMatchObject([
    { from: 'PERSONAL', to: 'COMMUNITY', rule: 'SUPPORTERS_OF_OWN_DISTRICT' },
    { from: 'COMMUNITY', to: 'SOCIAL', rule: 'SUPPORTERS_OF_SEVERAL_DISTRICTS' },
  ]);
});

test.each([
  [4, 9, 'PERSONAL'],
  [5, 1, 'SOCIAL'],
  [5, 3, 'SOCIAL'],
] as const)('%i supporters of the own district, from %i districts, and a link: %s', (own, districts, maturity) => {
  expect(maturityOf(evidence(own, districts, 1), thresholds)).toBe(maturity);
});

test('the rule of the step to society is the link only where supporters are not enough', () => {
  const rule = (districts: number) => maturitySteps('COMMUNITY', evidence(5, districts, 1), thresholds)[0]?.rule;
  expect([rule(2), rule(3)]).toEqual(['DATA_OR_AUTHORITY_LINK', 'SUPPORTERS_OF_SEVERAL_DISTRICTS']);
});

test('the counts and the thresholds of the moment are the evidence', () => {
  const [step] = maturitySteps('PERSONAL', evidence(5, 1), thresholds);
  expect(step?.evidence).toEqual({
    supportersOfOwnDistrict: 5,
    districtsOfSupporters: 1,
    linksOfDataOrAuthority: 0,
    supportersForCommunity: 5,
    districtsForSociety: 3,
  });
});

test('a matter of society that loses its own district falls down both rungs', () => {
  expect(maturitySteps('SOCIAL', evidence(4, 5), thresholds).map(({ from, to }) => [from, to])).toEqual([
    ['SOCIAL', 'COMMUNITY'],
    ['COMMUNITY', 'PERSONAL'],
  ]);
});

const maturity = fc.constantFrom('PERSONAL', 'COMMUNITY', 'SOCIAL');
const someEvidence = fc.record({
  supportersOfOwnDistrict: fc.nat(20),
  districtsOfSupporters: fc.nat(8),
  linksOfDataOrAuthority: fc.nat(2),
});
const someThresholds = fc.record({
  supportersForCommunity: fc.integer({ min: 1, max: 20 }),
  districtsForSociety: fc.integer({ min: 2, max: 8 }),
});

test('the steps always lead without a gap to what the evidence says, and then there are none', () => {
  fc.assert(
    fc.property(maturity, someEvidence, someThresholds, (start, seen, limits) => {
      const steps = maturitySteps(start, seen, limits);
      let at = start;
      for (const step of steps) {
        expect(step.from).toBe(at);
        at = step.to;
      }
      expect(at).toBe(maturityOf(seen, limits));
      expect(maturitySteps(at, seen, limits)).toEqual([]);
    }),
  );
});

const figures = ['supportersOfOwnDistrict', 'districtsOfSupporters', 'linksOfDataOrAuthority'] as const;

test('one supporter or link more never lowers the maturity', () => {
  const order = ['PERSONAL', 'COMMUNITY', 'SOCIAL'];
  fc.assert(
    fc.property(someEvidence, someThresholds, fc.constantFrom(...figures), (seen, limits, figure) => {
      const more = { ...seen, [figure]: seen[figure] + 1 };
      expect(order.indexOf(maturityOf(more, limits))).toBeGreaterThanOrEqual(order.indexOf(maturityOf(seen, limits)));
    }),
  );
});
