import { rows } from '@dure/kit/database';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

type Question = { readonly agendaId: string; readonly memberId: string };

/** Whether a member supports an agenda. It remembers nothing: a mutation of the same request may change the answer. */
export const supportsLoader = (db: DataSource) =>
  new DataLoader<Question, boolean>(
    async (questions) => {
      const found = await rows<{ agenda_id: string; member_id: string }>(
        db,
        `SELECT agenda_id, member_id FROM agenda_supports
         WHERE (agenda_id, member_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
        [questions.map(({ agendaId }) => agendaId), questions.map(({ memberId }) => memberId)],
      );
      const supported = new Set(found.map((row) => `${row.agenda_id}/${row.member_id}`));
      return questions.map(({ agendaId, memberId }) => supported.has(`${agendaId}/${memberId}`));
    },
    { cache: false },
  );
