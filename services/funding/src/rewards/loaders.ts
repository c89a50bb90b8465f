import { type Connection, pageLoader } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import { byId, groupedBy } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { RewardClaim, RewardView } from './domain.ts';
import { RewardClaimTable, rewardsSql, toRewardView } from './table.ts';

export type RewardClaimPage = Connection<RewardClaim>;

/** How the delivery of a reward stands, and how good its backers say it is. */
export type RewardFigures = {
  readonly rewardId: string;
  readonly promised: number;
  readonly sent: number;
  readonly received: number;
  readonly complained: number;
  readonly overdue: number;
  readonly ratings: number;
  readonly averageStars: number | null;
};

export const rewardsOfCampaign = (db: DataSource) =>
  groupedBy<RewardView>(
    async (campaignIds) => {
      const sql = `${rewardsSql} WHERE r.campaign_id = ANY ($1::uuid[]) ORDER BY r.campaign_id, r.position`;
      return (await rows<Record<string, unknown>>(db, sql, [campaignIds])).map(toRewardView);
    },
    ({ campaignId }) => campaignId,
  );

export const rewardLoader = (db: DataSource) =>
  byId<RewardView>(
    async (ids) => {
      const sql = `${rewardsSql} WHERE r.id = ANY ($1::uuid[])`;
      return (await rows<Record<string, unknown>>(db, sql, [ids])).map(toRewardView);
    },
    ({ id }) => id,
  );

/** The claim of each pledge with which a reward was chosen. */
export const claimOfPledge = (db: DataSource) =>
  byId<RewardClaim>(
    (pledgeIds) => db.getRepository(RewardClaimTable).findBy({ pledgeId: In([...pledgeIds]) }),
    ({ pledgeId }) => pledgeId,
  );

/** What became of each reward, claim by claim, the first chosen first; released ones are nobody's. */
export const claimsOfReward = (db: DataSource) =>
  pageLoader<RewardClaim>(db, {
    from: 'reward_claims k',
    alias: 'k',
    where: [`k.state <> 'RELEASED'`],
    sort: { expression: 'k.promised_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'k.reward_id', type: 'uuid' },
    map: fromRow<RewardClaim>(RewardClaimTable),
  });

const figuresSql = `SELECT reward_id AS "rewardId",
    count(*) FILTER (WHERE state = 'PROMISED')::integer AS promised, count(*) FILTER (WHERE state = 'SENT')::integer AS sent,
    count(*) FILTER (WHERE state = 'RECEIVED')::integer AS received,
    count(*) FILTER (WHERE state = 'COMPLAINED')::integer AS complained,
    count(*) FILTER (WHERE overdue_at IS NOT NULL AND reward_is_owed(state, complaint_kind))::integer AS overdue,
    count(stars)::integer AS ratings, round(avg(stars), 2)::double precision AS "averageStars"
  FROM reward_claims WHERE reward_id = ANY ($1::uuid[]) GROUP BY reward_id`;

export const rewardFiguresLoader = (db: DataSource) =>
  byId<RewardFigures>(
    (rewardIds) => rows<RewardFigures>(db, figuresSql, [rewardIds]),
    ({ rewardId }) => rewardId,
  );
