import { header } from '@dure/kit/http';
import type { Verifier } from '@dure/kit/identity';
import { proofHeader } from '@dure/kit/proof';
import { current } from '@dure/kit/request-scope';
import { activeTraceparent } from '@dure/kit/tracing';
import type { FastifyRequest } from 'fastify';

/** What one request carries through the gateway to every subgraph. Flat lists: name, value, name, value … */
export type GatewayContext = {
  /** What can change an answer; requests are told apart by it. */
  readonly headers: readonly string[];
  /** What only says where a request comes from. */
  readonly origin: readonly string[];
};

/**
 * Verifies the caller and gathers what subgraphs are told. Nothing else of the caller's headers reaches them.
 * Throws UNAUTHENTICATED at a token that does not hold, UNAVAILABLE when the issuer cannot be asked for its keys.
 */
export function createContext(verify: Verifier, gatewaySecret: string) {
  return async (request: FastifyRequest): Promise<GatewayContext> => {
    const authorization = header(request, 'authorization');
    // Only whether the token holds is of interest here; every subgraph verifies it again and acts on it.
    await verify(authorization);
    return propagated(authorization, gatewaySecret);
  };
}

function propagated(authorization: string | undefined, gatewaySecret: string): GatewayContext {
  const { requestId, locale, traceparent } = current();
  const headers = [proofHeader, gatewaySecret, 'accept-language', locale];
  if (authorization !== undefined) headers.push('authorization', authorization);
  const origin = ['x-request-id', requestId];
  // While OpenTelemetry runs it adds this header itself, with the span of the very call.
  if (activeTraceparent() === undefined && traceparent !== undefined) origin.push('traceparent', traceparent);
  return { headers, origin };
}
