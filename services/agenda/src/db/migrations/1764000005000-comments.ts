import type { MigrationInterface, QueryRunner } from 'typeorm';

const count = `CREATE FUNCTION agenda_comments_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE agendas SET comment_count = comment_count + 1 WHERE id = NEW.agenda_id;
  ELSE
    UPDATE agendas SET comment_count = comment_count - 1 WHERE id = OLD.agenda_id;
  END IF;
  RETURN NULL;
END $$`;

/** Comments and their count. */
export class Comments1764000005000 implements MigrationInterface {
  name = 'Comments1764000005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE agenda_comments (
      id uuid PRIMARY KEY,
      agenda_id uuid NOT NULL CONSTRAINT agenda_comments_agenda REFERENCES agendas (id),
      author_id uuid NOT NULL,
      body text NOT NULL CONSTRAINT agenda_comments_body_length CHECK (length(body) BETWEEN 1 AND 2000),
      language text NOT NULL CONSTRAINT agenda_comments_language_length CHECK (length(language) BETWEEN 2 AND 200),
      commented_at timestamptz NOT NULL)`);
    await db.query('CREATE INDEX agenda_comments_in_order ON agenda_comments (agenda_id, commented_at, id)');
    await db.query(count);
    await db.query(`CREATE TRIGGER agenda_comments_counted AFTER INSERT OR DELETE ON agenda_comments
      FOR EACH ROW EXECUTE FUNCTION agenda_comments_count()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agenda_comments');
    await db.query('DROP FUNCTION agenda_comments_count');
  }
}
