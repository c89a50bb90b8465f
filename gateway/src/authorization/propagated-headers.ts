import type { IncomingHttpHeaders } from 'node:http';
import { textList } from '@dure/kit/config';
import { proofHeader } from '@dure/kit/proof';
import { current } from '@dure/kit/request-scope';
import { z } from 'zod';

/** What a request carries to every subgraph. Flat lists: name, value, name, value … */
export type Propagated = {
  /** What can change an answer; requests are told apart by it. */
  readonly headers: readonly string[];
  /** What only says where a request comes from. */
  readonly origin: readonly string[];
};

const defaults = ['authorization', 'accept-language', 'x-request-id', 'traceparent'];

/** What belongs to one connection or to one body, or is the gateway's own word, is never the caller's to say. */
const never = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding'],
  ...['upgrade', 'host', 'content-length', 'content-type', 'content-encoding', 'accept', 'accept-encoding', 'expect'],
  proofHeader,
]);

/** Reads `authorization,accept-language,x-tenant`; the defaults where nothing is given. */
export const givenHeaders = textList
  .pipe(z.array(z.string().regex(/^[a-z0-9-]+$/)))
  .refine((names) => names.every((name) => !never.has(name)))
  .default(defaults);

/** Gathers what subgraphs are told of a request: what is on the list, and the gateway's proof. */
export function createPropagation(
  names: readonly string[],
  gatewaySecret: string,
): (given: IncomingHttpHeaders) => Propagated {
  const ours = ['accept-language', 'x-request-id', 'traceparent', 'tracestate'];
  const asItCame = names.filter((name) => !ours.includes(name));
  const hasLocale = names.includes('accept-language');
  const hasRequestId = names.includes('x-request-id');
  const hasTrace = names.includes('traceparent');
  return (given) => {
    const { requestId, locale, traceparent } = current();
    const headers = [proofHeader, gatewaySecret];
    if (hasLocale) headers.push('accept-language', locale);
    for (const name of asItCame) {
      const value = given[name];
      if (value !== undefined) headers.push(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const origin = hasRequestId ? ['x-request-id', requestId] : [];
    if (hasTrace && traceparent !== undefined) origin.push('traceparent', traceparent, ...stateOf(given, traceparent));
    return { headers, origin };
  };
}

/** What belongs to the caller's trace is handed on with it, W3C Trace Context, section 3.3; with no other. */
function stateOf({ traceparent, tracestate }: IncomingHttpHeaders, ours: string): readonly string[] {
  if (typeof tracestate !== 'string' || typeof traceparent !== 'string') return [];
  return traceIdOf(traceparent) === traceIdOf(ours) ? ['tracestate', tracestate] : [];
}

const traceIdOf = (traceparent: string): string | undefined => traceparent.split('-', 2)[1];
