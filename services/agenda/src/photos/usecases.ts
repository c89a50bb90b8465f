import { createHash } from 'node:crypto';
import type { Clock } from '@dure/kit/clock';
import { type CommandContext, command } from '@dure/kit/command';
import { transaction } from '@dure/kit/database';
import { schedule, unschedule } from '@dure/kit/deadlines';
import { accept, type Decision } from '@dure/kit/decision';
import { forbidden, notFound, unavailable } from '@dure/kit/errors';
import { hasRole, type Member } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import { type ObjectStore, objectStoreOf } from '@dure/kit/object-store';
import type { DataSource, EntityManager } from 'typeorm';
import { type Agenda, allows, type NotInState } from '../agendas/domain.ts';
import { lockAgenda } from '../agendas/table.ts';
import type { AttachPhotoInput, RemovePhotoInput } from '../generated/graphql.ts';
import {
  attach,
  keyOf,
  keysOf,
  type Photo,
  type PhotoSize,
  type PhotoTaken,
  sizes,
  type TooManyPhotos,
  unattachedHours,
} from './domain.ts';
import { type NotAPicture, readPicture, type TooManyPixels } from './picture.ts';
import { enterOnce, lockPhoto, PhotoTable, takenPositions } from './table.ts';

export const forgetDeadline = 'photo-forgotten';

/** What a photo looks like to who handed it in. */
export type Uploaded = Pick<Photo, 'id' | 'width' | 'height'>;

type Work = { readonly db: DataSource; readonly clock: Clock };

/**
 * Takes a photo in; it waits for its agenda, and is forgotten when none comes. The same file of the same person is the
 * same photo. Whatever breaks off is cleared away: its row is entered before its versions are kept.
 * Throws UNAVAILABLE where the service has no object store.
 */
export async function takePhoto(
  { db, clock }: Work,
  { memberId: uploaderId }: Member,
  file: Buffer,
): Promise<Decision<Uploaded, NotAPicture | TooManyPixels>> {
  const store = requireStore(db);
  const read = await readPicture(file);
  if (!read.ok) return read;
  const { width, height, versions } = read.value;
  const digest = createHash('sha256').update(file).digest();
  const uploadedAt = clock.now();
  const { id, isNew } = await transaction(db, async (tx) => {
    const entered = await enterOnce(tx, { id: newId(), uploaderId, digest, width, height, uploadedAt });
    const forgottenAt = new Date(uploadedAt.getTime() + unattachedHours * 3_600_000);
    await schedule(tx, forgetDeadline, entered.id, forgottenAt);
    return entered;
  });
  if (isNew || !(await isStored(db, id))) {
    for (const size of Object.keys(sizes) as PhotoSize[])
      await store.put(keyOf(id, size), versions[size], 'image/webp');
    await db.getRepository(PhotoTable).update({ id }, { storedAt: clock.now() });
  }
  return accept({ id, width, height });
}

const isStored = async (db: DataSource, id: string): Promise<boolean> =>
  (await db.getRepository(PhotoTable).findOneBy({ id }))?.storedAt != null;

function requireStore(db: DataSource): ObjectStore {
  const store = objectStoreOf(db);
  if (store === null) throw unavailable();
  return store;
}

/**
 * Forgets a photo that no agenda came for, and the versions of one that was taken off its agenda. The versions go first,
 * so that a crash between leaves nothing behind.
 */
export async function forgetPhoto(tx: EntityManager, photoId: string): Promise<void> {
  const photo = await tx.findOne(PhotoTable, { where: { id: photoId }, lock: { mode: 'pessimistic_write' } });
  if (photo === null || (photo.agendaId !== null && photo.removedAt === null)) return;
  await objectStoreOf(tx)?.remove(keysOf(photoId));
  if (photo.agendaId === null) await tx.delete(PhotoTable, { id: photoId });
}

/** Shows a photo with an agenda. Throws NOT_FOUND, or FORBIDDEN when the caller is neither author nor secretariat or official. */
export async function attachPhoto(ctx: CommandContext, input: AttachPhotoInput) {
  const { photoId, agendaId, description, language } = input;
  checkIds({ photoId, agendaId });
  checkTexts({ description: [description, 'short'], language: [language, 'name'] });
  type Refusal = NotInState | PhotoTaken | TooManyPhotos;
  return await command<AttachPhotoInput, Photo, Refusal>(ctx, 'attachPhoto', input, async (tx) => {
    const agenda = await lockAgenda(tx, agendaId);
    requireKeeper(ctx, agenda);
    const allowed = allows('edit', agenda);
    if (!allowed.ok) return allowed;
    // Until it is shown, only who handed it in knows its id, and whom they told.
    const photo = await lockPhoto(tx, photoId);
    const now = ctx.clock.now();
    const attached = attach(photo, { agendaId, description, language }, await takenPositions(tx, agendaId), now);
    if (!attached.ok) return attached;
    await tx.update(PhotoTable, { id: photoId }, attached.value);
    await unschedule(tx, forgetDeadline, photoId);
    return attached;
  });
}

/** Takes a photo off an agenda: nobody sees it any more, and its versions are deleted. Throws NOT_FOUND or FORBIDDEN. */
export async function removePhoto(ctx: CommandContext, input: RemovePhotoInput) {
  const { photoId } = input;
  checkIds({ photoId });
  return await command<RemovePhotoInput, Photo, never>(ctx, 'removePhoto', input, async (tx) => {
    // The agenda is locked first, here and where a photo is attached.
    const seen = await tx.findOneBy(PhotoTable, { id: photoId });
    if (seen?.agendaId == null) throw notFound({ ko: '사진', en: 'Photo' });
    const agenda = await lockAgenda(tx, seen.agendaId);
    requireKeeper(ctx, agenda);
    const photo = await lockPhoto(tx, photoId);
    if (photo.removedAt !== null) return accept(photo);
    const removed: Photo = { ...photo, removedBy: ctx.actor.memberId, removedAt: ctx.clock.now() };
    await tx.update(PhotoTable, { id: photoId }, removed);
    await schedule(tx, forgetDeadline, photoId, ctx.clock.now());
    return accept(removed);
  });
}

function requireKeeper({ actor }: CommandContext, { authorId, municipalityCode }: Agenda): void {
  if (authorId === actor.memberId || hasRole(actor, municipalityCode, 'secretariat', 'official')) return;
  throw forbidden({
    ko: '의제를 올린 사람, 담당 공무원, 사무국만 할 수 있습니다.',
    en: 'Only who raised the agenda, officials and the secretariat may do this.',
  });
}
