import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision } from '@dure/kit/decision';
import { newId } from '@dure/kit/ids';
import { checkIds } from '@dure/kit/input';
import type { EntityManager } from 'typeorm';
import { requireVisible, standingOf } from '../campaigns/access.ts';
import { type CampaignView, lockCampaign } from '../campaigns/table.ts';
import { lockFundFor } from '../funds/access.ts';
import type { FundView } from '../funds/domain.ts';
import { lockFund, requireFund } from '../funds/table.ts';
import type { PromiseCoverInput } from '../generated/graphql.ts';
import { openAccounts, post } from '../ledger/table.ts';
import { type CoverRefusal, end, promise } from './domain.ts';
import { CoverTable, promisedCover } from './table.ts';

export type Covered = { readonly campaign: CampaignView; readonly fund: FundView };

/** Sets money of a fund aside for a campaign. Throws NOT_FOUND, or FORBIDDEN when the caller is no steward of the fund's municipality. */
export async function promiseCover(ctx: CommandContext, input: PromiseCoverInput) {
  const { campaignId, fundId, amount } = input;
  checkIds({ campaignId, fundId });
  type Answer = Decision<Covered, CoverRefusal>;
  return await command(ctx, 'promiseCover', input, async (tx): Promise<Answer> => {
    const campaign = await requireVisible(tx, ctx.actor, await lockCampaign(tx, campaignId));
    const fund = await lockFundFor(tx, ctx.actor, fundId);
    const { isOwnSide } = await standingOf(tx, ctx.actor, campaign);
    const about = { isOwnSide, hasCover: (await promisedCover(tx, campaignId)) !== null };
    const { minorUnits: promisedMinor, currency } = amount;
    const draft = { id: newId(), promisedMinor, currency, promisedBy: ctx.actor.memberId };
    const now = ctx.clock.now();
    const decision = promise(fund, campaign, about, draft, now);
    if (!decision.ok) return decision;
    const { id: reference } = decision.value;
    await tx.insert(CoverTable, decision.value);
    await post(tx, { kind: 'PROMISE', fundId, reference, occurredAt: now, amountMinor: promisedMinor });
    return accept({ campaign, fund: await requireFund(tx, fundId) });
  });
}

/**
 * Ends what a fund promised to a campaign, once: `gapMinor` of it goes to the campaign, the rest back to the fund. The
 * campaign is locked, and all else of it is booked already: whoever waits for the fund must hold nothing that another
 * campaign of the fund still needs.
 */
export async function endCover(
  tx: EntityManager,
  campaignId: string,
  { gapMinor, now }: { readonly gapMinor: number; readonly now: Date },
): Promise<void> {
  const promised = await promisedCover(tx, campaignId);
  if (promised === null) return;
  const { id: reference, fundId, currency } = promised;
  await lockFund(tx, fundId);
  const { cover, returnedMinor } = end(promised, gapMinor, now);
  const { state, coveredMinor, endedAt } = cover;
  await tx.update(CoverTable, { id: reference }, { state, coveredMinor, endedAt });
  const about = { fundId, reference, occurredAt: now };
  if (coveredMinor > 0) {
    await openAccounts(tx, [{ kind: 'CAMPAIGN_COVER', campaignId, currency }]);
    await post(tx, { kind: 'COVER', campaignId, ...about, amountMinor: coveredMinor });
  }
  if (returnedMinor > 0) await post(tx, { kind: 'RELEASE', ...about, amountMinor: returnedMinor });
}
