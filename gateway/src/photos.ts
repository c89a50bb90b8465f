import { unavailable } from '@dure/kit/errors';
import { photoBytesAtMost } from '@dure/schema/photos';
import replyFrom from '@fastify/reply-from';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';

/** What handing in a photo takes from an account: fifty a minute of a person's, with the usual limits. */
const uploadPoints = 100_000;
const timeoutMs = 30_000;
/** Of the service's answer, what the caller is told. */
const told = ['content-type', 'content-length', 'cache-control', 'x-content-type-options'];

export type PhotoRouteOptions = {
  /** The graph of the service that keeps the photos; they are its siblings. */
  readonly graphUrl: string;
  readonly door: Pick<Door, 'admit' | 'spend'>;
};

/**
 * `POST /photos` and `GET /photos/<id>/<size>`, handed on as they come to the service that keeps them: bytes are not for
 * a graph. Who hands one in is verified and pays before it is read, and it is cut off at its limit.
 */
export function addPhotoRoutes(server: FastifyInstance, { graphUrl, door }: PhotoRouteOptions): void {
  const handOn = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { headers, origin } = await door.admit(request.raw);
    const body = request.body instanceof Buffer ? { body: request.body, contentType: 'application/octet-stream' } : {};
    return await reply.from(request.url, {
      ...body,
      rewriteRequestHeaders: () => Object.fromEntries(pairsOf([...headers, ...origin])),
      rewriteHeaders: (answered) =>
        Object.fromEntries(Object.entries(answered).filter(([name]) => told.includes(name))),
      onError: (answer) => answer.send(unavailable()),
    });
  };
  void server.register((scope, _options, done) => {
    const base = new URL('.', graphUrl).href;
    void scope.register(replyFrom, {
      base,
      undici: { connections: 32, headersTimeout: timeoutMs, bodyTimeout: timeoutMs },
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    const onRequest = async (request: FastifyRequest): Promise<void> => {
      const { caller } = await door.admit(request.raw);
      await door.spend(caller.account, uploadPoints);
    };
    scope.post('/photos', { bodyLimit: photoBytesAtMost, onRequest, handler: handOn });
    scope.get('/photos/:id/:size', handOn);
    done();
  });
}

/** A flat list of names and values as pairs. */
function* pairsOf(flat: readonly string[]): Generator<[string, string]> {
  for (let at = 0; at + 1 < flat.length; at += 2) yield [flat[at] ?? '', flat[at + 1] ?? ''];
}
