import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign, CampaignState } from '../campaigns/domain.ts';
import type { FundView } from '../funds/domain.ts';
import { type About, end, promise } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const deadline = new Date('2027-04-01T00:00:00Z');
const campaign: Campaign = {
  ...{ id: 'campaign', agendaId: 'agenda', municipalityCode: '9911000000', districtCode: '9911051000' },
  ...{ openerId: 'opener', organizationId: null, title: '쉼터', description: '고친다.', language: 'ko' },
  ...{ goalMinor: 1_000, currency: 'EUR', deadline, shortfallPlan: 'FALLBACK_FUND', reducedPlan: null },
  ...{
    minimumMinor: null,
    fallbackFundId: 'fund',
    state: 'READY',
    openedAt: now,
    publishedAt: null,
    feePerMille: null,
  },
  ...{ securedAt: null, endedAt: null, tallyAtEndMinor: null, cancellationReason: null, version: 4 },
};
const fund: FundView = {
  ...{ id: 'fund', municipalityCode: '9911000000', nameKo: '기금', nameEn: 'Fund', legalBasis: '조례 제12조' },
  ...{ purposeKo: '실험', purposeEn: 'To try', currency: 'EUR', startsAt: now, endsAt: null },
  ...{ subsidyLasts: null, subsidyEndsAt: null, openedBy: 'steward', openedAt: now, endedAt: null, endReason: null },
  ...{ depositedMinor: 700, availableMinor: 600, reservedMinor: 100 },
};
const about: About = { isOwnSide: false, hasCover: false };
const draft = { id: 'cover', promisedMinor: 300, currency: 'EUR', promisedBy: 'steward' } as const;

describe('promising', () => {
  test('what the campaign asks of the fund stands until its deadline', () => {
    expect(promise(fund, campaign, about, draft, now)).toEqual({
      ok: true,
      value: {
        ...{ ...draft, campaignId: 'campaign', fundId: 'fund', state: 'PROMISED', coveredMinor: 0 },
        ...{ promisedAt: now, endedAt: null },
      },
    });
  });

  test.each([
    ['of a fund that the campaign does not name', { id: 'other' }, {}, {}, {}, 'cover-not-asked'],
    ['for a campaign of one’s own', {}, {}, { isOwnSide: true }, {}, 'cover-for-own-campaign'],
    ['for the second time', {}, {}, { hasCover: true }, {}, 'cover-stands'],
    ['of a fund that ended', { endedAt: now, endReason: '끝' }, {}, {}, {}, 'fund-ended'],
    ['of a fund that pays no more at the deadline', { subsidyEndsAt: deadline }, {}, {}, {}, 'subsidy-ended'],
    ['of more than the fund holds free', {}, {}, {}, { promisedMinor: 601 }, 'fund-too-small'],
    ['of more than the goal', {}, { goalMinor: 299 }, {}, {}, 'fund-amount-out-of-range'],
    ['of nothing', {}, {}, {}, { promisedMinor: 0 }, 'fund-amount-out-of-range'],
    ['in another currency', {}, {}, {}, { currency: 'KRW' }, 'fund-currency-mismatch'],
  ] as const)('a promise %s is refused', (_, ofFund, ofCampaign, ofAbout, ofDraft, kind) => {
    expect(
      promise(
        { ...fund, ...ofFund },
        { ...campaign, ...ofCampaign },
        { ...about, ...ofAbout },
        { ...draft, ...ofDraft },
        now,
      ),
    ).toMatchObject({ ok: false, refusal: { kind } });
  });

  test.each([
    ['DRAFT', false],
    ['IN_CONSULTING', true],
    ['READY', true],
    ['PUBLISHED', false],
    ['SECURED', false],
    ['ENDED_REFUNDED', false],
    ['CANCELLED', false],
  ] as readonly (readonly [CampaignState, boolean])[])(
    'to a campaign that is %s is possible: %s',
    (state, isPossible) => {
      expect(promise(fund, { ...campaign, state }, about, draft, now).ok).toBe(isPossible);
    },
  );
});

test('whatever is lacking, what the campaign gets and what goes back are the promise', () => {
  const stands = promise(fund, campaign, about, draft, now);
  if (!stands.ok) throw new Error('The promise of the test is refused.');
  fc.assert(
    fc.property(fc.nat(1_000), (gapMinor) => {
      const { cover, returnedMinor } = end(stands.value, gapMinor, deadline);
      expect(cover.coveredMinor + returnedMinor).toBe(300);
      expect(cover.coveredMinor).toBe(Math.min(gapMinor, 300));
      expect(cover).toMatchObject({ state: gapMinor > 0 ? 'COVERED' : 'RELEASED', endedAt: deadline });
    }),
  );
});
