import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists of the processes of an organisation and of a template, and whether there are any, are read from indexes. */
export class ProcessLists1764000053000 implements MigrationInterface {
  name = 'ProcessLists1764000053000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX processes_of_organization ON processes (organization_id, started_at, id)
      WHERE organization_id IS NOT NULL`);
    await db.query('CREATE INDEX processes_of_template ON processes (template_id, started_at, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX processes_of_template, processes_of_organization');
  }
}
