import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say, type Text } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { Context } from '../context.ts';
import type { Resolvers, ResourceProblem } from '../generated/graphql.ts';
import type { ParticularsRefusal } from '../particulars/domain.ts';
import { municipalityNotRegistered, placeNotKnown } from '../places/resolvers.ts';
import { isOpenAt, maskPhone, type NotInState, type Resource } from './domain.ts';
import { listResources } from './loaders.ts';
import { type ChangeRefusal, changeResource, publishResource, verifyResource, withdrawResource } from './usecases.ts';

export const resourceResolvers: Resolvers = {
  Query: {
    resource: (_, { id }, { loaders }) => loaders.resource.load(id),
    resources: (_, { filter, sort, ...args }, { db, clock }) =>
      listResources(db, clock, filter ?? {}, sort ?? 'NEWEST', args),
  },
  Mutation: {
    publishResource: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await publishResource({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'PublishResourceSuccess', resource: decision.value }
        : toPublishError(decision.refusal);
    },
    changeResource: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await changeResource({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ChangeResourceSuccess', resource: decision.value }
        : toChangeError(decision.refusal);
    },
    verifyResource: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await verifyResource({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'VerifyResourceSuccess', resource: decision.value }
        : toStateError(decision.refusal);
    },
    withdrawResource: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawResource({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'WithdrawResourceSuccess', resource: decision.value }
        : toStateError(decision.refusal);
    },
  },
  Resource: {
    __resolveReference: ({ id }, { loaders }) => loaders.resource.load(id),
    holder: ({ holderOrganizationId: id }) => (id === null ? null : { id }),
    municipality: ({ municipalityCode }, _, { loaders }) => existing(loaders.municipality, municipalityCode),
    district: ({ districtCode }, _, { loaders }) =>
      districtCode === null ? null : loaders.district.load(districtCode),
    price: ({ price }) => price,
    priceUnit: ({ price }) => price?.unit ?? null,
    priceUnitCount: ({ price }) => price?.unitCount ?? null,
    isFree: ({ price }) => (price === null ? null : price.minorUnits === 0),
    contact: async (resource, _, ctx) => {
      const contact = await contactOf(resource, ctx);
      if (contact === null || contact.phone === null) return contact;
      return ctx.actor.kind === 'anonymous' ? { ...contact, phone: maskPhone(contact.phone) } : contact;
    },
    contactMasked: async (resource, _, ctx) => {
      const contact = await contactOf(resource, ctx);
      return ctx.actor.kind === 'anonymous' && contact !== null && contact.phone !== null;
    },
    isVerified: ({ state }) => state === 'PUBLISHED',
    isOpen: (resource, _, { clock }) => isOpenAt(resource, clock.now()),
  },
  Municipality: {
    resources: ({ code }, args, { loaders }) => loaders.resourcesOfMunicipality(args).load(code),
  },
  District: {
    resources: ({ code }, args, { loaders }) => loaders.resourcesOfDistrict(args).load(code),
  },
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    resources: ({ id }, args, { loaders }) => loaders.resourcesOfOrganization(args).load(id),
  },
};

/** A withdrawn resource is no longer to be asked for, so nobody is told how. */
const contactOf = ({ id, state }: Resource, { loaders }: Context) =>
  state === 'WITHDRAWN' ? Promise.resolve(null) : loaders.contact.load(id);

function toPublishError(
  refusal: Exclude<ChangeRefusal, NotInState | { kind: 'version-conflict' }> | IdempotencyKeyReused,
) {
  switch (refusal.kind) {
    case 'municipality-not-registered':
      return municipalityNotRegistered(refusal);
    case 'place-not-known':
      return placeNotKnown(refusal);
    case 'not-a-member-of-organization':
      return { __typename: 'NotAMemberOfOrganization' as const, message: say(sharedRefusals.notAMemberOfOrganization) };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'holder-missing':
    case 'district-elsewhere':
    case 'availability-backwards':
    case 'opening-hours-not-valid':
    case 'opening-hours-overlap':
      return notValid(refusal);
  }
}

function toChangeError(refusal: ChangeRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-state':
      return resourceNotInState(refusal);
    case 'version-conflict':
      return versionConflict(refusal);
    // A resource stays in its municipality, which is therefore registered.
    case 'municipality-not-registered':
      throw new Error(`The municipality ${refusal.code} of a resource is not registered.`);
    case 'place-not-known':
      return placeNotKnown(refusal);
    case 'not-a-member-of-organization':
      return { __typename: 'NotAMemberOfOrganization' as const, message: say(sharedRefusals.notAMemberOfOrganization) };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'holder-missing':
    case 'district-elsewhere':
    case 'availability-backwards':
    case 'opening-hours-not-valid':
    case 'opening-hours-overlap':
      return notValid(refusal);
  }
}

const toStateError = (refusal: NotInState | IdempotencyKeyReused) =>
  refusal.kind === 'not-in-state' ? resourceNotInState(refusal) : idempotencyKeyReused();

const stateTexts = {
  PUBLISHED: { ko: '공개된', en: 'published' },
  STALE: { ko: '확인 기한이 지난', en: 'stale' },
  WITHDRAWN: { ko: '철회된', en: 'withdrawn' },
} as const;

/** The member `ResourceNotInState` of a result union. */
export const resourceNotInState = ({ actual, allowed }: NotInState) => ({
  __typename: 'ResourceNotInState' as const,
  actual,
  allowed: [...allowed],
  message: say({
    ko: `${stateTexts[actual].ko} 자원이라 할 수 없습니다. 철회된 자원은 새로 등록해 주십시오.`,
    en: `The resource is ${stateTexts[actual].en}. A withdrawn resource can only be published anew.`,
  }),
});

const problems: Record<ParticularsRefusal['kind'], { readonly problem: ResourceProblem } & Text> = {
  'holder-missing': {
    problem: 'HOLDER_MISSING',
    ko: '자원을 가진 단체나 그 이름을 적어 주십시오.',
    en: 'Name the organisation that holds the resource, or give its name.',
  },
  'district-elsewhere': {
    problem: 'DISTRICT_ELSEWHERE',
    ko: '행정동이 그 지자체에 속하지 않습니다.',
    en: 'The district does not lie in the municipality.',
  },
  'availability-backwards': {
    problem: 'AVAILABILITY_BACKWARDS',
    ko: 'availableUntil은 availableFrom보다 뒤의 시각입니다.',
    en: 'availableUntil is after availableFrom.',
  },
  'opening-hours-not-valid': {
    problem: 'OPENING_HOURS_NOT_VALID',
    ko: '운영 시간은 HH:MM이며 여는 시각이 닫는 시각보다 앞섭니다. 자정을 넘기면 둘로 나누어 주십시오.',
    en: 'Opening times are HH:MM and lie before their closing times; what goes past midnight is given as two.',
  },
  'opening-hours-overlap': {
    problem: 'OPENING_HOURS_OVERLAP',
    ko: '같은 날의 운영 시간이 겹칩니다.',
    en: 'Opening times of one day overlap.',
  },
};

function notValid({ kind }: ParticularsRefusal) {
  const { problem, ...text } = problems[kind];
  return { __typename: 'ResourceNotValid' as const, problem, message: say(text) };
}
