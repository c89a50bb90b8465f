import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A need may be one of a campaign or of a team of its agenda. */
export class NeedsOfCampaignsAndTeams1700000016000 implements MigrationInterface {
  name = 'NeedsOfCampaignsAndTeams1700000016000';

  async up(db: QueryRunner): Promise<void> {
    // Its agenda may be heard of later.
    await db.query('CREATE TABLE known_campaigns (id uuid PRIMARY KEY, agenda_id uuid NOT NULL)');
    await db.query(`ALTER TABLE needs
      ADD COLUMN campaign_id uuid CONSTRAINT needs_campaign_known REFERENCES known_campaigns (id),
      ADD COLUMN team_id uuid CONSTRAINT needs_team REFERENCES teams (id),
      ADD CONSTRAINT needs_of_one CHECK (num_nonnulls(campaign_id, team_id) <= 1)`);
    await db.query('CREATE INDEX needs_by_campaign ON needs (campaign_id, opened_at, id)');
    await db.query('CREATE INDEX needs_by_team ON needs (team_id, opened_at, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE needs DROP COLUMN campaign_id, DROP COLUMN team_id');
    await db.query('DROP TABLE known_campaigns');
  }
}
