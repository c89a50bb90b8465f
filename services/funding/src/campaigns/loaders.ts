import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import type { Actor } from '@dure/kit/identity';
import { checkIds, checkPlaceCodes } from '@dure/kit/input';
import { byId, perActor } from '@dure/kit/loader';
import { keptIn, type PageArguments, type PageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import type { DataSource } from 'typeorm';
import type { CampaignFilter, CampaignSort } from '../generated/graphql.ts';
import { visibleTo } from './access.ts';
import type { Consultation } from './domain.ts';
import { type CampaignView, ConsultationTable, campaignColumns, toCampaign } from './table.ts';

export type CampaignPage = Connection<CampaignView>;
export type ConsultationPage = Connection<Consultation>;

/** Campaigns by id that the caller may see; null for all others. */
export const campaignLoader = (db: DataSource) =>
  perActor((actor) => {
    const { where, parameters } = visibleTo(actor);
    const asked = `c.id = ANY ($${parameters.length + 1}::uuid[])`;
    const sql = `SELECT ${campaignColumns} FROM campaigns c WHERE ${[...where, asked].join(' AND ')}`;
    return byId(
      async (ids) => (await rows<Record<string, unknown>>(db, sql, [...parameters, ids])).map(toCampaign),
      (campaign) => campaign.id,
    );
  });

const listed = { from: 'campaigns c', alias: 'c', select: campaignColumns, map: toCampaign } as const;

const sorts: Record<CampaignSort, PageQuery<CampaignView>['sort']> = {
  ENDING_SOON: { expression: 'c.deadline', type: 'timestamptz', direction: 'ASC' },
  NEWEST: { expression: 'coalesce(c.published_at, c.opened_at)', type: 'timestamptz', direction: 'DESC' },
  MOST_FUNDED: { expression: 'c.funded_per_mille', type: 'bigint', direction: 'DESC' },
};

const parents = {
  agenda: { expression: 'c.agenda_id', type: 'uuid' },
  organization: { expression: 'c.organization_id', type: 'uuid' },
} as const;

/** Campaigns of each agenda or organisation that the caller may see, newest first. */
export const campaignsOf = (db: DataSource, parent: keyof typeof parents) =>
  perActor((actor) => pageLoader(db, { ...listed, ...visibleTo(actor), sort: sorts.NEWEST, parent: parents[parent] }));

const places = {
  municipality: { expression: 'c.municipality_code', type: 'text' },
  district: { expression: 'c.district_code', type: 'text' },
} as const;

/** Campaigns of each municipality or district that collect now, the first to end first. */
export const openCampaignsOf = (db: DataSource, place: keyof typeof places) =>
  pageLoader(db, {
    ...listed,
    // They are public, so everybody may see them.
    where: [`c.state IN ('PUBLISHED', 'SECURED')`],
    sort: sorts.ENDING_SOON,
    parent: places[place],
    kept: keptIn('funding_summaries', 'campaigns_open'),
  });

/** Campaigns of a filter that the caller may see. Throws BAD_USER_INPUT for ids and codes that are none. */
export async function listCampaigns(
  db: DataSource,
  actor: Actor,
  filter: CampaignFilter,
  sort: CampaignSort,
  args: PageArguments,
): Promise<CampaignPage> {
  const { municipalityCode, districtCode, agendaId } = filter;
  checkIds({ 'filter.agendaId': agendaId });
  checkPlaceCodes({ 'filter.municipalityCode': municipalityCode, 'filter.districtCode': districtCode });
  const visible = visibleTo(actor);
  const asked = whereAsked(
    [
      [municipalityCode, (code) => `c.municipality_code = ${code}`],
      [districtCode, (code) => `c.district_code = ${code}`],
      [agendaId, (id) => `c.agenda_id = ${id}`],
      [filter.state, (state) => `c.state = ${state}`],
      [filter.endingBefore, (time) => `c.deadline < ${time}`],
    ],
    visible.parameters.length,
  );
  const where = [...visible.where, ...asked.where];
  return await page(
    db,
    { ...listed, where, parameters: [...visible.parameters, ...asked.parameters], sort: sorts[sort] },
    args,
  );
}

/** What the secretariat said about each campaign, oldest first. */
export const consultationsOf = (db: DataSource) =>
  pageLoader(db, {
    from: 'consultations n',
    alias: 'n',
    sort: { expression: 'n.written_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'n.campaign_id', type: 'uuid' },
    map: fromRow(ConsultationTable),
  });
