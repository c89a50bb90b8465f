import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { forbidden, notFound } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { rewardOverdue } from '@dure/schema/events/funding';
import type { EntityManager } from 'typeorm';
import { actsFor, standingOf } from '../campaigns/access.ts';
import type { Campaign } from '../campaigns/domain.ts';
import { requireCampaign } from '../campaigns/table.ts';
import type {
  ComplainAboutRewardInput,
  ConfirmRewardInput,
  RateRewardInput,
  SendRewardInput,
} from '../generated/graphql.ts';
import type { Pledge } from '../pledges/domain.ts';
import { PledgeTable } from '../pledges/table.ts';
import {
  type BelowPrice,
  type ClaimNotInState,
  checkDelivery,
  choose,
  complain,
  confirm,
  type DeliveryOutOfRange,
  type NotOwedYet,
  type ResponsibleUnfit,
  type Reward,
  type RewardClaim,
  type RewardDraft,
  type RewardSoldOut,
  rate,
  send,
} from './domain.ts';
import { markOverdue, RewardClaimTable, RewardTable } from './table.ts';

export const rewardDeadline = 'reward-delivery';

/** Whether the rewards fit their campaign: delivered after its deadline, by somebody of its own side. */
export async function checkRewardsOf(
  tx: EntityManager,
  { deadline, openerId, organizationId }: Campaign,
  rewards: readonly RewardDraft[],
): Promise<Decision<null, DeliveryOutOfRange | ResponsibleUnfit>> {
  for (const memberId of new Set(rewards.map(({ responsibleId }) => responsibleId))) {
    if (memberId === openerId || (await actsFor(tx, organizationId, memberId))) continue;
    return refuse({ kind: 'responsible-unfit', memberId });
  }
  return checkDelivery(rewards, deadline);
}

/** Chooses a reward with a pledge that is made, under the lock of its campaign. Throws NOT_FOUND for one of another campaign. */
export async function chooseReward(
  tx: EntityManager,
  rewardId: string,
  pledge: Pledge,
  now: Date,
): Promise<Decision<RewardClaim, RewardSoldOut | BelowPrice>> {
  const reward = await tx.findOneBy(RewardTable, { id: rewardId, campaignId: pledge.campaignId });
  if (reward === null) throw notFound({ ko: '리워드', en: 'Reward' });
  return choose(reward, pledge, newId(), now);
}

export type ClaimRefusal = ClaimNotInState | NotOwedYet;
type Answer = Decision<RewardClaim, ClaimRefusal>;

/** Says that it was sent. Throws NOT_FOUND, or FORBIDDEN to all but the campaign's own side. */
export async function sendReward(ctx: CommandContext, input: SendRewardInput) {
  checkIds({ claimId: input.claimId });
  return await command(ctx, 'sendReward', input, async (tx): Promise<Answer> => {
    const { claim, campaign } = await lockClaim(tx, input.claimId);
    if (!(await standingOf(tx, ctx.actor, campaign)).isOwnSide) throw forbidden();
    return await save(tx, send(claim, campaign.state, ctx.clock.now()));
  });
}

/** Says that it arrived. Throws NOT_FOUND to all but its backer. */
export async function confirmReward(ctx: CommandContext, input: ConfirmRewardInput) {
  checkIds({ claimId: input.claimId });
  return await command(ctx, 'confirmReward', input, async (tx): Promise<Answer> => {
    const { claim, campaign } = await lockOwnClaim(ctx, tx, input.claimId);
    return await save(tx, confirm(claim, campaign.state, ctx.clock.now()));
  });
}

/** Complains about it. Throws NOT_FOUND to all but its backer. */
export async function complainAboutReward(ctx: CommandContext, input: ComplainAboutRewardInput) {
  checkIds({ claimId: input.claimId });
  checkTexts({ reason: [input.reason, 'short'] });
  return await command(ctx, 'complainAboutReward', input, async (tx): Promise<Answer> => {
    const { claim, campaign, reward } = await lockOwnClaim(ctx, tx, input.claimId);
    const complaint = { kind: input.kind, reason: input.reason, deliverBy: reward.deliverBy };
    return await save(tx, complain(claim, campaign.state, complaint, ctx.clock.now()));
  });
}

/** Rates it. Throws NOT_FOUND to all but its backer. */
export async function rateReward(ctx: CommandContext, input: RateRewardInput) {
  checkIds({ claimId: input.claimId });
  checkRange('stars', input.stars, 1, 5);
  return await command(ctx, 'rateReward', input, async (tx): Promise<Answer> => {
    const { claim, campaign } = await lockOwnClaim(ctx, tx, input.claimId);
    return await save(tx, rate(claim, campaign.state, input.stars, ctx.clock.now()));
  });
}

/** What the day of delivery does: all that is not delivered is overdue from now on, for everybody to see (N5). */
export async function flagOverdue(tx: EntityManager, rewardId: string, now: Date): Promise<void> {
  const reward = await tx.findOneBy(RewardTable, { id: rewardId });
  if (reward === null || now < reward.deliverBy) return;
  const overdue = await markOverdue(tx, rewardId, now);
  if (overdue === 0) return;
  const { id: campaignId, agendaId } = await requireCampaign(tx, reward.campaignId);
  await append(tx, rewardOverdue, { campaignId, agendaId, rewardId, overdue });
}

type Locked = {
  readonly claim: RewardClaim;
  readonly pledge: Pledge;
  readonly reward: Reward;
  readonly campaign: Campaign;
};

/** The claim, locked, with what it stands on; none of that changes any more where a step is possible. */
async function lockClaim(tx: EntityManager, id: string): Promise<Locked> {
  const claim = await tx.findOne(RewardClaimTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (claim === null) throw claimNotFound();
  const pledge = await tx.findOneByOrFail(PledgeTable, { id: claim.pledgeId });
  const reward = await tx.findOneByOrFail(RewardTable, { id: claim.rewardId });
  return { claim, pledge, reward, campaign: await requireCampaign(tx, pledge.campaignId) };
}

async function lockOwnClaim({ actor }: CommandContext, tx: EntityManager, id: string): Promise<Locked> {
  const locked = await lockClaim(tx, id);
  if (locked.pledge.memberId !== actor.memberId) throw claimNotFound();
  return locked;
}

async function save(tx: EntityManager, decision: Answer): Promise<Answer> {
  if (!decision.ok) return decision;
  const { id, ...claim } = decision.value;
  await tx.update(RewardClaimTable, { id }, claim);
  return accept(decision.value);
}

const claimNotFound = () => notFound({ ko: '리워드', en: 'Reward' });
