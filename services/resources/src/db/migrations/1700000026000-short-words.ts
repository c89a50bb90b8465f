import { gramsFunction } from '@dure/kit/words';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Korean words are found in resources by numbers, as in agendas, those of one syllable as well. */
export class ShortWords1700000026000 implements MigrationInterface {
  name = 'ShortWords1700000026000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(gramsFunction('word_grams'));
    await db.query(`CREATE INDEX resources_short_words ON resources USING gin
      (word_grams(lower(name || ' ' || description || ' ' || coalesce(holder_name, ''))))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX resources_short_words');
    await db.query('DROP FUNCTION word_grams');
  }
}
