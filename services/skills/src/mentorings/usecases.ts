import { after, isDuration } from '@dure/kit/calendar';
import { type CommandContext, command } from '@dure/kit/command';
import { violates } from '@dure/kit/database';
import { schedule, unschedule } from '@dure/kit/deadlines';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput, forbidden, notFound } from '@dure/kit/errors';
import { hasRole, type Member } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts, checkWithinYears } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { mentoringBrokenOff, mentoringEnded, mentoringMet, mentoringStarted } from '@dure/schema/events/skills';
import type { EntityManager } from 'typeorm';
import type { AgendaClosed, AgendaNotKnown } from '../agendas/domain.ts';
import { holdAgenda, KnownAgendaTable } from '../agendas/table.ts';
import type {
  AgreeToMentoringInput,
  BreakOffMentoringInput,
  DeclineMentoringInput,
  LogMentoringMeetingInput,
  ProposeMentoringInput,
} from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { MemberTable } from '../members/table.ts';
import type { NotAMemberOfOrganization, OrganizationNotKnown } from '../organizations/domain.ts';
import { actsFor, OrganizationTable } from '../organizations/table.ts';
import { timeZoneOf } from '../places/table.ts';
import type { SolutionNotKnown } from '../solutions/domain.ts';
import { KnownSolutionTable } from '../solutions/table.ts';
import {
  agree,
  agreedBy,
  breakOff,
  decline,
  dueAt,
  type Meeting,
  type MeetingOutsideMentoring,
  type MentorIsMentee,
  type Mentoring,
  type MentoringNotInState,
  type MentoringNotYourSide,
  type MentoringSide,
  mayLog,
  moveOn,
  type SolutionAlreadyMentored,
  sideOf,
} from './domain.ts';
import { MeetingTable, MentoringTable } from './table.ts';

export const mentoringDeadline = 'mentoring';

const minutesAtMost = 1_440;
/** As in Social Challenges (domain.md §1, step 4). */
const usual = 'P6M';
const longest = 'P3Y';

export type ProposeRefusal =
  | AgendaNotKnown
  | AgendaClosed
  | SolutionNotKnown
  | MemberNotRegistered
  | OrganizationNotKnown
  | NotAMemberOfOrganization
  | MentorIsMentee;

/** Proposes a mentoring. Throws FORBIDDEN for who is on neither side and not of the agenda's secretariat. */
export async function proposeMentoring(ctx: CommandContext, input: ProposeMentoringInput) {
  const { agendaId, solutionId, menteeId, menteeOrganizationId, mentorId, mentorOrganizationId } = input;
  checkIds({ agendaId, solutionId, menteeId, menteeOrganizationId, mentorId, mentorOrganizationId });
  checkWhom(input);
  checkTime(input, ctx.clock.now());
  return await command<ProposeMentoringInput, Mentoring, ProposeRefusal>(ctx, 'proposeMentoring', input, async (tx) => {
    const agenda = await holdAgenda(tx, agendaId);
    if (agenda === null) return refuse({ kind: 'agenda-not-known' });
    if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
    const mentee = await findMentee(tx, input);
    if (!mentee.ok) return mentee;
    const draft = draftOf(ctx, input, mentee.value);
    const side = await sideIn(tx, ctx.actor, draft);
    if (side === null && !hasRole(ctx.actor, agenda.municipalityCode, 'secretariat')) throw forbidden(sidesOnly);
    const refusal = await unfitness(tx, draft);
    if (refusal !== null) return refuse(refusal);
    const proposed = side === null ? draft : agreedBy(draft, side, draft.proposedAt);
    await tx.insert(MentoringTable, proposed);
    return accept(proposed);
  });
}

type Mentee = Pick<Mentoring, 'solutionId' | 'menteeId' | 'menteeOrganizationId'>;

