import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput, notFound } from '@dure/kit/errors';
import type { Member } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts, checkWithinYears } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { grantCancelled, grantPromised, grantTranchePaid } from '@dure/schema/events/funding';
import type { EntityManager } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import { lockFundFor } from '../funds/access.ts';
import { type FundView, largestDepositMinor } from '../funds/domain.ts';
import { requireFund } from '../funds/table.ts';
import type { CancelGrantInput, PayTrancheInput, PromiseGrantInput } from '../generated/graphql.ts';
import { post } from '../ledger/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { SelectedSolutionTable } from '../solutions/table.ts';
import {
  type About,
  cancel,
  type Grant,
  mostTranches,
  type PromisedGrant,
  type PromiseRefusal,
  paidOf,
  pay,
  promise,
  type SolutionGranted,
} from './domain.ts';
import { GrantTable, insertGrant, readGrant, TrancheTable } from './table.ts';

export type Granted = { readonly grant: Grant; readonly fund: FundView };

/** Sets money of a fund aside. Throws NOT_FOUND, or FORBIDDEN when the caller is no steward of the fund's municipality. */
export async function promiseGrant(ctx: CommandContext, input: PromiseGrantInput) {
  const { fundId, agendaId, organizationId, purpose, amount } = input;
  const solutionId = input.solutionId ?? null;
  checkIds({ fundId, agendaId, solutionId, organizationId });
  checkTexts({ purpose: [purpose, 'short'] });
  checkAmounts(input);
  type Answer = Decision<Granted, PromiseRefusal | SolutionGranted>;
  return await command(ctx, 'promiseGrant', input, async (tx): Promise<Answer> => {
    const now = ctx.clock.now();
    checkDueDates(input, now);
    const fund = await lockFundFor(tx, ctx.actor, fundId);
    const promisedBy = ctx.actor.memberId;
    const draft = { id: newId(), agendaId, solutionId, organizationId, purpose, promisedBy };
    const decision = promise(
      fund,
      await aboutOf(tx, ctx.actor, draft),
      { ...draft, amountMinor: amount.minorUnits, currency: amount.currency },
      input.tranches.map(({ amountMinor, dueAt }) => ({ id: newId(), amountMinor, dueAt: dueAt ?? now })),
      now,
    );
    if (!decision.ok) return decision;
    if (!(await insertGrant(tx, decision.value))) return refuse({ kind: 'solution-granted' });
    const { grant } = decision.value;
    const { id: reference, amountMinor, currency } = grant;
    await post(tx, { kind: 'PROMISE', fundId, reference, occurredAt: now, amountMinor });
    await append(tx, grantPromised, { ...which(grant), amountMinor, currency });
    return accept({ grant, fund: await requireFund(tx, fundId) });
  });
}

/** Pays a tranche, once. Throws NOT_FOUND, or FORBIDDEN when the caller is no steward of the fund's municipality. */
export async function payTranche(ctx: CommandContext, input: PayTrancheInput) {
  checkIds({ trancheId: input.trancheId });
  return await command(ctx, 'payTranche', input, async (tx) => {
    const asked = await tx.findOneBy(TrancheTable, { id: input.trancheId });
    if (asked === null) throw notFound({ ko: '지급분', en: 'Tranche' });
    const { fund, promised } = await lockGrantFor(tx, ctx.actor, asked.grantId);
    const tranche = promised.tranches.find(({ id }) => id === asked.id) ?? asked;
    const now = ctx.clock.now();
    const decision = pay(promised, tranche, fund, now);
    if (!decision.ok) return decision;
    const { grant, tranches } = decision.value;
    const { id: reference, paidAt, amountMinor: trancheMinor } = decision.value.tranche;
    await tx.update(TrancheTable, { id: reference }, { paidAt });
    await saveEnding(tx, grant);
    await post(tx, { kind: 'TRANCHE', fundId: fund.id, reference, occurredAt: now, amountMinor: trancheMinor });
    const { amountMinor, currency } = grant;
    const paidMinor = paidOf(tranches);
    await append(tx, grantTranchePaid, { ...which(grant), trancheMinor, paidMinor, amountMinor, currency });
    return accept({ grant, tranche: { ...decision.value.tranche, currency }, fund: await requireFund(tx, fund.id) });
  });
}

