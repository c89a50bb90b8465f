import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where districts lie, so that a point finds its own: one row for each polygon of a border, found by the box around it. */
export class DistrictShapes1764000056000 implements MigrationInterface {
  name = 'DistrictShapes1764000056000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE district_shapes (
      district_code text NOT NULL CONSTRAINT district_shapes_code_format CHECK (district_code ~ '^[0-9]{10}$'),
      position integer NOT NULL,
      outline polygon NOT NULL,
      holes polygon[] NOT NULL,
      CONSTRAINT district_shapes_pkey PRIMARY KEY (district_code, position))`);
    await db.query('CREATE INDEX district_shapes_boxes ON district_shapes USING gist (box(outline))');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE district_shapes');
  }
}
