import { accept, type Decision, refuse } from '@dure/kit/decision';

export type OrganizationKind = 'PUBLIC' | 'COMPANY' | 'THIRD_SECTOR' | 'UNIVERSITY' | 'INFORMAL';

/** A body or group; who belongs to it may act for it. */
export type Organization = {
  readonly id: string;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly kind: OrganizationKind;
  readonly municipalityCode: string;
  /** Null when it is at home in the whole municipality. */
  readonly homeDistrictCode: string | null;
  readonly createdAt: Date;
};

export type OrganizationNotKnown = { readonly kind: 'organization-not-known' };
export type NotAMemberOfOrganization = { readonly kind: 'not-a-member-of-organization' };
export type AlreadyInOrganization = { readonly kind: 'already-in-organization' };
export type NotInOrganization = { readonly kind: 'not-in-organization' };
export type LastOrganizationMember = { readonly kind: 'last-organization-member' };

/** A member may go as long as somebody stays who can act for the organisation. */
export function remove(
  memberId: string,
  memberIds: readonly string[],
): Decision<readonly string[], NotInOrganization | LastOrganizationMember> {
  if (!memberIds.includes(memberId)) return refuse({ kind: 'not-in-organization' });
  if (memberIds.length === 1) return refuse({ kind: 'last-organization-member' });
  return accept(memberIds.filter((id) => id !== memberId));
}
