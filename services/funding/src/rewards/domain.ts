import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { CampaignState } from '../campaigns/domain.ts';
import type { Currency } from '../ledger/domain.ts';

/** What a backer gets for a pledge (domain.md N5: quantity limit, delivery date, responsible person). */
export type Reward = {
  readonly id: string;
  readonly campaignId: string;
  /** The place in the order of the campaign, from 0. */
  readonly position: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The smallest pledge with which it is chosen, in the currency of the campaign. */
  readonly priceMinor: number;
  readonly quantity: number;
  readonly deliverBy: Date;
  readonly responsibleId: string;
};

/** A reward with how many are taken, and in which currency its price is. */
export type RewardView = Reward & { readonly claimed: number; readonly currency: Currency };

export type RewardDraft = Omit<Reward, 'id' | 'campaignId' | 'position'>;

export type ClaimState = 'PROMISED' | 'SENT' | 'RECEIVED' | 'COMPLAINED' | 'RELEASED';
export type ComplaintKind = 'NOT_ARRIVED' | 'NOT_AS_PROMISED';

/** A reward that was chosen with a pledge, and what became of it. */
export type RewardClaim = {
  readonly id: string;
  readonly rewardId: string;
  readonly pledgeId: string;
  readonly state: ClaimState;
  readonly promisedAt: Date;
  readonly sentAt: Date | null;
  readonly receivedAt: Date | null;
  readonly complainedAt: Date | null;
  readonly complaintKind: ComplaintKind | null;
  readonly complaintReason: string | null;
  /** When it was found not to be delivered in time; stays when it comes late. */
  readonly overdueAt: Date | null;
  readonly stars: number | null;
  readonly ratedAt: Date | null;
};

type Step = 'send' | 'confirm' | 'complain' | 'rate';

/** From which states each step is taken; a rating changes none. */
export const claimSteps = {
  // What did not arrive, or not as promised, is sent again.
  send: { from: ['PROMISED', 'COMPLAINED'], to: 'SENT' },
  // Also what was handed over without being sent.
  confirm: { from: ['PROMISED', 'SENT', 'COMPLAINED'], to: 'RECEIVED' },
  complain: { from: ['PROMISED', 'SENT', 'RECEIVED'], to: 'COMPLAINED' },
  rate: { from: ['RECEIVED', 'COMPLAINED'], to: null },
} as const satisfies Record<Step, { readonly from: readonly ClaimState[]; readonly to: ClaimState | null }>;

/** The campaigns that owe what they promised: those that got their money. */
export const owingStates: readonly CampaignState[] = ['ENDED_SUCCEEDED', 'ENDED_KEPT'];

export type ClaimNotInState = {
  readonly kind: 'claim-not-in-state';
  readonly actual: ClaimState;
  readonly allowed: readonly ClaimState[];
};
export type NotOwedYet = { readonly kind: 'not-owed-yet'; readonly state: CampaignState };
export type RewardSoldOut = { readonly kind: 'reward-sold-out' };
export type BelowPrice = {
  readonly kind: 'below-price';
  readonly priceMinor: number;
  readonly currency: Currency;
};
export type DeliveryOutOfRange = {
  readonly kind: 'delivery-out-of-range';
  readonly after: Date;
  readonly latest: Date;
};
export type ResponsibleUnfit = { readonly kind: 'responsible-unfit'; readonly memberId: string };
export type OwesRewards = {
  readonly kind: 'owes-rewards';
  readonly rewards: readonly RewardView[];
  readonly days: number;
};

/** A reward is delivered after the campaign has ended, five years later at most. */
export function checkDelivery(
  rewards: readonly Pick<Reward, 'deliverBy'>[],
  deadline: Date,
): Decision<null, DeliveryOutOfRange> {
  const latest = new Date(deadline);
  latest.setUTCFullYear(latest.getUTCFullYear() + 5);
  const isFit = rewards.every(({ deliverBy }) => deliverBy > deadline && deliverBy <= latest);
  return isFit ? accept(null) : refuse({ kind: 'delivery-out-of-range', after: deadline, latest });
}

