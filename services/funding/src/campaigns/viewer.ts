import type { Context } from '../context.ts';
import type { Campaign } from './domain.ts';

/** Whether the caller opened the campaign or may act for its organisation; asked in batches. */
export async function isOfOwnSide(
  { openerId, organizationId }: Pick<Campaign, 'openerId' | 'organizationId'>,
  { actor, loaders }: Pick<Context, 'actor' | 'loaders'>,
): Promise<boolean> {
  if (actor.kind === 'anonymous') return false;
  if (openerId === actor.memberId) return true;
  return organizationId !== null && (await loaders.actsFor(actor).load(organizationId));
}
