import { composeServices } from '@apollo/composition';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { createLogger } from '@dure/kit/log';
import { quietPlugins, serverDefaults } from '@dure/kit/subgraph';
import { parse } from 'graphql';
import { stringifyResult } from '../../src/executor/answer.ts';
import type { Reading } from '../../src/executor/execution.ts';
import { createExecutor, type Executor, type ExecutorOptions } from '../../src/executor/executor.ts';
import type { SubgraphRequest } from '../../src/subgraphs/subgraph.ts';
import { fromWire, toWire } from '../../src/wire.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@interfaceObject"])';

/** Composes subgraphs, given by name without the line that links Federation. Throws with the composer's words. */
export function compose(subgraphs: Readonly<Record<string, string>>): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(`${link}\n${sdl}`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A request as a subgraph reads it. */
export type Asked = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

/** What a subgraph answers, as JSON text in Unicode. Throws where it gives no answer. */
export type Script = (asked: Asked, request: SubgraphRequest) => string | Promise<string>;

export type ScriptedGraph = {
  /** The whole answer to an operation, as text in Unicode. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string>;
  /** What the subgraphs were asked, in order. */
  readonly asked: readonly (Asked & { readonly subgraph: string })[];
  readonly apollo: ApolloServer;
  readonly executor: Executor;
  stop(): Promise<void>;
};

export type ScriptedGraphOptions = {
  readonly supergraphSdl: string;
  readonly subgraphs: Readonly<Record<string, Script>>;
  readonly reading?: Reading;
} & Partial<Pick<ExecutorOptions, 'watchSupergraph' | 'watchPlanner' | 'log'>>;

/** Our executor before subgraphs whose answers a test spells letter by letter. */
export async function startScripted({ supergraphSdl, subgraphs, reading = 'raw', ...watching }: ScriptedGraphOptions) {
  const asked: (Asked & { readonly subgraph: string })[] = [];
  const gateway = createExecutor({
    supergraphSdl,
    log: createLogger('gateway', 'silent'),
    reading,
    ...watching,
    subgraph: (name) => ({
      name,
      send: async (request) => {
        const body = JSON.parse(fromWire(request.body)) as Asked;
        asked.push({ ...body, subgraph: name });
        const script = subgraphs[name];
        if (script === undefined) throw new Error(`Nobody expected that '${name}' is asked.`);
        return toWire(await script(body, request));
      },
    }),
  });
  const server = new ApolloServer({
    ...serverDefaults,
    gateway,
    stringifyResult,
    introspection: true,
    plugins: quietPlugins(),
    logger: createLogger('gateway', 'silent'),
  });
  await server.start();
  const ask: ScriptedGraph['ask'] = async (query, variables = {}) => {
    const { body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      context: async () => ({}),
    });
    return body.kind === 'complete' ? fromWire(body.string).trimEnd() : '';
  };
  return { ask, asked, apollo: server, executor: gateway, stop: () => server.stop() } satisfies ScriptedGraph;
}
