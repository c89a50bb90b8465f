import { requireAnyRole, requireRole } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { agendaNotInState } from '../agendas/refusals.ts';
import { ratio } from '../figures/domain.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { answerers, consultAgenda } from './usecases.ts';

export const answerResolvers: Resolvers = {
  Mutation: {
    consultAgenda: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...answerers);
      const decision = await consultAgenda({ ...ctx, actor }, input);
      if (!decision.ok) {
        return decision.refusal.kind === 'not-in-state' ? agendaNotInState(decision.refusal) : idempotencyKeyReused();
      }
      ctx.loaders.answer.clear(input.agendaId);
      return { __typename: 'ConsultAgendaSuccess', agenda: await existing(ctx.loaders.agenda, input.agendaId) };
    },
  },
  Agenda: {
    answeredAt: async ({ id }, _, { loaders }) => (await loaders.answer.load(id))?.answeredAt ?? null,
    consultant: async ({ id }, _, { loaders }) => {
      const consultantId = (await loaders.answer.load(id))?.consultantId ?? null;
      return consultantId === null ? null : { id: consultantId };
    },
  },
  AnswerFigures: {
    answeredShare: ({ answered, waiting }) => ratio(answered.count, answered.count + waiting),
    inTimeShare: ({ answered, inTime, waiting }) => ratio(inTime, answered.count + waiting),
  },
  Municipality: {
    answerFigures: ({ code }, _, { loaders }) => loaders.answerFigures.load(code),
    agendasToAnswer: ({ code }, args, { loaders }) => loaders.agendasToAnswer(args).load(code),
    agendasWithoutConsultant: ({ code }, args, { actor, loaders }) => {
      requireRole(actor, code, ...answerers);
      return loaders.agendasWithoutConsultant(args).load(code);
    },
  },
};
