import type { IdempotencyKeyReused } from '@dure/kit/command';
import { hasRole, requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { memberNotRegistered } from '../members/resolvers.ts';
import { notAMemberOfOrganization, organizationNotKnown } from '../organizations/resolvers.ts';
import {
  asOf,
  isAgreed,
  type MeetingOutsideMentoring,
  type Mentoring,
  type MentoringNotInState,
  sideOf,
} from './domain.ts';
import {
  type AgreeRefusal,
  agreeToMentoring,
  breakOffMentoring,
  declineMentoring,
  logMentoringMeeting,
  type ProposeRefusal,
  proposeMentoring,
} from './usecases.ts';

export const mentoringResolvers: Resolvers = {
  Query: {
    mentoring: (_, { id }, ctx) => visible(id, ctx),
  },
  Mutation: {
    proposeMentoring: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await proposeMentoring({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ProposeMentoringSuccess', mentoring: decision.value }
        : toProposeError(decision.refusal);
    },
    agreeToMentoring: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await agreeToMentoring({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'AgreeToMentoringSuccess', mentoring: decision.value }
        : toAgreeError(decision.refusal);
    },
    declineMentoring: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await declineMentoring({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'DeclineMentoringSuccess', mentoring: decision.value }
        : toStepError(decision.refusal);
    },
    logMentoringMeeting: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await logMentoringMeeting({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'LogMentoringMeetingSuccess', ...decision.value }
        : toLogError(decision.refusal);
    },
    breakOffMentoring: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await breakOffMentoring({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'BreakOffMentoringSuccess', mentoring: decision.value }
        : toStepError(decision.refusal);
    },
  },
  Mentoring: {
    __resolveReference: ({ id }, ctx) => visible(id, ctx),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    solution: ({ solutionId }) => (solutionId === null ? null : { id: solutionId }),
    mentor: ({ mentorId }) => ({ id: mentorId }),
    mentorOrganization: ({ mentorOrganizationId: id }, _, { loaders }) =>
      id === null ? null : loaders.organization.load(id),
    mentee: ({ menteeId }) => (menteeId === null ? null : { id: menteeId }),
    menteeOrganization: ({ menteeOrganizationId: id }, _, { loaders }) =>
      id === null ? null : loaders.organization.load(id),
    // The deadline that writes it down may not have run yet.
    state: (mentoring, _, { clock }) => asOf(mentoring, clock.now()).state,
    endedAt: (mentoring, _, { clock }) => asOf(mentoring, clock.now()).endedAt,
    meetings: ({ id }, args, { loaders }) => loaders.meetingsOfMentoring(args).load(id),
  },
  MentoringMeeting: {
    about: async ({ mentoringId, about }, _, ctx) => ((await concernsViewer(mentoringId, ctx)) ? about : null),
    next: async ({ mentoringId, next }, _, ctx) => ((await concernsViewer(mentoringId, ctx)) ? next : null),
    enteredBy: ({ enteredBy }) => ({ id: enteredBy }),
  },
};

/** What both sides agreed to is public; the rest is seen by the sides and the secretariat. */
async function visible(id: string, ctx: Context): Promise<Mentoring | null> {
  const mentoring = await ctx.loaders.mentoring.load(id);
  if (mentoring === null || isAgreed(mentoring)) return mentoring;
  return (await concernsViewer(id, ctx)) ? mentoring : null;
}

/** Whether the viewer is on a side of the mentoring, or of the secretariat. */
async function concernsViewer(mentoringId: string, { actor, loaders }: Context): Promise<boolean> {
  if (actor.kind === 'anonymous') return false;
  const mentoring = await existing(loaders.mentoring, mentoringId);
  const { menteeOrganizationId: mentee, agendaId } = mentoring;
  const actsForMentee = mentee !== null && (await loaders.membershipOf(actor).load(mentee)) !== null;
  if (sideOf(actor.memberId, mentoring, actsForMentee) !== null) return true;
  return hasRole(actor, (await existing(loaders.knownAgenda, agendaId)).municipalityCode, 'secretariat');
}

function toProposeError(refusal: ProposeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'agenda-closed':
      return {
        __typename: 'MentoringAgendaClosed' as const,
        message: say({
          ko: '닫힌 의제에는 멘토링을 새로 시작할 수 없습니다.',
          en: 'The agenda is closed; no mentoring can begin for it.',
        }),
      };
    case 'solution-not-known':
      return {
        __typename: 'SolutionNotKnown' as const,
        message: say({
          ko: '이 의제에서 선정된 해결책이 아닙니다. 방금 선정되었다면 잠시 후 다시 시도해 주십시오.',
          en: 'This is no chosen solution of the agenda. If it was chosen just now, try again in a moment.',
        }),
      };
    case 'member-not-registered':
      return memberNotRegistered();
    case 'organization-not-known':
      return organizationNotKnown();
    case 'not-a-member-of-organization':
      return notAMemberOfOrganization();
    case 'mentor-is-mentee':
      return {
        __typename: 'MentorIsMentee' as const,
        message: say({
          ko: '자기 자신이나 자기가 대신하는 단체의 멘토가 될 수는 없습니다. 다른 멘토를 찾아 주십시오.',
          en: 'Nobody accompanies himself, or an organisation that he acts for. Find another mentor.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toAgreeError(refusal: AgreeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'mentoring-not-your-side':
      return {
        __typename: 'MentoringNotYourSide' as const,
        side: refusal.side,
        message:
          refusal.side === 'MENTOR'
            ? say({
                ko: '이미 동의하셨습니다. 멘토의 동의를 기다립니다.',
                en: 'You have agreed; the mentor decides now.',
              })
            : say({
                ko: '이미 동의하셨습니다. 멘티의 동의를 기다립니다.',
                en: 'You have agreed; the mentee’s side decides now.',
              }),
      };
    case 'solution-already-mentored':
      return {
        __typename: 'SolutionAlreadyMentored' as const,
        message: say({
          ko: '이 해결책의 다른 멘토링이 이미 합의되었거나 진행 중입니다. 그것이 끝난 뒤에 동의해 주십시오.',
          en: 'Another mentoring of this solution is agreed or running. Agree when that one is over.',
        }),
      };
    default:
      return toStepError(refusal);
  }
}

const toLogError = (refusal: MentoringNotInState | MeetingOutsideMentoring | IdempotencyKeyReused) =>
  refusal.kind === 'meeting-outside-mentoring'
    ? {
        __typename: 'MeetingOutsideMentoring' as const,
        earliest: refusal.earliest,
        before: refusal.before,
        message: say({
          ko: '만남은 멘토링 기간 안에, 지금보다 앞서 시작된 것이어야 합니다. 시각을 확인해 주십시오.',
          en: 'A meeting begins in the time of the mentoring and before now. Check its time.',
        }),
      }
    : toStepError(refusal);

function toStepError(refusal: MentoringNotInState | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'mentoring-not-in-state':
      return {
        __typename: 'MentoringNotInState' as const,
        actual: refusal.actual,
        allowed: [...refusal.allowed],
        message: say({
          ko: '이 멘토링의 지금 상태에서는 할 수 없는 일입니다.',
          en: `The mentoring is ${refusal.actual.toLowerCase().replace('_', ' ')}; this step is not possible now.`,
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
