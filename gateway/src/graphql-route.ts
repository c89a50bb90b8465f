import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';

/**
 * Hands requests to Apollo Server and writes its answers, which are wire text: one byte for each character. The answers
 * of an integration for UTF-8 would be encoded twice.
 */
export function createGraphqlHandler(
  apollo: ApolloServer<GatewayContext>,
  context: (request: FastifyRequest) => Promise<GatewayContext>,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: readRequest(request),
      context: () => context(request),
    });
    for (const [name, value] of headers) reply.header(name, value);
    reply.code(status ?? 200);
    if (body.kind !== 'complete') throw new Error('Answers in parts are not sent.');
    return reply.send(Buffer.from(body.string, 'latin1'));
  };
}

function readRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = request.url.indexOf('?');
  return {
    method: request.method.toUpperCase(),
    headers,
    body: request.body,
    search: query < 0 ? '' : request.url.slice(query),
  };
}
