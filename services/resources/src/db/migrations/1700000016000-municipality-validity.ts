import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of municipalities come and go as those of districts do; where no day was entered, none is known. */
export class MunicipalityValidity1700000016000 implements MigrationInterface {
  name = 'MunicipalityValidity1700000016000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE municipalities ADD COLUMN valid_from date, ADD COLUMN valid_until date,
      ADD CONSTRAINT municipalities_validity CHECK (valid_until > valid_from)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE municipalities DROP COLUMN valid_from, DROP COLUMN valid_until');
  }
}
