import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireMember } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { roles as cityRoles } from '@dure/schema/roles';
import type { Resolvers } from '../generated/graphql.ts';
import { memberNotRegistered } from '../members/resolvers.ts';
import { missing, type RoleFull } from './domain.ts';
import {
  acceptTeamMember,
  declineTeamMember,
  leaveTeam,
  type OpenRefusal,
  openTeam,
  type ProposeRefusal,
  proposeTeamMember,
  type StepRefusal,
} from './usecases.ts';

export const teamResolvers: Resolvers = {
  Query: {
    team: (_, { id }, { loaders }) => loaders.team.load(id),
  },
  Mutation: {
    openTeam: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...cityRoles);
      const decision = await openTeam({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'OpenTeamSuccess', team: decision.value } : toOpenError(decision.refusal);
    },
    proposeTeamMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await proposeTeamMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ProposeTeamMemberSuccess', membership: decision.value }
        : toProposeError(decision.refusal);
    },
    acceptTeamMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await acceptTeamMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'AcceptTeamMemberSuccess', membership: decision.value }
        : toAcceptError(decision.refusal);
    },
    declineTeamMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await declineTeamMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'DeclineTeamMemberSuccess', membership: decision.value }
        : toStepError(decision.refusal);
    },
    leaveTeam: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await leaveTeam({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'LeaveTeamSuccess', membership: decision.value }
        : toStepError(decision.refusal);
    },
  },
  Team: {
    __resolveReference: ({ id }, { loaders }) => loaders.team.load(id),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    process: ({ processId }) => (processId === null ? null : { id: processId }),
    openedBy: ({ openedBy }) => ({ id: openedBy }),
    roles: ({ id }, _, { loaders }) => loaders.rolesOfTeam.load(id),
    rolesMissing: async ({ id }, _, { loaders }) => missing(await loaders.rolesOfTeam.load(id)),
    isComplete: async ({ id }, _, { loaders }) => missing(await loaders.rolesOfTeam.load(id)).length === 0,
    needs: ({ id }, args, { loaders }) => loaders.needsOfTeam(args).load(id),
    memberships: ({ id }, args, { actor, loaders }) => loaders.membershipsOfTeam(actor)(args).load(id),
  },
  TeamRole: {
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
  },
  TeamMembership: {
    team: ({ teamId }, _, { loaders }) => existing(loaders.team, teamId),
    role: async ({ teamId, roleKey }, _, { loaders }) => {
      const role = (await loaders.rolesOfTeam.load(teamId)).find(({ key }) => key === roleKey);
      if (role === undefined) throw new Error(`Team ${teamId} has no role ${roleKey}.`);
      return role;
    },
    member: ({ memberId }) => ({ id: memberId }),
  },
};

function toOpenError(refusal: OpenRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'agenda-closed':
      return teamAgendaClosed();
    case 'process-not-known':
      return {
        __typename: 'ProcessNotKnown' as const,
        message: say({
          ko: '이 의제의 과정이 아닙니다. 방금 시작되었다면 잠시 후 다시 시도해 주십시오.',
          en: 'The agenda has no such process. If it was started just now, try again in a moment.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const teamAgendaClosed = () => ({
  __typename: 'TeamAgendaClosed' as const,
  message: say({
    ko: '닫힌 의제에는 팀을 꾸릴 수 없습니다. 새 의제를 올려 주십시오.',
    en: 'The agenda is closed. Raise a new agenda to bring a team together.',
  }),
});

function toProposeError(refusal: ProposeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-closed':
      return teamAgendaClosed();
    case 'role-not-known': {
      const keys = refusal.keys.join(', ');
      return {
        __typename: 'TeamRoleNotKnown' as const,
        keys: [...refusal.keys],
        message: say({
          ko: `이 팀에 없는 역할입니다. 있는 역할: ${keys}`,
          en: `The team has no such role. It has: ${keys}`,
        }),
      };
    }
    case 'member-not-registered':
      return memberNotRegistered();
    case 'already-in-team':
      return {
        __typename: 'AlreadyInTeam' as const,
        message: say({
          ko: '이미 이 팀에 있거나 제안된 사람입니다. 역할을 바꾸려면 먼저 나와 주십시오.',
          en: 'The member is in the team or proposed already. To change the role, leave it first.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const toAcceptError = (refusal: StepRefusal | RoleFull | IdempotencyKeyReused) =>
  refusal.kind === 'role-full'
    ? {
        __typename: 'TeamRoleFull' as const,
        seats: refusal.seats,
        message: say({
          ko: `이 역할의 자리 ${refusal.seats}개가 모두 찼습니다.`,
          en: `All seats of this role are taken: ${refusal.seats}.`,
        }),
      }
    : toStepError(refusal);

function toStepError(refusal: StepRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'membership-not-in-state':
      return {
        __typename: 'TeamMembershipNotInState' as const,
        actual: refusal.actual,
        allowed: [...refusal.allowed],
        message: say({
          ko: '이 팀 참여의 지금 상태에서는 할 수 없는 일입니다.',
          en: `The membership is ${refusal.actual.toLowerCase()}; this step is not possible now.`,
        }),
      };
    case 'membership-not-your-side':
      return {
        __typename: 'TeamMembershipNotYourSide' as const,
        side: refusal.side,
        message:
          refusal.side === 'MEMBER'
            ? say({ ko: '그 회원이 결정할 차례입니다.', en: 'The member decides here.' })
            : say({
                ko: '팀을 만든 사람이나 사무국이 결정할 차례입니다.',
                en: 'Who made the team, or the secretariat, decides here.',
              }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
