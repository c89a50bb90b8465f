import { forbidden, notFound } from '@dure/kit/errors';
import { type Actor, hasRole, type Member } from '@dure/kit/identity';
import type { Role } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import { FundTable } from '../funds/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { type Campaign, isPublic } from './domain.ts';
import { type CampaignView, lockCampaign } from './table.ts';

/**
 * What the caller is to a campaign: of its own side (opener, or acting for its organisation), of the secretariat, or
 * steward of the fund that it asks to fill what it lacks.
 */
export type Standing = { readonly isOwnSide: boolean; readonly isSecretariat: boolean; readonly isFunder: boolean };

/** SQL that holds for the campaigns `c` that the caller may see; its parameters come first in the statement. */
export function visibleTo(actor: Actor): { where: string[]; parameters: unknown[] } {
  const published = 'c.published_at IS NOT NULL';
  if (actor.kind === 'anonymous') return { where: [published], parameters: [] };
  const holding = (role: Role) => [...actor.roles].filter(([, held]) => held.has(role)).map(([code]) => code);
  const visible = `(${published} OR c.opener_id = $1 OR c.municipality_code = ANY ($2::text[]) OR '*' = ANY ($2::text[])
    OR c.organization_id IN (SELECT organization_id FROM known_memberships WHERE member_id = $1)
    OR c.fallback_fund_id IN (SELECT id FROM funds WHERE municipality_code = ANY ($3::text[]) OR '*' = ANY ($3::text[])))`;
  return { where: [visible], parameters: [actor.memberId, holding('secretariat'), holding('steward')] };
}

type Locked = { readonly campaign: CampaignView; readonly standing: Standing };

/**
 * The campaign, locked, for a caller whose standing `allows` it.
 * Throws FORBIDDEN when the caller may only see it, and NOT_FOUND when not even that, or when there is none.
 */
export async function lockCampaignFor(
  tx: EntityManager,
  actor: Member,
  id: string,
  allows: (standing: Standing) => boolean,
): Promise<Locked> {
  const campaign = await lockCampaign(tx, id);
  if (campaign === null) throw campaignNotFound();
  const standing = await standingOf(tx, actor, campaign);
  if (allows(standing)) return { campaign, standing };
  throw mayBeSeen(campaign, standing) ? forbidden() : campaignNotFound();
}

/** Throws NOT_FOUND when the caller may not know of the campaign. */
export async function requireVisible(
  tx: EntityManager,
  actor: Member,
  campaign: CampaignView | null,
): Promise<CampaignView> {
  if (campaign === null) throw campaignNotFound();
  if (isPublic(campaign) || mayBeSeen(campaign, await standingOf(tx, actor, campaign))) return campaign;
  throw campaignNotFound();
}

const mayBeSeen = (campaign: Campaign, { isOwnSide, isSecretariat, isFunder }: Standing): boolean =>
  isPublic(campaign) || isOwnSide || isSecretariat || isFunder;

export const campaignNotFound = () => notFound({ ko: '모금', en: 'Campaign' });

/** What the caller is to a campaign that is known to be there. */
export async function standingOf(tx: EntityManager, actor: Member, campaign: Campaign): Promise<Standing> {
  const isOpener = campaign.openerId === actor.memberId;
  return {
    isOwnSide: isOpener || (await actsFor(tx, campaign.organizationId, actor.memberId)),
    isSecretariat: hasRole(actor, campaign.municipalityCode, 'secretariat'),
    isFunder: await stewards(tx, actor, campaign.fallbackFundId),
  };
}

async function stewards(tx: EntityManager, actor: Member, fundId: string | null): Promise<boolean> {
  const fund = fundId === null ? null : await tx.findOneBy(FundTable, { id: fundId });
  return fund !== null && hasRole(actor, fund.municipalityCode, 'steward');
}

/** Whether a member may act for an organisation; false without one. */
export async function actsFor(tx: EntityManager, organizationId: string | null, memberId: string): Promise<boolean> {
  return organizationId !== null && (await tx.existsBy(KnownMembershipTable, { organizationId, memberId }));
}
