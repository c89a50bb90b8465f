import type { MigrationInterface, QueryRunner } from 'typeorm';

const orders = ['support_count', 'raised_at', 'changed_at'] as const;

/** Agendas of a municipality that share category, state, maturity, triage and kind, in the orders that a list offers. */
export class Combinations1764000058000 implements MigrationInterface {
  name = 'Combinations1764000058000';

  async up(db: QueryRunner): Promise<void> {
    for (const order of orders) {
      await db.query(`CREATE INDEX agendas_of_combination_by_${order} ON agendas
        (municipality_code, category_key, state, maturity, (coalesce(triage, '')), kind, ${order}, id)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ${orders.map((order) => `agendas_of_combination_by_${order}`).join(', ')}`);
  }
}
