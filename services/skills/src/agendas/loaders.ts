import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { KnownAgendaTable } from './table.ts';

export const knownAgendaLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(KnownAgendaTable).findBy({ id: In([...ids]) }),
    (agenda) => agenda.id,
  );
