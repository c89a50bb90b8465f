import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { type Introduction, IntroductionTable } from './table.ts';

export type UnmatchedAgendaPage = Connection<{ readonly id: string }>;

export const introductionLoader = (db: DataSource) =>
  byId<Introduction>(
    (ids) => db.getRepository(IntroductionTable).findBy({ agendaId: In([...ids]) }),
    ({ agendaId }) => agendaId,
  );

/** The agendas of each municipality for which nobody has found a resource, the earliest heard of first. */
export const unmatchedAgendasOf = (db: DataSource) =>
  pageLoader(db, {
    from: 'unmatched_agendas u',
    alias: 'u',
    id: 'u.agenda_id',
    sort: { expression: 'u.heard_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'u.municipality_code', type: 'text' },
    map: (row) => ({ id: String(row.agenda_id) }),
  });
