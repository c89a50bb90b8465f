import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Its agenda may be heard of later. */
const knownProcesses = `CREATE TABLE known_processes (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL)`;

const teams = `CREATE TABLE teams (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT teams_agenda_known REFERENCES known_agendas (id),
  process_id uuid CONSTRAINT teams_process_known REFERENCES known_processes (id),
  name text NOT NULL CONSTRAINT teams_name_length CHECK (length(name) BETWEEN 1 AND 200),
  language text NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL)`;

/** The place in the list is limited: no team can have more than twenty roles, whoever writes. */
const roles = `CREATE TABLE team_roles (
  team_id uuid NOT NULL CONSTRAINT team_roles_team REFERENCES teams (id),
  key text NOT NULL CONSTRAINT team_roles_key_form CHECK (key ~ '^[a-z][A-Za-z0-9]{0,99}$'),
  position smallint NOT NULL CONSTRAINT team_roles_at_most_twenty CHECK (position BETWEEN 1 AND 20),
  name_ko text NOT NULL CONSTRAINT team_roles_name_ko_length CHECK (length(name_ko) BETWEEN 1 AND 200),
  name_en text NOT NULL CONSTRAINT team_roles_name_en_length CHECK (length(name_en) BETWEEN 1 AND 200),
  seats integer NOT NULL CONSTRAINT team_roles_seats_range CHECK (seats BETWEEN 1 AND 1000),
  filled integer NOT NULL DEFAULT 0,
  PRIMARY KEY (team_id, key),
  CONSTRAINT team_roles_position UNIQUE (team_id, position),
  CONSTRAINT team_roles_never_more_than_seats CHECK (filled BETWEEN 0 AND seats))`;

const memberships = `CREATE TABLE team_memberships (
  id uuid PRIMARY KEY,
  team_id uuid NOT NULL,
  role_key text NOT NULL,
  member_id uuid NOT NULL CONSTRAINT team_memberships_member REFERENCES members (id),
  state text NOT NULL CONSTRAINT team_memberships_state_known CHECK (state IN ('PROPOSED', 'JOINED', 'DECLINED', 'LEFT')),
  proposed_by text NOT NULL CONSTRAINT team_memberships_proposed_by_known CHECK (proposed_by IN ('TEAM', 'MEMBER')),
  proposed_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT team_memberships_role FOREIGN KEY (team_id, role_key) REFERENCES team_roles (team_id, key))`;

const indexes = [
  'CREATE INDEX teams_by_agenda ON teams (agenda_id, opened_at, id)',
  'CREATE INDEX teams_by_process ON teams (process_id, opened_at, id)',
  `CREATE UNIQUE INDEX team_memberships_one_live ON team_memberships (team_id, member_id) WHERE state IN ('PROPOSED', 'JOINED')`,
  'CREATE INDEX team_memberships_by_team ON team_memberships (team_id, proposed_at, id)',
  'CREATE INDEX team_memberships_by_member ON team_memberships (member_id, proposed_at, id)',
];

/** The members in a role are counted as they come and go, whoever writes; a check holds the count to the seats. */
const count = `CREATE FUNCTION team_memberships_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE team_roles
    SET filled = filled + (NEW.state = 'JOINED')::int - coalesce((OLD.state = 'JOINED')::int, 0)
    WHERE team_id = NEW.team_id AND key = NEW.role_key;
  RETURN NULL;
END $$`;

const endedStays = `CREATE FUNCTION team_memberships_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A membership of a team that has ended is never changed, none changes its place, and none is deleted.'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'team_memberships_stay';
END $$`;

const triggers = [
  `CREATE TRIGGER team_memberships_count AFTER INSERT OR UPDATE OF state ON team_memberships
    FOR EACH ROW EXECUTE FUNCTION team_memberships_count()`,
  `CREATE TRIGGER team_memberships_ended_stay BEFORE UPDATE ON team_memberships
    FOR EACH ROW WHEN (OLD.state IN ('DECLINED', 'LEFT')
      OR (OLD.team_id, OLD.role_key, OLD.member_id) <> (NEW.team_id, NEW.role_key, NEW.member_id))
    EXECUTE FUNCTION team_memberships_stay()`,
  `CREATE TRIGGER team_memberships_never_deleted BEFORE DELETE ON team_memberships
    FOR EACH ROW EXECUTE FUNCTION team_memberships_stay()`,
];

/** Who takes on an agenda together, and in which roles. */
export class Teams1700000015000 implements MigrationInterface {
  name = 'Teams1700000015000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of [knownProcesses, teams, roles, memberships]) await db.query(table);
    for (const index of indexes) await db.query(index);
    await db.query(count);
    await db.query(endedStays);
    for (const trigger of triggers) await db.query(trigger);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE team_memberships, team_roles, teams, known_processes');
    await db.query('DROP FUNCTION team_memberships_count, team_memberships_stay');
  }
}
