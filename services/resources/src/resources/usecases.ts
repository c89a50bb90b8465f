import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput, forbidden, notFound } from '@dure/kit/errors';
import { hasRole, type Member } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkPlaceCodes, checkWebAddresses } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { resourceChanged, resourcePublished, resourceVerified, resourceWithdrawn } from '@dure/schema/events/resources';
import type { Role } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import { freeBookings } from '../bookings/usecases.ts';
import { districtCodesAt } from '../boundaries/table.ts';
import type {
  ChangeResourceInput,
  PublishResourceInput,
  VerifyResourceInput,
  WithdrawResourceInput,
} from '../generated/graphql.ts';
import { actsFor } from '../memberships/table.ts';
import { homeOfOwnOrganization } from '../organizations/table.ts';
import { type Contact, outOfBounds, type Particulars, type ParticularsRefusal } from '../particulars/domain.ts';
import { lockMunicipality, lockMunicipalityOf, validDistrict } from '../places/table.ts';
import { scheduleResources, unscheduleResource } from '../staleness/usecases.ts';
import { change, type NotInState, publish, type Resource, type VersionConflict, verify, withdraw } from './domain.ts';
import { changesOf, contactOf, particularsOf } from './input.ts';
import { lockResource, saveContacts, saveResources } from './table.ts';

export type PlaceRefusal =
  | { readonly kind: 'municipality-not-registered'; readonly code: string }
  | { readonly kind: 'place-not-known'; readonly code: string };

export type NotAMemberOfOrganization = { readonly kind: 'not-a-member-of-organization' };

export type PublishRefusal = PlaceRefusal | NotAMemberOfOrganization | ParticularsRefusal;
export type ChangeRefusal = PublishRefusal | NotInState | VersionConflict;

/**
 * Enters a resource. Throws BAD_USER_INPUT for fields out of bounds, and FORBIDDEN for somebody who is neither steward
 * or official of the municipality nor speaks for an organisation of it.
 */
export async function publishResource(ctx: CommandContext, input: PublishResourceInput) {
  checkIds({ holderId: input.holderId });
  checkPlaceCodes({ municipalityCode: input.municipalityCode, districtCode: input.districtCode });
  const given = particularsOf(input);
  const contact = contactOf(input.contact);
  checkBounds(given, contact);
  return await command<PublishResourceInput, Resource, PublishRefusal>(ctx, 'publishResource', input, async (tx) => {
    const { municipalityCode, approvalRequired = false } = input;
    const holder = await entitled(tx, ctx.actor, municipalityCode, given.holderOrganizationId);
    if (!holder.ok) return holder;
    if (!(await lockMunicipality(tx, municipalityCode)))
      return refuse({ kind: 'municipality-not-registered', code: municipalityCode });
    const now = ctx.clock.now();
    const placed = await placeOf(tx, given, municipalityCode, now);
    if (!placed.ok) return placed;
    const particulars = { ...given, districtCode: placed.value };
    const decision = publish(particulars, { id: newId(), municipalityCode, approvalRequired, now });
    if (!decision.ok) return decision;
    await save(tx, decision.value, contact);
    await append(tx, resourcePublished, factsOf(decision.value));
    return decision;
  });
}

/** Changes a resource. Throws NOT_FOUND, FORBIDDEN, or BAD_USER_INPUT for fields out of bounds. */
export async function changeResource(ctx: CommandContext, input: ChangeResourceInput) {
  checkIds({ resourceId: input.resourceId, holderId: input.holderId });
  checkPlaceCodes({ districtCode: input.districtCode });
  const changes = changesOf(input);
  const contact = input.contact === undefined ? undefined : contactOf(input.contact);
  return await command<ChangeResourceInput, Resource, ChangeRefusal>(ctx, 'changeResource', input, async (tx) => {
    const resource = await lockForKeeper(tx, ctx, input.resourceId, editors);
    const { municipalityCode } = resource;
    checkBounds({ ...resource, ...changes }, contact ?? null);
    const heir = changes.holderOrganizationId ?? null;
    if (heir !== null && heir !== resource.holderOrganizationId) {
      const holder = await entitled(tx, ctx.actor, municipalityCode, heir);
      if (!holder.ok) return holder;
    }
    const now = ctx.clock.now();
    const place = await changedPlace(tx, resource, changes, now);
    if (!place.ok) return place;
    const { expectedVersion } = input;
    const decision = change(resource, { changes: { ...changes, districtCode: place.value }, expectedVersion, now });
    if (!decision.ok) return decision;
    await save(tx, decision.value, contact);
    await append(tx, resourceChanged, factsOf(decision.value));
    return decision;
  });
}

/** Says that the resource is there as described. Throws NOT_FOUND or FORBIDDEN. */
export async function verifyResource(ctx: CommandContext, input: VerifyResourceInput) {
  checkIds({ resourceId: input.resourceId });
  return await command<VerifyResourceInput, Resource, NotInState>(ctx, 'verifyResource', input, async (tx) => {
    const resource = await lockForKeeper(tx, ctx, input.resourceId, ['steward', 'secretariat']);
    const decision = verify(resource, ctx.clock.now());
    if (!decision.ok) return decision;
    await save(tx, decision.value, undefined);
    const { id: resourceId, lastVerifiedAt } = decision.value;
    await append(tx, resourceVerified, { resourceId, lastVerifiedAt: lastVerifiedAt.toISOString() });
    return decision;
  });
}