/** Whom the input means: a person, an organisation, or who makes a chosen solution of the agenda. */
async function findMentee(
  tx: EntityManager,
  { agendaId, ...input }: ProposeMentoringInput,
): Promise<Decision<Mentee, SolutionNotKnown | MemberNotRegistered | OrganizationNotKnown>> {
  const { solutionId = null, menteeId = null, menteeOrganizationId = null } = input;
  const solution = solutionId === null ? null : await tx.findOneBy(KnownSolutionTable, { id: solutionId, agendaId });
  if (solutionId !== null && solution === null) return refuse({ kind: 'solution-not-known' });
  if (menteeId !== null && !(await tx.existsBy(MemberTable, { id: menteeId }))) {
    return refuse({ kind: 'member-not-registered' });
  }
  const organizationId = solution?.organizationId ?? menteeOrganizationId;
  if (organizationId !== null && !(await tx.existsBy(OrganizationTable, { id: organizationId }))) {
    return refuse({ kind: 'organization-not-known' });
  }
  return accept({ solutionId, menteeId, menteeOrganizationId: organizationId });
}

const draftOf = ({ actor, clock }: CommandContext, input: ProposeMentoringInput, mentee: Mentee): Mentoring => ({
  ...{ id: newId(), agendaId: input.agendaId, ...mentee },
  ...{ mentorId: input.mentorId ?? actor.memberId, mentorOrganizationId: input.mentorOrganizationId ?? null },
  ...{
    state: 'PROPOSED',
    duration: input.duration ?? usual,
    proposedAt: clock.now(),
    startsAt: input.startsAt ?? null,
  },
  ...{ mentorAgreedAt: null, menteeAgreedAt: null, endsAt: null, endedAt: null, brokenOffReason: null },
});

/** Why the mentor cannot be it; null when nothing speaks against it. */
async function unfitness(
  tx: EntityManager,
  { mentorId, mentorOrganizationId, menteeId, menteeOrganizationId }: Mentoring,
): Promise<MemberNotRegistered | NotAMemberOfOrganization | MentorIsMentee | null> {
  if (!(await tx.existsBy(MemberTable, { id: mentorId }))) return { kind: 'member-not-registered' };
  const isMentee = menteeOrganizationId !== null && (await actsFor(tx, menteeOrganizationId, mentorId));
  if (isMentee || menteeId === mentorId) return { kind: 'mentor-is-mentee' };
  const isUnknown = mentorOrganizationId !== null && !(await actsFor(tx, mentorOrganizationId, mentorId));
  return isUnknown ? { kind: 'not-a-member-of-organization' } : null;
}

function checkWhom({ solutionId, menteeId, menteeOrganizationId }: ProposeMentoringInput): void {
  const given = [solutionId, menteeId, menteeOrganizationId].filter((id) => id !== null && id !== undefined);
  if (given.length === 1) return;
  throw badInput(
    {
      ko: 'solutionId, menteeId, menteeOrganizationId 가운데 하나만 적어 주십시오.',
      en: 'Give exactly one of solutionId, menteeId and menteeOrganizationId.',
    },
    { field: 'menteeId' },
  );
}

function checkTime({ startsAt, duration = usual }: ProposeMentoringInput, now: Date): void {
  if (startsAt !== null && startsAt !== undefined) checkWithinYears('startsAt', startsAt, now, 1);
  if (isDuration(duration) && duration.length <= 100 && isWithin(duration, now)) return;
  throw badInput(
    {
      ko: 'duration은 3년까지의 ISO 8601 기간입니다(예: P6M).',
      en: 'duration is an ISO 8601 duration of three years at most, for example P6M.',
    },
    { field: 'duration' },
  );
}

/** Whether a duration is not longer than any mentoring lasts; one beyond what a calendar holds is. */
function isWithin(duration: string, now: Date): boolean {
  try {
    return after(now, duration, 'UTC') <= after(now, longest, 'UTC');
  } catch {
    return false;
  }
}

export type AgreeRefusal = MentoringNotInState | MentoringNotYourSide | SolutionAlreadyMentored;

