import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taking a text apart is dear: what the index of words has told is looked at rather than all records. */
export class WordsCost1700000018000 implements MigrationInterface {
  name = 'WordsCost1700000018000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER FUNCTION word_grams(text) COST 10000');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER FUNCTION word_grams(text) COST 100');
  }
}
