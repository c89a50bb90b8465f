import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the count of a place changes is written down by day, too; what is there already, on the day on which it came. */
export class ChangesByDay1700000025000 implements MigrationInterface {
  name = 'ChangesByDay1700000025000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE members IN SHARE ROW EXCLUSIVE MODE');
    await db.query(`INSERT INTO count_changes (place_code, day, slot, change)
      SELECT place, (joined_at AT TIME ZONE 'UTC')::date, 0, count(*)
      FROM members CROSS JOIN LATERAL unnest(ARRAY[municipality_code, home_district_code]) AS place
      WHERE place IS NOT NULL GROUP BY 1, 2`);
    await db.query(`CREATE TRIGGER skill_summaries_noted_when_new AFTER INSERT ON skill_summaries
      FOR EACH ROW WHEN (NEW.members <> 0) EXECUTE FUNCTION note_count_change('members')`);
    await db.query(`CREATE TRIGGER skill_summaries_noted_when_changed AFTER UPDATE ON skill_summaries
      FOR EACH ROW WHEN (NEW.members <> OLD.members) EXECUTE FUNCTION note_count_change('members')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER skill_summaries_noted_when_changed ON skill_summaries');
    await db.query('DROP TRIGGER skill_summaries_noted_when_new ON skill_summaries');
    await db.query('TRUNCATE count_changes');
  }
}
