import { rows } from '@dure/kit/database';
import { notFound } from '@dure/kit/errors';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import { type Photo, photosAtMost } from './domain.ts';

export const PhotoTable = new EntitySchema<Row<Photo>>({
  name: 'Photo',
  tableName: 'agenda_photos',
  columns: {
    id: { type: 'uuid', primary: true },
    uploaderId: { type: 'uuid', name: 'uploader_id' },
    digest: { type: 'bytea' },
    width: { type: 'integer' },
    height: { type: 'integer' },
    uploadedAt: { type: 'timestamptz', name: 'uploaded_at' },
    storedAt: { type: 'timestamptz', name: 'stored_at', nullable: true },
    agendaId: { type: 'uuid', name: 'agenda_id', nullable: true },
    position: { type: 'smallint', nullable: true },
    description: { type: 'text', nullable: true },
    language: { type: 'text', nullable: true },
    attachedAt: { type: 'timestamptz', name: 'attached_at', nullable: true },
    removedBy: { type: 'uuid', name: 'removed_by', nullable: true },
    removedAt: { type: 'timestamptz', name: 'removed_at', nullable: true },
  },
  checks: [
    { name: 'agenda_photos_digest_length', expression: 'octet_length(digest) = 32' },
    { name: 'agenda_photos_has_a_size', expression: 'width > 0 AND height > 0' },
    { name: 'agenda_photos_position_range', expression: `position BETWEEN 1 AND ${photosAtMost}` },
    { name: 'agenda_photos_description_length', expression: 'length(description) BETWEEN 1 AND 2000' },
    { name: 'agenda_photos_attached_whole', expression: 'written in the migration' },
    { name: 'agenda_photos_removed_by_somebody', expression: '(removed_by IS NULL) = (removed_at IS NULL)' },
  ],
  indices: [
    {
      name: 'agenda_photos_one_place_each',
      columns: ['agendaId', 'position'],
      unique: true,
      where: 'removed_at IS NULL',
    },
    { name: 'agenda_photos_once', columns: ['uploaderId', 'digest'], unique: true, where: 'agenda_id IS NULL' },
  ],
  foreignKeys: [
    { name: 'agenda_photos_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

type New = Pick<Photo, 'id' | 'uploaderId' | 'digest' | 'width' | 'height' | 'uploadedAt'>;

/** Enters a photo, or answers the one that the same person handed in before and that waits for its agenda. */
export async function enterOnce(
  tx: EntityManager,
  photo: New,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { id, uploaderId, digest, width, height, uploadedAt } = photo;
  const entered = await rows<{ id: string }>(
    tx,
    `INSERT INTO agenda_photos (id, uploader_id, digest, width, height, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (uploader_id, digest) WHERE agenda_id IS NULL DO NOTHING RETURNING id`,
    [id, uploaderId, digest, width, height, uploadedAt],
  );
  if (entered.length > 0) return { id, isNew: true };
  const [earlier] = await rows<{ id: string }>(
    tx,
    'SELECT id FROM agenda_photos WHERE uploader_id = $1 AND digest = $2 AND agenda_id IS NULL',
    [uploaderId, digest],
  );
  return { id: earlier?.id ?? id, isNew: false };
}

/** A photo, locked. Throws NOT_FOUND when there is none. */
export async function lockPhoto(tx: EntityManager, id: string): Promise<Photo> {
  const photo = await tx.findOne(PhotoTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (photo === null) throw notFound({ ko: '사진', en: 'Photo' });
  return photo;
}

/** Which of these photos an agenda shows. */
export async function shownAmong(tx: EntityManager, agendaId: string, ids: readonly string[]): Promise<Set<string>> {
  const shown = await rows<{ id: string }>(
    tx,
    'SELECT id FROM agenda_photos WHERE agenda_id = $1 AND removed_at IS NULL AND id = ANY ($2::uuid[])',
    [agendaId, ids],
  );
  return new Set(shown.map(({ id }) => id));
}

/** The places that are taken in an agenda. Call it after the agenda is locked. */
export async function takenPositions(tx: EntityManager, agendaId: string): Promise<number[]> {
  const taken = await rows<{ position: number }>(
    tx,
    'SELECT position FROM agenda_photos WHERE agenda_id = $1 AND removed_at IS NULL',
    [agendaId],
  );
  return taken.map(({ position }) => position);
}
