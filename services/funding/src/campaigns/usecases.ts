import { type CommandContext, command } from '@dure/kit/command';
import { schedule } from '@dure/kit/deadlines';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { campaignPublished } from '@dure/schema/events/funding';
import { roles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import type { KnownAgenda } from '../agendas/domain.ts';
import { KnownAgendaTable } from '../agendas/table.ts';
import { budgetOf } from '../budgets/table.ts';
import { promisedCover } from '../covers/table.ts';
import { endCover } from '../covers/usecases.ts';
import { fundNotFound } from '../funds/access.ts';
import type { FundCurrencyMismatch } from '../funds/domain.ts';
import { FundTable } from '../funds/table.ts';
import type {
  ConsultCampaignInput,
  EditCampaignInput,
  OpenCampaignInput,
  PublishCampaignInput,
  SubmitCampaignInput,
} from '../generated/graphql.ts';
import { openAccounts } from '../ledger/table.ts';
import type { OwesRewards } from '../rewards/domain.ts';
import { owedSince } from '../rewards/table.ts';
import { settingsOf } from '../settings/table.ts';
import { actsFor, lockCampaignFor, type Standing } from './access.ts';
import {
  type Campaign,
  type Consultation,
  consult,
  type EditRefusal,
  edit,
  type NotInState,
  type OpenRefusal,
  type OwnSideConsults,
  open,
  type PublishRefusal,
  publish,
  submit,
  type Terms,
} from './domain.ts';
import { checkParts, type PartsRefusal, writeParts } from './parts.ts';
import { CampaignTable, type CampaignView, ConsultationTable, requireCampaign, saveCampaign } from './table.ts';

export const campaignDeadline = 'campaign-deadline';

export type NotAMemberOfOrganization = { readonly kind: 'not-a-member-of-organization' };

/** Enters a draft. Throws FORBIDDEN without a role in the agenda's municipality. */
export async function openCampaign(ctx: CommandContext, input: OpenCampaignInput) {
  checkIds({ agendaId: input.agendaId, organizationId: input.organizationId, fallbackFundId: input.fallbackFundId });
  checkTerms(input);
  type Refusals = OpenRefusal | NotAMemberOfOrganization | FundCurrencyMismatch | PartsRefusal;
  return await command<OpenCampaignInput, CampaignView, Refusals>(ctx, 'openCampaign', input, async (tx) => {
    const agenda = await lockAgenda(tx, input.agendaId);
    if (agenda !== null) requireRole(ctx.actor, agenda.municipalityCode, ...roles);
    const organizationId = input.organizationId ?? null;
    if (organizationId !== null && !(await actsFor(tx, organizationId, ctx.actor.memberId))) {
      return refuse({ kind: 'not-a-member-of-organization' });
    }
    const { title, description, language, deadline, shortfallPlan, goal } = input;
    const { reducedPlan = null, minimumMinor = null, fallbackFundId = null } = input;
    const draft = {
      ...{ id: newId(), openerId: ctx.actor.memberId, organizationId },
      ...{ title, description, language, deadline, shortfallPlan, reducedPlan, minimumMinor, fallbackFundId },
      ...{ goalMinor: goal.minorUnits, currency: goal.currency },
    };
    const decision = open(agenda, draft, ctx.clock.now());
    if (!decision.ok) return decision;
    const fund = await checkFallback(tx, decision.value);
    if (!fund.ok) return fund;
    await tx.insert(CampaignTable, decision.value);
    const parts = await writeParts(tx, decision.value, input);
    if (!parts.ok) return parts;
    return accept(await requireCampaign(tx, decision.value.id));
  });
}

/** Changes a draft. Throws NOT_FOUND, or FORBIDDEN when the caller is not of the campaign's own side. */
export async function editCampaign(ctx: CommandContext, input: EditCampaignInput) {
  checkIds({ campaignId: input.campaignId, fallbackFundId: input.fallbackFundId });
  checkTerms(input);
  type Answer = Decision<CampaignView, EditRefusal | FundCurrencyMismatch | PartsRefusal>;
  return await command(ctx, 'editCampaign', input, async (tx): Promise<Answer> => {
    const { campaign } = await lockCampaignFor(tx, ctx.actor, input.campaignId, ofOwnSide);
    const decision = edit(campaign, changesIn(input), input.expectedVersion, ctx.clock.now());
    if (!decision.ok) return decision;
    const fund = await checkFallback(tx, decision.value);
    if (!fund.ok) return fund;
    const parts = await writeParts(tx, decision.value, input, campaign);
    if (!parts.ok) return parts;
    return accept(await saveCampaign(tx, decision.value));
  });
}

/** Hands a draft to the secretariat. Throws NOT_FOUND, or FORBIDDEN when the caller is not of the campaign's own side. */
export async function submitCampaign(ctx: CommandContext, input: SubmitCampaignInput) {
  checkIds({ campaignId: input.campaignId });
  return await command(ctx, 'submitCampaign', input, async (tx) => {
    const { campaign } = await lockCampaignFor(tx, ctx.actor, input.campaignId, ofOwnSide);
    const decision = submit(campaign, (await budgetOf(tx, campaign.id)).length > 0);
    return decision.ok ? accept(await saveCampaign(tx, decision.value)) : decision;
  });
}

export type Consulted = { readonly campaign: CampaignView; readonly consultation: Consultation };

/**
 * Approves or returns, with a note that is kept; what a fund promised to a returned one it promised for other terms, and
 * has again. Throws NOT_FOUND, or FORBIDDEN when the caller is not of its secretariat.
 */
export async function consultCampaign(ctx: CommandContext, input: ConsultCampaignInput) {
  checkIds({ campaignId: input.campaignId });
  checkTexts({ note: [input.note, 'short'] });
  type Answer = Decision<Consulted, NotInState | OwnSideConsults>;
  return await command(ctx, 'consultCampaign', input, async (tx): Promise<Answer> => {
    const { campaign, standing } = await lockCampaignFor(tx, ctx.actor, input.campaignId, (one) => one.isSecretariat);
    const decision = consult(campaign, input.decision, standing.isOwnSide);
    if (!decision.ok) return decision;
    const consultation: Consultation = {
      ...{ id: newId(), campaignId: campaign.id, authorId: ctx.actor.memberId },
      ...{ decision: input.decision, note: input.note, writtenAt: ctx.clock.now() },
    };
    await tx.insert(ConsultationTable, consultation);
    const consulted = await saveCampaign(tx, decision.value);
    if (input.decision === 'RETURN') await endCover(tx, campaign.id, { gapMinor: 0, now: consultation.writtenAt });
    return accept({ campaign: consulted, consultation });
  });
}

/** Begins to collect, unless its opener owes rewards for too long. Throws NOT_FOUND, or FORBIDDEN when the caller is not of the campaign's own side. */
export async function publishCampaign(ctx: CommandContext, input: PublishCampaignInput) {
  checkIds({ campaignId: input.campaignId });
  type Answer = Decision<CampaignView, PublishRefusal | OwesRewards>;
  return await command(ctx, 'publishCampaign', input, async (tx): Promise<Answer> => {
    const { campaign } = await lockCampaignFor(tx, ctx.actor, input.campaignId, ofOwnSide);
    // Not locked: a move of the agenda holds it and then waits for its campaigns, of which this one is held here.
    const agenda = await tx.findOneBy(KnownAgendaTable, { id: campaign.agendaId });
    const hasCover = (await promisedCover(tx, campaign.id)) !== null;
    const { feePerMille, rewardPatienceDays } = await settingsOf(tx, campaign.municipalityCode);
    const decision = publish(campaign, { agenda, hasCover, feePerMille }, ctx.clock.now());
    if (!decision.ok) return decision;
    const owed = await checkOwed(tx, campaign, rewardPatienceDays, ctx.clock.now());
    if (!owed.ok) return owed;
    const { id, agendaId, currency, goalMinor, minimumMinor, deadline, shortfallPlan } = decision.value;
    const published = await saveCampaign(tx, decision.value);
    const books = { campaignId: id, currency };
    await openAccounts(tx, [
      { ...books, kind: 'CAMPAIGN_ESCROW' },
      { ...books, kind: 'CAMPAIGN_PAYOUT' },
      ...(feePerMille > 0 ? [{ ...books, kind: 'CAMPAIGN_FEE' } as const] : []),
    ]);
    await schedule(tx, campaignDeadline, id, deadline);
    await append(tx, campaignPublished, {
      ...{ campaignId: id, agendaId, goalMinor, currency, shortfallPlan, minimumMinor },
      deadline: deadline.toISOString(),
    });
    return accept(published);
  });
}

const dayMs = 86_400_000;

/** Whoever owes rewards for longer than the municipality waits opens no new campaign, as a person or as an organisation (N5). */
async function checkOwed(
  tx: EntityManager,
  campaign: CampaignView,
  days: number,
  now: Date,
): Promise<Decision<null, OwesRewards>> {
  const rewards = await owedSince(tx, campaign, new Date(now.getTime() - days * dayMs));
  return rewards.length === 0 ? accept(null) : refuse({ kind: 'owes-rewards', rewards, days });
}

/** The fund that is to fill what is lacking has the campaign's currency. Throws NOT_FOUND when there is none of that id. */
async function checkFallback(
  tx: EntityManager,
  { fallbackFundId: id, currency }: Campaign,
): Promise<Decision<null, FundCurrencyMismatch>> {
  if (id === null) return accept(null);
  const fund = await tx.findOneBy(FundTable, { id });
  if (fund === null) throw fundNotFound();
  return fund.currency === currency
    ? accept(null)
    : refuse({ kind: 'fund-currency-mismatch', expected: fund.currency });
}

const ofOwnSide = ({ isOwnSide }: Standing): boolean => isOwnSide;

/** Shared, so that a move of the agenda does not slip in between reading its place and entering a campaign there. */
const lockAgenda = (tx: EntityManager, id: string): Promise<KnownAgenda | null> =>
  tx.findOne(KnownAgendaTable, { where: { id }, lock: { mode: 'pessimistic_read' } });

type AskedTerms = Pick<
  EditCampaignInput,
  'title' | 'description' | 'reducedPlan' | 'budget' | 'otherSources' | 'rewards'
>;

function checkTerms({ title, description, reducedPlan, ...parts }: AskedTerms): void {
  checkTexts({ title: [title, 'title'], description: [description, 'long'], reducedPlan: [reducedPlan, 'short'] });
  checkParts(parts);
}

/** What an edit asks for; null and absent stay as they are. */
function changesIn({ goal, ...input }: EditCampaignInput): Partial<Terms> {
  const { title, description, language, deadline, shortfallPlan, reducedPlan, minimumMinor, fallbackFundId } = input;
  const money = goal ? { goalMinor: goal.minorUnits, currency: goal.currency } : {};
  const plan = { shortfallPlan, reducedPlan, minimumMinor, fallbackFundId };
  const asked = { ...money, title, description, language, deadline, ...plan };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== null));
}
