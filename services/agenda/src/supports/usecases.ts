import { type CommandContext, command } from '@dure/kit/command';
import { schedule } from '@dure/kit/deadlines';
import { accept, refuse } from '@dure/kit/decision';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds } from '@dure/kit/input';
import { append, appendAll } from '@dure/kit/outbox';
import { agendaMaturityChanged, agendaSupported, agendaSupportWithdrawn } from '@dure/schema/events/agenda';
import { type EntityManager, In, MoreThan, Not } from 'typeorm';
import { type Agenda, allows, type NotInState } from '../agendas/domain.ts';
import { AgendaTable, lockAgenda } from '../agendas/table.ts';
import type { SupportAgendaInput, WithdrawSupportInput } from '../generated/graphql.ts';
import { recordTransitions } from '../history/table.ts';
import { holdHome, type KnownMember, KnownMemberTable } from '../members/table.ts';
import { maturitySteps, type Support } from './domain.ts';
import { findJudgements, insertOnce, SupportTable } from './table.ts';

export type SupportRefusal = NotInState | { readonly kind: 'already-supported'; readonly support: Support };

/** Stands behind an agenda. Throws NOT_FOUND, or FORBIDDEN when the caller is no citizen of its municipality. */
export async function supportAgenda(ctx: CommandContext, input: SupportAgendaInput) {
  const { agendaId } = input;
  checkIds({ agendaId });
  return await command<SupportAgendaInput, Support, SupportRefusal>(ctx, 'supportAgenda', input, async (tx) => {
    const { memberId } = ctx.actor;
    const now = ctx.clock.now();
    await holdHome(tx, memberId, 'shared');
    const agenda = await lockAgenda(tx, agendaId);
    requireRole(ctx.actor, agenda.municipalityCode, 'citizen');
    const allowed = allows('support', agenda);
    if (!allowed.ok) return allowed;
    const home = await tx.findOneBy(KnownMemberTable, { memberId });
    const homeDistrictCode = home?.homeDistrictCode ?? null;
    const support: Support = { id: newId(), agendaId, memberId, homeDistrictCode, supportedAt: now };
    const earlier = await insertOnce(tx, support);
    if (earlier !== null) return refuse({ kind: 'already-supported', support: earlier });
    await append(tx, agendaSupported, { agendaId, memberId, supportCount: agenda.supportCount + 1 });
    await judgeMaturity(tx, [agenda], now);
    return accept(support);
  });
}

export type WithdrawRefusal = NotInState | { readonly kind: 'not-supported' };

/** Takes the caller's support back. Throws NOT_FOUND. A closed agenda keeps those who stood behind it. */
export async function withdrawSupport(ctx: CommandContext, input: WithdrawSupportInput) {
  const { agendaId } = input;
  checkIds({ agendaId });
  return await command<WithdrawSupportInput, null, WithdrawRefusal>(ctx, 'withdrawSupport', input, async (tx) => {
    const { memberId } = ctx.actor;
    const agenda = await lockAgenda(tx, agendaId);
    const allowed = allows('withdrawSupport', agenda);
    if (!allowed.ok) return allowed;
    const { affected } = await tx.delete(SupportTable, { agendaId, memberId });
    if (affected === 0) return refuse({ kind: 'not-supported' });
    await append(tx, agendaSupportWithdrawn, { agendaId, memberId, supportCount: agenda.supportCount - 1 });
    await judgeMaturity(tx, [agenda], ctx.clock.now());
    return accept(null);
  });
}

/**
 * Gives agendas the maturity that their present supporters give them (N9), with every step in the history.
 * They must be locked and not closed; `eventId` names the event of another service that made it necessary.
 */
export async function judgeMaturity(
  tx: EntityManager,
  agendas: readonly Agenda[],
  now: Date,
  eventId: string | null = null,
): Promise<void> {
  const judgements = await findJudgements(tx, agendas);
  for (const agenda of agendas) {
    const judgement = judgements.get(agenda.id);
    const steps =
      judgement === undefined ? [] : maturitySteps(agenda.maturity, judgement.evidence, judgement.thresholds);
    const last = steps.at(-1);
    if (last === undefined) continue;
    await tx.update(AgendaTable, { id: agenda.id }, { maturity: last.to, changedAt: now });
    const transitions = steps.map((step) => ({ ...step, eventId }));
    await recordTransitions(tx, agenda.id, transitions, now);
    const changes = steps.map(({ from, to }) => ({ agendaId: agenda.id, from, to }));
    await appendAll(tx, agendaMaturityChanged, changes);
  }
}

/**
 * Keeps where a member lives, and judges the agendas that the member supports anew.
 * Supports of closed agendas stay as they were counted.
 */
export async function keepHome(tx: EntityManager, home: KnownMember, eventId: string, now: Date): Promise<void> {
  const { memberId, municipalityCode, homeDistrictCode } = home;
  await holdHome(tx, memberId, 'exclusive');
  await tx.upsert(KnownMemberTable, { memberId, municipalityCode, homeDistrictCode }, ['memberId']);
  const supported = await tx.findBy(SupportTable, { memberId });
  const elsewhere = supported.filter((support) => support.homeDistrictCode !== homeDistrictCode);
  if (elsewhere.length === 0) return;
  const agendas = await tx.find(AgendaTable, {
    where: { id: In(elsewhere.map(({ agendaId }) => agendaId)), state: Not('CLOSED') },
    // Everybody who locks several agendas does it in this order.
    order: { municipalityCode: 'ASC', id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  const agendaId = In(agendas.map(({ id }) => id));
  await tx.update(SupportTable, { memberId, agendaId }, { homeDistrictCode });
  await judgeMaturity(tx, agendas, now, eventId);
}

/** The subject is a municipality's code, and after it, when it goes on, the last agenda that was judged. */
export const thresholdsDeadline = 'agenda-thresholds';
const agendasAtOnce = 500;

/** Judges the agendas of a municipality anew after its thresholds changed, some hundred at a time. */
export async function applyThresholds(tx: EntityManager, subjectId: string, now: Date): Promise<void> {
  const [municipalityCode = '', after = '00000000-0000-0000-0000-000000000000'] = subjectId.split('/');
  const agendas = await tx.find(AgendaTable, {
    where: { municipalityCode, id: MoreThan(after), state: Not('CLOSED') },
    order: { municipalityCode: 'ASC', id: 'ASC' },
    take: agendasAtOnce,
    lock: { mode: 'for_no_key_update' },
  });
  await judgeMaturity(tx, agendas, now);
  const last = agendas[agendasAtOnce - 1];
  if (last !== undefined) await schedule(tx, thresholdsDeadline, `${municipalityCode}/${last.id}`, now);
}
