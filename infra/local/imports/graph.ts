import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';

/** Asks the public graph. Throws Problem in words for everything that goes wrong. */
export type Graph = <S extends z.ZodType>(document: string, input: object | string, shape: S) => Promise<z.output<S>>;

const answer = z.object({
  data: z.object({ result: z.unknown() }).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() }))
    .optional(),
});
type Answer = z.output<typeof answer>;

const timeoutMs = 60_000;
/** A restart of a service takes some seconds; commands carry a key, so that a repeated one does nothing twice. */
const patientPausesMs = [500, 1_500, 4_000];

/** A client of the graph at `url` for the bearer of `token`; a graph that is out of reach is tried again after pauses. */
export function graphAt(url: string, token: string, pausesMs: readonly number[] = patientPausesMs): Graph {
  return async (document, input, shape) => {
    for (const pauseMs of [...pausesMs, null]) {
      const outcome = await ask(url, token, document, input);
      if ('answer' in outcome) return shape.parse(resultOf(outcome.answer));
      if (pauseMs === null) throw outOfReach(url, outcome.cause);
      await pause(pauseMs);
    }
    throw new Error('The last attempt returns or throws.');
  };
}

type Outcome = { readonly answer: Answer } | { readonly cause: unknown };

async function ask(url: string, token: string, query: string, input: object | string): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': current().locale,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query, variables: { input } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const parsed = answer.safeParse(await response.json());
    if (!parsed.success) return { cause: new Error(`HTTP ${response.status}`) };
    const isDown = parsed.data.errors?.some((error) => error.extensions?.code === 'UNAVAILABLE') === true;
    return isDown ? { cause: new Error(parsed.data.errors?.[0]?.message) } : { answer: parsed.data };
  } catch (cause) {
    return { cause };
  }
}

function resultOf({ data, errors = [] }: Answer): unknown {
  const [error] = errors;
  if (error === undefined && data?.result !== undefined) return data.result;
  const message = error?.message ?? say({ ko: '그래프가 답하지 않았습니다.', en: 'The graph gave no answer.' });
  const isAboutLogin = error?.extensions?.code === 'UNAUTHENTICATED' || error?.extensions?.code === 'FORBIDDEN';
  const remedy = isAboutLogin
    ? say({
        ko: '운영자(operator)의 토큰을 --token 이나 DURE_TOKEN 으로 주십시오.',
        en: 'Give an operator’s token with --token or DURE_TOKEN.',
      })
    : undefined;
  throw new Problem(message, remedy);
}

const outOfReach = (url: string, cause: unknown): Problem =>
  new Problem(
    say({
      ko: `그래프에 연결할 수 없습니다: ${url} (${cause instanceof Error ? cause.message : String(cause)})`,
      en: `The graph cannot be reached: ${url} (${cause instanceof Error ? cause.message : String(cause)})`,
    }),
    say({
      ko: '그래프가 실행 중인지 확인하고 다시 실행하십시오. 이미 가져온 행은 그대로 남아 있습니다.',
      en: 'See that it is running and start the import again; the rows that were taken over stay.',
    }),
    cause,
  );
