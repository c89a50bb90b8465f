import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { actRefused } from '../processes/refusals.ts';
import { solutionNotInState } from './refusals.ts';
import {
  type Chosen,
  chooseFinalSolution,
  type StepRefusal,
  type SubmitRefusal,
  selectSolution,
  submitSolution,
  withdrawSolution,
} from './usecases.ts';

export const solutionResolvers: Resolvers = {
  Query: {
    solution: (_, { id }, { loaders }) => loaders.solution.load(id),
  },
  Mutation: {
    submitSolution: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await submitSolution({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'SubmitSolutionSuccess', solution: await now(ctx, decision.value.id) }
        : toSubmitError(decision.refusal);
    },
    withdrawSolution: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawSolution({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'WithdrawSolutionSuccess', solution: await now(ctx, decision.value.id) }
        : toStepError(decision.refusal);
    },
    selectSolution: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await selectSolution({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'SelectSolutionSuccess', ...(await chosen(ctx, decision.value)) }
        : toStepError(decision.refusal);
    },
    chooseFinalSolution: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await chooseFinalSolution({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ChooseFinalSolutionSuccess', ...(await chosen(ctx, decision.value)) }
        : toStepError(decision.refusal);
    },
  },
  Solution: {
    __resolveReference: ({ id }, { loaders }) => loaders.solution.load(id),
    process: ({ processId }, _, { loaders }) => existing(loaders.process, processId),
    agenda: ({ agendaId }, _, { loaders }) => existing(loaders.agenda, agendaId),
    organization: ({ organizationId }) => ({ id: organizationId }),
    submittedBy: ({ submittedBy }) => ({ id: submittedBy }),
    decisions: ({ id }, _, { loaders }) => loaders.decisionsOfSolution.load(id),
  },
  Process: {
    solutions: ({ id }, args, { loaders }) => loaders.solutionsOfProcess(args).load(id),
  },
  Organization: {
    solutions: ({ id }, args, { loaders }) => loaders.solutionsOfOrganization(args).load(id),
  },
};

/** The solution as it is after a mutation, whatever the request has read of it before. */
function now({ loaders }: Context, id: string) {
  loaders.decisionsOfSolution.clear(id);
  return existing(loaders.solution.clear(id), id);
}

const chosen = async (ctx: Context, { solution, decision }: Chosen) => ({
  solution: await now(ctx, solution.id),
  decision: await existing(ctx.loaders.decision, decision.id),
});

function toSubmitError(refusal: SubmitRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'not-a-member-of-organization':
      return { __typename: 'NotAMemberOfOrganization' as const, message: say(sharedRefusals.notAMemberOfOrganization) };
    case 'already-submitted':
      return {
        __typename: 'SolutionAlreadySubmitted' as const,
        solution: refusal.solution,
        message: say({
          ko: '이 단체는 이 과제에 이미 해법을 냈습니다. 새로 내려면 먼저 낸 것을 철회해 주십시오.',
          en: 'The organisation has handed in a solution already. To hand in another one, withdraw that one first.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toStepError(refusal: StepRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'solution-not-in-state':
      return solutionNotInState(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
