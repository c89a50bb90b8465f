import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireRole } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { resourceNotInState } from '../resources/resolvers.ts';
import { type IntroduceRefusal, introduceResource, matchmakers } from './usecases.ts';

export const introductionResolvers: Resolvers = {
  Mutation: {
    introduceResource: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...matchmakers);
      const decision = await introduceResource({ ...ctx, actor }, input);
      if (!decision.ok) return toError(decision.refusal);
      ctx.loaders.introduction.clear(input.agendaId);
      return { __typename: 'IntroduceResourceSuccess', agenda: { id: input.agendaId } };
    },
  },
  Agenda: {
    introduction: ({ id }, _, { loaders }) => loaders.introduction.load(id),
  },
  ResourceIntroduction: {
    resource: ({ resourceId }, _, { loaders }) => (resourceId === null ? null : loaders.resource.load(resourceId)),
  },
  Municipality: {
    unmatchedAgendas: ({ code }, args, { actor, loaders }) => {
      requireRole(actor, code, ...matchmakers);
      return loaders.unmatchedAgendasOfMunicipality(args).load(code);
    },
    resourcesToVerify: ({ code }, args, { actor, loaders }) => {
      requireRole(actor, code, 'steward', ...matchmakers);
      return loaders.resourcesToVerify(args).load(code);
    },
  },
};

function toError(refusal: IntroduceRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'agenda-closed':
      return {
        __typename: 'IntroductionAgendaClosed' as const,
        message: say({
          ko: '마감된 의제에는 더 찾을 것이 없습니다.',
          en: 'The agenda is closed; nothing more is sought for it.',
        }),
      };
    case 'not-in-state':
      return resourceNotInState(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
