import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { agendaNotInState } from '../agendas/refusals.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import {
  type LinkRefusal,
  linkEvidence,
  vouchers,
  type WithdrawEvidenceRefusal,
  withdrawEvidence,
} from './usecases.ts';

export const evidenceResolvers: Resolvers = {
  Mutation: {
    linkEvidence: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...vouchers);
      const decision = await linkEvidence({ ...ctx, actor }, input);
      if (!decision.ok) return toLinkError(decision.refusal);
      const agenda = await agendaNow(ctx, decision.value.agendaId);
      return { __typename: 'LinkEvidenceSuccess', evidence: decision.value, agenda };
    },
    withdrawEvidence: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...vouchers);
      const decision = await withdrawEvidence({ ...ctx, actor }, input);
      if (!decision.ok) return toWithdrawError(decision.refusal);
      return { __typename: 'WithdrawEvidenceSuccess', agenda: await agendaNow(ctx, decision.value.agendaId) };
    },
  },
  AgendaEvidence: {
    linkedBy: ({ linkedBy }) => ({ id: linkedBy }),
  },
  Agenda: {
    evidence: ({ id }, args, { loaders }) => loaders.evidenceOfAgenda(args).load(id),
  },
};

/** The agenda as it is after a mutation, whatever the request has read of it before. */
const agendaNow = ({ loaders }: Context, agendaId: string) => existing(loaders.agenda.clear(agendaId), agendaId);

function toLinkError(refusal: LinkRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'evidence-already-linked':
      return {
        __typename: 'EvidenceAlreadyLinked' as const,
        evidence: refusal.link,
        message: say({ ko: '이미 이 의제에 연결된 근거입니다.', en: 'This evidence is linked to the agenda already.' }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toWithdrawError(refusal: WithdrawEvidenceRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'evidence-already-withdrawn':
      return {
        __typename: 'EvidenceAlreadyWithdrawn' as const,
        message: say({ ko: '이미 거두어들인 근거입니다.', en: 'This evidence was taken away before.' }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
