import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkIds, checkPlaceCodes } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { keptIn, type PageArguments, type PageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { NeedFilter, NeedSort } from '../generated/graphql.ts';
import type { Need } from './domain.ts';
import { NeedTable } from './table.ts';

export type NeedPage = Connection<Need>;

export const needLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(NeedTable).findBy({ id: In([...ids]) }),
    (need) => need.id,
  );

const listed = { from: 'needs n', alias: 'n', map: fromRow(NeedTable) } as const;

const sorts: Record<NeedSort, PageQuery<Need>['sort']> = {
  NEWEST: { expression: 'n.opened_at', type: 'timestamptz', direction: 'DESC' },
  // As in the index `needs_seats_open`.
  MOST_SEATS_OPEN: {
    expression: `(CASE WHEN n.state = 'OPEN' THEN n.wanted - n.filled ELSE 0 END)`,
    type: 'bigint',
    direction: 'DESC',
  },
};

/** The needs of each municipality or district that have free seats, those with the most first. */
export const openNeedsOf = (db: DataSource, place: 'municipality' | 'district') =>
  pageLoader(db, {
    ...listed,
    where: [`n.state = 'OPEN'`],
    sort: sorts.MOST_SEATS_OPEN,
    parent: { expression: `n.${place}_code`, type: 'text' },
    kept: keptIn('skill_summaries', 'needs_open'),
  });

/** The needs of each agenda, campaign or team, newest first. */
export const needsOf = (db: DataSource, parent: 'agenda' | 'campaign' | 'team') =>
  pageLoader(db, { ...listed, sort: sorts.NEWEST, parent: { expression: `n.${parent}_id`, type: 'uuid' } });

/** Needs of a filter. Throws BAD_USER_INPUT for ids and codes that are none. */
export async function listNeeds(
  db: DataSource,
  filter: NeedFilter,
  sort: NeedSort,
  args: PageArguments,
): Promise<NeedPage> {
  const { agendaId, campaignId, teamId, skillId } = filter;
  checkIds({
    ...{ 'filter.agendaId': agendaId, 'filter.campaignId': campaignId },
    ...{ 'filter.teamId': teamId, 'filter.skillId': skillId },
  });
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  const asked = whereAsked([
    [filter.municipalityCode, (code) => `n.municipality_code = ${code}`],
    [filter.districtCode, (code) => `n.district_code = ${code}`],
    [agendaId, (id) => `n.agenda_id = ${id}`],
    [campaignId, (id) => `n.campaign_id = ${id}`],
    [teamId, (id) => `n.team_id = ${id}`],
    [skillId, (id) => `n.skill_id = ${id}`],
    [filter.state, (state) => `n.state = ${state}`],
  ]);
  return await page(db, { ...listed, ...asked, sort: sorts[sort] }, args);
}
