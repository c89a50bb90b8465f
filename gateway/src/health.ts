import type { IncomingMessage } from 'node:http';
import type { ReadyCheck } from '@dure/kit/health';
import { createProofCheck } from '@dure/kit/proof';
import { z } from 'zod';
import { createInFlight } from './subgraphs/in-flight.ts';

const readiness = z.object({
  status: z.string(),
  checks: z.array(z.object({ name: z.string(), ready: z.boolean(), reason: z.string().optional() })),
});

const timeoutMs = 1_500;

/**
 * One check for each subgraph: it answers, and is ready by its own word; else its reasons are handed on. However many ask
 * at a time, each subgraph is asked once: anybody who reaches the gateway may ask.
 */
export function subgraphChecks(urls: ReadonlyMap<string, string>): ReadyCheck[] {
  const inFlight = createInFlight<void>();
  return [...urls].map(([name, url]) => ({ name, check: () => inFlight.share(name, () => checkSubgraph(url)) }));
}

async function checkSubgraph(graphUrl: string): Promise<void> {
  const response = await askReadiness(graphUrl);
  const answer = readiness.safeParse(await response.json().catch(() => null));
  if (!answer.success) throw new Error(`It answered with status ${response.status}, but not about its health.`);
  const reasons = answer.data.checks
    .filter(({ ready }) => !ready)
    .map(({ name, reason }) => `${name}: ${reason ?? '?'}`);
  if (reasons.length > 0) throw new Error(reasons.join('; '));
  if (!response.ok) throw new Error(`It answered with status ${response.status}.`);
}

async function askReadiness(graphUrl: string): Promise<Response> {
  try {
    // The sibling of the graph's path, so that a service may stand behind a prefix.
    const options = { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' } as const;
    return await fetch(new URL('health/ready', graphUrl), options);
  } catch {
    // The cause would name addresses inside; which service it is says the name of the check.
    throw new Error('It does not answer.');
  }
}

/** Whether a request comes from those who run the gateway. Strangers learn neither the names of services nor why one fails. */
export function createOperatorCheck(token: string | undefined): (request: IncomingMessage) => boolean {
  if (token === undefined) return () => false;
  const isProven = createProofCheck(`Bearer ${token}`);
  return ({ headers }) => isProven(headers.authorization);
}
