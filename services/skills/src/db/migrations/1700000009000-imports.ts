import { importTables } from '@dure/kit/import-tables';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are taken over into the catalogue of skills. */
export class Imports1700000009000 implements MigrationInterface {
  name = 'Imports1700000009000';

  async up(db: QueryRunner): Promise<void> {
    await importTables.up(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await importTables.down(db);
  }
}
