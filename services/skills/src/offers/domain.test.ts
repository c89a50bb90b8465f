import { expect, test } from 'vitest';
import { backs, type Offer, stateOf } from './domain.ts';

const end = new Date('2027-01-01T00:00:00Z');
const offer: Offer = {
  id: 'o',
  memberId: 'm',
  skillId: 's',
  hours: 4,
  municipalityCode: '1111000000',
  districtCode: null,
  madeAt: new Date('2026-01-01T00:00:00Z'),
  validUntil: end,
  withdrawnAt: null,
};

test('an offer stands until its last instant and not a millisecond longer', () => {
  expect(stateOf(offer, new Date(end.getTime() - 1))).toBe('ACTIVE');
  expect(stateOf(offer, end)).toBe('EXPIRED');
});

test('an offer that was taken back stays taken back', () => {
  expect(stateOf({ ...offer, withdrawnAt: offer.madeAt }, end)).toBe('WITHDRAWN');
});

test.each([
  ['the helper’s own offer of the needed skill', 'm', 's', true],
  ['another member’s offer', 'other', 's', false],
  ['an offer of another skill', 'm', 'other', false],
])('%s backs a match: %s %s %s', (_, memberId, skillId, expected) => {
  expect(backs(offer, memberId, skillId, offer.madeAt)).toBe(expected);
});
