import { importAbandonment } from '@dure/kit/import-tables';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that stand still come to an end. */
export class ImportAbandonment1700000013000 implements MigrationInterface {
  name = 'ImportAbandonment1700000013000';

  async up(db: QueryRunner): Promise<void> {
    await importAbandonment.up(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await importAbandonment.down(db);
  }
}
