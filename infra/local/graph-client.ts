import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import { z } from 'zod';
import { Problem } from './cli/command.ts';

const graphAnswer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.looseObject({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() }))
    .optional(),
});

export type GraphAnswer = { readonly data: unknown; readonly errors: readonly { message: string; path?: string }[] };

/** Asks the graph at `url`, in the language of the command line. Throws Problem when it does not answer or refuses the query. */
export async function askGraph(url: string, query: string, variables: Record<string, unknown>): Promise<GraphAnswer> {
  const response = await send(url, JSON.stringify({ query, variables }));
  const text = await response.text();
  const answer = graphAnswer.safeParse(parseJson(text));
  if (!answer.success) {
    throw new Problem(
      say({
        ko: `${url}의 응답은 GraphQL이 아닙니다(상태 ${response.status}).`,
        en: `The answer of ${url} is not GraphQL (status ${response.status}).`,
      }),
    );
  }
  const errors = (answer.data.errors ?? []).map(({ message, path }) =>
    path === undefined ? { message } : { message, path: path.join('.') },
  );
  if (answer.data.data === undefined || answer.data.data === null) {
    throw new Problem(
      say({ ko: '그래프가 질의에 답하지 않았습니다.', en: 'The graph did not answer the query.' }) +
        errors.map(({ message }) => `\n  ${message}`).join(''),
    );
  }
  return { data: answer.data.data, errors };
}

async function send(url: string, body: string): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': current().locale },
      body,
      signal: AbortSignal.timeout(30_000),
    });
  } catch (cause) {
    throw new Problem(
      say({ ko: `${url}에 연결할 수 없습니다.`, en: `${url} cannot be reached.` }),
      say({ ko: '`npm start`로 시작했는지 확인하십시오.', en: 'See whether it was started with `npm start`.' }),
      cause,
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
