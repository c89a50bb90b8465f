import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of agendas; their versions lie in the object store. */
export class Photos1764000051000 implements MigrationInterface {
  name = 'Photos1764000051000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE agenda_photos (
      id uuid PRIMARY KEY,
      uploader_id uuid NOT NULL,
      digest bytea NOT NULL CONSTRAINT agenda_photos_digest_length CHECK (octet_length(digest) = 32),
      width integer NOT NULL,
      height integer NOT NULL,
      uploaded_at timestamptz NOT NULL,
      stored_at timestamptz,
      agenda_id uuid CONSTRAINT agenda_photos_agenda REFERENCES agendas (id),
      position smallint CONSTRAINT agenda_photos_position_range CHECK (position BETWEEN 1 AND 12),
      description text CONSTRAINT agenda_photos_description_length CHECK (length(description) BETWEEN 1 AND 2000),
      language text,
      attached_at timestamptz,
      removed_by uuid,
      removed_at timestamptz,
      CONSTRAINT agenda_photos_has_a_size CHECK (width > 0 AND height > 0),
      CONSTRAINT agenda_photos_attached_whole CHECK (num_nulls(agenda_id, position, description, language, attached_at) IN (0, 5)
        AND (agenda_id IS NULL OR stored_at IS NOT NULL)),
      CONSTRAINT agenda_photos_removed_by_somebody CHECK ((removed_by IS NULL) = (removed_at IS NULL)))`);
    await db.query(`CREATE UNIQUE INDEX agenda_photos_one_place_each ON agenda_photos (agenda_id, position)
      WHERE removed_at IS NULL`);
    await db.query(`CREATE UNIQUE INDEX agenda_photos_once ON agenda_photos (uploader_id, digest)
      WHERE agenda_id IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agenda_photos');
  }
}
