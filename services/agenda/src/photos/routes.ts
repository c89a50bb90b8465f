import { badInput } from '@dure/kit/errors';
import { requireMember } from '@dure/kit/identity';
import { isId } from '@dure/kit/input';
import type { Text } from '@dure/kit/language';
import { objectStoreOf } from '@dure/kit/object-store';
import type { RouteContext, RouteServer } from '@dure/kit/service';
import { photoBytesAtMost } from '@dure/schema/photos';
import { keyOf, type PhotoSize, sizes } from './domain.ts';
import { PhotoTable } from './table.ts';
import { takePhoto } from './usecases.ts';

/** A version never changes: its address belongs to one file for good. */
const forGood = 'public, max-age=31536000, immutable';

const refusals = {
  'not-a-picture': {
    ko: '사진으로 읽을 수 없는 파일입니다. JPEG, PNG, WebP 사진을 올려 주십시오.',
    en: 'This file cannot be read as a photo. Send a JPEG, PNG or WebP.',
  },
  'too-many-pixels': {
    ko: '사진이 너무 큽니다. 5천만 화소 이하로 줄여 주십시오.',
    en: 'The photo is too large. Make it 50 megapixels or less.',
  },
} as const satisfies Record<string, Text>;

/** `POST /photos` takes the bytes of a photo and answers its id; `GET /photos/<id>/<size>` answers a version of one. */
export function addPhotoRoutes(server: RouteServer, { db, clock, actorOf }: RouteContext): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.post('/photos', { bodyLimit: photoBytesAtMost }, async (request, reply) => {
    const member = requireMember(await actorOf(request));
    const file = request.body instanceof Buffer ? request.body : Buffer.alloc(0);
    const taken = await takePhoto({ db, clock }, member, file);
    if (!taken.ok) throw badInput(refusals[taken.refusal.kind]);
    return reply.code(201).send(taken.value);
  });
  server.get<{ Params: { id: string; size: string } }>('/photos/:id/:size', async (request, reply) => {
    const { id, size } = request.params;
    const isSize = Object.hasOwn(sizes, size);
    const photo = isId(id) && isSize ? await db.getRepository(PhotoTable).findOneBy({ id }) : null;
    if (photo === null || photo.agendaId === null || photo.removedAt !== null) return reply.callNotFound();
    const object = await objectStoreOf(db)?.get(keyOf(id, size as PhotoSize));
    if (object === null || object === undefined) return reply.callNotFound();
    return reply
      .headers({ 'cache-control': forGood, 'content-length': object.bytes, 'x-content-type-options': 'nosniff' })
      .type('image/webp')
      .send(object.stream);
  });
}
