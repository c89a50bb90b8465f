import { importTables } from '@dure/kit/import-tables';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of agendas that are taken over, and what their sources said last. */
export class Imports1764000009000 implements MigrationInterface {
  name = 'Imports1764000009000';

  async up(db: QueryRunner): Promise<void> {
    await importTables.up(db);
    await db.query(`CREATE TABLE imported_agendas (
      agenda_id uuid PRIMARY KEY CONSTRAINT imported_agendas_agenda REFERENCES agendas (id),
      digest text NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE imported_agendas');
    await importTables.down(db);
  }
}
