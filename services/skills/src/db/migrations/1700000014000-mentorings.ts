import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agendas and organisations of it may be heard of later. */
const knownSolutions = `CREATE TABLE known_solutions (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL,
  organization_id uuid NOT NULL)`;

const mentorings = `CREATE TABLE mentorings (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT mentorings_agenda_known REFERENCES known_agendas (id),
  solution_id uuid CONSTRAINT mentorings_solution_known REFERENCES known_solutions (id),
  mentor_id uuid NOT NULL CONSTRAINT mentorings_mentor REFERENCES members (id),
  mentor_organization_id uuid CONSTRAINT mentorings_mentor_organization REFERENCES organizations (id),
  mentee_id uuid CONSTRAINT mentorings_mentee REFERENCES members (id),
  mentee_organization_id uuid CONSTRAINT mentorings_mentee_organization REFERENCES organizations (id),
  state text NOT NULL CONSTRAINT mentorings_state_known
    CHECK (state IN ('PROPOSED', 'DECLINED', 'AGREED', 'RUNNING', 'ENDED', 'BROKEN_OFF')),
  duration text NOT NULL CONSTRAINT mentorings_duration_length CHECK (length(duration) BETWEEN 1 AND 100),
  proposed_at timestamptz NOT NULL,
  mentor_agreed_at timestamptz,
  mentee_agreed_at timestamptz,
  starts_at timestamptz,
  ends_at timestamptz,
  ended_at timestamptz,
  broken_off_reason text CONSTRAINT mentorings_reason_length CHECK (length(broken_off_reason) BETWEEN 1 AND 2000),
  CONSTRAINT mentorings_one_mentee CHECK (num_nonnulls(mentee_id, mentee_organization_id) = 1),
  CONSTRAINT mentorings_nobody_mentors_himself CHECK (mentee_id <> mentor_id),
  CONSTRAINT mentorings_agreed_by_both CHECK (
    state IN ('PROPOSED', 'DECLINED') OR num_nonnulls(mentor_agreed_at, mentee_agreed_at, starts_at, ends_at) = 4),
  CONSTRAINT mentorings_lasts CHECK (ends_at > starts_at),
  CONSTRAINT mentorings_over CHECK ((state IN ('ENDED', 'BROKEN_OFF')) = (ended_at IS NOT NULL)),
  CONSTRAINT mentorings_over_in_time CHECK (ended_at <= ends_at),
  CONSTRAINT mentorings_reason CHECK ((state = 'BROKEN_OFF') = (broken_off_reason IS NOT NULL)))`;

const meetings = `CREATE TABLE mentoring_meetings (
  id uuid PRIMARY KEY,
  mentoring_id uuid NOT NULL CONSTRAINT mentoring_meetings_mentoring REFERENCES mentorings (id),
  held_at timestamptz NOT NULL,
  minutes integer NOT NULL CONSTRAINT mentoring_meetings_minutes_range CHECK (minutes BETWEEN 1 AND 1440),
  about text NOT NULL CONSTRAINT mentoring_meetings_about_length CHECK (length(about) BETWEEN 1 AND 2000),
  next text CONSTRAINT mentoring_meetings_next_length CHECK (length(next) BETWEEN 1 AND 2000),
  language text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT mentoring_meetings_was_held CHECK (held_at <= entered_at))`;

const indexes = [
  `CREATE UNIQUE INDEX mentorings_one_per_solution ON mentorings (solution_id) WHERE state IN ('AGREED', 'RUNNING')`,
  'CREATE INDEX mentorings_by_agenda ON mentorings (agenda_id, proposed_at, id)',
  'CREATE INDEX mentorings_by_solution ON mentorings (solution_id, proposed_at, id)',
  'CREATE INDEX mentorings_by_mentor ON mentorings (mentor_id, proposed_at, id)',
  'CREATE INDEX mentorings_by_mentee ON mentorings (mentee_id, proposed_at, id)',
  'CREATE INDEX mentorings_by_mentee_organization ON mentorings (mentee_organization_id, proposed_at, id)',
  'CREATE INDEX mentoring_meetings_of_mentoring ON mentoring_meetings (mentoring_id, held_at, id)',
];

/** What is over stays as it is, and so does every meeting: whoever writes. */
const staysAsItIs = `CREATE FUNCTION mentorings_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A mentoring that is over and a meeting are never changed, and none is deleted.'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'mentorings_stay';
END $$`;

const triggers = [
  `CREATE TRIGGER mentorings_over_stay BEFORE UPDATE ON mentorings
    FOR EACH ROW WHEN (OLD.state IN ('DECLINED', 'ENDED', 'BROKEN_OFF')) EXECUTE FUNCTION mentorings_stay()`,
  'CREATE TRIGGER mentorings_never_deleted BEFORE DELETE ON mentorings FOR EACH ROW EXECUTE FUNCTION mentorings_stay()',
  `CREATE TRIGGER mentoring_meetings_stay BEFORE UPDATE OR DELETE ON mentoring_meetings
    FOR EACH ROW EXECUTE FUNCTION mentorings_stay()`,
];

/** Who accompanies whom, and when they met. */
export class Mentorings1700000014000 implements MigrationInterface {
  name = 'Mentorings1700000014000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of [knownSolutions, mentorings, meetings]) await db.query(table);
    for (const index of indexes) await db.query(index);
    await db.query(staysAsItIs);
    for (const trigger of triggers) await db.query(trigger);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mentoring_meetings, mentorings, known_solutions');
    await db.query('DROP FUNCTION mentorings_stay');
  }
}
