import { ApolloServer, type ApolloServerOptions, type BaseContext, HeaderMap } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { quietPlugins, serverDefaults } from '@dure/kit/subgraph';
import type { Backend } from '../harness/backend.ts';
import type { Answer, AnswerError } from '../harness/differences.ts';
import { type Exact, isExactList, isExactObject, readExact, toPlain } from '../harness/exact-json.ts';
import type { Operation, Path } from '../harness/unsplit.ts';

/** A gateway over the subgraphs of one world. */
export type Engine = {
  ask(operation: Operation): Promise<Answer>;
  stop(): Promise<void>;
};

/** Makes gateways of one kind; the name stands in tables. */
export type EngineKind = {
  readonly name: string;
  /** What its reading does to numbers. */
  readonly numbers: 'exact' | 'doubles';
  /** `any` where the order of keys is not looked at; `exact` unless said otherwise. */
  readonly keyOrder?: 'exact' | 'any';
  start(backend: Backend): Promise<Engine>;
};

export type ServerParts = {
  readonly gateway: GatewayInterface;
  /** How the answer is written, where it is not JSON.stringify; its text is what leaves by HTTP, as Unicode. */
  readonly stringifyResult?: NonNullable<ApolloServerOptions<BaseContext>['stringifyResult']>;
  /** From what the server wrote to Unicode, where it writes bytes as characters. */
  readonly decode?: (text: string) => string;
  readonly context?: BaseContext;
};

/** An engine that lives behind Apollo Server, asked through its HTTP layer but without a socket. */
export async function startServer({
  gateway,
  decode = (text) => text,
  context = {},
  ...rest
}: ServerParts): Promise<Engine> {
  const server = new ApolloServer({
    ...serverDefaults,
    ...rest,
    gateway,
    introspection: true,
    logger: silent,
    plugins: quietPlugins(),
  });
  await server.start();
  return {
    async ask(operation) {
      const headers = new HeaderMap([['content-type', 'application/json']]);
      const { body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body: operation },
        context: async () => context,
      });
      if (body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
      return readAnswer(decode(body.string));
    },
    stop: () => server.stop(),
  };
}

const nothing = () => undefined;
export const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Reads the JSON text of an answer. Throws when it is not the answer of a GraphQL server. */
export function readAnswer(text: string): Answer {
  const answer = readExact(text);
  if (!isExactObject(answer)) throw new Error(`Not an answer: ${text}`);
  const errors = answer.get('errors') ?? [];
  if (!isExactList(errors)) throw new Error(`Not a list of errors: ${text}`);
  return { data: answer.get('data'), errors: errors.map(readError) };
}

function readError(error: Exact): AnswerError {
  const {
    message,
    path,
    extensions = {},
  } = toPlain(error) as {
    message: string;
    path?: Path;
    extensions?: { paths?: string[]; subgraph?: string; serviceName?: string };
  };
  return { message, path, places: extensions.paths ?? [], subgraph: extensions.subgraph ?? extensions.serviceName };
}
