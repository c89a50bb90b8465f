import { pageLoader } from '@dure/kit/connection';
import { isPlaceCode } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Agenda } from '../agendas/domain.ts';
import { AgendaTable } from '../agendas/table.ts';
import type { Answer } from './domain.ts';
import { type AnswerFigures, AnswerTable, loadAnswerFigures } from './table.ts';

/** How agendas were answered, and which wait for it. */
export const answerLoaders = (db: DataSource) => ({
  answer: answerLoader(db),
  answerFigures: answerFiguresLoader(db),
  agendasToAnswer: agendasLacking(db, 'answer'),
  agendasWithoutConsultant: agendasLacking(db, 'consultant'),
});

const answerLoader = (db: DataSource) =>
  byId<Answer>(
    (ids) => db.getRepository(AnswerTable).findBy({ agendaId: In([...ids]) }),
    ({ agendaId }) => agendaId,
  );

const answerFiguresLoader = (db: DataSource) =>
  byId<AnswerFigures>(
    (codes) => loadAnswerFigures(db, codes),
    ({ municipalityCode }) => municipalityCode,
    isPlaceCode,
  );

const lacking = {
  answer: { where: 'w.answered_at IS NULL AND NOT w.is_closed', kept: 'waiting' },
  consultant: { where: 'w.consultant_id IS NULL AND NOT w.is_closed', kept: 'without_consultant' },
} as const;

/** The agendas of each municipality that wait for something, the earliest raised first. */
const agendasLacking = (db: DataSource, what: keyof typeof lacking) =>
  pageLoader<Agenda>(db, {
    from: 'agenda_answers w JOIN agendas a ON a.id = w.agenda_id',
    alias: 'a',
    id: 'w.agenda_id',
    where: [lacking[what].where],
    sort: { expression: 'w.raised_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'w.municipality_code', type: 'text' },
    kept: {
      sql: (codes) =>
        `SELECT municipality_code AS parent, ${lacking[what].kept} AS count FROM answer_backlogs WHERE municipality_code = ANY (${codes})`,
    },
    map: fromRow<Agenda>(AgendaTable),
  });
