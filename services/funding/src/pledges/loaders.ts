import { type Connection, pageLoader } from '@dure/kit/connection';
import { rows, toSafeInteger } from '@dure/kit/database';
import type { Actor } from '@dure/kit/identity';
import { byId, perActor } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Currency } from '../ledger/domain.ts';
import type { Pledge } from './domain.ts';
import { PledgeTable } from './table.ts';

export type PledgePage = Connection<Pledge>;

/** Pledges by id. */
export const pledgeLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(PledgeTable).findBy({ id: In([...ids]) }),
    (pledge) => pledge.id,
  );

/** How the money of a pledge went back, by the ledger. */
export type Refund = {
  readonly pledgeId: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly refundedAt: Date;
  readonly reason: 'WITHDRAWN' | 'SHORTFALL' | 'CANCELLED';
};

const refundsSql = `SELECT t.reference AS "pledgeId", e.amount_minor, e.currency, t.occurred_at AS "refundedAt",
    CASE WHEN t.kind = 'WITHDRAWAL' THEN 'WITHDRAWN' WHEN t.reason = 'CANCELLED' THEN 'CANCELLED' ELSE 'SHORTFALL' END AS reason
  FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id AND e.amount_minor > 0
  WHERE t.kind IN ('WITHDRAWAL', 'REFUND') AND t.reference = ANY ($1::uuid[])`;

type RefundRow = Omit<Refund, 'amountMinor'> & { readonly amount_minor: string };

/** The refund of each pledge whose money went back. */
export const refundOfPledge = (db: DataSource) =>
  byId<Refund>(
    async (pledgeIds) =>
      (await rows<RefundRow>(db, refundsSql, [pledgeIds])).map(({ amount_minor: amount, ...refund }) => ({
        ...refund,
        amountMinor: toSafeInteger(amount),
      })),
    ({ pledgeId }) => pledgeId,
  );

const latestFirst = {
  from: 'pledges p',
  alias: 'p',
  sort: { expression: 'p.pledged_at', type: 'timestamptz', direction: 'DESC' },
  map: fromRow(PledgeTable),
} as const;

/** The caller's own pledges `p`, and of all others those for which `isPublic` holds. */
export function ownOr(actor: Actor, isPublic: string): { where: string[]; parameters: unknown[] } {
  return actor.kind === 'anonymous'
    ? { where: [isPublic], parameters: [] }
    : { where: [`(${isPublic} OR p.member_id = $1)`], parameters: [actor.memberId] };
}

/** Pledges of each campaign, latest first. Who withdrew is nobody else's business. */
export const pledgesOfCampaign = (db: DataSource) =>
  perActor((actor) =>
    pageLoader(db, {
      ...latestFirst,
      ...ownOr(actor, `p.state <> 'WITHDRAWN'`),
      parent: { expression: 'p.campaign_id', type: 'uuid' },
    }),
  );

const withReturn = `(p.state IN ('WITHDRAWN', 'REFUNDED') OR EXISTS (
  SELECT FROM reward_claims c WHERE c.pledge_id = p.id))`;

const ofMember =
  (...conditions: readonly string[]) =>
  (db: DataSource) =>
    perActor((actor) => {
      const { where, parameters } = ownOr(actor, `(NOT p.is_anonymous AND p.state <> 'WITHDRAWN')`);
      return pageLoader(db, {
        ...latestFirst,
        where: [...where, ...conditions],
        parameters,
        parent: { expression: 'p.member_id', type: 'uuid' },
      });
    });

/** Pledges of each member, latest first: all for the member, otherwise those that were made by name and stood. */
export const pledgesOfMember = ofMember();

/** Those of them with which a reward was chosen, or whose money went back. */
export const returnsOfMember = ofMember(withReturn);
