import { gramsFunction } from '@dure/kit/words';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of one or two syllables are found in records without reading all of them. */
export class ShortWords1700000017000 implements MigrationInterface {
  name = 'ShortWords1700000017000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(gramsFunction('word_grams'));
    await db.query(`CREATE INDEX learning_records_short_words ON learning_records USING gin (word_grams(
      lower(what_was_learned || ' ' || new_information || ' ' || advice || ' ' || closing || ' ' || coalesce(follow_up, ''))))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX learning_records_short_words');
    await db.query('DROP FUNCTION word_grams');
  }
}
