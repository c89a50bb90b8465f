import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput, forbidden, notFound } from '@dure/kit/errors';
import { type Actor, hasRole, requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { teamChanged } from '@dure/schema/events/skills';
import { roles as cityRoles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import type { AgendaClosed, AgendaNotKnown, KnownAgenda } from '../agendas/domain.ts';
import { holdKnownAgenda, KnownAgendaTable } from '../agendas/table.ts';
import type {
  AcceptTeamMemberInput,
  DeclineTeamMemberInput,
  LeaveTeamInput,
  OpenTeamInput,
  ProposeTeamMemberInput,
  TeamRoleInput,
} from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { MemberTable } from '../members/table.ts';
import type { ProcessNotKnown } from '../processes/domain.ts';
import { KnownProcessTable } from '../processes/table.ts';
import {
  type AlreadyInTeam,
  hasRoom,
  isIn,
  type Membership,
  type MembershipNotInState,
  type MembershipNotYourSide,
  type MembershipStep,
  missing,
  type Role,
  type RoleFull,
  type RoleNotKnown,
  sidesOf,
  type Team,
  type TeamSide,
  take,
} from './domain.ts';
import { insertOnce, MembershipTable, RoleTable, rolesOf, TeamTable } from './table.ts';

const rolesAtMost = 20;
const seatsAtMost = 1_000;
const usualSeats = 10;
const keyForm = /^[a-z][A-Za-z0-9]{0,99}$/;

export type OpenRefusal = AgendaNotKnown | AgendaClosed | ProcessNotKnown;

/** Makes a team. Throws FORBIDDEN without a role in the agenda's municipality. */
export async function openTeam(ctx: CommandContext, input: OpenTeamInput) {
  const { agendaId, name, language } = input;
  const processId = input.processId ?? null;
  checkIds({ agendaId, processId });
  checkTexts({ name: [name, 'name'] });
  checkRoles(input.roles);
  return await command<OpenTeamInput, Team, OpenRefusal>(ctx, 'openTeam', input, async (tx) => {
    const agenda = await tx.findOneBy(KnownAgendaTable, { id: agendaId });
    if (agenda === null) return refuse({ kind: 'agenda-not-known' });
    requireRole(ctx.actor, agenda.municipalityCode, ...cityRoles);
    if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
    if (processId !== null && !(await tx.existsBy(KnownProcessTable, { id: processId, agendaId }))) {
      return refuse({ kind: 'process-not-known' });
    }
    const team: Team = {
      ...{ id: newId(), agendaId, processId, name: name.trim(), language },
      ...{ version: 1, openedBy: ctx.actor.memberId, openedAt: ctx.clock.now() },
    };
    await tx.insert(TeamTable, team);
    await tx.insert(RoleTable, input.roles.map(toRole(team.id)));
    await tell(tx, team);
    return accept(team);
  });
}

const toRole =
  (teamId: string) =>
  ({ key, name, seats = usualSeats }: TeamRoleInput, index: number): Role => ({
    ...{ teamId, key, position: index + 1, nameKo: name.ko.trim(), nameEn: name.en.trim(), seats, filled: 0 },
  });

function checkRoles(roles: readonly TeamRoleInput[]): void {
  checkRange('roles', roles.length, 1, rolesAtMost);
  const seen = new Set<string>();
  for (const [index, { key, name, seats }] of roles.entries()) {
    const at = `roles.${index}`;
    checkTexts({ [`${at}.name.ko`]: [name.ko, 'name'], [`${at}.name.en`]: [name.en, 'name'] });
    checkRange(`${at}.seats`, seats, 1, seatsAtMost);
    if (!keyForm.test(key) || seen.has(key)) throw badKey(`${at}.key`);
    seen.add(key);
  }
}

const badKey = (field: string) =>
  badInput(
    {
      ko: `${field}은(는) 소문자로 시작하는 영문자와 숫자 100자까지이며, 한 팀에서 한 번만 씁니다.`,
      en: `${field} has letters and digits, the first one small, at most 100, and each key stands once in a team.`,
    },
    { field },
  );

export type ProposeRefusal = AgendaClosed | RoleNotKnown | MemberNotRegistered | AlreadyInTeam;

/** Brings a member and a role together. Throws NOT_FOUND, or FORBIDDEN when a stranger proposes somebody else. */
export async function proposeTeamMember(ctx: CommandContext, input: ProposeTeamMemberInput) {
  checkIds({ teamId: input.teamId, memberId: input.memberId });
  type Answer = Decision<Membership, ProposeRefusal>;
  return await command(ctx, 'proposeTeamMember', input, async (tx): Promise<Answer> => {
    const team = await tx.findOneBy(TeamTable, { id: input.teamId });
    if (team === null) throw notFound({ ko: '팀', en: 'Team' });
    const agenda = await holdKnownAgenda(tx, team.agendaId);
    const memberId = input.memberId ?? ctx.actor.memberId;
    const [side] = requireSides(ctx.actor, memberId, team, agenda);
    if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
    const keys = (await rolesOf(tx, team.id)).map(({ key }) => key);
    if (!keys.includes(input.roleKey)) return refuse({ kind: 'role-not-known', keys });
    if (!(await tx.existsBy(MemberTable, { id: memberId }))) return refuse({ kind: 'member-not-registered' });
    const now = ctx.clock.now();
    const membership: Membership = {
      ...{ id: newId(), teamId: team.id, roleKey: input.roleKey, memberId, state: 'PROPOSED', proposedBy: side },
      ...{ proposedAt: now, changedAt: now },
    };
    return (await insertOnce(tx, membership)) ? accept(membership) : refuse({ kind: 'already-in-team' });
  });
}

export type StepRefusal = MembershipNotInState | MembershipNotYourSide;

/** Agrees to a proposal; the member takes a seat. Throws NOT_FOUND or FORBIDDEN. */
export async function acceptTeamMember(ctx: CommandContext, input: AcceptTeamMemberInput) {
  type Answer = Decision<Membership, StepRefusal | RoleFull>;
  return await command(ctx, 'acceptTeamMember', input, async (tx): Promise<Answer> => {
    const { team, membership, sides } = await lockForSides(tx, ctx, input.membershipId);
    const decision = take('accept', membership, sides, ctx.clock.now());
    if (!decision.ok) return decision;
    const room = hasRoom(await tx.findOneByOrFail(RoleTable, { teamId: team.id, key: membership.roleKey }));
    if (!room.ok) return room;
    await save(tx, team, membership, decision.value);
    return decision;
  });
}

/** Declines a proposal. Throws NOT_FOUND or FORBIDDEN. */
export const declineTeamMember = (ctx: CommandContext, input: DeclineTeamMemberInput) =>
  step(ctx, 'declineTeamMember', input, 'decline');

/** Takes a proposal back, or ends a membership. Throws NOT_FOUND or FORBIDDEN. */
export const leaveTeam = (ctx: CommandContext, input: LeaveTeamInput) => step(ctx, 'leaveTeam', input, 'leave');

function step<I extends { readonly membershipId: string }>(
  ctx: CommandContext,
  name: string,
  input: I,
  which: MembershipStep,
) {
  type Answer = Decision<Membership, StepRefusal>;
  return command(ctx, name, input, async (tx): Promise<Answer> => {
    const { team, membership, sides } = await lockForSides(tx, ctx, input.membershipId);
    const decision = take(which, membership, sides, ctx.clock.now());
    if (decision.ok) await save(tx, team, membership, decision.value);
    return decision;
  });
}

async function save(tx: EntityManager, team: Team, before: Membership, after: Membership): Promise<void> {
  await tx.update(MembershipTable, { id: after.id }, { state: after.state, changedAt: after.changedAt });
  if (isIn(before) === isIn(after)) return;
  const changed = { ...team, version: team.version + 1 };
  await tx.update(TeamTable, { id: team.id }, { version: changed.version });
  await tell(tx, changed);
}

/** Tells which roles of a locked or new team are filled right now. */
async function tell(tx: EntityManager, { id, agendaId, processId, version }: Team): Promise<void> {
  const roles = await rolesOf(tx, id);
  const lacking = missing(roles);
  const keys = (some: readonly Role[]) => some.map(({ key }) => key);
  const rolesPresent = keys(roles.filter((role) => !lacking.includes(role)));
  const teamRoles = { rolesPresent, rolesMissing: keys(lacking) };
  await append(tx, teamChanged, { teamId: id, agendaId, processId, ...teamRoles, version });
}

type Locked = { readonly team: Team; readonly membership: Membership; readonly sides: readonly TeamSide[] };

/** A membership with its team, both locked: the team first, so that its seats are given and told one after the other. */
async function lockForSides(tx: EntityManager, ctx: CommandContext, id: string): Promise<Locked> {
  checkIds({ membershipId: id });
  const lock = { mode: 'pessimistic_write' } as const;
  const seen = await tx.findOneBy(MembershipTable, { id });
  if (seen === null) throw notFound({ ko: '팀 참여', en: 'Membership' });
  const team = await tx.findOneOrFail(TeamTable, { where: { id: seen.teamId }, lock });
  const membership = await tx.findOneOrFail(MembershipTable, { where: { id }, lock });
  const agenda = await tx.findOneByOrFail(KnownAgendaTable, { id: team.agendaId });
  return { team, membership, sides: requireSides(ctx.actor, membership.memberId, team, agenda) };
}

/** The sides on which the caller stands, the member's first. Throws FORBIDDEN for a stranger. */
function requireSides(
  actor: Actor & { readonly kind: 'member' },
  memberId: string,
  team: Team,
  agenda: KnownAgenda,
): readonly [TeamSide, ...TeamSide[]] {
  const [first, ...others] = sidesOf(actor.memberId, memberId, isTeamSide(actor, team, agenda));
  if (first !== undefined) return [first, ...others];
  throw forbidden({
    ko: '그 회원, 팀을 만든 사람, 사무국만 할 수 있습니다.',
    en: 'Only the member, who made the team, or the secretariat may do this.',
  });
}

/** Whether a person decides for the team: who made it, or the secretariat of its municipality. */
const isTeamSide = (actor: Actor, team: Team, { municipalityCode }: KnownAgenda): boolean =>
  actor.kind === 'member' && (actor.memberId === team.openedBy || hasRole(actor, municipalityCode, 'secretariat'));
