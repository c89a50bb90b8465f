import { type CommandContext, command } from '@dure/kit/command';
import { accept } from '@dure/kit/decision';
import { notFound } from '@dure/kit/errors';
import { checkIds } from '@dure/kit/input';
import { lockCampaignFor } from '../campaigns/access.ts';
import type { ReportOtherSourceInput } from '../generated/graphql.ts';
import type { OtherSource } from './domain.ts';
import { OtherSourceTable } from './table.ts';

/** Says what became of another source, also after the campaign ended. Throws NOT_FOUND, or FORBIDDEN to all but its own side. */
export async function reportOtherSource(ctx: CommandContext, input: ReportOtherSourceInput) {
  checkIds({ campaignId: input.campaignId, sourceId: input.sourceId });
  return await command<ReportOtherSourceInput, OtherSource, never>(ctx, 'reportOtherSource', input, async (tx) => {
    const { campaign } = await lockCampaignFor(tx, ctx.actor, input.campaignId, ({ isOwnSide }) => isOwnSide);
    const source = await tx.findOneBy(OtherSourceTable, { id: input.sourceId, campaignId: campaign.id });
    if (source === null) throw notFound({ ko: '다른 재원', en: 'Other source' });
    await tx.update(OtherSourceTable, { id: source.id }, { state: input.state });
    return accept({ ...source, state: input.state });
  });
}
