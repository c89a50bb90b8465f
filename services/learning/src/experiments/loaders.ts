import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkIds, checkPlaceCodes } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { keptIn, type PageArguments, type PageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { ExperimentFilter, ExperimentSort, QueryOverdueExperimentsArgs } from '../generated/graphql.ts';
import type { Experiment, ExperimentEntry } from './domain.ts';
import { ExperimentEntryTable, ExperimentTable } from './table.ts';

export type ExperimentPage = Connection<Experiment>;
export type ExperimentEntryPage = Connection<ExperimentEntry>;

export const experimentLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(ExperimentTable).findBy({ id: In([...ids]) }),
    (experiment) => experiment.id,
  );

const listed = { from: 'experiments e', alias: 'e', map: fromRow(ExperimentTable) } as const;

const sorts: Record<ExperimentSort, PageQuery<Experiment>['sort']> = {
  NEWEST: { expression: 'e.started_at', type: 'timestamptz', direction: 'DESC' },
  DUE_SOON: { expression: 'e.due_at', type: 'timestamptz', direction: 'ASC' },
};

const parents = {
  agenda: { expression: 'e.agenda_id', type: 'uuid' },
  member: { expression: 'e.runner_member_id', type: 'uuid' },
  organization: { expression: 'e.runner_organization_id', type: 'uuid' },
} as const;

/** Experiments of each agenda, member or organisation, newest first. */
export const experimentsOf = (db: DataSource, parent: keyof typeof parents) =>
  pageLoader(db, { ...listed, sort: sorts.NEWEST, parent: parents[parent] });

/** Overdue experiments of each municipality or district, the longest overdue first. */
export const overdueExperimentsOf = (db: DataSource, place: 'municipality' | 'district') =>
  pageLoader(db, {
    ...listed,
    where: ['e.is_overdue'],
    sort: sorts.DUE_SOON,
    parent: { expression: `e.${place}_code`, type: 'text' },
    kept: keptIn('learning_summaries', 'experiments_overdue'),
  });

/** The log of each experiment, oldest entry first. */
export const entriesOfExperiment = (db: DataSource) =>
  pageLoader(db, {
    from: 'experiment_entries n',
    alias: 'n',
    sort: { expression: 'n.written_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'n.experiment_id', type: 'uuid' },
    map: fromRow(ExperimentEntryTable),
  });

/** Experiments of a filter. Throws BAD_USER_INPUT for ids and codes that are none. */
export async function listExperiments(
  db: DataSource,
  filter: ExperimentFilter,
  sort: ExperimentSort,
  args: PageArguments,
): Promise<ExperimentPage> {
  checkIds({ 'filter.agendaId': filter.agendaId });
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  const asked = whereAsked([
    [filter.municipalityCode, (code) => `e.municipality_code = ${code}`],
    [filter.districtCode, (code) => `e.district_code = ${code}`],
    [filter.agendaId, (id) => `e.agenda_id = ${id}`],
    [filter.state, (state) => `e.state = ${state}`],
    [filter.isOverdue, (isOverdue) => `e.is_overdue = ${isOverdue}`],
  ]);
  return await page(db, { ...listed, ...asked, sort: sorts[sort] }, args);
}

/** Experiments whose record is overdue, the longest first. Throws BAD_USER_INPUT for codes that are none. */
export async function listOverdueExperiments(
  db: DataSource,
  { municipalityCode, districtCode, ...args }: QueryOverdueExperimentsArgs,
): Promise<ExperimentPage> {
  checkPlaceCodes({ municipalityCode, districtCode });
  const asked = whereAsked([
    [municipalityCode, (code) => `e.municipality_code = ${code}`],
    [districtCode, (code) => `e.district_code = ${code}`],
  ]);
  // Written out, so that the index of overdue ones serves.
  return await page(db, { ...listed, ...asked, where: [...asked.where, 'e.is_overdue'], sort: sorts.DUE_SOON }, args);
}
