import { type CommandContext, command } from '@dure/kit/command';
import { allowMinutes } from '@dure/kit/database';
import { scheduleAll } from '@dure/kit/deadlines';
import { accept, type Decision } from '@dure/kit/decision';
import { checkIds, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { campaignEnded, campaignSecured } from '@dure/schema/events/funding';
import type { EntityManager } from 'typeorm';
import { promisedCover } from '../covers/table.ts';
import { endCover } from '../covers/usecases.ts';
import { proceedsOf } from '../fees/domain.ts';
import type { CancelCampaignInput } from '../generated/graphql.ts';
import { InKindPledgeTable, releaseInKind } from '../in-kind/table.ts';
import { post, postRefunds } from '../ledger/table.ts';
import { endPledges, PledgeTable } from '../pledges/table.ts';
import { releaseClaims, rewardsOf } from '../rewards/table.ts';
import { rewardDeadline } from '../rewards/usecases.ts';
import { lockCampaignFor } from './access.ts';
import { cancel, type Ending, type HasPledges, isPublic, type NotInState, settle } from './domain.ts';
import { type CampaignView, lockCampaign, requireCampaign, saveCampaign } from './table.ts';

/**
 * What the deadline does: carries out the declared plan, exactly once (domain.md: N6). A second run, or one after a
 * cancellation, finds the campaign ended and does nothing; so a cancellation need not take the deadline away.
 */
export async function settleCampaign(tx: EntityManager, campaignId: string, now: Date): Promise<void> {
  const campaign = await lockCampaign(tx, campaignId);
  if (campaign === null) return;
  const cover = await promisedCover(tx, campaignId);
  const means = { tallyMinor: campaign.tallyMinor, promisedMinor: cover?.promisedMinor ?? 0 };
  const ending = settle(campaign, means, now);
  if (ending !== null) await end(tx, ending, now);
}

/** Calls a campaign off. Throws NOT_FOUND, or FORBIDDEN when the caller is neither of its own side nor of its secretariat. */
export async function cancelCampaign(ctx: CommandContext, input: CancelCampaignInput) {
  checkIds({ campaignId: input.campaignId });
  checkTexts({ reason: [input.reason, 'short'] });
  type Answer = Decision<CampaignView, NotInState | HasPledges>;
  return await command(ctx, 'cancelCampaign', input, async (tx): Promise<Answer> => {
    const { campaign, standing } = await lockCampaignFor(
      ...([tx, ctx.actor, input.campaignId] as const),
      ({ isOwnSide, isSecretariat }) => isOwnSide || isSecretariat,
    );
    const now = ctx.clock.now();
    const ofIt = { campaignId: campaign.id };
    const hasEverBeenPledged = (await tx.existsBy(PledgeTable, ofIt)) || (await tx.existsBy(InKindPledgeTable, ofIt));
    const by = { isSecretariat: standing.isSecretariat, hasEverBeenPledged, reason: input.reason };
    const decision = cancel(campaign, by, campaign.tallyMinor, now);
    if (!decision.ok) return decision;
    await end(tx, decision.value, now);
    return accept(await requireCampaign(tx, campaign.id));
  });
}

/**
 * Ends a campaign in a number of statements that does not depend on how many pledged. The campaign comes first:
 * its trigger takes the counts of the place before the ledger takes the sums, as every other transaction does.
 */
async function end(tx: EntityManager, ending: Ending, now: Date): Promise<void> {
  const { campaign, outcome, money, gapMinor } = ending;
  const { id, agendaId, currency, goalMinor } = campaign;
  const tallyMinor = campaign.tallyAtEndMinor ?? 0;
  // However many pledged: a settlement that were cut off would be tried again and cut off again.
  await allowMinutes(tx, 15);
  await saveCampaign(tx, campaign);
  await endPledges(tx, id, money === 'REFUND' ? 'REFUNDED' : 'COLLECTED', now);
  if (money === 'REFUND') {
    await postRefunds(tx, id, now, outcome);
    await releaseInKind(tx, id, now);
    await releaseClaims(tx, { campaignId: id });
  } else if (tallyMinor > 0) {
    await scheduleDeliveries(tx, id);
    const { feeMinor, netMinor } = proceedsOf(tallyMinor, campaign.feePerMille ?? 0);
    const about = { campaignId: id, reference: id, occurredAt: now, reason: outcome };
    if (feeMinor > 0) await post(tx, { kind: 'FEE', ...about, amountMinor: feeMinor });
    await post(tx, { kind: money, ...about, amountMinor: netMinor });
  }
  await endCover(tx, id, { gapMinor, now });
  const about = { campaignId: id, agendaId, tallyMinor, currency };
  if (ending.isNewlySecured) await append(tx, campaignSecured, { ...about, goalMinor, version: campaign.version });
  // Nobody was told of a campaign that was never public.
  if (isPublic(campaign)) await append(tx, campaignEnded, { ...about, outcome, coverMinor: gapMinor });
}

/** From its day on a reward that was not delivered is late for everybody to see. */
async function scheduleDeliveries(tx: EntityManager, campaignId: string): Promise<void> {
  const rewards = await rewardsOf(tx, campaignId);
  const due = rewards.map(({ id, deliverBy }) => ({ subjectId: id, dueAt: deliverBy }));
  await scheduleAll(tx, rewardDeadline, due);
}
