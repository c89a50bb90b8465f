import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { memberNotRegistered } from '../members/resolvers.ts';
import type { NeedNotOpen } from '../needs/domain.ts';
import { needNotOpen } from '../needs/resolvers.ts';
import { isNeedSide } from '../needs/usecases.ts';
import { isSeated, type Match, type MatchNotInState, type MatchSide, type NotYourSide, sideOf } from './domain.ts';
import {
  acceptMatch,
  type CompleteRefusal,
  cancelMatch,
  completeMatch,
  declineMatch,
  type ProposeRefusal,
  proposeMatch,
  reportHours,
  type StepRefusal,
} from './usecases.ts';

export const matchResolvers: Resolvers = {
  Query: {
    match: (_, { id }, ctx) => visible(id, ctx),
  },
  Mutation: {
    proposeMatch: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await proposeMatch({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ProposeMatchSuccess', match: decision.value }
        : toProposeError(decision.refusal);
    },
    acceptMatch: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await acceptMatch({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'AcceptMatchSuccess', match: decision.value }
        : toAcceptError(decision.refusal);
    },
    declineMatch: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await declineMatch({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'DeclineMatchSuccess', match: decision.value } : toStepError(decision.refusal);
    },
    cancelMatch: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await cancelMatch({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'CancelMatchSuccess', match: decision.value } : toStepError(decision.refusal);
    },
    reportHours: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await reportHours({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'ReportHoursSuccess', match: decision.value } : toStepError(decision.refusal);
    },
    completeMatch: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await completeMatch({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'CompleteMatchSuccess', match: decision.value }
        : toCompleteError(decision.refusal);
    },
  },
  Match: {
    __resolveReference: ({ id }, ctx) => visible(id, ctx),
    need: ({ needId }, _, { loaders }) => existing(loaders.need, needId),
    member: ({ memberId }) => ({ id: memberId }),
    offer: ({ offerId }, _, { loaders }) => (offerId === null ? null : loaders.offer.load(offerId)),
    hoursReported: async (match, _, ctx) => ((await viewerSide(match, ctx)) === null ? null : match.hoursReported),
    hoursReportedAt: async (match, _, ctx) => ((await viewerSide(match, ctx)) === null ? null : match.reportedAt),
    hoursGiven: async (match, _, ctx) => ((await viewerSide(match, ctx)) === null ? null : match.hoursGiven),
  },
};

/** A match that has a seat is public; any other is seen by its two sides only. */
async function visible(id: string, ctx: Context): Promise<Match | null> {
  const match = await ctx.loaders.match.load(id);
  if (match === null || isSeated(match)) return match;
  return (await viewerSide(match, ctx)) === null ? null : match;
}

async function viewerSide(match: Match, { actor, loaders }: Context): Promise<MatchSide | null> {
  if (actor.kind === 'anonymous') return null;
  return sideOf(actor.memberId, match.memberId, isNeedSide(actor, await existing(loaders.need, match.needId)));
}

function toProposeError(refusal: ProposeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'need-not-open':
      return needNotOpen(refusal);
    case 'member-not-registered':
      return memberNotRegistered();
    case 'match-already-live':
      return {
        __typename: 'MatchAlreadyLive' as const,
        message: say({
          ko: '이미 이 필요와 이어진 사람입니다.',
          en: 'The member is matched with this need already.',
        }),
      };
    case 'offer-not-usable':
      return {
        __typename: 'OfferNotUsable' as const,
        message: say({
          ko: '이 제공은 그 사람의 것이 아니거나, 다른 기술이거나, 기간이 지났습니다.',
          en: 'The offer is not the member’s, is of another skill, or no longer stands.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const toAcceptError = (refusal: StepRefusal | NeedNotOpen | IdempotencyKeyReused) =>
  refusal.kind === 'need-not-open' ? needNotOpen(refusal) : toStepError(refusal);

function toCompleteError(refusal: CompleteRefusal | IdempotencyKeyReused) {
  if (refusal.kind !== 'hours-not-reported') return toStepError(refusal);
  const { reported } = refusal;
  return {
    __typename: 'HoursNotReported' as const,
    reported,
    message:
      reported === null
        ? say({
            ko: '돕는 사람이 아직 시간을 알리지 않았습니다. reportHours를 먼저 부탁해 주십시오.',
            en: 'The helper has not reported any hours yet; ask them to do so first (reportHours).',
          })
        : say({
            ko: `돕는 사람은 ${reported}시간이라고 알렸습니다. 같은 시간을 확인하거나, 고쳐 달라고 부탁해 주십시오.`,
            en: `The helper reported ${reported} hours; confirm these, or ask them to report anew.`,
          }),
  };
}

function toStepError(refusal: MatchNotInState | NotYourSide | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'match-not-in-state':
      return {
        __typename: 'MatchNotInState' as const,
        actual: refusal.actual,
        allowed: [...refusal.allowed],
        message: say({
          ko: '이 매칭의 지금 상태에서는 할 수 없는 일입니다.',
          en: `The match is ${refusal.actual.toLowerCase()}; this step is not possible now.`,
        }),
      };
    case 'not-your-side':
      return {
        __typename: 'MatchNotYourSide' as const,
        side: refusal.side,
        message:
          refusal.side === 'HELPER'
            ? say({ ko: '돕는 사람이 결정할 차례입니다.', en: 'The helper decides here.' })
            : say({
                ko: '필요를 올린 사람이나 사무국이 결정할 차례입니다.',
                en: 'Who opened the need, or the secretariat, decides here.',
              }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
