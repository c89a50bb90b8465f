import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import type { PageArguments } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { ProgrammeFilter } from '../generated/graphql.ts';
import type { Process } from '../processes/domain.ts';
import { ProcessTable } from '../processes/table.ts';
import type { Programme } from './domain.ts';
import { ProgrammeTable } from './table.ts';

export type ProgrammePage = Connection<Programme>;

export const programmeLoader = (db: DataSource) =>
  byId<Programme>(
    (ids) => db.getRepository(ProgrammeTable).findBy({ id: In([...ids]) }),
    (programme) => programme.id,
  );

const newestFirst = {
  ...{ from: 'programmes g', alias: 'g', map: fromRow<Programme>(ProgrammeTable) },
  sort: { expression: 'g.starts_at', type: 'timestamptz', direction: 'DESC' },
} as const;

/** The programmes of each municipality, the one that began last first. */
export const programmesOfMunicipality = (db: DataSource) =>
  pageLoader<Programme>(db, { ...newestFirst, parent: { expression: 'g.municipality_code', type: 'text' } });

/** The processes of each programme, newest first. */
export const processesOfProgramme = (db: DataSource) =>
  pageLoader<Process>(db, {
    ...{ from: 'processes p', alias: 'p', map: fromRow<Process>(ProcessTable) },
    sort: { expression: 'p.started_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'p.programme_id', type: 'uuid' },
  });

/** Programmes of all municipalities, the one that began last first. Throws BAD_USER_INPUT for a filter that cannot be meant. */
export async function listProgrammes(
  db: DataSource,
  { filter, ...args }: PageArguments & { readonly filter?: ProgrammeFilter | null | undefined },
): Promise<ProgrammePage> {
  const { municipalityCode, templateKey } = filter ?? {};
  checkPlaceCodes({ 'filter.municipalityCode': municipalityCode });
  checkTexts({ 'filter.templateKey': [templateKey, 'name'] });
  const conditions = whereAsked([
    [municipalityCode, (code) => `g.municipality_code = ${code}`],
    [templateKey, (key) => `g.template_key = ${key}`],
  ]);
  return await page(db, { ...newestFirst, ...conditions }, args);
}
