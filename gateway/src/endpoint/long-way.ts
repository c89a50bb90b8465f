import type { IncomingHttpHeaders } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { withHttpStatus } from '@dure/kit/errors';
import type { GatewayContext } from '../context.ts';
import type { WireText } from '../wire.ts';

export type LongRequest = {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON, if there was any. */
  readonly body: unknown;
  /** Path and query. */
  readonly url: string;
};

export type LongAnswer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: WireText;
};

/** Has Apollo Server answer a request. Its answers are wire text, by the `stringifyResult` that it was given. */
export async function askApollo(
  apollo: ApolloServer<GatewayContext>,
  { method, headers, body, url }: LongRequest,
  context: () => Promise<GatewayContext>,
): Promise<LongAnswer> {
  const query = url.indexOf('?');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: toHeaderMap(headers), body, search: query < 0 ? '' : url.slice(query) },
    context: () => context().catch(rethrowWithStatus),
  });
  if (answer.body.kind !== 'complete') throw new Error('Answers in parts are not sent.');
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), text: answer.body.string };
}

function rethrowWithStatus(error: unknown): never {
  throw withHttpStatus(error);
}

function toHeaderMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
