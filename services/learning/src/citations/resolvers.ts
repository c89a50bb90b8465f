import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { roles } from '@dure/schema/roles';
import type { Resolvers } from '../generated/graphql.ts';
import { type CiteRefusal, citeRecord, type NotCited, withdrawCitation } from './usecases.ts';

export const citationResolvers: Resolvers = {
  Mutation: {
    citeRecord: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...roles);
      const decision = await citeRecord({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'CiteRecordSuccess', citation: decision.value }
        : toCiteError(decision.refusal);
    },
    withdrawCitation: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawCitation({ ...ctx, actor }, input);
      if (!decision.ok) return toWithdrawError(decision.refusal);
      const { recordId } = decision.value;
      const record = await existing(ctx.loaders.learningRecord.clear(recordId), recordId);
      return { __typename: 'WithdrawCitationSuccess', record };
    },
  },
  RecordCitation: {
    record: ({ recordId }, _, { loaders }) => existing(loaders.learningRecord, recordId),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    citedBy: ({ memberId }) => ({ id: memberId }),
  },
  LearningRecord: {
    citedBy: ({ id }, args, { loaders }) => loaders.citationsOfRecord(args).load(id),
  },
  Agenda: {
    citedRecords: ({ id }, args, { loaders }) => loaders.citationsOfAgenda(args).load(id),
  },
};

function toCiteError(refusal: CiteRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'own-record':
      return {
        __typename: 'RecordOfSameAgenda' as const,
        message: say({
          ko: '이 의제의 실험이 남긴 기록입니다. 다른 의제의 기록만 인용할 수 있습니다.',
          en: 'The record comes from an experiment for this agenda. Agendas cite records of others.',
        }),
      };
    case 'already-cited':
      return {
        __typename: 'RecordAlreadyCited' as const,
        message: say({
          ko: '이 의제는 이 기록을 이미 인용했습니다.',
          en: 'This agenda cites this record already.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toWithdrawError(refusal: NotCited | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-cited':
      return {
        __typename: 'RecordNotCited' as const,
        message: say({
          ko: '이 의제는 이 기록을 인용하고 있지 않습니다.',
          en: 'This agenda does not cite this record.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
