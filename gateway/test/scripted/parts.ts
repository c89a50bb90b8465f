import { buildSchema } from 'graphql';
import { shapeOfAnswer } from '../../src/executor/answer-shape.ts';
import type { Execution, Reading, Tools } from '../../src/executor/execution.ts';
import type { EntityFetch, Fetch, PathStep } from '../../src/executor/plan.ts';
import { noSpans } from '../../src/executor/spans.ts';
import { readSupergraph } from '../../src/executor/supergraph.ts';
import { variableTexts } from '../../src/executor/variables.ts';
import type { SubgraphRequest } from '../../src/subgraphs/subgraph.ts';
import { fromWire, toWire } from '../../src/wire.ts';
import { rootFetch } from './one-fetch.ts';

/** What a subgraph answers to a body, as JSON text in Unicode. Throws where it gives no answer. */
export type Answering = (body: string) => string | Promise<string>;

/** What parts of plans are compiled with, before subgraphs that a test speaks for. Texts are in Unicode. */
export function toolsBefore(
  sdl: string,
  subgraphs: Readonly<Record<string, Answering>>,
  reading: Reading = 'json',
): { readonly tools: Tools; readonly asked: (SubgraphRequest & { readonly subgraph: string })[] } {
  const supergraph = readSupergraph(sdl, buildSchema(sdl));
  const asked: (SubgraphRequest & { readonly subgraph: string })[] = [];
  const tools: Tools = {
    supergraph,
    reading,
    spans: noSpans,
    shapeOf: ({ operation }) => shapeOfAnswer(operation, supergraph.schema),
    subgraph: (name) => ({
      name,
      send: async (request) => {
        const body = fromWire(request.body);
        asked.push({ ...request, body, subgraph: name });
        const answer = subgraphs[name];
        if (answer === undefined) throw new Error(`Nobody expected that '${name}' is asked.`);
        return toWire(await answer(body));
      },
    }),
  };
  return { tools, asked };
}

/** One execution, with what is known of the answer already. */
export const executionOf = (
  data: Execution['data'] = {},
  variables: Readonly<Record<string, unknown>> = {},
): Execution => ({
  data,
  faults: [],
  variableTexts: variableTexts(variables),
  headers: ['authorization', 'Bearer a'],
  origin: ['x-request-id', 'request-1'],
  requests: 0,
});

/** A way through the answer: names of fields, and `@` for every item of a list. */
export const pathOf = (...steps: readonly string[]): PathStep[] =>
  steps.map((step) => (step === '@' ? { kind: 'each' } : { kind: 'field', property: step }));

/** A request for `asked` of the books at a place, by their ids. */
export function bookFetch(
  asked: string,
  paths: readonly (readonly PathStep[])[],
  more: Partial<EntityFetch> = {},
): Fetch {
  const isBook = (typename: string) => typename === '"Book"';
  const field = (key: string) => ({ kind: 'field', key, properties: { key, name: key }, requires: [] }) as const;
  return {
    ...rootFetch(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { ${asked} } } }`,
    ),
    entities: [
      {
        ...{ alias: '_entities', variable: 'representations', paths, inputRewrites: [], outputRewrites: [] },
        requires: [{ kind: 'fragment', isOneOf: isBook, requires: [field('__typename'), field('id')] }],
        ...more,
      },
    ],
  };
}
