import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { Comment } from './domain.ts';

export const CommentTable = new EntitySchema<Row<Comment>>({
  name: 'Comment',
  tableName: 'agenda_comments',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    authorId: { type: 'uuid', name: 'author_id' },
    isFromSecretariat: { type: 'boolean', name: 'is_from_secretariat', default: false },
    body: { type: 'text' },
    language: { type: 'text' },
    commentedAt: { type: 'timestamptz', name: 'commented_at' },
  },
  checks: [
    { name: 'agenda_comments_body_length', expression: 'length(body) BETWEEN 1 AND 2000' },
    { name: 'agenda_comments_language_length', expression: 'length(language) BETWEEN 2 AND 200' },
  ],
  indices: [
    { name: 'agenda_comments_in_order', columns: ['agendaId', 'commentedAt', 'id'] },
    { name: 'agenda_comments_from_secretariat', columns: ['agendaId', 'commentedAt'], where: 'is_from_secretariat' },
  ],
  foreignKeys: [
    { name: 'agenda_comments_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});
