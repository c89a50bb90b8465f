import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { Campaign, CampaignState, NotInState } from '../campaigns/domain.ts';
import {
  checkPromise,
  checkSubsidy,
  type FundAmountOutOfRange,
  type FundCurrencyMismatch,
  type FundEnded,
  type FundTooSmall,
  type FundView,
  type SubsidyEnded,
} from '../funds/domain.ts';
import type { Currency } from '../ledger/domain.ts';

export type CoverState = 'PROMISED' | 'COVERED' | 'RELEASED';

/** What a fund promised to lay on top when a campaign lacks it at its deadline (domain.md: N6, FALLBACK_FUND). */
export type Cover = {
  readonly id: string;
  readonly campaignId: string;
  readonly fundId: string;
  readonly promisedMinor: number;
  /** What of it the campaign needed; the rest was available in the fund again. */
  readonly coveredMinor: number;
  readonly currency: Currency;
  readonly state: CoverState;
  readonly promisedBy: string;
  readonly promisedAt: Date;
  readonly endedAt: Date | null;
};

/** A promise is for the terms that were handed in: a draft still changes, and what collects has told its backers already. */
const awaiting: readonly CampaignState[] = ['IN_CONSULTING', 'READY'];

export type CoverNotAsked = { readonly kind: 'cover-not-asked' };
export type CoverForOwnCampaign = { readonly kind: 'cover-for-own-campaign' };
export type CoverStands = { readonly kind: 'cover-stands' };

export type CoverRefusal =
  | CoverNotAsked
  | CoverForOwnCampaign
  | NotInState
  | CoverStands
  | SubsidyEnded
  | FundAmountOutOfRange
  | FundEnded
  | FundCurrencyMismatch
  | FundTooSmall;

/** What is known of a campaign besides its row. */
export type About = {
  /** Whether whoever promises opened it or acts for its organisation. */
  readonly isOwnSide: boolean;
  readonly hasCover: boolean;
};

/** Sets money of the fund aside that the campaign names; never more than its goal, nor than the fund holds free. */
export function promise(
  fund: FundView,
  campaign: Campaign,
  about: About,
  draft: Pick<Cover, 'id' | 'promisedMinor' | 'currency' | 'promisedBy'>,
  now: Date,
): Decision<Cover, CoverRefusal> {
  const { goalMinor: maximumMinor, currency, state, deadline } = campaign;
  if (campaign.fallbackFundId !== fund.id) return refuse({ kind: 'cover-not-asked' });
  if (about.isOwnSide) return refuse({ kind: 'cover-for-own-campaign' });
  if (!awaiting.includes(state)) return refuse({ kind: 'not-in-state', actual: state, allowed: awaiting });
  if (about.hasCover) return refuse({ kind: 'cover-stands' });
  // At the deadline it is paid.
  const payable = checkSubsidy(fund, deadline);
  if (!payable.ok) return payable;
  const { promisedMinor: amountMinor } = draft;
  const promised = checkPromise(fund, { amountMinor, currency: draft.currency }, now);
  if (!promised.ok) return promised;
  if (amountMinor < 1 || amountMinor > maximumMinor) {
    return refuse({ kind: 'fund-amount-out-of-range', minimumMinor: 1, maximumMinor, currency });
  }
  const standing = { state: 'PROMISED', coveredMinor: 0, promisedAt: now, endedAt: null } as const;
  return accept({ ...draft, ...standing, campaignId: campaign.id, fundId: fund.id });
}

/** Ends a promise: so much of it as the campaign lacked goes to the campaign, the rest back to the fund. */
export function end(
  cover: Cover,
  gapMinor: number,
  now: Date,
): { readonly cover: Cover; readonly returnedMinor: number } {
  const coveredMinor = Math.min(gapMinor, cover.promisedMinor);
  const state = coveredMinor > 0 ? 'COVERED' : 'RELEASED';
  return {
    cover: { ...cover, state, coveredMinor, endedAt: now },
    returnedMinor: cover.promisedMinor - coveredMinor,
  };
}
