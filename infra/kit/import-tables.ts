import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Row } from './table.ts';

/** The taking over of a file: what it is, what it needs, and how many rows came to what so far. */
export type Import = {
  readonly id: string;
  readonly kind: string;
  /** The name of the source, the same for every edition of the file. */
  readonly source: string;
  readonly fileName: string;
  readonly state: 'RUNNING' | 'FINISHED' | 'SUPERSEDED' | 'ABANDONED';
  readonly isDryRun: boolean;
  /** What the service needs to understand the rows; checked by the service when it began. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly startedBy: string;
  readonly startedAt: Date;
  /** When it took rows last; when it began, as long as it took none. */
  readonly lastActiveAt: Date;
  readonly finishedAt: Date | null;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows with notes among those that were not rejected. */
  readonly noted: number;
  /** Rows among the rejected that name no thing at all. */
  readonly unnamed: number;
  /** How many things are no longer in the source; null where that is not asked or cannot be told. */
  readonly vanished: number | null;
};

/** What is known of an import before it begins. */
export type ImportDraft = Pick<Import, 'kind' | 'source' | 'fileName' | 'isDryRun' | 'options'>;

/** The kind of the deadline by which an import is abandoned that stands still. */
export const abandonment = 'import-abandoned';

const counts = ['created', 'changed', 'unchanged', 'rejected', 'noted', 'unnamed'] as const;

const checks = {
  imports_source_length: 'length(source) BETWEEN 1 AND 100',
  imports_state_known: `state IN ('RUNNING', 'FINISHED', 'SUPERSEDED', 'ABANDONED')`,
  imports_counts_natural: `least(${counts.join(', ')}) >= 0`,
};

export const ImportTable = new EntitySchema<Row<Import>>({
  name: 'Import',
  tableName: 'imports',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    source: { type: 'text' },
    fileName: { type: 'text', name: 'file_name' },
    state: { type: 'text' },
    isDryRun: { type: 'boolean', name: 'is_dry_run' },
    options: { type: 'jsonb' },
    startedBy: { type: 'uuid', name: 'started_by' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    lastActiveAt: { type: 'timestamptz', name: 'last_active_at' },
    finishedAt: { type: 'timestamptz', name: 'finished_at', nullable: true },
    created: { type: 'integer', default: 0 },
    changed: { type: 'integer', default: 0 },
    unchanged: { type: 'integer', default: 0 },
    rejected: { type: 'integer', default: 0 },
    noted: { type: 'integer', default: 0 },
    unnamed: { type: 'integer', default: 0 },
    vanished: { type: 'integer', nullable: true },
  },
  checks: Object.entries(checks).map(([name, expression]) => ({ name, expression })),
  indices: [
    { name: 'imports_one_running', columns: ['kind', 'source', 'isDryRun'], unique: true, where: `state = 'RUNNING'` },
  ],
});

/** On which line of its file each thing of a running import stands. */
export const ImportLineTable = new EntitySchema<{ importId: string; externalId: string; line: number; digest: string }>(
  {
    name: 'ImportLine',
    tableName: 'import_lines',
    columns: {
      importId: { type: 'uuid', primary: true, name: 'import_id' },
      externalId: { type: 'text', primary: true, name: 'external_id' },
      line: { type: 'integer' },
      digest: { type: 'text' },
    },
    foreignKeys: [
      { name: 'import_lines_import', target: 'Import', columnNames: ['importId'], referencedColumnNames: ['id'] },
    ],
  },
);

/** The columns of an import under the names of the type. */
export const importColumns = `id, kind, source, file_name AS "fileName", state, is_dry_run AS "isDryRun", options,
  started_by AS "startedBy", started_at AS "startedAt", last_active_at AS "lastActiveAt", finished_at AS "finishedAt", ${counts.join(', ')}, vanished`;

/** The states before imports could be abandoned. */
const statesAtFirst = `state IN ('RUNNING', 'FINISHED', 'SUPERSEDED')`;

/** The tables of a service that takes over files; its own migration calls `up` and `down`. */
export const importTables: Pick<MigrationInterface, 'up' | 'down'> = {
  async up(db: QueryRunner) {
    await db.query(`CREATE TABLE imports (
      id uuid PRIMARY KEY,
      kind text NOT NULL,
      source text NOT NULL,
      file_name text NOT NULL,
      state text NOT NULL,
      is_dry_run boolean NOT NULL,
      options jsonb NOT NULL,
      started_by uuid NOT NULL,
      started_at timestamptz NOT NULL,
      finished_at timestamptz,
      ${counts.map((count) => `${count} integer NOT NULL DEFAULT 0`).join(', ')},
      vanished integer,
      ${Object.entries({ ...checks, imports_state_known: statesAtFirst })
        .map(([name, expression]) => `CONSTRAINT ${name} CHECK (${expression})`)
        .join(', ')})`);
    await db.query(
      `CREATE UNIQUE INDEX imports_one_running ON imports (kind, source, is_dry_run) WHERE state = 'RUNNING'`,
    );
    await db.query(`CREATE TABLE import_lines (
      import_id uuid NOT NULL CONSTRAINT import_lines_import REFERENCES imports (id),
      external_id text NOT NULL,
      line integer NOT NULL,
      digest text NOT NULL,
      PRIMARY KEY (import_id, external_id))`);
  },
  async down(db: QueryRunner) {
    await db.query('DROP TABLE import_lines, imports');
  },
};

/** When imports were active last, for a service whose tables were made without it; its own migration calls `up` and `down`. */
export const importActivity: Pick<MigrationInterface, 'up' | 'down'> = {
  async up(db: QueryRunner) {
    await db.query('ALTER TABLE imports ADD COLUMN last_active_at timestamptz');
    await db.query('UPDATE imports SET last_active_at = coalesce(finished_at, started_at)');
    await db.query('ALTER TABLE imports ALTER COLUMN last_active_at SET NOT NULL');
  },
  async down(db: QueryRunner) {
    await db.query('ALTER TABLE imports DROP COLUMN last_active_at');
  },
};

/** That imports which stand still are abandoned, also those that did so before; a service's own migration calls `up` and `down`. */
export const importAbandonment: Pick<MigrationInterface, 'up' | 'down'> = {
  async up(db: QueryRunner) {
    await db.query(knowStates(checks.imports_state_known));
    await db.query(`INSERT INTO deadlines (kind, subject_id, due_at)
      SELECT '${abandonment}', id::text, last_active_at + interval '1 hour' FROM imports WHERE state = 'RUNNING'`);
  },
  async down(db: QueryRunner) {
    await db.query(`DELETE FROM deadlines WHERE kind = '${abandonment}'`);
    await db.query(`UPDATE imports SET state = 'SUPERSEDED' WHERE state = 'ABANDONED'`);
    await db.query(knowStates(statesAtFirst));
  },
};

const knowStates = (check: string): string =>
  `ALTER TABLE imports DROP CONSTRAINT imports_state_known, ADD CONSTRAINT imports_state_known CHECK (${check})`;
