import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { forbidden, notFound } from '@dure/kit/errors';
import { hasRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { organizationCreated, organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import type { EntityManager } from 'typeorm';
import type {
  AddOrganizationMemberInput,
  CreateOrganizationInput,
  RemoveOrganizationMemberInput,
} from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { MemberTable } from '../members/table.ts';
import type { PlaceNotKnown } from '../places/domain.ts';
import { findPlace } from '../places/usecases.ts';
import {
  type AlreadyInOrganization,
  type LastOrganizationMember,
  type NotInOrganization,
  type Organization,
  remove,
} from './domain.ts';
import { insertMember, OrganizationMemberTable, OrganizationTable } from './table.ts';

/** Enters an organisation with its founder as first member. Throws FORBIDDEN for a public body without an office. */
export async function createOrganization(ctx: CommandContext, input: CreateOrganizationInput) {
  checkTexts({ 'name.ko': [input.name.ko, 'name'], 'name.en': [input.name.en, 'name'] });
  checkPlaceCodes({ municipalityCode: input.municipalityCode, homeDistrictCode: input.homeDistrictCode });
  if (input.kind === 'PUBLIC') requireOffice(ctx, input.municipalityCode);
  type Refusal = PlaceNotKnown | MemberNotRegistered;
  return await command<CreateOrganizationInput, Organization, Refusal>(ctx, 'createOrganization', input, async (tx) => {
    const founderId = ctx.actor.memberId;
    if (!(await tx.existsBy(MemberTable, { id: founderId }))) return refuse({ kind: 'member-not-registered' });
    const now = ctx.clock.now();
    const place = await findPlace(tx, input.municipalityCode, input.homeDistrictCode, now);
    if (!place.ok) return place;
    const { municipalityCode, districtCode: homeDistrictCode } = place.value;
    const organization: Organization = {
      ...{ id: newId(), nameKo: input.name.ko.trim(), nameEn: input.name.en.trim(), kind: input.kind },
      ...{ municipalityCode, homeDistrictCode, createdAt: now },
    };
    const organizationId = organization.id;
    await tx.insert(OrganizationTable, organization);
    await tx.insert(OrganizationMemberTable, { organizationId, memberId: founderId, addedAt: now });
    await append(tx, organizationCreated, { organizationId, kind: organization.kind, municipalityCode });
    await append(tx, organizationMemberAdded, { organizationId, memberId: founderId });
    return accept(organization);
  });
}

/** Lets a member act for an organisation. Throws NOT_FOUND or FORBIDDEN. */
export async function addOrganizationMember(ctx: CommandContext, input: AddOrganizationMemberInput) {
  checkIds({ organizationId: input.organizationId, memberId: input.memberId });
  type Refusal = MemberNotRegistered | AlreadyInOrganization;
  return await command<AddOrganizationMemberInput, Organization, Refusal>(
    ctx,
    'addOrganizationMember',
    input,
    async (tx) => {
      const { organization } = await lockForMember(tx, ctx, input.organizationId);
      const { memberId } = input;
      if (!(await tx.existsBy(MemberTable, { id: memberId }))) return refuse({ kind: 'member-not-registered' });
      const isNew = await insertMember(tx, organization.id, memberId, ctx.clock.now());
      if (!isNew) return refuse({ kind: 'already-in-organization' });
      await append(tx, organizationMemberAdded, { organizationId: organization.id, memberId });
      return accept(organization);
    },
  );
}

/** Takes the right to act for an organisation from a member. Throws NOT_FOUND or FORBIDDEN. */
export async function removeOrganizationMember(ctx: CommandContext, input: RemoveOrganizationMemberInput) {
  checkIds({ organizationId: input.organizationId, memberId: input.memberId });
  type Refusal = NotInOrganization | LastOrganizationMember;
  return await command<RemoveOrganizationMemberInput, Organization, Refusal>(
    ctx,
    'removeOrganizationMember',
    input,
    async (tx) => {
      const { organization, memberIds } = await lockForMember(tx, ctx, input.organizationId);
      const { memberId } = input;
      const decision = remove(memberId, memberIds);
      if (!decision.ok) return decision;
      await tx.delete(OrganizationMemberTable, { organizationId: organization.id, memberId });
      await append(tx, organizationMemberRemoved, { organizationId: organization.id, memberId });
      return accept(organization);
    },
  );
}

/** The organisation, locked so that its members are added and removed one after the other, for whoever may do that. */
async function lockForMember(tx: EntityManager, { actor }: CommandContext, id: string) {
  const organization = await tx.findOne(OrganizationTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (organization === null) throw notFound({ ko: '단체', en: 'Organization' });
  const memberships = await tx.findBy(OrganizationMemberTable, { organizationId: organization.id });
  const memberIds = memberships.map(({ memberId }) => memberId);
  const isAllowed = memberIds.includes(actor.memberId) || hasRole(actor, organization.municipalityCode, 'secretariat');
  if (isAllowed) return { organization, memberIds };
  throw forbidden({
    ko: '단체의 구성원이나 사무국만 할 수 있습니다.',
    en: 'Only members of the organisation, or the secretariat, may do this.',
  });
}

function requireOffice({ actor }: CommandContext, municipalityCode: string): void {
  if (hasRole(actor, municipalityCode, 'official', 'secretariat', 'operator')) return;
  throw forbidden({
    ko: '공공기관은 공무원, 사무국, 운영자만 등록할 수 있습니다.',
    en: 'Only officials, the secretariat and operators may enter a public body.',
  });
}
