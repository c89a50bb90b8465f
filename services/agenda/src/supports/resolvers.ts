import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { agendaNotInState } from '../agendas/refusals.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { type SupportRefusal, supportAgenda, type WithdrawRefusal, withdrawSupport } from './usecases.ts';

export const supportResolvers: Resolvers = {
  Mutation: {
    supportAgenda: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'citizen');
      const decision = await supportAgenda({ ...ctx, actor }, input);
      if (!decision.ok) return toSupportError(decision.refusal);
      const agenda = await existing(ctx.loaders.agenda.clear(input.agendaId), input.agendaId);
      return { __typename: 'SupportAgendaSuccess', agenda, support: decision.value };
    },
    withdrawSupport: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawSupport({ ...ctx, actor }, input);
      if (!decision.ok) return toWithdrawError(decision.refusal);
      const agenda = await existing(ctx.loaders.agenda.clear(input.agendaId), input.agendaId);
      return { __typename: 'WithdrawSupportSuccess', agenda };
    },
  },
  AgendaSupport: {
    member: ({ memberId }) => ({ id: memberId }),
  },
  Agenda: {
    viewerSupports: ({ id }, _, { actor, loaders }) =>
      actor.kind === 'anonymous' ? null : loaders.supports.load({ agendaId: id, memberId: actor.memberId }),
  },
};

function toSupportError(refusal: SupportRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'already-supported':
      return {
        __typename: 'AlreadySupported' as const,
        support: refusal.support,
        message: say({ ko: '이미 지지한 의제입니다.', en: 'You support this agenda already.' }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toWithdrawError(refusal: WithdrawRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'not-supported':
      return {
        __typename: 'NotSupported' as const,
        message: say({ ko: '지지하지 않은 의제입니다.', en: 'You do not support this agenda.' }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
