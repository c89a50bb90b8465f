import type { IncomingMessage } from 'node:http';
import { checkTimeoutMs, type ReadyCheck } from '@dure/kit/health';
import { createProofCheck } from '@dure/kit/proof';
import { z } from 'zod';
import { createInFlight } from './subgraphs/in-flight.ts';

/** What a service says of itself at `/health/ready`. */
export const readinessShape = z.object({
  status: z.string(),
  checks: z.array(z.object({ name: z.string(), ready: z.boolean(), reason: z.string().optional() })),
});

/** Longer than a service waits for what it needs: its reasons arrive. And who asks the gateway hears what it heard. */
const timeoutMs = checkTimeoutMs + 500;
const subgraphTimeoutMs = timeoutMs + 500;
const maxAnswerBytes = 65_536;

/**
 * One check for each subgraph: it answers, and is ready by its own word; else its reasons are handed on. However many ask
 * at a time, each subgraph is asked once: anybody who reaches the gateway may ask.
 */
export function subgraphChecks(urls: ReadonlyMap<string, string>): ReadyCheck[] {
  const inFlight = createInFlight<void>();
  return [...urls].map(([name, url]) => ({
    ...{ name, timeoutMs: subgraphTimeoutMs },
    check: () => inFlight.share(name, () => checkSubgraph(url)),
  }));
}

async function checkSubgraph(graphUrl: string): Promise<void> {
  const { status, body } = await askBeside(graphUrl, 'health/ready');
  const answer = readinessShape.safeParse(body);
  if (!answer.success) throw new Error(`It answered with status ${status}, but not about its health.`);
  const reasons = reasonsOf(answer.data);
  if (reasons.length > 0) throw new Error(reasons.join('; '));
  if (status !== 200) throw new Error(`It answered with status ${status}.`);
}

/** What of a service is not ready, each with why. */
export const reasonsOf = ({ checks }: z.infer<typeof readinessShape>): string[] =>
  checks.filter(({ ready }) => !ready).map(({ name, reason }) => `${name}: ${reason ?? '?'}`);

/**
 * Asks a service something besides its graph; the body is null where it is no JSON or longer than anything it has to say.
 * Throws when it does not answer in time.
 */
export async function askBeside(
  graphUrl: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  let response: Response;
  try {
    // The sibling of the graph's path, so that a service may stand behind a prefix.
    const options = { headers, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' } as const;
    response = await fetch(new URL(path, graphUrl), options);
  } catch {
    // The cause would name addresses inside; which service it is says the name of the check.
    throw new Error('It does not answer.');
  }
  return { status: response.status, body: await readAnswer(response) };
}

async function readAnswer(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      // Leaving the loop ends the connection.
      if (bytes > maxAnswerBytes) return null;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return null;
  }
}

/** Whether a request comes from those who run the gateway. Strangers learn neither the names of services nor why one fails. */
export function createOperatorCheck(token: string | undefined): (request: IncomingMessage) => boolean {
  if (token === undefined) return () => false;
  const isProven = createProofCheck(`Bearer ${token}`);
  return ({ headers }) => isProven(headers.authorization);
}
