import { type Connection, pageLoader } from '@dure/kit/connection';
import { rows, toSafeInteger } from '@dure/kit/database';
import { byId, groupedBy, perActor } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import { ownOr } from '../pledges/loaders.ts';
import type { InKind, InKindPledge, InKindTally } from './domain.ts';
import { InKindPledgeTable, talliesSql } from './table.ts';

export type InKindPledgePage = Connection<InKindPledge>;

/** Pledges in kind by id. */
export const inKindPledgeLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(InKindPledgeTable).findBy({ id: In([...ids]) }),
    (pledge) => pledge.id,
  );

const latestFirst = {
  from: 'in_kind_pledges p',
  alias: 'p',
  sort: { expression: 'p.pledged_at', type: 'timestamptz', direction: 'DESC' },
  map: fromRow(InKindPledgeTable),
} as const;

/** Pledges in kind to each campaign, latest first. Who withdrew is nobody else's business. */
export const inKindPledgesOfCampaign = (db: DataSource) =>
  perActor((actor) =>
    pageLoader(db, {
      ...latestFirst,
      ...ownOr(actor, `p.state <> 'WITHDRAWN'`),
      parent: { expression: 'p.campaign_id', type: 'uuid' },
    }),
  );

/** Pledges in kind of each member, latest first: all for the member, otherwise those that were made by name and stood. */
export const inKindPledgesOfMember = (db: DataSource) =>
  perActor((actor) =>
    pageLoader(db, {
      ...latestFirst,
      ...ownOr(actor, `(NOT p.is_anonymous AND p.state <> 'WITHDRAWN')`),
      parent: { expression: 'p.member_id', type: 'uuid' },
    }),
  );

type TallyRow = {
  readonly campaign_id: string;
  readonly kind: InKind;
  readonly skill_id: string | null;
} & { readonly [K in 'pledges' | 'pledges_given' | 'pledged' | 'given']: string };

export const inKindTallies = (db: DataSource) =>
  groupedBy<InKindTally>(
    async (campaignIds) =>
      (await rows<TallyRow>(db, talliesSql, [campaignIds])).map((row) => ({
        ...{ campaignId: row.campaign_id, kind: row.kind, skillId: row.skill_id },
        ...{ pledges: toSafeInteger(row.pledges), pledgesGiven: toSafeInteger(row.pledges_given) },
        ...{ pledged: toSafeInteger(row.pledged), given: Number(row.given) },
      })),
    ({ campaignId }) => campaignId,
  );
