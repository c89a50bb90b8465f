import type { Clock } from '@dure/kit/clock';
import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Offer } from './domain.ts';
import { OfferTable } from './table.ts';

export type OfferPage = Connection<Offer>;

export const offerLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(OfferTable).findBy({ id: In([...ids]) }),
    (offer) => offer.id,
  );

const toOffer = fromRow(OfferTable);

/** `$1` is the service's clock; the same as `stateOf` answering ACTIVE. */
const stands = ['o.withdrawn_at IS NULL', 'o.valid_until > $1'] as const;

/** What each member offers now, newest first. */
export const offersOfMember = (db: DataSource, clock: Clock) =>
  pageLoader(db, {
    ...{ from: 'offers o', alias: 'o', where: stands, parameters: [clock.now()], map: toOffer },
    sort: { expression: 'o.made_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'o.member_id', type: 'uuid' },
  });

/**
 * Offers that could help with each need: standing, of its skill, in its municipality, by members who are not matched
 * with it. Same district first, then those for the whole municipality, then those for its other districts; older first.
 */
export const suggestedOffersOfNeed = (db: DataSource, clock: Clock) =>
  pageLoader(db, {
    from: 'needs n JOIN offers o ON o.skill_id = n.skill_id AND o.municipality_code = n.municipality_code',
    alias: 'o',
    where: [
      ...stands,
      `NOT EXISTS (SELECT FROM matches m WHERE m.need_id = n.id AND m.member_id = o.member_id
        AND m.state IN ('PROPOSED', 'ACCEPTED', 'COMPLETED'))`,
    ],
    parameters: [clock.now()],
    sort: {
      expression: 'CASE WHEN o.district_code = n.district_code THEN 0 WHEN o.district_code IS NULL THEN 1 ELSE 2 END',
      type: 'bigint',
      direction: 'ASC',
    },
    parent: { expression: 'n.id', type: 'uuid' },
    map: toOffer,
  });
