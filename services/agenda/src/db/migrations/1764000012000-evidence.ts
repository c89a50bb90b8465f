import type { MigrationInterface, QueryRunner } from 'typeorm';

const rulesBefore = `'RAISED', 'SUPPORTERS_OF_OWN_DISTRICT', 'SUPPORTERS_OF_SEVERAL_DISTRICTS', 'TRIAGE_DECISION',
  'CLOSING_DECISION', 'EXPERIMENT_STARTED', 'LEARNING_RECORDED'`;

const knowRules = (rules: string) => `ALTER TABLE agenda_transitions
  DROP CONSTRAINT agenda_transitions_rule_known,
  ADD CONSTRAINT agenda_transitions_rule_known CHECK (rule IN (${rules}))`;

/** Data and words of authorities that lift an agenda of a community to one of society (N9). */
export class Evidence1764000012000 implements MigrationInterface {
  name = 'Evidence1764000012000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE agenda_evidence (
      id uuid PRIMARY KEY,
      agenda_id uuid NOT NULL CONSTRAINT agenda_evidence_agenda REFERENCES agendas (id),
      kind text NOT NULL CONSTRAINT agenda_evidence_kind_known CHECK (kind IN ('DATA', 'AUTHORITY')),
      title text NOT NULL CONSTRAINT agenda_evidence_title_length CHECK (length(title) BETWEEN 1 AND 200),
      language text NOT NULL CONSTRAINT agenda_evidence_language_length CHECK (length(language) BETWEEN 2 AND 200),
      url text NOT NULL CONSTRAINT agenda_evidence_url_length CHECK (length(url) BETWEEN 1 AND 2000),
      linked_by uuid NOT NULL,
      linked_at timestamptz NOT NULL,
      withdrawn_by uuid,
      withdrawn_at timestamptz,
      CONSTRAINT agenda_evidence_withdrawn_by_somebody CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))`);
    await db.query(`CREATE INDEX agenda_evidence_in_order ON agenda_evidence (agenda_id, linked_at, id)
      WHERE withdrawn_at IS NULL`);
    // By its hash: an address may be longer than an index takes.
    await db.query(`CREATE UNIQUE INDEX agenda_evidence_once ON agenda_evidence (agenda_id, kind, md5(url))
      WHERE withdrawn_at IS NULL`);
    await db.query(knowRules(`${rulesBefore}, 'DATA_OR_AUTHORITY_LINK'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(knowRules(rulesBefore));
    await db.query('DROP TABLE agenda_evidence');
  }
}
