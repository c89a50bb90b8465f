import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Body } from './domain.ts';
import { BodyTable } from './table.ts';

export type BodyPage = Connection<Body>;

export const bodyLoader = (db: DataSource) =>
  byId<Body>(
    (ids) => db.getRepository(BodyTable).findBy({ id: In([...ids]) }),
    (body) => body.id,
  );

/** The bodies of each municipality, the earliest first. */
export const bodiesOfMunicipality = (db: DataSource) =>
  pageLoader<Body>(db, {
    from: 'bodies b',
    alias: 'b',
    sort: { expression: 'b.appointed_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'b.municipality_code', type: 'text' },
    map: fromRow<Body>(BodyTable),
  });
