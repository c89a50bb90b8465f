import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { isRise } from './domain.ts';
import { type SetOutcomeRefusal, setOutcome } from './usecases.ts';

export const outcomeResolvers: Resolvers = {
  Mutation: {
    setOutcome: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'secretariat', 'official');
      const decision = await setOutcome({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'SetOutcomeSuccess', outcome: decision.value } : toUserError(decision.refusal);
    },
  },
  ReachedOutcome: {
    agenda: ({ agendaId }) => ({ id: agendaId }),
    record: ({ recordId }, _, { loaders }) => (recordId === null ? null : loaders.learningRecord.load(recordId)),
    changes: ({ subjectId }, args, { loaders }) => loaders.outcomeChanges(args).load(subjectId),
  },
  OutcomeChange: {
    from: ({ fromRung }) => fromRung,
    to: ({ toRung }) => toRung,
    isRise,
    changedBy: ({ memberId }) => ({ id: memberId }),
  },
  Agenda: {
    reachedOutcome: ({ id }, _, { loaders }) => loaders.outcome.load(id),
  },
  LearningRecord: {
    reachedOutcome: ({ id }, _, { loaders }) => loaders.outcome.load(id),
  },
  Municipality: {
    outcomeLadder: ({ code }, { year }, { loaders }) => loaders.outcomeLadder(code, year),
  },
};

function toUserError(refusal: SetOutcomeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'record-of-other-agenda':
      return {
        __typename: 'RecordOfOtherAgenda' as const,
        message: say({
          ko: '이 의제의 실험이 남긴 기록이 아닙니다.',
          en: 'The record does not come from an experiment for this agenda.',
        }),
      };
    case 'outcome-unchanged':
      return {
        __typename: 'OutcomeUnchanged' as const,
        rung: refusal.rung,
        message: say({
          ko: '이미 그 단계에 있습니다.',
          en: 'It stands on that rung already.',
        }),
      };
    case 'version-conflict':
      return versionConflict(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
