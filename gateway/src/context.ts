import { header } from '@dure/kit/http';
import type { Verifier } from '@dure/kit/identity';
import { proofHeader } from '@dure/kit/proof';
import { current } from '@dure/kit/request-scope';
import { activeTraceparent } from '@dure/kit/tracing';
import type { FastifyRequest } from 'fastify';

/** What one request carries through the gateway: the headers that every subgraph gets. */
export type GatewayContext = {
  readonly subgraphHeaders: Readonly<Record<string, string>>;
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
    return { subgraphHeaders: { ...callerHeaders(authorization), [proofHeader]: gatewaySecret } };
  };
}

function callerHeaders(authorization: string | undefined): Record<string, string> {
  const { requestId, locale, traceparent } = current();
  // While OpenTelemetry runs it adds this header itself, with the span of the very call.
  const trace = activeTraceparent() === undefined && traceparent !== undefined ? { traceparent } : {};
  return {
    ...(authorization === undefined ? {} : { authorization }),
    ...trace,
    'accept-language': locale,
    'x-request-id': requestId,
  };
}
