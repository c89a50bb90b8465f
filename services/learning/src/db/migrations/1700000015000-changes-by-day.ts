import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the count of a place changes is written down by day, too; what is there already, on the day on which it came. */
export class ChangesByDay1700000015000 implements MigrationInterface {
  name = 'ChangesByDay1700000015000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE learning_records IN SHARE ROW EXCLUSIVE MODE');
    await db.query(`INSERT INTO count_changes (place_code, day, slot, change)
      SELECT place, (recorded_at AT TIME ZONE 'UTC')::date, 0, count(*)
      FROM learning_records CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY 1, 2`);
    await db.query(`CREATE TRIGGER learning_summaries_noted_when_new AFTER INSERT ON learning_summaries
      FOR EACH ROW WHEN (NEW.records <> 0) EXECUTE FUNCTION note_count_change('records')`);
    await db.query(`CREATE TRIGGER learning_summaries_noted_when_changed AFTER UPDATE ON learning_summaries
      FOR EACH ROW WHEN (NEW.records <> OLD.records) EXECUTE FUNCTION note_count_change('records')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER learning_summaries_noted_when_changed ON learning_summaries');
    await db.query('DROP TRIGGER learning_summaries_noted_when_new ON learning_summaries');
    await db.query('TRUNCATE count_changes');
  }
}
