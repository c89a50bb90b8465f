import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the count of a place changes is written down by day, too; what is there already, on the day on which it came. */
export class ChangesByDay1764000065000 implements MigrationInterface {
  name = 'ChangesByDay1764000065000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE agendas IN SHARE ROW EXCLUSIVE MODE');
    await db.query(`INSERT INTO count_changes (place_code, day, slot, change)
      SELECT place, (raised_at AT TIME ZONE 'UTC')::date, 0, count(*)
      FROM agendas CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY 1, 2`);
    await db.query(`CREATE TRIGGER agenda_summaries_noted_when_new AFTER INSERT ON agenda_summaries
      FOR EACH ROW WHEN (NEW.total <> 0) EXECUTE FUNCTION note_count_change('total')`);
    await db.query(`CREATE TRIGGER agenda_summaries_noted_when_changed AFTER UPDATE ON agenda_summaries
      FOR EACH ROW WHEN (NEW.total <> OLD.total) EXECUTE FUNCTION note_count_change('total')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER agenda_summaries_noted_when_changed ON agenda_summaries');
    await db.query('DROP TRIGGER agenda_summaries_noted_when_new ON agenda_summaries');
    await db.query('TRUNCATE count_changes');
  }
}
