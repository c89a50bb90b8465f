import type { MigrationInterface, QueryRunner } from 'typeorm';

const keyFormat = (format: string) => `ALTER TABLE bodies
  DROP CONSTRAINT bodies_key_format,
  ADD CONSTRAINT bodies_key_format CHECK (${format})`;

/** Bodies have keys as process templates write them: they are the same keys. */
export class BodyKeys1764000031000 implements MigrationInterface {
  name = 'BodyKeys1764000031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(keyFormat(`key ~ '^[a-z][A-Za-z0-9]{0,99}$'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keyFormat(`key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 100`));
  }
}