/** Calls a grant off. Throws NOT_FOUND, or FORBIDDEN when the caller is no steward of the fund's municipality. */
export async function cancelGrant(ctx: CommandContext, input: CancelGrantInput) {
  checkIds({ grantId: input.grantId });
  checkTexts({ reason: [input.reason, 'short'] });
  return await command(ctx, 'cancelGrant', input, async (tx) => {
    const { fund, promised } = await lockGrantFor(tx, ctx.actor, input.grantId);
    const now = ctx.clock.now();
    const decision = cancel(promised, input.reason, now);
    if (!decision.ok) return decision;
    const { grant, returnedMinor } = decision.value;
    await saveEnding(tx, grant);
    const about = { fundId: fund.id, reference: grant.id, occurredAt: now };
    await post(tx, { kind: 'RELEASE', ...about, amountMinor: returnedMinor });
    await append(tx, grantCancelled, { ...which(grant), returnedMinor, currency: grant.currency });
    return accept({ grant, fund: await requireFund(tx, fund.id) });
  });
}

/** The grant as it stands while its fund is locked: all that pays or ends it waits there. */
async function lockGrantFor(
  tx: EntityManager,
  actor: Member,
  grantId: string,
): Promise<{ fund: FundView; promised: PromisedGrant }> {
  const known = await tx.findOneBy(GrantTable, { id: grantId });
  if (known === null) throw grantNotFound();
  const fund = await lockFundFor(tx, actor, known.fundId);
  const promised = await readGrant(tx, grantId);
  if (promised === null) throw grantNotFound();
  return { fund, promised };
}

const grantNotFound = () => notFound({ ko: '지원금', en: 'Grant' });

/** Every organisation has a member who may act for it; one of whom none is known has not been heard of yet. */
async function aboutOf(
  tx: EntityManager,
  actor: Member,
  { agendaId, solutionId, organizationId }: Pick<Grant, 'agendaId' | 'solutionId' | 'organizationId'>,
): Promise<About> {
  return {
    agenda: await tx.findOneBy(KnownAgendaTable, { id: agendaId }),
    solution: solutionId === null ? null : await tx.findOneBy(SelectedSolutionTable, { id: solutionId }),
    isOrganizationKnown: await tx.existsBy(KnownMembershipTable, { organizationId }),
    isOwnOrganization: await tx.existsBy(KnownMembershipTable, { organizationId, memberId: actor.memberId }),
  };
}

/** Stores how a grant ended, where it did. */
async function saveEnding(tx: EntityManager, { id, state, endedAt, cancellationReason }: Grant): Promise<void> {
  if (endedAt !== null) await tx.update(GrantTable, { id }, { state, endedAt, cancellationReason });
}

/** For how many years ahead money is promised at most. */
const longestYears = 50;

function checkAmounts({ amount, tranches }: PromiseGrantInput): void {
  const most = largestDepositMinor[amount.currency];
  checkRange('amount.minorUnits', amount.minorUnits, 1, most);
  if (tranches.length < 1 || tranches.length > mostTranches) {
    throw badInput(
      { ko: `tranches는 1개 이상 ${mostTranches}개 이하입니다.`, en: `tranches has 1 to ${mostTranches} items.` },
      { field: 'tranches', maximum: mostTranches },
    );
  }
  for (const [index, { amountMinor }] of tranches.entries()) {
    checkRange(`tranches.${index}.amountMinor`, amountMinor, 1, most);
  }
}

/** What is due already is payable at once. */
function checkDueDates({ tranches }: PromiseGrantInput, now: Date): void {
  for (const [index, { dueAt }] of tranches.entries()) {
    if (dueAt && dueAt > now) checkWithinYears(`tranches.${index}.dueAt`, dueAt, now, longestYears);
  }
}

const which = ({ id, fundId, agendaId, processId, solutionId, organizationId }: Grant) => ({
  ...{ grantId: id, fundId, agendaId, processId, solutionId, organizationId },
});
