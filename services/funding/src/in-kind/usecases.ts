import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision } from '@dure/kit/decision';
import { badInput, forbidden, notFound } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { inKindGiven, inKindPledged, inKindWithdrawn } from '@dure/schema/events/funding';
import type { EntityManager } from 'typeorm';
import { requireVisible, standingOf } from '../campaigns/access.ts';
import { type CampaignView, lockCampaign } from '../campaigns/table.ts';
import type { PledgeInKindInput, RecordInKindInput, WithdrawInKindInput } from '../generated/graphql.ts';
import type { CampaignNotOpen } from '../pledges/domain.ts';
import { type InKindNotActive, type InKindPledge, largestQuantity, promise, receive, withdraw } from './domain.ts';
import { InKindPledgeTable } from './table.ts';

export type PledgedInKind = { readonly pledge: InKindPledge; readonly campaign: CampaignView };

/** Promises hours, a skill or goods. Throws NOT_FOUND when there is no such campaign for the caller to see. */
export async function pledgeInKind(ctx: CommandContext, input: PledgeInKindInput) {
  checkPledge(input);
  type Answer = Decision<PledgedInKind, CampaignNotOpen>;
  return await command(ctx, 'pledgeInKind', input, async (tx): Promise<Answer> => {
    const campaign = await requireVisible(tx, ctx.actor, await lockCampaign(tx, input.campaignId));
    const { kind, quantity, skillId = null, item = null, anonymous } = input;
    const backer = { memberId: ctx.actor.memberId, isAnonymous: anonymous ?? true };
    const decision = promise(campaign, { id: newId(), kind, quantity, skillId, item, ...backer }, ctx.clock.now());
    if (!decision.ok) return decision;
    await tx.insert(InKindPledgeTable, decision.value);
    await append(tx, inKindPledged, eventOf(decision.value, campaign));
    return accept({ pledge: decision.value, campaign });
  });
}

/** Takes an own pledge in kind back. Throws NOT_FOUND when the caller has no such pledge. */
export async function withdrawInKind(ctx: CommandContext, input: WithdrawInKindInput) {
  checkIds({ pledgeId: input.pledgeId });
  type Answer = Decision<PledgedInKind, InKindNotActive>;
  return await command(ctx, 'withdrawInKind', input, async (tx): Promise<Answer> => {
    const { pledge, campaign } = await lockPledge(tx, input.pledgeId);
    if (pledge.memberId !== ctx.actor.memberId) throw pledgeNotFound();
    const decision = withdraw(pledge, ctx.clock.now());
    if (!decision.ok) return decision;
    await save(tx, decision.value);
    await append(tx, inKindWithdrawn, eventOf(pledge, campaign));
    return accept({ pledge: decision.value, campaign });
  });
}

/** Records what was given. Throws NOT_FOUND, or FORBIDDEN when the caller is not of the campaign's own side. */
export async function recordInKind(ctx: CommandContext, input: RecordInKindInput) {
  checkIds({ pledgeId: input.pledgeId });
  type Answer = Decision<PledgedInKind, InKindNotActive>;
  return await command(ctx, 'recordInKind', input, async (tx): Promise<Answer> => {
    const { pledge, campaign } = await lockPledge(tx, input.pledgeId);
    if (!(await standingOf(tx, ctx.actor, campaign)).isOwnSide) throw forbidden();
    checkGiven(pledge, input.given);
    const decision = receive(pledge, input.given, ctx.clock.now());
    if (!decision.ok) return decision;
    await save(tx, decision.value);
    await append(tx, inKindGiven, { ...eventOf(pledge, campaign), given: input.given });
    return accept({ pledge: decision.value, campaign });
  });
}

/** The pledge as it stands under the lock of its campaign, whose end lets go of it. */
async function lockPledge(tx: EntityManager, id: string): Promise<PledgedInKind> {
  const known = (await tx.findOneBy(InKindPledgeTable, { id })) ?? missing();
  const campaign = (await lockCampaign(tx, known.campaignId)) ?? missing();
  return { pledge: (await tx.findOneBy(InKindPledgeTable, { id })) ?? missing(), campaign };
}

const save = (tx: EntityManager, { id, state, endedAt, given }: InKindPledge) =>
  tx.update(InKindPledgeTable, { id }, { state, endedAt, given });

const eventOf = ({ id, campaignId, memberId, kind, quantity, skillId }: InKindPledge, { agendaId }: CampaignView) => ({
  ...{ campaignId, agendaId, pledgeId: id, memberId, kind, quantity, skillId },
});

function checkPledge({ campaignId, kind, quantity, skillId, item }: PledgeInKindInput): void {
  checkIds({ campaignId, skillId });
  checkTexts({ item: [item, 'name'] });
  checkRange('quantity', quantity, 1, largestQuantity[kind]);
  checkFits('skillId', skillId, kind === 'SKILL');
  checkFits('item', item, kind === 'GOODS');
}

function checkFits(field: string, value: string | null | undefined, isNeeded: boolean): void {
  if ((value !== null && value !== undefined) === isNeeded) return;
  throw isNeeded
    ? badInput({ ko: `이 종류에는 ${field}이(가) 필요합니다.`, en: `This kind needs ${field}.` }, { field })
    : badInput(
        { ko: `${field}은(는) 이 종류에 맞지 않습니다.`, en: `${field} does not go with this kind.` },
        { field },
      );
}

function checkGiven({ kind }: InKindPledge, given: number): void {
  const step = kind === 'GOODS' ? 1 : 0.01;
  checkRange('given', given, step, largestQuantity[kind]);
  if (Math.abs(given - Math.round(given / step) * step) < 1e-6) return;
  throw badInput(
    {
      ko: 'given은 시간이면 소수점 아래 두 자리까지, 물품이면 온전한 개수입니다.',
      en: 'given has two decimals at most for hours, and none for goods.',
    },
    { field: 'given' },
  );
}

const pledgeNotFound = () => notFound({ ko: '현물 후원', en: 'Pledge' });

function missing(): never {
  throw pledgeNotFound();
}
