import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan that keeps the money from a minimum on. */
export class MinimumAndOptimum1700000034000 implements MigrationInterface {
  name = 'MinimumAndOptimum1700000034000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE campaigns ADD COLUMN minimum_minor bigint,
      DROP CONSTRAINT campaigns_plan_known, DROP CONSTRAINT campaigns_reduced_plan,
      ADD CONSTRAINT campaigns_plan_known CHECK (shortfall_plan IN ('ALL_OR_NOTHING', 'KEEP_IT_ALL', 'MINIMUM_AND_OPTIMUM')),
      ADD CONSTRAINT campaigns_reduced_plan
        CHECK ((shortfall_plan IN ('KEEP_IT_ALL', 'MINIMUM_AND_OPTIMUM')) = (reduced_plan IS NOT NULL)),
      ADD CONSTRAINT campaigns_minimum CHECK ((shortfall_plan = 'MINIMUM_AND_OPTIMUM') = (minimum_minor IS NOT NULL)
        AND minimum_minor > 0 AND minimum_minor < goal_minor)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE campaigns DROP CONSTRAINT campaigns_minimum, DROP COLUMN minimum_minor,
      DROP CONSTRAINT campaigns_plan_known, DROP CONSTRAINT campaigns_reduced_plan,
      ADD CONSTRAINT campaigns_plan_known CHECK (shortfall_plan IN ('ALL_OR_NOTHING', 'KEEP_IT_ALL')),
      ADD CONSTRAINT campaigns_reduced_plan CHECK ((shortfall_plan = 'KEEP_IT_ALL') = (reduced_plan IS NOT NULL))`);
  }
}