/** Chooses a reward with a pledge that is large enough, while there are some left. */
export function choose(
  reward: Reward & { readonly claimed: number },
  pledge: { readonly id: string; readonly amountMinor: number; readonly currency: Currency },
  claimId: string,
  now: Date,
): Decision<RewardClaim, RewardSoldOut | BelowPrice> {
  const { priceMinor } = reward;
  if (pledge.amountMinor < priceMinor) return refuse({ kind: 'below-price', priceMinor, currency: pledge.currency });
  if (reward.claimed >= reward.quantity) return refuse({ kind: 'reward-sold-out' });
  return accept({
    ...{ id: claimId, rewardId: reward.id, pledgeId: pledge.id, state: 'PROMISED', promisedAt: now },
    ...{ sentAt: null, receivedAt: null, complainedAt: null, complaintKind: null, complaintReason: null },
    ...{ overdueAt: null, stars: null, ratedAt: null },
  });
}

type Owed<R = never> = Decision<RewardClaim, ClaimNotInState | NotOwedYet | R>;

/** Its own side sent it. */
export function send(claim: RewardClaim, campaignState: CampaignState, now: Date): Owed {
  const step = take('send', claim, campaignState);
  return step.ok ? accept({ ...step.value, sentAt: now }) : step;
}

/** Its backer has it. */
export function confirm(claim: RewardClaim, campaignState: CampaignState, now: Date): Owed {
  const step = take('confirm', claim, campaignState);
  return step.ok ? accept({ ...step.value, receivedAt: now }) : step;
}

/** Its backer complains. What did not arrive in time is overdue from then on, although it was said to be sent. */
export function complain(
  claim: RewardClaim,
  campaignState: CampaignState,
  complaint: { readonly kind: ComplaintKind; readonly reason: string; readonly deliverBy: Date },
  now: Date,
): Owed {
  const step = take('complain', claim, campaignState);
  if (!step.ok) return step;
  const { kind, reason, deliverBy } = complaint;
  const isLate = kind === 'NOT_ARRIVED' && now >= deliverBy;
  return accept({
    ...{ ...step.value, complainedAt: now, complaintKind: kind, complaintReason: reason },
    overdueAt: claim.overdueAt ?? (isLate ? now : null),
  });
}

/** Its backer says how good it is, or says so anew. */
export function rate(claim: RewardClaim, campaignState: CampaignState, stars: number, now: Date): Owed {
  const step = take('rate', claim, campaignState);
  return step.ok ? accept({ ...step.value, stars, ratedAt: now }) : step;
}

function take(step: Step, claim: RewardClaim, campaignState: CampaignState): Owed {
  const { from, to }: { from: readonly ClaimState[]; to: ClaimState | null } = claimSteps[step];
  if (claim.state !== 'RELEASED' && !owingStates.includes(campaignState)) {
    return refuse({ kind: 'not-owed-yet', state: campaignState });
  }
  if (!from.includes(claim.state)) return refuse({ kind: 'claim-not-in-state', actual: claim.state, allowed: from });
  return accept({ ...claim, state: to ?? claim.state });
}

/** What a backer last complained about, and about which claim. */
export type Complaint = {
  readonly claim: RewardClaim;
  readonly kind: ComplaintKind;
  readonly reason: string;
  readonly complainedAt: Date;
};

export function complaintOf(claim: RewardClaim): Complaint | null {
  const { complaintKind: kind, complaintReason: reason, complainedAt } = claim;
  return kind === null || reason === null || complainedAt === null ? null : { claim, kind, reason, complainedAt };
}

/** Whether its backer still waits for it: nothing was sent, or it did not arrive. */
export const isOwed = ({ state, complaintKind }: RewardClaim): boolean =>
  state === 'PROMISED' || (state === 'COMPLAINED' && complaintKind === 'NOT_ARRIVED');

/** Whether everybody sees that it is late: it is not delivered although its day has passed. */
export const isOverdue = (claim: RewardClaim): boolean => isOwed(claim) && claim.overdueAt !== null;
