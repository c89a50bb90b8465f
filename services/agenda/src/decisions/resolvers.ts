import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { actRefused } from '../processes/refusals.ts';
import { castIn, type ProcessDecision } from './domain.ts';
import {
  type CastRefusal,
  type ConcludeRefusal,
  castBallot,
  concludeDecision,
  type OpenRefusal,
  openDecision,
} from './usecases.ts';

export const decisionResolvers: Resolvers = {
  Query: {
    decision: (_, { id }, { loaders }) => loaders.decision.load(id),
  },
  Mutation: {
    openDecision: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await openDecision({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'OpenDecisionSuccess', decision: await now(ctx, decision.value.id) }
        : toOpenError(decision.refusal);
    },
    castBallot: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const cast = await castBallot({ ...ctx, actor }, input);
      return cast.ok
        ? { __typename: 'CastBallotSuccess', decision: await now(ctx, input.decisionId) }
        : await toBallotError(ctx, input.decisionId, cast.refusal);
    },
    concludeDecision: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const concluded = await concludeDecision({ ...ctx, actor }, input);
      return concluded.ok
        ? { __typename: 'ConcludeDecisionSuccess', decision: await now(ctx, input.decisionId) }
        : await toBallotError(ctx, input.decisionId, concluded.refusal);
    },
  },
  Decision: {
    process: ({ processId }, _, { loaders }) => existing(loaders.process, processId),
    agenda: ({ agendaId }, _, { loaders }) => existing(loaders.agenda, agendaId),
    body: ({ bodyId }, _, { loaders }) => (bodyId === null ? null : loaders.body.load(bodyId)),
    organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
    solution: ({ solutionId }, _, { loaders }) => (solutionId === null ? null : loaders.solution.load(solutionId)),
    openedBy: ({ openedBy }) => ({ id: openedBy }),
    concludedBy: ({ concludedBy }) => (concludedBy === null ? null : { id: concludedBy }),
    quorum: ({ quorumRequired, quorumNumber }) => quorumRequired ?? quorumNumber,
    quorumShare: ({ quorumNumerator: numerator, quorumDenominator: denominator }) =>
      numerator === null || denominator === null ? null : { numerator, denominator },
    threshold: ({ thresholdNumerator: numerator, thresholdDenominator: denominator }) => ({ numerator, denominator }),
    entitled: ({ entitled, electorIds }) => entitled ?? electorIds?.length ?? null,
    ballotCount: async ({ id, votesFor, votesAgainst, votesAbstained }, _, { loaders }) =>
      votesFor === null || votesAgainst === null || votesAbstained === null
        ? castIn(await loaders.tally.load(id))
        : castIn({ votesFor, votesAgainst, votesAbstained }),
    viewerBallot: ({ id }, _, { actor, loaders }) =>
      actor.kind === 'anonymous' ? null : loaders.ballot.load({ decisionId: id, memberId: actor.memberId }),
  },
  Process: {
    decisions: ({ id }, args, { loaders }) => loaders.decisionsOfProcess(args).load(id),
  },
  Agenda: {
    decisions: ({ id }, args, { loaders }) => loaders.decisionsOfAgenda(args).load(id),
  },
};

/** The decision as it is after a mutation, whatever the request has read of it before. */
const now = ({ loaders }: Context, id: string): Promise<ProcessDecision> => existing(loaders.decision.clear(id), id);

function toOpenError(refusal: OpenRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'body-not-appointed':
      return {
        __typename: 'BodyNotAppointed' as const,
        body: refusal.body,
        message: say({
          ko: `지자체가 ‘${refusal.body}’ 위원회를 아직 두지 않았습니다. 운영자에게 위원 위촉을 요청해 주십시오.`,
          en: `The municipality has not appointed the body “${refusal.body}”. Please ask its operator to do so.`,
        }),
      };
    case 'already-opened':
      return {
        __typename: 'DecisionAlreadyOpened' as const,
        decision: refusal.decision,
        message: say({
          ko: '이미 열려 있거나 이 단계에서 결정된 안건입니다.',
          en: 'It is open already, or was decided in this stage.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

async function toBallotError(ctx: Context, id: string, refusal: CastRefusal | ConcludeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'already-concluded':
      return {
        __typename: 'DecisionConcluded' as const,
        decision: await now(ctx, id),
        message: say({ ko: '이미 결정이 끝난 안건입니다.', en: 'The decision is concluded already.' }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
