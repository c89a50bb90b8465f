import type { Outcome } from './dispatch.ts';
import { SubgraphFailure } from './failures.ts';
import type { SubgraphRequest } from './subgraph.ts';

/**
 * What the span of a request to a subgraph tells before it is sent, as OpenTelemetry's conventions for HTTP clients name
 * it. A name and password in the address, and its query, are left out.
 */
export function spanOf(name: string, url: string) {
  const { protocol, origin, hostname, port, pathname } = new URL(url);
  const attributes = {
    'dure.subgraph': name,
    'http.request.method': 'POST',
    'server.address': hostname,
    'server.port': port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    'url.full': origin + pathname,
  };
  return { name: `fetch ${name}`, attributes };
}

/** What it tells when it is over. */
export function describeOutcome(outcome: Outcome) {
  const { status } = outcome;
  const attributes = status === 0 ? {} : { 'http.response.status_code': status };
  if (outcome instanceof SubgraphFailure) {
    return { attributes: { ...attributes, 'error.type': outcome.kind }, problem: outcome.message };
  }
  if (status < 400) return { attributes };
  return { attributes: { ...attributes, 'error.type': String(status) }, problem: `Status ${status}` };
}

/** The request with the trace context of its own span, where it hands one on. */
export function withTrace(request: SubgraphRequest, traceparent: string | undefined): SubgraphRequest {
  const { origin } = request;
  if (traceparent === undefined || origin === undefined) return request;
  // Names only: a request id is the caller's word, and may be the same.
  const at = origin.findIndex((name, index) => index % 2 === 0 && name === 'traceparent');
  return at < 0 ? request : { ...request, origin: origin.with(at + 1, traceparent) };
}
