import { createLogger } from '@dure/kit/log';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compose, type ScriptedGraph, startScripted } from '../../test/scripted/scripted-graph.ts';
import { createApolloPlanner } from './planner-apollo.ts';

const sdl = compose({
  works: `
    type Query { book(id: ID): Book works: [Work!] }
    type Subscription { book: Book }
    interface Work { id: ID! }
    type Book implements Work @key(fields: "id") { id: ID! title: String }
    type Film implements Work @key(fields: "id") { id: ID! }`,
  people: `
    type Book @key(fields: "id") { id: ID! title: String @external price: Int label: String @requires(fields: "title") }`,
});

describe("Apollo's planner", () => {
  const plan = createApolloPlanner(sdl);

  test('says first what is asked at the root, then what is asked of entities and what they must carry', () => {
    expect(plan('query ($id: ID) { book(id: $id) { title label } }', undefined)).toMatchObject({
      kind: 'Sequence',
      nodes: [
        { kind: 'Fetch', serviceName: 'works', operationKind: 'query', variableUsages: ['id'] },
        {
          kind: 'Flatten',
          path: [{ Field: 'book' }],
          node: {
            kind: 'Fetch',
            serviceName: 'people',
            requires: [
              {
                kind: 'InlineFragment',
                typeCondition: 'Book',
                selections: ['__typename', 'id', 'title'].map((name) => ({ kind: 'Field', name })),
              },
            ],
          },
        },
      ],
    });
  });

  test('marks every item of a list on the way to entities', () => {
    expect(plan('{ works { ... on Book { price } } }', undefined)).toMatchObject({
      nodes: [{ serviceName: 'works' }, { path: [{ Field: 'works' }, '@'], node: { serviceName: 'people' } }],
    });
  });

  test('plans the operation that is named, and nothing where nothing is asked of a subgraph', () => {
    const document = 'query A { book { id } } query B { works { id } }';
    expect(plan(document, 'B')).toMatchObject({ operation: expect.stringContaining('works') });
    expect(plan('{ __typename }', undefined)).toBeUndefined();
  });

  test('has no plan for subscriptions', () => {
    expect(() => plan('subscription { book { id } }', undefined)).toThrow('Subscriptions are not planned.');
  });
});

describe('where the add-on of the planner in Rust cannot be loaded', () => {
  let graph: ScriptedGraph;
  let lines: { readonly msg: string; readonly level: string; readonly reason?: string }[];
  let exchange: (sdl: string) => void = () => undefined;
  const log = createLogger('gateway', 'info', { write: (line) => void lines.push(JSON.parse(line)) });

  beforeEach(async () => {
    lines = [];
    // The add-on's own switch: it looks for itself there, and nowhere else.
    vi.stubEnv('NAPI_RS_NATIVE_LIBRARY_PATH', '/nowhere/planner.node');
    graph = await startScripted({
      supergraphSdl: sdl,
      log,
      watchSupergraph: (take) => {
        exchange = take;
        return () => undefined;
      },
      subgraphs: {
        works: () => '{"data":{"book":{"__typename":"Book","id":"1","title":"a"}}}',
        people: () => '{"data":{"_entities":[{"price":5,"label":"A"}]}}',
      },
    });
  });
  afterEach(async () => {
    await graph.stop();
    vi.unstubAllEnvs();
  });

  test('it is said once, at the start, and not again for operations and further supergraphs', async () => {
    const said = [expect.objectContaining({ level: 'warn', reason: expect.any(String) })];
    const about = () => lines.filter(({ msg }) => msg.includes('planner'));
    expect(about()).toEqual(said);
    for (const field of ['price', 'label']) await graph.ask(`{ book { ${field} } }`);
    exchange(`${sdl}\n# again`);
    await graph.ask('{ book { price label } }');
    expect(about()).toEqual(said);
  });

  test('operations are answered by the plans of Apollo', async () => {
    expect(await graph.ask('{ book { title label } }')).toBe('{"data":{"book":{"title":"a","label":"A"}}}');
    expect(graph.asked.map(({ subgraph }) => subgraph)).toEqual(['works', 'people']);
  });
});
