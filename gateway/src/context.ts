import type { IncomingHttpHeaders } from 'node:http';
import type { Verifier } from '@dure/kit/identity';
import { proofHeader } from '@dure/kit/proof';
import { current } from '@dure/kit/request-scope';
import { activeTraceparent } from '@dure/kit/tracing';

/** What one request carries through the gateway to every subgraph. Flat lists: name, value, name, value … */
export type GatewayContext = {
  /** What can change an answer; requests are told apart by it. */
  readonly headers: readonly string[];
  /** What only says where a request comes from. */
  readonly origin: readonly string[];
};

/** Lets a request in: verifies the caller and gathers what subgraphs are told. */
export type Admit = {
  /** Throws UNAUTHENTICATED at a token that does not hold, UNAVAILABLE when the issuer cannot be asked for its keys. */
  (headers: IncomingHttpHeaders): Promise<GatewayContext>;
  /** The same, when the caller is known without waiting. */
  known(headers: IncomingHttpHeaders): GatewayContext | undefined;
};

/** Nothing of the caller's headers reaches subgraphs but what is named here. */
export function createAdmit(verify: Verifier, gatewaySecret: string): Admit {
  // Only whether the token holds is of interest here; every subgraph verifies it again and acts on it.
  const admit = async ({ authorization }: IncomingHttpHeaders): Promise<GatewayContext> => {
    await verify(authorization);
    return propagated(authorization, gatewaySecret);
  };
  const known = ({ authorization }: IncomingHttpHeaders): GatewayContext | undefined =>
    verify.known(authorization) && propagated(authorization, gatewaySecret);
  return Object.assign(admit, { known });
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
