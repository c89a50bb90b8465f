import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pledges of hours, skills and goods. */
export class InKind1700000032000 implements MigrationInterface {
  name = 'InKind1700000032000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(pledges);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE in_kind_pledges');
    await db.query('DROP FUNCTION in_kind_pledges_guard');
  }
}

const pledges = `
  CREATE TABLE in_kind_pledges (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT in_kind_pledges_of_campaign REFERENCES campaigns (id),
    member_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT in_kind_pledges_kind_known CHECK (kind IN ('HOURS', 'SKILL', 'GOODS')),
    quantity integer NOT NULL CONSTRAINT in_kind_pledges_quantity_range
      CHECK (quantity BETWEEN 1 AND CASE kind WHEN 'GOODS' THEN 1000000 ELSE 10000 END),
    skill_id uuid,
    item text CONSTRAINT in_kind_pledges_item_length CHECK (length(item) BETWEEN 1 AND 200),
    is_anonymous boolean NOT NULL,
    state text NOT NULL CONSTRAINT in_kind_pledges_state_known CHECK (state IN ('ACTIVE', 'GIVEN', 'WITHDRAWN', 'RELEASED')),
    pledged_at timestamptz NOT NULL,
    ended_at timestamptz,
    given numeric(12, 2),
    CONSTRAINT in_kind_pledges_skill CHECK ((kind = 'SKILL') = (skill_id IS NOT NULL)),
    CONSTRAINT in_kind_pledges_item CHECK ((kind = 'GOODS') = (item IS NOT NULL)),
    CONSTRAINT in_kind_pledges_ended CHECK ((state = 'ACTIVE') = (ended_at IS NULL)),
    CONSTRAINT in_kind_pledges_given CHECK ((state = 'GIVEN') = (given IS NOT NULL)
      AND given > 0 AND given <= 1000000 AND (kind <> 'GOODS' OR given = trunc(given))));
  CREATE INDEX in_kind_pledges_campaign ON in_kind_pledges (campaign_id, pledged_at, id);
  CREATE INDEX in_kind_pledges_member ON in_kind_pledges (member_id, pledged_at, id);

  CREATE FUNCTION in_kind_pledges_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'ACTIVE' THEN
        RAISE EXCEPTION 'A pledge begins active' USING ERRCODE = 'check_violation', CONSTRAINT = 'in_kind_pledges_begin';
      END IF;
    ELSIF OLD.state <> 'ACTIVE' OR (OLD.id, OLD.campaign_id, OLD.member_id, OLD.kind, OLD.quantity, OLD.skill_id, OLD.item, OLD.pledged_at)
        IS DISTINCT FROM (NEW.id, NEW.campaign_id, NEW.member_id, NEW.kind, NEW.quantity, NEW.skill_id, NEW.item, NEW.pledged_at) THEN
      RAISE EXCEPTION 'A pledge only ends, once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'in_kind_pledges_end_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER in_kind_pledges_guarded BEFORE INSERT OR UPDATE ON in_kind_pledges
    FOR EACH ROW EXECUTE FUNCTION in_kind_pledges_guard();
  CREATE TRIGGER in_kind_pledges_stay BEFORE DELETE ON in_kind_pledges FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER in_kind_pledges_stay_all BEFORE TRUNCATE ON in_kind_pledges EXECUTE FUNCTION refuse_change()`;
