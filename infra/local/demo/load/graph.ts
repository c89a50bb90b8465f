import { setTimeout as pause } from 'node:timers/promises';
import { current } from '@dure/kit/request-scope';
import { z } from 'zod';
import { requestToken } from '../../issuer/request-token.ts';

const graphError = z.looseObject({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.looseObject({ code: z.string().optional() }).optional(),
});
const graphAnswer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(graphError).optional(),
});

export type GraphError = { readonly message: string; readonly code: string; readonly field: string | null };
export type Answer = { readonly data: Readonly<Record<string, unknown>>; readonly errors: readonly GraphError[] };

/** Asks the graph as a person of the demo city; null is a caller without a token. */
export type Ask = (person: string | null, query: string, variables: object) => Promise<Answer>;

const attempts = 5;

/** A client of the graph which logs each person in once and asks in the language of the command. A graph that cannot be reached is tried again for a moment. */
export function createAsk(graphUrl: string, issuerUrl: string): Ask {
  const { locale } = current();
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string) => {
    const known = tokens.get(person) ?? requestToken(issuerUrl, person);
    tokens.set(person, known);
    return known;
  };
  return async (person, query, variables) => {
    const authorization = person === null ? {} : { authorization: `Bearer ${await tokenOf(person)}` };
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': locale, ...authorization },
      body: JSON.stringify({ query, variables }),
    };
    return await send(graphUrl, request);
  };
}

async function send(url: string, request: RequestInit): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(60_000) });
      if (response.status >= 500) throw new Error(`status ${response.status}`);
      return readAnswer(await response.json());
    } catch (cause) {
      if (attempt === attempts) throw new Error(`The graph at ${url} does not answer.`, { cause });
      await pause(200 * 2 ** attempt);
    }
  }
}

function readAnswer(body: unknown): Answer {
  const { data, errors = [] } = graphAnswer.parse(body);
  return {
    data: data ?? {},
    errors: errors.map(({ message, path, extensions }) => ({
      message,
      code: extensions?.code ?? '',
      field: path?.[0] === undefined ? null : String(path[0]),
    })),
  };
}

/** The data of a query that must not fail. Throws with the messages otherwise. */
export async function read<T>(
  ask: Ask,
  shape: z.ZodType<T>,
  query: string,
  variables: object,
  person: string | null = null,
): Promise<T> {
  const { data, errors } = await ask(person, query, variables);
  if (errors.length > 0)
    throw new Error(`The graph refused a question: ${errors.map(({ message }) => message).join('; ')}`);
  return shape.parse(data);
}
