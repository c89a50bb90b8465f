import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['known_agendas', 'experiments', 'learning_records'];

const counted = `CREATE TRIGGER experiments_counted
  AFTER INSERT OR DELETE OR UPDATE OF state, is_overdue, outcome, district_code, municipality_code ON experiments
  FOR EACH ROW EXECUTE FUNCTION count_experiment()`;

/** Codes of places are texts, as everywhere; their form is checked where they come in. */
export class PlaceCodes1700000002000 implements MigrationInterface {
  name = 'PlaceCodes1700000002000';

  async up(db: QueryRunner): Promise<void> {
    await retype(db, 'text');
    await db.query(`ALTER TABLE known_agendas
      ADD CONSTRAINT known_agendas_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
      ADD CONSTRAINT known_agendas_district_form CHECK (district_code ~ '^[0-9]{10}$')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_agendas
      DROP CONSTRAINT known_agendas_municipality_form, DROP CONSTRAINT known_agendas_district_form`);
    await retype(db, 'char(10)');
  }
}

/** A trigger that names a column holds its type, and is therefore made anew. */
async function retype(db: QueryRunner, type: 'text' | 'char(10)'): Promise<void> {
  await db.query('DROP TRIGGER experiments_counted ON experiments');
  for (const table of tables) {
    await db.query(
      `ALTER TABLE ${table} ALTER COLUMN municipality_code TYPE ${type}, ALTER COLUMN district_code TYPE ${type}`,
    );
  }
  await db.query(`ALTER TABLE learning_summaries ALTER COLUMN place_code TYPE ${type}`);
  await db.query(counted);
}
