import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision } from '@dure/kit/decision';
import { notFound } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { campaignSecured, campaignUnsecured, pledgeMade, pledgeWithdrawn } from '@dure/schema/events/funding';
import type { EntityManager } from 'typeorm';
import { requireVisible } from '../campaigns/access.ts';
import { follow } from '../campaigns/domain.ts';
import { type CampaignView, lockCampaign, requireCampaign, saveCampaign } from '../campaigns/table.ts';
import type { PledgeInput, WithdrawPledgeInput } from '../generated/graphql.ts';
import { openAccounts, post } from '../ledger/table.ts';
import type { BelowPrice, RewardSoldOut } from '../rewards/domain.ts';
import { RewardClaimTable, releaseClaims } from '../rewards/table.ts';
import { chooseReward } from '../rewards/usecases.ts';
import { make, type Pledge, type PledgeRefusal, withdraw } from './domain.ts';
import { PledgeTable } from './table.ts';

export type Pledged = { readonly pledge: Pledge; readonly campaign: CampaignView };

/** Promises money, and chooses a reward. Throws NOT_FOUND when there is no such campaign for the caller to see, or no such reward of it. */
export async function pledge(ctx: CommandContext, input: PledgeInput) {
  checkIds({ campaignId: input.campaignId, rewardId: input.rewardId });
  type Answer = Decision<Pledged, PledgeRefusal | RewardSoldOut | BelowPrice>;
  return await command(ctx, 'pledge', input, async (tx): Promise<Answer> => {
    const campaign = await requireVisible(tx, ctx.actor, await lockCampaign(tx, input.campaignId));
    const now = ctx.clock.now();
    const { minorUnits: amountMinor, currency } = input.amount;
    const backer = { memberId: ctx.actor.memberId, isAnonymous: input.anonymous ?? true };
    const decision = make(campaign, { id: newId(), amountMinor, currency, ...backer }, now);
    if (!decision.ok) return decision;
    const made = decision.value;
    const chosen = input.rewardId ? await chooseReward(tx, input.rewardId, made, now) : accept(null);
    if (!chosen.ok) return chosen;
    await tx.insert(PledgeTable, made);
    if (chosen.value !== null) await tx.insert(RewardClaimTable, chosen.value);
    const commitment = {
      kind: 'MEMBER_COMMITMENT',
      campaignId: campaign.id,
      memberId: made.memberId,
      currency,
    } as const;
    await openAccounts(tx, [commitment]);
    await move(tx, 'PLEDGE', made, now);
    const after = await requireCampaign(tx, campaign.id);
    await append(tx, pledgeMade, eventOf(made, after));
    return accept({ pledge: made, campaign: await followTally(tx, after, now) });
  });
}

/** Takes an own pledge back. Throws NOT_FOUND when the caller has no such pledge. */
export async function withdrawPledge(ctx: CommandContext, input: WithdrawPledgeInput) {
  checkIds({ pledgeId: input.pledgeId });
  return await command(ctx, 'withdrawPledge', input, async (tx) => {
    const own = { id: input.pledgeId, memberId: ctx.actor.memberId };
    const { campaignId } = (await tx.findOneBy(PledgeTable, own)) ?? missing();
    const campaign = (await lockCampaign(tx, campaignId)) ?? missing();
    // Read again under the campaign's lock: the deadline may have been settled while this waited.
    const standing = (await tx.findOneBy(PledgeTable, own)) ?? missing();
    const now = ctx.clock.now();
    const decision = withdraw(standing, campaign, now);
    if (!decision.ok) return decision;
    const { state, endedAt } = decision.value;
    await tx.update(PledgeTable, { id: standing.id }, { state, endedAt });
    await releaseClaims(tx, { pledgeId: standing.id });
    await move(tx, 'WITHDRAWAL', standing, now);
    const after = await requireCampaign(tx, campaign.id);
    await append(tx, pledgeWithdrawn, eventOf(standing, after));
    return accept({ pledge: decision.value, campaign: await followTally(tx, after, now) } satisfies Pledged);
  });
}

/** The campaign after its tally changed; whoever waits for the money is told that the goal is reached, or left again. */
async function followTally(tx: EntityManager, after: CampaignView, now: Date): Promise<CampaignView> {
  const { campaign, told } = follow(after, after.tallyMinor, now);
  if (told === null) return after;
  const saved = await saveCampaign(tx, campaign);
  const { id: campaignId, agendaId, tallyMinor, currency, goalMinor } = after;
  await append(tx, told === 'SECURED' ? campaignSecured : campaignUnsecured, {
    ...{ campaignId, agendaId, tallyMinor, currency, goalMinor, version: saved.version },
  });
  return saved;
}

const move = (
  tx: EntityManager,
  kind: 'PLEDGE' | 'WITHDRAWAL',
  { id, campaignId, memberId, amountMinor }: Pledge,
  now: Date,
) => post(tx, { kind, campaignId, reference: id, occurredAt: now, memberId, amountMinor });

const eventOf = (
  { id, campaignId, memberId, amountMinor }: Pledge,
  { agendaId, tallyMinor, currency }: CampaignView,
) => ({
  ...{ campaignId, agendaId, pledgeId: id, memberId, amountMinor, tallyMinor, currency },
});

function missing(): never {
  throw notFound({ ko: '후원', en: 'Pledge' });
}
