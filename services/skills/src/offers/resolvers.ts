import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { memberNotRegistered } from '../members/resolvers.ts';
import type { PlaceNotKnown } from '../places/domain.ts';
import { placeNotKnown } from '../places/resolvers.ts';
import type { SkillsNotKnown } from '../skills/domain.ts';
import { skillsNotKnown } from '../skills/resolvers.ts';
import { type OfferAlreadyWithdrawn, stateOf } from './domain.ts';
import { makeOffer, withdrawOffer } from './usecases.ts';

export const offerResolvers: Resolvers = {
  Query: {
    offer: (_, { id }, { loaders }) => loaders.offer.load(id),
  },
  Mutation: {
    makeOffer: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await makeOffer({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'MakeOfferSuccess', offer: decision.value } : toMakeError(decision.refusal);
    },
    withdrawOffer: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawOffer({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'WithdrawOfferSuccess', offer: decision.value }
        : toWithdrawError(decision.refusal);
    },
  },
  Offer: {
    __resolveReference: ({ id }, { loaders }) => loaders.offer.load(id),
    member: ({ memberId }) => ({ id: memberId }),
    skill: ({ skillId }, _, { loaders }) => existing(loaders.skill, skillId),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    district: ({ districtCode }) => (districtCode === null ? null : { code: districtCode }),
    state: (offer, _, { clock }) => stateOf(offer, clock.now()),
  },
};

function toMakeError(refusal: SkillsNotKnown | PlaceNotKnown | MemberNotRegistered | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'skills-not-known':
      return skillsNotKnown(refusal);
    case 'place-not-known':
      return placeNotKnown(refusal);
    case 'member-not-registered':
      return memberNotRegistered();
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toWithdrawError(refusal: OfferAlreadyWithdrawn | IdempotencyKeyReused) {
  if (refusal.kind === 'idempotency-key-reused') return idempotencyKeyReused();
  return {
    __typename: 'OfferAlreadyWithdrawn' as const,
    message: say({ ko: '이미 거두어들인 제공입니다.', en: 'The offer was taken back before.' }),
  };
}
