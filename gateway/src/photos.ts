import { photoBytesAtMost } from '@dure/schema/photos';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addHandedOn, type HandedOnOptions } from './handed-on.ts';

/** What handing in a photo takes from an account: fifty a minute of a person's, with the usual limits. */
const uploadPoints = 100_000;

/**
 * `POST /photos` and `GET /photos/<id>/<size>`, handed on to the service that keeps them: bytes are not for a graph. Who
 * hands one in is verified and pays before it is read, and it is cut off at its limit.
 */
export function addPhotoRoutes(server: FastifyInstance, options: HandedOnOptions): void {
  const { door } = options;
  addHandedOn(server, options, (scope, handOn) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    const onRequest = async (request: FastifyRequest): Promise<void> => {
      const { caller } = await door.admit(request.raw);
      await door.spend(caller.account, uploadPoints);
    };
    scope.post('/photos', { bodyLimit: photoBytesAtMost, onRequest, handler: handOn });
    scope.get('/photos/:id/:size', handOn);
  });
}
