import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the count of a place changes is written down by day, too; what is there already, on the day on which it came. */
export class ChangesByDay1700000025000 implements MigrationInterface {
  name = 'ChangesByDay1700000025000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE resources IN SHARE ROW EXCLUSIVE MODE');
    await db.query(`INSERT INTO count_changes (place_code, day, slot, change)
      SELECT place, (published_at AT TIME ZONE 'UTC')::date, 0, count(*)
      FROM resources CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place
      WHERE place IS NOT NULL AND state = 'PUBLISHED' AND NOT has_ended GROUP BY 1, 2`);
    await db.query(`CREATE TRIGGER resource_summaries_noted_when_new AFTER INSERT ON resource_summaries
      FOR EACH ROW WHEN (NEW.published <> 0) EXECUTE FUNCTION note_count_change('published')`);
    await db.query(`CREATE TRIGGER resource_summaries_noted_when_changed AFTER UPDATE ON resource_summaries
      FOR EACH ROW WHEN (NEW.published <> OLD.published) EXECUTE FUNCTION note_count_change('published')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER resource_summaries_noted_when_changed ON resource_summaries');
    await db.query('DROP TRIGGER resource_summaries_noted_when_new ON resource_summaries');
    await db.query('TRUNCATE count_changes');
  }
}
