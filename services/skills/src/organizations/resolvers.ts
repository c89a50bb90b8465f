import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember, requireRole } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { roles } from '@dure/schema/roles';
import type { Resolvers } from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { memberNotRegistered } from '../members/resolvers.ts';
import type { PlaceNotKnown } from '../places/domain.ts';
import { placeNotKnown } from '../places/resolvers.ts';
import type { AlreadyInOrganization, LastOrganizationMember, NotInOrganization } from './domain.ts';
import { listOrganizations } from './loaders.ts';
import { addOrganizationMember, createOrganization, removeOrganizationMember } from './usecases.ts';

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_, { id }, { loaders }) => loaders.organization.load(id),
    organizations: (_, { filter, ...args }, { db }) => listOrganizations(db, filter ?? {}, args),
  },
  Mutation: {
    createOrganization: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, ...roles);
      const decision = await createOrganization({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'CreateOrganizationSuccess', organization: decision.value }
        : toCreateError(decision.refusal);
    },
    addOrganizationMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await addOrganizationMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'AddOrganizationMemberSuccess', organization: decision.value }
        : toAddError(decision.refusal);
    },
    removeOrganizationMember: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await removeOrganizationMember({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'RemoveOrganizationMemberSuccess', organization: decision.value }
        : toRemoveError(decision.refusal);
    },
  },
  Organization: {
    __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    homeDistrict: ({ homeDistrictCode }) => (homeDistrictCode === null ? null : { code: homeDistrictCode }),
    members: ({ id }, args, { loaders }) => loaders.membersOfOrganization(args).load(id),
    mentoringsReceived: ({ id }, args, { actor, loaders }) =>
      loaders.mentoringsOfMenteeOrganization(actor)(args).load(id),
  },
};

function toCreateError(refusal: PlaceNotKnown | MemberNotRegistered | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'place-not-known':
      return placeNotKnown(refusal);
    case 'member-not-registered':
      return memberNotRegistered();
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toAddError(refusal: MemberNotRegistered | AlreadyInOrganization | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'member-not-registered':
      return memberNotRegistered();
    case 'already-in-organization':
      return {
        __typename: 'AlreadyInOrganization' as const,
        message: say({
          ko: '이미 이 단체를 대신할 수 있는 구성원입니다.',
          en: 'The member may act for this organisation already.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toRemoveError(refusal: NotInOrganization | LastOrganizationMember | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-organization':
      return {
        __typename: 'NotInOrganization' as const,
        message: say({ ko: '이 단체의 구성원이 아닙니다.', en: 'The member does not belong to this organisation.' }),
      };
    case 'last-organization-member':
      return {
        __typename: 'LastOrganizationMember' as const,
        message: say({
          ko: '마지막 구성원은 뺄 수 없습니다. 다른 구성원을 먼저 더해 주십시오.',
          en: 'The last member cannot be removed. Add another member first.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

/** The member `OrganizationNotKnown` of a result union. */
export const organizationNotKnown = () => ({
  __typename: 'OrganizationNotKnown' as const,
  message: say({
    ko: '그런 단체가 없습니다. 식별자를 확인해 주십시오.',
    en: 'There is no such organisation. Check its id.',
  }),
});

/** The member `NotAMemberOfOrganization` of a result union. */
export const notAMemberOfOrganization = () => ({
  __typename: 'NotAMemberOfOrganization' as const,
  message: say(sharedRefusals.notAMemberOfOrganization),
});
