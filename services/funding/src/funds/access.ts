import { notFound } from '@dure/kit/errors';
import { type Member, requireRole } from '@dure/kit/identity';
import type { EntityManager } from 'typeorm';
import type { FundView } from './domain.ts';
import { lockFund } from './table.ts';

export const fundNotFound = () => notFound({ ko: '기금', en: 'Fund' });

/** The fund, locked, for a steward of its municipality. Throws NOT_FOUND when there is none, FORBIDDEN for all others. */
export async function lockFundFor(tx: EntityManager, actor: Member, id: string): Promise<FundView> {
  const fund = await lockFund(tx, id);
  if (fund === null) throw fundNotFound();
  requireRole(actor, fund.municipalityCode, 'steward');
  return fund;
}