/** One side agrees; the second agreement begins it. Throws NOT_FOUND, or FORBIDDEN for who is on neither side. */
export async function agreeToMentoring(ctx: CommandContext, input: AgreeToMentoringInput) {
  return await command<AgreeToMentoringInput, Mentoring, AgreeRefusal>(ctx, 'agreeToMentoring', input, async (tx) => {
    const { mentoring, side, municipalityCode } = await lockFor(tx, ctx, input.mentoringId);
    if (side === null) throw forbidden(sidesOnly);
    const timeZone = await timeZoneOf(tx, municipalityCode);
    const now = ctx.clock.now();
    const decision = agree(mentoring, side, now, (start) => after(start, mentoring.duration, timeZone));
    return decision.ok ? await begin(tx, decision.value, now) : decision;
  });
}

/** Of two mentorings of a solution that are agreed to at the same moment, the unique index lets one through. */
async function begin(
  tx: EntityManager,
  agreed: Mentoring,
  now: Date,
): Promise<Decision<Mentoring, SolutionAlreadyMentored>> {
  try {
    await tx.update(MentoringTable, { id: agreed.id }, agreed);
  } catch (error) {
    if (violates(error, 'mentorings_one_per_solution')) return refuse({ kind: 'solution-already-mentored' });
    throw error;
  }
  await setDeadline(tx, agreed);
  return accept(await followTime(tx, agreed, now));
}

/** Ends a proposal. Throws NOT_FOUND, or FORBIDDEN for a stranger. */
export async function declineMentoring(ctx: CommandContext, input: DeclineMentoringInput) {
  return await command<DeclineMentoringInput, Mentoring, MentoringNotInState>(
    ctx,
    'declineMentoring',
    input,
    async (tx) => {
      const { mentoring } = await lockFor(tx, ctx, input.mentoringId);
      const decision = decline(mentoring);
      if (decision.ok) await tx.update(MentoringTable, { id: mentoring.id }, decision.value);
      return decision;
    },
  );
}

export type Logged = { readonly mentoring: Mentoring; readonly meeting: Meeting };

/** Enters a meeting into the log. Throws NOT_FOUND, or FORBIDDEN for who is on neither side. */
export async function logMentoringMeeting(ctx: CommandContext, input: LogMentoringMeetingInput) {
  checkTexts({ about: [input.about, 'short'], next: [input.next, 'short'] });
  checkRange('minutes', input.minutes, 1, minutesAtMost);
  type Refusal = MentoringNotInState | MeetingOutsideMentoring;
  return await command<LogMentoringMeetingInput, Logged, Refusal>(ctx, 'logMentoringMeeting', input, async (tx) => {
    const { mentoring, side } = await lockFor(tx, ctx, input.mentoringId);
    if (side === null) throw forbidden(sidesOnly);
    const now = ctx.clock.now();
    const { heldAt, minutes, about, language } = input;
    const decision = mayLog(mentoring, heldAt, now);
    if (!decision.ok) return decision;
    const meeting: Meeting = {
      ...{ id: newId(), mentoringId: mentoring.id, heldAt, minutes, about, next: input.next ?? null, language },
      ...{ enteredBy: ctx.actor.memberId, enteredAt: now },
    };
    await tx.insert(MeetingTable, meeting);
    await append(tx, mentoringMet, await withMeetings(tx, mentoring));
    return accept({ mentoring, meeting });
  });
}

/** Gives a mentoring up. Throws NOT_FOUND, or FORBIDDEN for a stranger. */
export async function breakOffMentoring(ctx: CommandContext, input: BreakOffMentoringInput) {
  checkTexts({ reason: [input.reason, 'short'] });
  return await command<BreakOffMentoringInput, Mentoring, MentoringNotInState>(
    ctx,
    'breakOffMentoring',
    input,
    async (tx) => {
      const { mentoring } = await lockFor(tx, ctx, input.mentoringId);
      const decision = breakOff(mentoring, input.reason, ctx.clock.now());
      if (!decision.ok) return decision;
      await tx.update(MentoringTable, { id: mentoring.id }, decision.value);
      await unschedule(tx, mentoringDeadline, mentoring.id);
      await append(tx, mentoringBrokenOff, await withMeetings(tx, mentoring));
      return decision;
    },
  );
}

