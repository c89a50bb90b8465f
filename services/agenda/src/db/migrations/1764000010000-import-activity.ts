import { importActivity } from '@dure/kit/import-tables';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When imports were active last, so that an abandoned one can be told from one that is at work. */
export class ImportActivity1764000010000 implements MigrationInterface {
  name = 'ImportActivity1764000010000';

  async up(db: QueryRunner): Promise<void> {
    await importActivity.up(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await importActivity.down(db);
  }
}
