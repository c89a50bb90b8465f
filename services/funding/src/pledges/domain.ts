import { accept, type Decision, refuse } from '@dure/kit/decision';
import { type Campaign, type CampaignState, isCollecting } from '../campaigns/domain.ts';
import type { Currency } from '../ledger/domain.ts';

export type PledgeState = 'ACTIVE' | 'WITHDRAWN' | 'REFUNDED' | 'COLLECTED';

export type Pledge = {
  readonly id: string;
  readonly campaignId: string;
  readonly memberId: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly isAnonymous: boolean;
  readonly state: PledgeState;
  readonly pledgedAt: Date;
  readonly endedAt: Date | null;
};

/** Largest single pledges in minor units, per currency; the smallest is one minor unit. */
export const largestPledgeMinor: Record<Currency, number> = {
  KRW: 1_000_000_000,
  JPY: 100_000_000,
  EUR: 100_000_000,
  USD: 100_000_000,
};

export type CampaignNotOpen = {
  readonly kind: 'campaign-not-open';
  readonly state: CampaignState;
  readonly deadline: Date;
};
export type CurrencyMismatch = { readonly kind: 'currency-mismatch'; readonly expected: Currency };
export type AmountOutOfRange = {
  readonly kind: 'amount-out-of-range';
  readonly minimumMinor: number;
  readonly maximumMinor: number;
  readonly currency: Currency;
};
export type NotActive = { readonly kind: 'pledge-not-active'; readonly state: PledgeState };

export type PledgeRefusal = CampaignNotOpen | CurrencyMismatch | AmountOutOfRange;

/** A pledge to a campaign that collects at `now`: in its currency, more than nothing, within the limit. */
export function make(
  campaign: Campaign,
  draft: Pick<Pledge, 'id' | 'memberId' | 'amountMinor' | 'currency' | 'isAnonymous'>,
  now: Date,
): Decision<Pledge, PledgeRefusal> {
  const open = checkOpen(campaign, now);
  if (!open.ok) return open;
  const { currency } = campaign;
  if (draft.currency !== currency) return refuse({ kind: 'currency-mismatch', expected: currency });
  const maximumMinor = largestPledgeMinor[currency];
  if (draft.amountMinor < 1 || draft.amountMinor > maximumMinor) {
    return refuse({ kind: 'amount-out-of-range', minimumMinor: 1, maximumMinor, currency });
  }
  return accept({ ...draft, campaignId: campaign.id, state: 'ACTIVE', pledgedAt: now, endedAt: null });
}

/** Takes a pledge back. Until the deadline the money is the backer's, also when the campaign falls below its goal by that. */
export function withdraw(pledge: Pledge, campaign: Campaign, now: Date): Decision<Pledge, CampaignNotOpen | NotActive> {
  if (pledge.state !== 'ACTIVE') return refuse({ kind: 'pledge-not-active', state: pledge.state });
  const open = checkOpen(campaign, now);
  return open.ok ? accept({ ...pledge, state: 'WITHDRAWN', endedAt: now }) : open;
}

/** Whether `viewerId` may know who pledged: the backer always, everybody else only what was pledged by name and stood. */
export const showsBacker = (pledge: Pledge, viewerId: string | null): boolean =>
  pledge.memberId === viewerId || (!pledge.isAnonymous && pledge.state !== 'WITHDRAWN');

/** Whether promises are made at `now`. */
export function checkOpen(campaign: Campaign, now: Date): Decision<null, CampaignNotOpen> {
  if (isCollecting(campaign) && now < campaign.deadline) return accept(null);
  return refuse({ kind: 'campaign-not-open', state: campaign.state, deadline: campaign.deadline });
}
