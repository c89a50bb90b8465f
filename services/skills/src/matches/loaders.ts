import { type Connection, pageLoader } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import type { Actor } from '@dure/kit/identity';
import { byId, perActor } from '@dure/kit/loader';
import type { ChildPageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import { secretariatOf } from '../places/access.ts';
import type { Match } from './domain.ts';
import { MatchTable } from './table.ts';

export type MatchPage = Connection<Match>;

/** Matches by id, whoever may see them; `visible` in resolvers.ts decides. */
export const matchLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(MatchTable).findBy({ id: In([...ids]) }),
    (match) => match.id,
  );

/** The latest match of the viewer with each need, whatever became of it. */
export const viewerMatchLoader = (db: DataSource) =>
  perActor((viewer) =>
    byId<Match>(
      async (needIds) => {
        if (viewer.kind === 'anonymous') return [];
        const found = await rows<Record<string, unknown>>(
          db,
          `SELECT DISTINCT ON (need_id) * FROM matches WHERE need_id = ANY ($1::uuid[]) AND member_id = $2
           ORDER BY need_id, proposed_at DESC, id DESC`,
          [needIds, viewer.memberId],
        );
        return found.map(fromRow<Match>(MatchTable));
      },
      ({ needId }) => needId,
    ),
  );

const parents = {
  need: { expression: 'm.need_id', type: 'uuid' },
  member: { expression: 'm.member_id', type: 'uuid' },
} as const satisfies Record<string, ChildPageQuery<Match>['parent']>;

/**
 * Matches of each need or member, newest first, as far as the viewer may see them: those with a seat, and those on one
 * of whose sides the viewer is.
 */
export const matchesOf = (db: DataSource, parent: keyof typeof parents) =>
  perActor((viewer) => pageLoader(db, visibleTo(viewer, parents[parent])));

const visibleTo = (viewer: Actor, parent: ChildPageQuery<Match>['parent']): ChildPageQuery<Match> => ({
  from: 'matches m JOIN needs n ON n.id = m.need_id',
  alias: 'm',
  where: [
    `(m.state IN ('ACCEPTED', 'COMPLETED') OR m.member_id = $1::uuid OR n.opened_by = $1::uuid
      OR n.municipality_code = ANY ($2::text[]) OR '*' = ANY ($2::text[]))`,
  ],
  parameters: [viewer.kind === 'member' ? viewer.memberId : null, secretariatOf(viewer)],
  sort: { expression: 'm.proposed_at', type: 'timestamptz', direction: 'DESC' },
  parent,
  map: fromRow(MatchTable),
});
