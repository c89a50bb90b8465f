import { type CommandContext, command } from '@dure/kit/command';
import { badInput, forbidden, notFound } from '@dure/kit/errors';
import { type Actor, hasRole, requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts } from '@dure/kit/input';
import { append, appendAll } from '@dure/kit/outbox';
import { needClosed, needOpened } from '@dure/schema/events/skills';
import { roles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import { holdAgenda } from '../agendas/table.ts';
import { KnownCampaignTable } from '../campaigns/table.ts';
import type { OpenNeedInput, WithdrawNeedInput } from '../generated/graphql.ts';
import { cancelProposals } from '../matches/table.ts';
import { SkillTable } from '../skills/table.ts';
import { TeamTable } from '../teams/table.ts';
import { type Named, type Need, type NeedDraft, type NeedNotOpen, type OpenRefusal, open, withdraw } from './domain.ts';
import { closeNeeds, NeedTable } from './table.ts';

const hoursAtMost = 10_000;
const wantedAtMost = 1_000;

/** Asks for hands for an agenda. Throws FORBIDDEN without a role in the agenda's municipality. */
export async function openNeed(ctx: CommandContext, input: OpenNeedInput) {
  checkTexts({ description: [input.description, 'short'] });
  const { campaignId = null, teamId = null } = input;
  checkIds({ agendaId: input.agendaId, campaignId, teamId, skillId: input.skillId });
  if (campaignId !== null && teamId !== null) throw ofBoth();
  checkRange('hours', input.hours, 1, hoursAtMost);
  checkRange('wanted', input.wanted, 1, wantedAtMost);
  return await command<OpenNeedInput, Need, OpenRefusal>(ctx, 'openNeed', input, async (tx) => {
    const agenda = await holdAgenda(tx, input.agendaId);
    if (agenda !== null) requireRole(ctx.actor, agenda.municipalityCode, ...roles);
    const { skillId, hours, wanted, description, language } = input;
    const task = { skillId, hours, wanted, description, language };
    const draft = { id: newId(), campaignId, teamId, ...task, openedBy: ctx.actor.memberId };
    const decision = open(agenda, draft, await findNamed(tx, draft), ctx.clock.now());
    if (!decision.ok) return decision;
    const { id: needId, agendaId } = decision.value;
    await tx.insert(NeedTable, decision.value);
    await append(tx, needOpened, { needId, agendaId, skillId, wanted, hours });
    return decision;
  });
}

async function findNamed(tx: EntityManager, { campaignId, teamId, skillId }: NeedDraft): Promise<Named> {
  const campaign = campaignId === null ? null : await tx.findOneBy(KnownCampaignTable, { id: campaignId });
  const team = teamId === null ? null : await tx.findOneBy(TeamTable, { id: teamId });
  return {
    isSkillKnown: await tx.existsBy(SkillTable, { id: skillId }),
    campaignAgendaId: campaign?.agendaId ?? null,
    teamAgendaId: team?.agendaId ?? null,
  };
}

const ofBoth = () =>
  badInput(
    {
      ko: 'campaignId와 teamId 가운데 하나만 적어 주십시오.',
      en: 'Give campaignId or teamId, not both.',
    },
    { field: 'teamId' },
  );

/** Takes a need back. Throws NOT_FOUND, or FORBIDDEN for anybody but its owner and the secretariat. */
export async function withdrawNeed(ctx: CommandContext, input: WithdrawNeedInput) {
  checkIds({ needId: input.needId });
  return await command<WithdrawNeedInput, Need, NeedNotOpen>(ctx, 'withdrawNeed', input, async (tx) => {
    const need = await lockNeed(tx, input.needId);
    if (!isNeedSide(ctx.actor, need)) {
      throw forbidden({
        ko: '필요를 올린 사람이나 사무국만 할 수 있습니다.',
        en: 'Only who opened the need, or the secretariat, may do this.',
      });
    }
    const decision = withdraw(need);
    if (!decision.ok) return decision;
    await tx.update(NeedTable, { id: need.id }, decision.value);
    await cancelProposals(tx, [need.id], ctx.clock.now());
    await append(tx, needClosed, withdrawnEvent(decision.value));
    return decision;
  });
}

/** What the closing of an agenda does here: its open needs are taken back and open proposals end. */
export async function closeNeedsOfAgenda(tx: EntityManager, agendaId: string, now: Date): Promise<void> {
  const lock = { mode: 'pessimistic_write' } as const;
  const needs = await tx.find(NeedTable, { where: { agendaId }, order: { id: 'ASC' }, lock });
  const closed = needs.flatMap((need) => {
    const decision = withdraw(need);
    return decision.ok ? decision.value : [];
  });
  await closeNeeds(
    tx,
    closed.map(({ id }) => id),
  );
  await cancelProposals(
    tx,
    needs.map(({ id }) => id),
    now,
  );
  await appendAll(tx, needClosed, closed.map(withdrawnEvent));
}

const withdrawnEvent = ({ id, agendaId, filled, wanted, version }: Need) =>
  ({ needId: id, agendaId, filled, wanted, version, reason: 'WITHDRAWN' }) as const;

/** The need, locked, so that its seats are given one after the other. Throws NOT_FOUND. */
export async function lockNeed(
  tx: EntityManager,
  id: string,
  mode: 'pessimistic_write' | 'pessimistic_read' = 'pessimistic_write',
): Promise<Need> {
  const need = await tx.findOne(NeedTable, { where: { id }, lock: { mode } });
  if (need === null) throw notFound({ ko: '필요', en: 'Need' });
  return need;
}

/** Whether a person decides for the need: its owner, or the secretariat of its municipality. */
export const isNeedSide = (actor: Actor, need: Need): boolean =>
  actor.kind === 'member' && (actor.memberId === need.openedBy || hasRole(actor, need.municipalityCode, 'secretariat'));
