import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A municipality's fee on what is paid out, fixed for each campaign at its publication. */
export class Fees1700000036000 implements MigrationInterface {
  name = 'Fees1700000036000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE funding_settings ADD COLUMN fee_per_mille integer NOT NULL DEFAULT 0
        CONSTRAINT funding_settings_fee_range CHECK (fee_per_mille BETWEEN 0 AND 200);
      ALTER TABLE funding_settings ALTER COLUMN fee_per_mille DROP DEFAULT;
      ALTER TABLE campaigns ADD COLUMN fee_per_mille integer;
      ALTER TABLE campaigns DISABLE TRIGGER USER;
      UPDATE campaigns SET fee_per_mille = 0 WHERE published_at IS NOT NULL;
      ALTER TABLE campaigns ENABLE TRIGGER USER;
      ALTER TABLE campaigns ADD CONSTRAINT campaigns_fee
        CHECK ((fee_per_mille IS NULL) = (published_at IS NULL) AND fee_per_mille BETWEEN 0 AND 200);

      CREATE FUNCTION campaigns_fee_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The fee of a campaign is fixed at its publication'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'campaigns_fee_fixed';
      END $$;
      CREATE TRIGGER campaigns_fee_fixed BEFORE UPDATE ON campaigns FOR EACH ROW
        WHEN (OLD.fee_per_mille IS NOT NULL AND OLD.fee_per_mille IS DISTINCT FROM NEW.fee_per_mille)
        EXECUTE FUNCTION campaigns_fee_guard()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER campaigns_fee_fixed ON campaigns;
      DROP FUNCTION campaigns_fee_guard;
      ALTER TABLE campaigns DROP CONSTRAINT campaigns_fee, DROP COLUMN fee_per_mille;
      ALTER TABLE funding_settings DROP CONSTRAINT funding_settings_fee_range, DROP COLUMN fee_per_mille`);
  }
}
