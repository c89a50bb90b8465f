import { proofHeader } from '@dure/kit/proof';
import type { SubgraphRequest } from './subgraph.ts';

/** Whoever has the proof could ask our services as the gateway, and whoever has a token as the person whom it names. */
const secrets: ReadonlySet<string> = new Set([proofHeader, 'authorization', 'proxy-authorization', 'cookie']);

/**
 * Leaves out of requests what a service that others run must not learn: the gateway's proof and the caller's token. What
 * it answers is then the same for all callers, and those who ask at the same moment share one request.
 */
export function createDiscretion(): (request: SubgraphRequest) => SubgraphRequest {
  /** One request to us asks several times, with the same list. */
  const known = new WeakMap<readonly string[], readonly string[]>();
  return (request) => {
    const found = known.get(request.headers) ?? withoutSecrets(request.headers);
    known.set(request.headers, found);
    return { ...request, headers: found };
  };
}

function withoutSecrets(headers: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2);
    if (!secrets.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}
