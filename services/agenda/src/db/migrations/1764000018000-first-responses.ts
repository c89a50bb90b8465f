import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments say whether they came from the secretariat, so that its first response to an agenda can be found. */
export class FirstResponses1764000018000 implements MigrationInterface {
  name = 'FirstResponses1764000018000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE agenda_comments ADD COLUMN is_from_secretariat boolean NOT NULL DEFAULT false');
    await db.query(`CREATE INDEX agenda_comments_from_secretariat ON agenda_comments (agenda_id, commented_at)
      WHERE is_from_secretariat`);
    await db.query(`CREATE INDEX process_history_by_secretariat ON process_history (process_id, occurred_at)
      WHERE acted_as ->> 'role' = 'secretariat'`);
    await db.query(`CREATE INDEX process_history_of_stages ON process_history (process_id, seq)
      WHERE kind IN ('START', 'STEP')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX process_history_of_stages, process_history_by_secretariat');
    await db.query('ALTER TABLE agenda_comments DROP COLUMN is_from_secretariat');
  }
}