/** Takes a resource out of the registry. Throws NOT_FOUND or FORBIDDEN. */
export async function withdrawResource(ctx: CommandContext, input: WithdrawResourceInput) {
  checkIds({ resourceId: input.resourceId });
  return await command<WithdrawResourceInput, Resource, NotInState>(ctx, 'withdrawResource', input, async (tx) => {
    const decision = withdraw(await lockForKeeper(tx, ctx, input.resourceId, editors));
    if (!decision.ok) return decision;
    await saveResources(tx, [decision.value]);
    await unscheduleResource(tx, decision.value.id);
    await append(tx, resourceWithdrawn, { resourceId: decision.value.id });
    await freeBookings(tx, 'RESOURCE_WITHDRAWN', decision.value.id, ctx.clock.now());
    return decision;
  });
}

/** What other services hear of a resource. */
export const factsOf = ({ id, kind, municipalityCode, districtCode, holderOrganizationId }: Resource) => ({
  resourceId: id,
  kind,
  municipalityCode,
  districtCode,
  holderOrganizationId,
});

/** Who may change any resource of a municipality. */
const editors: readonly Role[] = ['steward', 'official'];

/**
 * Whether the caller may enter what an organisation holds: an editor of the municipality any, others what their own
 * organisation of that place holds. Without the second half anybody could fill the registry of any city, because an
 * organisation is quickly founded. Throws FORBIDDEN for one of elsewhere, and where there is none.
 */
async function entitled(
  tx: EntityManager,
  actor: Member,
  municipalityCode: string,
  holderId: string | null,
): Promise<Decision<null, NotAMemberOfOrganization>> {
  if (hasRole(actor, municipalityCode, ...editors)) return accept(null);
  const home = holderId === null ? undefined : await homeOfOwnOrganization(tx, holderId, actor.memberId);
  if (home === null) return refuse({ kind: 'not-a-member-of-organization' });
  if (home === municipalityCode) return accept(null);
  throw forbidden({
    ko: '이 지자체의 담당자나, 자원을 가진 이 지자체 단체의 구성원만 할 수 있습니다.',
    en: 'Only those in charge of the registry of this municipality, or members of an organisation of it that holds the resource, may do this.',
  });
}

/** The resource, locked, for somebody who holds one of the roles in its municipality or acts for its holder. */
async function lockForKeeper(
  tx: EntityManager,
  { actor }: CommandContext,
  id: string,
  roles: readonly Role[],
): Promise<Resource> {
  // First the municipality, so that its settings stay and batches of imports wait at the same point.
  await lockMunicipalityOf(tx, id);
  const resource = await lockResource(tx, id);
  if (resource === null) throw notFound({ ko: '자원', en: 'Resource' });
  const { municipalityCode, holderOrganizationId } = resource;
  if (hasRole(actor, municipalityCode, ...roles)) return resource;
  if (holderOrganizationId !== null && (await actsFor(tx, holderOrganizationId, actor.memberId))) return resource;
  throw forbidden({
    ko: '자원을 가진 단체의 구성원이나 지자체 담당자만 할 수 있습니다.',
    en: 'Only members of the organisation that holds the resource, or those in charge of the registry, may do this.',
  });
}

function checkBounds(particulars: Particulars, contact: Contact | null): void {
  checkWebAddresses({ 'contact.url': contact?.url });
  const wrong = outOfBounds(particulars, contact);
  if (wrong === null) return;
  const { field, least, most } = wrong;
  throw badInput(
    {
      ko: `${field}의 값이나 길이는 ${least.toLocaleString('ko')} 이상 ${most.toLocaleString('ko')} 이하이며, 제어 문자는 쓸 수 없습니다.`,
      en: `Value or length of ${field} is ${least.toLocaleString('en')} to ${most.toLocaleString('en')}, without control characters.`,
    },
    { field, least, most },
  );
}

/** The district that is given and valid today, or else the one in which the point lies, within the municipality. */
async function placeOf(
  tx: EntityManager,
  { districtCode, point }: Pick<Particulars, 'districtCode' | 'point'>,
  municipalityCode: string,
  now: Date,
): Promise<Decision<string | null, PlaceRefusal>> {
  if (districtCode !== null) {
    const isValid = await validDistrict(tx, districtCode, now);
    return isValid ? accept(districtCode) : refuse({ kind: 'place-not-known', code: districtCode });
  }
  const [found = null] = point === null ? [] : await districtCodesAt(tx, [point], now);
  return accept(found?.slice(0, 5) === municipalityCode.slice(0, 5) ? found : null);
}

/** A new district or a new point moves a resource; otherwise it stays, also in a district that is no longer valid. */
async function changedPlace(
  tx: EntityManager,
  resource: Resource,
  { districtCode, point }: Partial<Particulars>,
  now: Date,
): Promise<Decision<string | null, PlaceRefusal>> {
  if (districtCode === undefined && point === undefined) return accept(resource.districtCode);
  if (districtCode === null) return accept(null);
  const wanted = { districtCode: districtCode ?? null, point: point ?? null };
  const placed = await placeOf(tx, wanted, resource.municipalityCode, now);
  return placed.ok ? accept(placed.value ?? resource.districtCode) : placed;
}

/** Writes the resource with its deadlines, and its contact unless that stays as it is. */
async function save(tx: EntityManager, resource: Resource, contact: Contact | null | undefined): Promise<void> {
  await saveResources(tx, [resource]);
  if (contact !== undefined) await saveContacts(tx, [{ resourceId: resource.id, contact }]);
  await scheduleResources(tx, [resource]);
}
