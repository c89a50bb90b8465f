import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { actRefused } from '../processes/refusals.ts';
import { solutionNotInState } from '../solutions/refusals.ts';
import { type EvaluateRefusal, evaluatePrototype, type ShowRefusal, showPrototype } from './usecases.ts';

export const prototypeResolvers: Resolvers = {
  Mutation: {
    showPrototype: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await showPrototype({ ...ctx, actor }, input);
      if (!decision.ok) return toShowError(decision.refusal);
      ctx.loaders.prototypesOfSolution.clear(input.solutionId);
      return { __typename: 'ShowPrototypeSuccess', prototype: decision.value };
    },
    evaluatePrototype: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await evaluatePrototype({ ...ctx, actor }, input);
      ctx.loaders.evaluationOfPrototype.clear(input.prototypeId);
      return decision.ok
        ? { __typename: 'EvaluatePrototypeSuccess', evaluation: decision.value }
        : toEvaluateError(decision.refusal);
    },
  },
  Prototype: {
    solution: ({ solutionId }, _, { loaders }) => existing(loaders.solution, solutionId),
    shownBy: ({ shownBy }) => ({ id: shownBy }),
    evaluation: ({ id }, _, { loaders }) => loaders.evaluationOfPrototype.load(id),
  },
  Evaluation: {
    prototype: ({ prototypeId }, _, { loaders }) => existing(loaders.prototype, prototypeId),
    organization: ({ posterId }) => ({ id: posterId }),
    scores: ({ scores }) => [...scores],
    evaluatedBy: ({ evaluatedBy }) => ({ id: evaluatedBy }),
  },
  Solution: {
    prototypes: ({ id }, _, { loaders }) => loaders.prototypesOfSolution.load(id),
  },
};

function toShowError(refusal: ShowRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'solution-not-in-state':
      return solutionNotInState(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toEvaluateError(refusal: EvaluateRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'already-evaluated':
      return {
        __typename: 'PrototypeAlreadyEvaluated' as const,
        evaluation: refusal.evaluation,
        message: say({
          ko: '이미 평가한 시제품입니다. 공개된 평가는 바꿀 수 없습니다.',
          en: 'The prototype is evaluated already, and a published evaluation stands.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
