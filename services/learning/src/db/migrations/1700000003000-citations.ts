import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a record says besides: whether the scale must change, its licence, what it leaves behind, and who builds on it. */
export class Citations1700000003000 implements MigrationInterface {
  name = 'Citations1700000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(records);
    await db.query(citations);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE record_citations');
    await db.query('DROP FUNCTION count_citation');
    await db.query(`ALTER TABLE learning_records
      DROP COLUMN scale_must_change, DROP COLUMN licence, DROP COLUMN assets, DROP COLUMN reuse_count`);
  }
}

/** Records of before have no licence: nobody was asked for one. */
const records = `
  ALTER TABLE learning_records
    ADD COLUMN scale_must_change boolean NOT NULL DEFAULT false,
    ADD COLUMN licence text
      CONSTRAINT learning_records_licence_known CHECK (licence IN ('CC0_1_0', 'CC_BY_4_0', 'CC_BY_SA_4_0', 'KOGL_1')),
    ADD COLUMN assets jsonb NOT NULL DEFAULT '[]'
      CONSTRAINT learning_records_assets_list CHECK (jsonb_typeof(assets) = 'array'),
    ADD COLUMN reuse_count integer NOT NULL DEFAULT 0;
  UPDATE learning_records SET scale_must_change = follow_up IS NOT NULL;
  ALTER TABLE learning_records ADD CONSTRAINT learning_records_follow_up_of_scale
    CHECK (NOT scale_must_change OR follow_up IS NOT NULL);
  CREATE INDEX learning_records_reused ON learning_records (reuse_count, id)`;

const citations = `
  CREATE TABLE record_citations (
    record_id uuid NOT NULL CONSTRAINT record_citations_record REFERENCES learning_records (id),
    agenda_id uuid NOT NULL CONSTRAINT record_citations_agenda REFERENCES known_agendas (id),
    note text NOT NULL CONSTRAINT record_citations_note_length CHECK (length(note) BETWEEN 1 AND 2000),
    language text NOT NULL,
    member_id uuid NOT NULL,
    cited_at timestamptz NOT NULL,
    CONSTRAINT record_citations_once PRIMARY KEY (record_id, agenda_id));
  CREATE INDEX record_citations_newest ON record_citations (record_id, cited_at, agenda_id);
  CREATE INDEX record_citations_of_agenda ON record_citations (agenda_id, cited_at, record_id);

  CREATE FUNCTION count_citation() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      UPDATE learning_records SET reuse_count = reuse_count + 1 WHERE id = NEW.record_id;
    ELSE
      UPDATE learning_records SET reuse_count = reuse_count - 1 WHERE id = OLD.record_id;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER record_citations_counted AFTER INSERT OR DELETE ON record_citations
    FOR EACH ROW EXECUTE FUNCTION count_citation()`;
