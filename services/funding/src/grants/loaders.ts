import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId, groupedBy } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import type { Grant, Tranche } from './domain.ts';
import { GrantTable, readTranches, toGrant } from './table.ts';

export type GrantPage = Connection<Grant>;

export const grantLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(GrantTable).findBy({ id: In([...ids]) }),
    (grant) => grant.id,
  );

/** The grants of each fund, agenda or organisation, the latest first. */
export const grantsOf = (db: DataSource, parent: 'fund' | 'agenda' | 'organization') =>
  pageLoader(db, {
    from: 'grants g',
    alias: 'g',
    sort: { expression: 'g.promised_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: `g.${parent}_id`, type: 'uuid' },
    map: toGrant,
  });

/** The tranches of each grant, in their order. */
export const tranchesOfGrant = (db: DataSource) =>
  groupedBy<Tranche>(
    (grantIds) => readTranches(db, grantIds),
    ({ grantId }) => grantId,
  );
