import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type DataSource, EntitySchema } from 'typeorm';
import type { Durations } from '../figures/table.ts';
import type { Answer } from './domain.ts';

/** One row for each agenda, made and kept by triggers but for the consultant. */
export const AnswerTable = new EntitySchema<Row<Answer>>({
  name: 'Answer',
  tableName: 'agenda_answers',
  columns: {
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    raisedAt: { type: 'timestamptz', name: 'raised_at' },
    isClosed: { type: 'boolean', name: 'is_closed' },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true },
    consultantId: { type: 'uuid', name: 'consultant_id', nullable: true },
  },
  indices: [
    {
      name: 'agenda_answers_waiting',
      columns: ['municipalityCode', 'raisedAt', 'agendaId'],
      where: 'answered_at IS NULL AND NOT is_closed',
    },
    {
      name: 'agenda_answers_without_consultant',
      columns: ['municipalityCode', 'raisedAt', 'agendaId'],
      where: 'consultant_id IS NULL AND NOT is_closed',
    },
  ],
  foreignKeys: [
    { name: 'agenda_answers_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/** How many agendas of a municipality wait; kept by a trigger. */
export const AnswerBacklogTable = new EntitySchema<{
  municipalityCode: string;
  waiting: number;
  withoutConsultant: number;
}>({
  name: 'AnswerBacklog',
  tableName: 'answer_backlogs',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    waiting: { type: 'integer', default: 0 },
    withoutConsultant: { type: 'integer', name: 'without_consultant', default: 0 },
  },
  checks: [{ name: 'answer_backlogs_natural', expression: 'least(waiting, without_consultant) >= 0' }],
});

/** How many agendas of a municipality were answered after so many hours; kept by a trigger. */
export const AnswerWaitTable = new EntitySchema<{ municipalityCode: string; hours: number; agendas: number }>({
  name: 'AnswerWait',
  tableName: 'answer_waits',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    hours: { type: 'integer', primary: true },
    agendas: { type: 'integer', default: 0 },
  },
  checks: [{ name: 'answer_waits_natural', expression: 'least(hours, agendas) >= 0' }],
});

/** How the secretariat of a municipality answers. */
export type AnswerFigures = {
  readonly municipalityCode: string;
  readonly waiting: number;
  readonly withoutConsultant: number;
  readonly answered: Durations;
  /** Those among the answered that were answered within the time that the municipality sets. */
  readonly inTime: number;
};

type Found = Omit<AnswerFigures, 'answered'> & {
  readonly count: number;
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
};

/** Over hours that were counted before, of which there are few however many agendas there are. */
const figuresSql = `WITH waits AS (
    SELECT w.*, sum(agendas) OVER (PARTITION BY municipality_code ORDER BY hours) AS up_to,
      sum(agendas) OVER (PARTITION BY municipality_code) AS total
    FROM answer_waits w WHERE municipality_code = ANY ($1::text[]) AND agendas > 0)
  SELECT code AS "municipalityCode", coalesce(b.waiting, 0) AS waiting,
    coalesce(b.without_consultant, 0) AS "withoutConsultant", w.*
  FROM unnest($1::text[]) AS asked(code)
  LEFT JOIN answer_backlogs b ON b.municipality_code = code
  LEFT JOIN municipality_settings s ON s.municipality_code = code
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(agendas), 0)::integer AS count, min(hours) FILTER (WHERE up_to * 2 >= total) AS "medianHours",
      min(hours) FILTER (WHERE up_to * 10 >= total * 9) AS "p90Hours",
      coalesce(sum(agendas) FILTER (WHERE hours <= s.answer_within_days * 24), 0)::integer AS "inTime"
    FROM waits WHERE municipality_code = code) w`;

const secondsOf = (hours: number | null): number | null => (hours === null ? null : hours * 3_600);

/** The figures of each municipality, in one statement. */
export async function loadAnswerFigures(db: DataSource, codes: readonly string[]): Promise<AnswerFigures[]> {
  const found = await rows<Found>(db, figuresSql, [codes]);
  return found.map(({ count, medianHours, p90Hours, ...figures }) => ({
    ...figures,
    answered: { count, medianSeconds: secondsOf(medianHours), p90Seconds: secondsOf(p90Hours) },
  }));
}
