import { randomUUID } from 'node:crypto';
import { objectStoreOf, setObjectStore } from '@dure/kit/object-store';
import { openObjectStore } from '@dure/kit/open-object-store';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { keysOf, photosAtMost, unattachedHours } from '../src/photos/domain.ts';
import { takePhoto } from '../src/photos/usecases.ts';
import * as documents from './documents.ts';
import { handIn, photograph, temporaryStore } from './photos.ts';
import { agendaWorld, citizen, secretary } from './world.ts';

const { service, mutate, raised } = await agendaWorld();
setObjectStore(service.db, await openObjectStore(temporaryStore()));

const words = { description: '무너진 난간', language: 'ko' };
const attach = (photoId: string, agendaId: string, caller = secretary(), changes: object = {}) =>
  mutate(caller, documents.attachPhoto, { photoId, agendaId, ...words, ...changes });
const remove = (photoId: string, caller = secretary()) => mutate(caller, documents.removePhoto, { photoId });
const photosOf = async (id: string) =>
  (await service.as(nobody).data<{ agenda: { photos: Record<string, unknown>[] } }>(documents.photos, { id })).agenda
    .photos;
const isKept = async (photoId: string) => {
  const kept = await Promise.all(keysOf(photoId).map((key) => objectStoreOf(service.db)?.get(key)));
  for (const object of kept) object?.stream.destroy();
  return kept.map((object) => object !== null);
};
const hoursLater = (hours: number) => service.clock.moveTo(new Date(service.clock.now().getTime() + hours * 3_600_000));

describe('a photo', () => {
  test('is shown with its agenda to everybody, with words for those who do not see it', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    const photoId = await handIn(service, author.memberId);
    const answer = await attach(photoId, agendaId, author);
    expect(answer).toMatchObject({ photo: { id: photoId, uploadedBy: { id: author.memberId } } });
    expect(await photosOf(agendaId)).toEqual([
      { id: photoId, url: `/photos/${photoId}/medium`, ...words, width: 40, height: 30 },
    ]);
  });

  test('that is handed in twice by the same person is one photo, by two people two', async () => {
    const file = await photograph();
    const [one, other] = [person(), person()];
    const ids = [];
    for (const member of [one, one, other]) {
      const taken = await takePhoto(service, member, file);
      ids.push(taken.ok ? taken.value.id : taken.refusal.kind);
    }
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('that broke off before it was kept is whole when it is handed in again', async () => {
    const [file, member] = [await photograph(), person()];
    const store = objectStoreOf(service.db);
    if (store === null) throw new Error('There is no store.');
    const broken = { ...store, put: () => Promise.reject(new Error('the disk is full')) };
    setObjectStore(service.db, broken);
    await expect(takePhoto(service, member, file)).rejects.toThrow('the disk is full');
    setObjectStore(service.db, store);
    const taken = await takePhoto(service, member, file);
    if (!taken.ok) throw new Error(taken.refusal.kind);
    expect(await isKept(taken.value.id)).toEqual([true, true, true]);
    expect(await attach(taken.value.id, await raised())).toMatchObject({ __typename: 'AttachPhotoSuccess' });
  });

  test('for which no agenda comes within a day is forgotten, with its versions; one that is shown stays', async () => {
    const [shown, waiting] = [await handIn(service), await handIn(service)];
    const agendaId = await raised();
    await attach(shown, agendaId);
    hoursLater(unattachedHours);
    await service.runDeadlines();
    expect([await isKept(shown), await isKept(waiting)]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    const input = { photoId: waiting, agendaId, ...words };
    expect(await service.as(secretary()).errors(documents.attachPhoto, { input })).toEqual(['NOT_FOUND']);
    service.clock.moveTo(null);
  });

  test('that is taken off is gone for everybody, also as a file, and its place is free', async () => {
    const agendaId = await raised();
    const [first, second] = [await handIn(service), await handIn(service)];
    await attach(first, agendaId);
    await attach(second, agendaId);
    await remove(first);
    await remove(first);
    await service.runDeadlines();
    expect((await photosOf(agendaId)).map(({ id }) => id)).toEqual([second]);
    expect(await isKept(first)).toEqual([false, false, false]);
    const third = await handIn(service);
    await attach(third, agendaId);
    expect((await photosOf(agendaId)).map(({ id }) => id)).toEqual([third, second]);
    expect(await attach(first, agendaId)).toMatchObject({ __typename: 'PhotoTaken' });
  });

  test('of one agenda cannot be shown with another one', async () => {
    const photoId = await handIn(service);
    await attach(photoId, await raised());
    expect(await attach(photoId, await raised())).toMatchObject({ __typename: 'PhotoTaken' });
  });

  test('can be shown by those only who look after the agenda', async () => {
    const [photoId, agendaId] = [await handIn(service), await raised()];
    const input = { photoId, agendaId, ...words };
    expect(await service.as(citizen()).errors(documents.attachPhoto, { input })).toEqual(['FORBIDDEN']);
  });

  test('is refused when the agenda shows twelve', async () => {
    const agendaId = await raised();
    for (let count = 0; count < photosAtMost; count += 1) await attach(await handIn(service), agendaId);
    const refused = await attach(await handIn(service), agendaId);
    expect(refused).toMatchObject({ __typename: 'TooManyPhotos', most: photosAtMost });
    expect(await photosOf(agendaId)).toHaveLength(photosAtMost);
  });

  test('is not shown with a closed agenda, and not without words', async () => {
    const [photoId, agendaId] = [await handIn(service), await raised()];
    const input = { photoId, agendaId, ...words, description: ' ' };
    expect(await service.as(secretary()).errors(documents.attachPhoto, { input })).toEqual(['BAD_USER_INPUT']);
    await mutate(secretary(), documents.close, { agendaId, reason: '풀렸습니다.' });
    expect(await attach(photoId, agendaId)).toMatchObject({ __typename: 'AgendaNotInState' });
  });

  test('of which nobody knows is not found', async () => {
    const input = { photoId: randomUUID() };
    expect(await service.as(secretary()).errors(documents.removePhoto, { input })).toEqual(['NOT_FOUND']);
  });
});

test('the last place of an agenda goes to one of two photos', async () => {
  const agendaId = await raised();
  for (let count = 1; count < photosAtMost; count += 1) await attach(await handIn(service), agendaId);
  const photos = [await handIn(service), await handIn(service)];
  const answers = await Promise.all(photos.map((photoId) => attach(photoId, agendaId)));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AttachPhotoSuccess', 'TooManyPhotos']);
});
