import { rows } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import { type Outcome, type OutcomeChange, type OutcomeRung, rungs } from './domain.ts';

const quoted = rungs.map((rung) => `'${rung}'`).join(', ');
const known = (column: string) => `${column} IN (${quoted})`;

export const OutcomeTable = new EntitySchema<Row<Outcome>>({
  name: 'Outcome',
  tableName: 'outcomes',
  columns: {
    subjectId: { type: 'uuid', primary: true, name: 'subject_id' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    recordId: { type: 'uuid', name: 'record_id', nullable: true },
    rung: { type: 'text', nullable: true },
    since: { type: 'timestamptz' },
    version: { type: 'integer' },
  },
  indices: [{ name: 'outcomes_of_agenda', columns: ['agendaId'] }],
  checks: [
    { name: 'outcomes_rung_known', expression: known('rung') },
    { name: 'outcomes_subject', expression: 'subject_id = coalesce(record_id, agenda_id)' },
  ],
  foreignKeys: [
    { name: 'outcomes_agenda', target: 'KnownAgenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    { name: 'outcomes_record', target: 'LearningRecord', columnNames: ['recordId'], referencedColumnNames: ['id'] },
  ],
});

export const OutcomeChangeTable = new EntitySchema<Row<OutcomeChange>>({
  name: 'OutcomeChange',
  tableName: 'outcome_changes',
  columns: {
    id: { type: 'uuid', primary: true },
    subjectId: { type: 'uuid', name: 'subject_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    version: { type: 'integer' },
    fromRung: { type: 'text', name: 'from_rung', nullable: true },
    toRung: { type: 'text', name: 'to_rung', nullable: true },
    evidence: { type: 'text' },
    language: { type: 'text' },
    link: { type: 'text', nullable: true },
    memberId: { type: 'uuid', name: 'member_id' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    year: { type: 'integer' },
  },
  uniques: [{ name: 'outcome_changes_in_order', columns: ['subjectId', 'version'] }],
  indices: [{ name: 'outcome_changes_by_year', columns: ['municipalityCode', 'year'] }],
  checks: [
    { name: 'outcome_changes_from_known', expression: known('from_rung') },
    { name: 'outcome_changes_to_known', expression: known('to_rung') },
    { name: 'outcome_changes_evidence_length', expression: 'length(evidence) BETWEEN 1 AND 2000' },
    { name: 'outcome_changes_link_length', expression: 'length(link) BETWEEN 1 AND 2000' },
    { name: 'outcome_changes_differ', expression: 'from_rung IS DISTINCT FROM to_rung' },
  ],
  foreignKeys: [
    {
      name: 'outcome_changes_outcome',
      target: 'Outcome',
      columnNames: ['subjectId'],
      referencedColumnNames: ['subjectId'],
    },
  ],
});

export const toOutcomeChange: (row: Record<string, unknown>) => OutcomeChange = fromRow(OutcomeChangeTable);

/**
 * Where an agenda or a record stands, locked; one that never stood anywhere is at version 0. Its row is made first, so
 * that two who set the first rung at once meet there as well.
 */
export async function lockOutcome(
  tx: EntityManager,
  { agendaId, recordId, now }: { readonly agendaId: string; readonly recordId: string | null; readonly now: Date },
): Promise<Outcome> {
  const subjectId = recordId ?? agendaId;
  await tx.query(
    `INSERT INTO outcomes (subject_id, agenda_id, record_id, since, version) VALUES ($1, $2, $3, $4, 0)
     ON CONFLICT (subject_id) DO NOTHING`,
    [subjectId, agendaId, recordId, now],
  );
  return await tx.findOneOrFail(OutcomeTable, { where: { subjectId }, lock: { mode: 'pessimistic_write' } });
}

/** The history of an agenda's outcomes follows it to another municipality. */
export async function moveOutcomes(tx: EntityManager, agendaId: string, municipalityCode: string): Promise<void> {
  await tx.query(
    `UPDATE outcome_changes SET municipality_code = $2
     WHERE subject_id IN (SELECT subject_id FROM outcomes WHERE agenda_id = $1) AND municipality_code <> $2`,
    [agendaId, municipalityCode],
  );
}

/** How many agendas and records rose to a rung in a year, and how many stood there at its end or stand there now. */
export type RungFigures = {
  readonly municipalityCode: string;
  readonly rung: OutcomeRung;
  readonly reached: number;
  readonly standing: number;
};

/** The figures of a year for each municipality, in one statement; rungs on which nothing stood or came are left out. */
export async function rungFigures(db: DataSource, codes: readonly string[], year: number): Promise<RungFigures[]> {
  return await rows<RungFigures>(
    db,
    `WITH told AS (SELECT * FROM outcome_changes WHERE municipality_code = ANY ($1::text[]) AND year <= $2),
     latest AS (SELECT DISTINCT ON (subject_id) municipality_code, to_rung FROM told ORDER BY subject_id, version DESC),
     reached AS (SELECT municipality_code, to_rung, count(DISTINCT subject_id)::integer AS count FROM told
       WHERE year = $2 AND ${height('to_rung')} > ${height('from_rung')} GROUP BY 1, 2),
     standing AS (SELECT municipality_code, to_rung, count(*)::integer AS count FROM latest
       WHERE to_rung IS NOT NULL GROUP BY 1, 2)
     SELECT municipality_code AS "municipalityCode", to_rung AS rung, coalesce(r.count, 0) AS reached,
       coalesce(s.count, 0) AS standing
     FROM reached r FULL JOIN standing s USING (municipality_code, to_rung)`,
    [codes, year],
  );
}

const height = (column: string) => `coalesce(array_position(ARRAY[${quoted}], ${column}), 0)`;