/** What the deadline does: a mentoring begins at its start and is over at its end, each exactly once. */
export async function moveMentoring(tx: EntityManager, id: string, now: Date): Promise<void> {
  const mentoring = await lock(tx, id);
  if (mentoring !== null) await followTime(tx, mentoring, now);
}

/** Writes down and tells what time has done to a locked mentoring. */
async function followTime(tx: EntityManager, mentoring: Mentoring, now: Date): Promise<Mentoring> {
  const moved = moveOn(mentoring, now);
  if (moved === null) return mentoring;
  await tx.update(MentoringTable, { id: moved.id }, moved);
  await setDeadline(tx, moved);
  await tell(tx, moved);
  return await followTime(tx, moved, now);
}

async function setDeadline(tx: EntityManager, mentoring: Mentoring): Promise<void> {
  const due = dueAt(mentoring);
  if (due !== null) await schedule(tx, mentoringDeadline, mentoring.id, due);
}

async function tell(tx: EntityManager, mentoring: Mentoring): Promise<void> {
  const { state, startsAt, endsAt } = mentoring;
  if (state === 'ENDED') await append(tx, mentoringEnded, await withMeetings(tx, mentoring));
  else if (startsAt !== null && endsAt !== null) {
    const time = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    await append(tx, mentoringStarted, { ...which(mentoring), ...time });
  }
}

const which = ({ id, agendaId, solutionId }: Mentoring) => ({ mentoringId: id, agendaId, solutionId });

const withMeetings = async (tx: EntityManager, mentoring: Mentoring) => ({
  ...which(mentoring),
  meetingCount: await tx.countBy(MeetingTable, { mentoringId: mentoring.id }),
});

const lock = (tx: EntityManager, id: string): Promise<Mentoring | null> =>
  tx.findOne(MentoringTable, { where: { id }, lock: { mode: 'pessimistic_write' } });

type Locked = {
  readonly mentoring: Mentoring;
  /** Null for the secretariat when it is on neither. */
  readonly side: MentoringSide | null;
  readonly municipalityCode: string;
};

/**
 * A mentoring, locked and brought to the present, so that nothing happens in it before it began or after it was over,
 * also when the deadline has not run yet. Throws NOT_FOUND, or FORBIDDEN for a stranger.
 */
async function lockFor(tx: EntityManager, { actor, clock }: CommandContext, id: string): Promise<Locked> {
  checkIds({ mentoringId: id });
  const found = await lock(tx, id);
  if (found === null) throw notFound({ ko: '멘토링', en: 'Mentoring' });
  const { municipalityCode } = await tx.findOneByOrFail(KnownAgendaTable, { id: found.agendaId });
  const side = await sideIn(tx, actor, found);
  if (side === null && !hasRole(actor, municipalityCode, 'secretariat')) throw forbidden(sidesOnly);
  return { mentoring: await followTime(tx, found, clock.now()), side, municipalityCode };
}

const sidesOnly = {
  ko: '멘토와 멘티 쪽 사람만 할 수 있습니다.',
  en: 'Only the mentor and the side of the mentee may do this.',
};

/** On which side of a mentoring a person stands at this moment; null for a stranger. */
export async function sideIn(
  tx: EntityManager,
  { memberId }: Member,
  mentoring: Mentoring,
): Promise<MentoringSide | null> {
  const { menteeOrganizationId } = mentoring;
  const actsForMentee = menteeOrganizationId !== null && (await actsFor(tx, menteeOrganizationId, memberId));
  return sideOf(memberId, mentoring, actsForMentee);
}
