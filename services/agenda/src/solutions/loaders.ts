import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import type { ChildPageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Solution } from './domain.ts';
import { SolutionTable } from './table.ts';

export type SolutionPage = Connection<Solution>;

export const solutionLoader = (db: DataSource) =>
  byId<Solution>(
    (ids) => db.getRepository(SolutionTable).findBy({ id: In([...ids]) }),
    (solution) => solution.id,
  );

const parents = {
  process: { parent: { expression: 's.process_id', type: 'uuid' }, direction: 'ASC' },
  organization: { parent: { expression: 's.organization_id', type: 'uuid' }, direction: 'DESC' },
} as const satisfies Record<string, { parent: ChildPageQuery<Solution>['parent']; direction: 'ASC' | 'DESC' }>;

/** The solutions of each process, the earliest first, or of each organisation, the latest first. */
export const solutionsOf = (db: DataSource, of: keyof typeof parents) =>
  pageLoader<Solution>(db, {
    from: 'solutions s',
    alias: 's',
    sort: { expression: 's.submitted_at', type: 'timestamptz', direction: parents[of].direction },
    parent: parents[of].parent,
    map: fromRow<Solution>(SolutionTable),
  });
