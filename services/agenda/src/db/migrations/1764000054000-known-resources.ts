import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands in the registry of resources, so that a process names nothing that is not there. */
export class KnownResources1764000054000 implements MigrationInterface {
  name = 'KnownResources1764000054000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE known_resources (resource_id uuid CONSTRAINT known_resources_pkey PRIMARY KEY)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE known_resources');
  }
}
