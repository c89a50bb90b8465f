import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the count of a place changes is written down by day, too; what is there already, on the day on which it came. */
export class ChangesByDay1700000045000 implements MigrationInterface {
  name = 'ChangesByDay1700000045000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE campaigns, pledges IN SHARE ROW EXCLUSIVE MODE');
    await db.query(`INSERT INTO count_changes (place_code, day, slot, change)
      SELECT k.place_code, (p.pledged_at AT TIME ZONE 'UTC')::date, k.shard, count(*)
      FROM pledges p JOIN campaigns c ON c.id = p.campaign_id
      CROSS JOIN LATERAL funding_place_keys(c.id, c.district_code, c.municipality_code) k
      WHERE p.state IN ('ACTIVE', 'COLLECTED') GROUP BY 1, 2, 3`);
    await db.query(`CREATE TRIGGER funding_summaries_noted_when_new AFTER INSERT ON funding_summaries
      FOR EACH ROW WHEN (NEW.pledges <> 0) EXECUTE FUNCTION note_count_change('pledges')`);
    await db.query(`CREATE TRIGGER funding_summaries_noted_when_changed AFTER UPDATE ON funding_summaries
      FOR EACH ROW WHEN (NEW.pledges <> OLD.pledges) EXECUTE FUNCTION note_count_change('pledges')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER funding_summaries_noted_when_changed ON funding_summaries');
    await db.query('DROP TRIGGER funding_summaries_noted_when_new ON funding_summaries');
    await db.query('TRUNCATE count_changes');
  }
}
