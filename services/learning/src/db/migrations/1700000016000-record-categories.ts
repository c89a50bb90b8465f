import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = {
  learning_records_outcome: 'outcome, recorded_at',
  learning_records_category: 'category_key, recorded_at',
  learning_records_reused_here: 'reuse_count',
} as const;

/** Records are found by the category of their agenda, and those of a place in every order by an index. */
export class RecordCategories1700000016000 implements MigrationInterface {
  name = 'RecordCategories1700000016000';

  async up(db: QueryRunner): Promise<void> {
    // What is known already gets its category with the next news of it.
    await db.query('ALTER TABLE known_agendas ADD COLUMN category_key text');
    await db.query('ALTER TABLE learning_records ADD COLUMN category_key text');
    for (const [name, columns] of Object.entries(indexes)) {
      await db.query(`CREATE INDEX ${name} ON learning_records (municipality_code, ${columns}, id)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ${Object.keys(indexes).join(', ')}`);
    await db.query('ALTER TABLE learning_records DROP COLUMN category_key');
    await db.query('ALTER TABLE known_agendas DROP COLUMN category_key');
  }
}
