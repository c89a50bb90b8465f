import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Comment } from './domain.ts';
import { CommentTable } from './table.ts';

export type CommentPage = Connection<Comment>;

export const commentLoader = (db: DataSource) =>
  byId<Comment>(
    (ids) => db.getRepository(CommentTable).findBy({ id: In([...ids]) }),
    (comment) => comment.id,
  );

/** The comments of each agenda, oldest first. */
export const commentsOfAgenda = (db: DataSource) =>
  pageLoader<Comment>(db, {
    from: 'agenda_comments c',
    alias: 'c',
    sort: { expression: 'c.commented_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'c.agenda_id', type: 'uuid' },
    map: fromRow<Comment>(CommentTable),
  });
