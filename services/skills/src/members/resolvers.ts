import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import type { PlaceNotKnown } from '../places/domain.ts';
import { placeNotKnown } from '../places/resolvers.ts';
import type { SkillsNotKnown } from '../skills/domain.ts';
import { skillsNotKnown } from '../skills/resolvers.ts';
import type { MemberNotRegistered, TooManySkills } from './domain.ts';
import { changeMember, declareSkills, recordContact, registerMember, removeContact } from './usecases.ts';

export const memberResolvers: Resolvers = {
  Query: {
    viewer: (_, __, { actor, loaders }) => (actor.kind === 'anonymous' ? null : loaders.member.load(actor.memberId)),
    member: (_, { id }, { loaders }) => loaders.member.load(id),
  },
  Mutation: {
    registerMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await registerMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'RegisterMemberSuccess', member: decision.value }
        : placeNotKnown(decision.refusal);
    },
    changeMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await changeMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ChangeMemberSuccess', member: decision.value }
        : toChangeError(decision.refusal);
    },
    declareSkills: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await declareSkills({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'DeclareSkillsSuccess', member: decision.value }
        : toDeclareError(decision.refusal);
    },
    recordContact: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await recordContact({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'RecordContactSuccess', member: decision.value } : memberNotRegistered();
    },
    removeContact: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await removeContact({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'RemoveContactSuccess', member: decision.value }
        : toRemoveError(decision.refusal);
    },
  },
  Member: {
    // Whoever has a valid login may be named by other services before registering here.
    __resolveReference: ({ id }) => ({ id }),
    displayName: async ({ id }, _, { loaders }) => (await loaders.member.load(id))?.displayName ?? null,
    joinedAt: async ({ id }, _, { loaders }) => (await loaders.member.load(id))?.joinedAt ?? null,
    municipality: async ({ id }, _, { loaders }) => toPlace((await loaders.member.load(id))?.municipalityCode),
    homeDistrict: async ({ id }, _, { loaders }) => toPlace((await loaders.member.load(id))?.homeDistrictCode),
    skills: async ({ id }, _, { loaders }) => (await loaders.skillsOfMember.load(id)).map(({ skill }) => skill),
    organizations: ({ id }, args, { loaders }) => loaders.organizationsOfMember(args).load(id),
    offers: ({ id }, args, { loaders }) => loaders.offersOfMember(args).load(id),
    matches: ({ id }, args, { actor, loaders }) => loaders.matchesOfMember(actor)(args).load(id),
    mentorings: ({ id }, args, { actor, loaders }) => loaders.mentoringsOfMentor(actor)(args).load(id),
    mentoringsReceived: ({ id }, args, { actor, loaders }) => loaders.mentoringsOfMentee(actor)(args).load(id),
    teamMemberships: ({ id }, args, { actor, loaders }) => loaders.membershipsOfMember(actor)(args).load(id),
    contact: ({ id }, _, { actor, loaders }) =>
      actor.kind === 'member' && actor.memberId === id ? loaders.memberContact.load(id) : null,
  },
};

const toPlace = (code: string | null | undefined) => (code === null || code === undefined ? null : { code });

const toChangeError = (refusal: PlaceNotKnown | MemberNotRegistered) =>
  refusal.kind === 'place-not-known' ? placeNotKnown(refusal) : memberNotRegistered();

const toRemoveError = (refusal: MemberNotRegistered | IdempotencyKeyReused) =>
  refusal.kind === 'idempotency-key-reused' ? idempotencyKeyReused() : memberNotRegistered();

function toDeclareError(refusal: SkillsNotKnown | TooManySkills | MemberNotRegistered) {
  switch (refusal.kind) {
    case 'skills-not-known':
      return skillsNotKnown(refusal);
    case 'too-many-skills':
      return {
        __typename: 'TooManySkills' as const,
        limit: refusal.limit,
        message: say({
          ko: `기술은 ${refusal.limit}개까지 적을 수 있습니다. 가장 자신 있는 것을 골라 주십시오.`,
          en: `At most ${refusal.limit} skills can be declared. Choose those that you are best at.`,
        }),
      };
    case 'member-not-registered':
      return memberNotRegistered();
  }
}

/** The member `MemberNotRegistered` of a result union. */
export const memberNotRegistered = () => ({
  __typename: 'MemberNotRegistered' as const,
  message: say({
    ko: '아직 회원으로 등록하지 않은 사람입니다. 먼저 등록해 주십시오.',
    en: 'The person has not registered as a member. Register first.',
  }),
});
