import { requireMember } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { agendaNotInState } from '../agendas/refusals.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { commentOnAgenda } from './usecases.ts';

export const commentResolvers: Resolvers = {
  Mutation: {
    commentOnAgenda: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await commentOnAgenda({ ...ctx, actor }, input);
      if (!decision.ok) {
        return decision.refusal.kind === 'not-in-state' ? agendaNotInState(decision.refusal) : idempotencyKeyReused();
      }
      ctx.loaders.agenda.clear(input.agendaId);
      return { __typename: 'CommentOnAgendaSuccess', comment: decision.value };
    },
  },
  Comment: {
    __resolveReference: ({ id }, { loaders }) => loaders.comment.load(id),
    agenda: ({ agendaId }, _, { loaders }) => existing(loaders.agenda, agendaId),
    author: ({ authorId }) => ({ id: authorId }),
  },
  Agenda: {
    comments: ({ id }, args, { loaders }) => loaders.commentsOfAgenda(args).load(id),
  },
};
