import { unavailable } from '@dure/kit/errors';
import replyFrom from '@fastify/reply-from';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';

const timeoutMs = 30_000;
/** Of a request, what the service is told besides who sends it. */
const asked = 'if-none-match';
/** Of the service's answer, what the caller is told. */
const told = ['content-type', 'content-length', 'cache-control', 'etag', 'x-content-type-options'];

export type HandedOnOptions = {
  /** The graph of the service that answers; what is handed on are its siblings. */
  readonly graphUrl: string;
  readonly door: Pick<Door, 'admit' | 'spend'>;
};

/**
 * Routes whose requests are handed on as they come to a service that answers them beside its graph: bytes, and what every
 * cache on the way shall keep. `addRoutes` gets a scope of its own, and the handler that hands on.
 */
export function addHandedOn(
  server: FastifyInstance,
  { graphUrl, door }: HandedOnOptions,
  addRoutes: (scope: FastifyInstance, handOn: HandOn) => void,
): void {
  const handOn: HandOn = async (request, reply) => {
    const { headers, origin } = await door.admit(request.raw);
    const body = request.body instanceof Buffer ? { body: request.body, contentType: 'application/octet-stream' } : {};
    const known = request.headers[asked];
    const sent = [...headers, ...origin, ...(known === undefined ? [] : [asked, known])];
    return await reply.from(request.url, {
      ...body,
      rewriteRequestHeaders: () => Object.fromEntries(pairsOf(sent)),
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
    addRoutes(scope, handOn);
    done();
  });
}

type HandOn = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** A flat list of names and values as pairs. */
function* pairsOf(flat: readonly string[]): Generator<[string, string]> {
  for (let at = 0; at + 1 < flat.length; at += 2) yield [flat[at] ?? '', flat[at + 1] ?? ''];
}
