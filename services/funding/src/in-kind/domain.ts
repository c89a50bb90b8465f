import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { Campaign } from '../campaigns/domain.ts';
import { type CampaignNotOpen, checkOpen } from '../pledges/domain.ts';

export type InKind = 'HOURS' | 'SKILL' | 'GOODS';

export type InKindState = 'ACTIVE' | 'GIVEN' | 'WITHDRAWN' | 'RELEASED';

/** Time, skill or goods that a member promised to a campaign (domain.md: LOCAL GOOD, talent and time, not only money). */
export type InKindPledge = {
  readonly id: string;
  readonly campaignId: string;
  readonly memberId: string;
  readonly kind: InKind;
  /** Hours of time and skills, pieces of goods. */
  readonly quantity: number;
  /** Which skill; null for other kinds. */
  readonly skillId: string | null;
  /** What is brought; null unless goods. */
  readonly item: string | null;
  readonly isAnonymous: boolean;
  readonly state: InKindState;
  readonly pledgedAt: Date;
  readonly endedAt: Date | null;
  /** What was given in the end, in the measure of `quantity`; hours have two decimals at most. */
  readonly given: number | null;
};

/** How much of each kind one pledge holds at most. */
export const largestQuantity: Record<InKind, number> = { HOURS: 10_000, SKILL: 10_000, GOODS: 1_000_000 };

export type InKindNotActive = { readonly kind: 'in-kind-not-active'; readonly state: InKindState };

/** A pledge in kind to a campaign that collects; nobody needs to pay for it. */
export function promise(
  campaign: Campaign,
  draft: Pick<InKindPledge, 'id' | 'memberId' | 'kind' | 'quantity' | 'skillId' | 'item' | 'isAnonymous'>,
  now: Date,
): Decision<InKindPledge, CampaignNotOpen> {
  const open = checkOpen(campaign, now);
  if (!open.ok) return open;
  return accept({ ...draft, campaignId: campaign.id, state: 'ACTIVE', pledgedAt: now, endedAt: null, given: null });
}

/** Takes a pledge in kind back, also after the deadline: time is the member's own until it is given. */
export const withdraw = (pledge: InKindPledge, now: Date): Decision<InKindPledge, InKindNotActive> =>
  pledge.state === 'ACTIVE' ? accept({ ...pledge, state: 'WITHDRAWN', endedAt: now }) : notActive(pledge);

/** Records what was given, be it less or more than was promised. */
export const receive = (pledge: InKindPledge, given: number, now: Date): Decision<InKindPledge, InKindNotActive> =>
  pledge.state === 'ACTIVE' ? accept({ ...pledge, state: 'GIVEN', endedAt: now, given }) : notActive(pledge);

const notActive = ({ state }: InKindPledge) => refuse({ kind: 'in-kind-not-active', state } as const);

/** Whether everybody may know who promised it; the member and the campaign's own side always do. */
export const isNamedInPublic = ({ isAnonymous, state }: InKindPledge): boolean => !isAnonymous && state !== 'WITHDRAWN';

/** What of one kind or skill is promised and given to a campaign; never added to another. */
export type InKindTally = {
  readonly campaignId: string;
  readonly kind: InKind;
  readonly skillId: string | null;
  /** How many pledges stand. */
  readonly pledges: number;
  readonly pledgesGiven: number;
  readonly pledged: number;
  readonly given: number;
};
