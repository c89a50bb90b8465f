import { describe, expect, test } from 'vitest';
import type { Campaign } from '../campaigns/domain.ts';
import { make, type Pledge, showsBacker, withdraw } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const deadline = new Date('2027-04-01T00:00:00Z');
const campaign: Campaign = {
  ...{ id: 'campaign', agendaId: 'agenda', municipalityCode: '9911000000', districtCode: '9911051000' },
  ...{ openerId: 'opener', organizationId: null, title: '쉼터', description: '고친다.', language: 'ko' },
  ...{
    goalMinor: 1_000,
    currency: 'JPY',
    deadline,
    shortfallPlan: 'ALL_OR_NOTHING',
    reducedPlan: null,
    minimumMinor: null,
    fallbackFundId: null,
  },
  ...{ state: 'PUBLISHED', openedAt: now, publishedAt: now, feePerMille: 0, securedAt: null, endedAt: null },
  ...{ tallyAtEndMinor: null, cancellationReason: null, version: 4 },
};
const draft = { id: 'pledge', memberId: 'backer', amountMinor: 500, currency: 'JPY', isAnonymous: true } as const;
const pledge: Pledge = { ...draft, campaignId: 'campaign', state: 'ACTIVE', pledgedAt: now, endedAt: null };

describe('pledging', () => {
  test('a pledge to a campaign that collects is active, also when the goal is reached already', () => {
    expect(make(campaign, draft, now)).toEqual({ ok: true, value: pledge });
    expect(make({ ...campaign, state: 'SECURED' }, draft, now).ok).toBe(true);
  });

  test.each([
    ['at the deadline', {}, {}, deadline, 'campaign-not-open'],
    ['to a draft', { state: 'DRAFT' }, {}, now, 'campaign-not-open'],
    ['to one that ended', { state: 'ENDED_KEPT' }, {}, now, 'campaign-not-open'],
    ['to one that was cancelled', { state: 'CANCELLED' }, {}, now, 'campaign-not-open'],
    ['in another currency', {}, { currency: 'KRW' }, now, 'currency-mismatch'],
    ['of nothing', {}, { amountMinor: 0 }, now, 'amount-out-of-range'],
    ['of less than nothing', {}, { amountMinor: -500 }, now, 'amount-out-of-range'],
    ['beyond the limit', {}, { amountMinor: 100_000_001 }, now, 'amount-out-of-range'],
  ] as const)('a pledge %s is refused', (_, changes, wanted, at, kind) => {
    expect(make({ ...campaign, ...changes }, { ...draft, ...wanted }, at)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});

describe('withdrawing', () => {
  test('an active pledge is taken back before the deadline', () => {
    expect(withdraw(pledge, campaign, now)).toMatchObject({ ok: true, value: { state: 'WITHDRAWN', endedAt: now } });
  });

  test('from the deadline on it is not', () => {
    expect(withdraw(pledge, campaign, deadline)).toMatchObject({ refusal: { kind: 'campaign-not-open' } });
  });

  test.each(['WITHDRAWN', 'REFUNDED', 'COLLECTED'] as const)('what is %s stays so', (state) => {
    expect(withdraw({ ...pledge, state }, campaign, now)).toMatchObject({
      refusal: { kind: 'pledge-not-active', state },
    });
  });
});

describe('who sees the backer', () => {
  test.each([
    ['the backer, always', { isAnonymous: true, state: 'WITHDRAWN' }, 'backer', true],
    ['a stranger, what was pledged by name', { isAnonymous: false, state: 'COLLECTED' }, 'stranger', true],
    ['nobody known, what was pledged by name', { isAnonymous: false, state: 'ACTIVE' }, null, true],
    ['not a stranger, when the backer stays unnamed', { isAnonymous: true, state: 'ACTIVE' }, 'stranger', false],
    ['not a stranger, when it was taken back', { isAnonymous: false, state: 'WITHDRAWN' }, 'stranger', false],
  ] as const)('%s', (_, changes, viewer, isShown) => {
    expect(showsBacker({ ...pledge, ...changes }, viewer)).toBe(isShown);
  });
});
