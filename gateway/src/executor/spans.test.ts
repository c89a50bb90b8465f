import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { oneFetch, rootFetch } from '../../test/scripted/one-fetch.ts';
import { shapeOfAnswer } from './answer-shape.ts';
import type { Fetch, PlanNode } from './plan.ts';
import { withPlannedKeys } from './planned-keys.ts';
import { readSelections } from './selection.ts';
import { findSpans, openSpans } from './spans.ts';
import { readSupergraph } from './supergraph.ts';

const sdl = `
  scalar Json
  type Query { words: [Word!]! first: Word work: Work }
  interface Work { id: ID! title: String! }
  type Book implements Work { id: ID! title: String! }
  type Film implements Work { id: ID! title: String! }
  type Word { id: ID! text: String! count: Int! any: Json next: Word other: Word prices: [Price!]! }
  type Price { amount: Int! tax: Int! }`;

/** The response names of the spans at a place. */
const spansOf = (query: string, plan: PlanNode, place = '') => {
  const supergraph = readSupergraph(sdl, buildSchema(sdl));
  const document = withPlannedKeys(parse(query), supergraph.isFieldName);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const shapes = new Map<Fetch, ReturnType<typeof shapeOfAnswer>>();
  const shapeOf = (fetch: Fetch) => {
    const shape = shapes.get(fetch) ?? shapeOfAnswer(fetch.operation, supergraph.schema);
    shapes.set(fetch, shape);
    return shape;
  };
  const spans = findSpans(readSelections(supergraph, document), operation, plan, shapeOf);
  return { at: spans.at(place).map(({ keys }) => keys.join(' ')), spans, shapeOf };
};
const keysAt = (query: string, plan: PlanNode, place = '') => spansOf(query, plan, place).at;

const entityFetch = (asked: string, ...places: string[]): Fetch => ({
  ...rootFetch(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Word { ${asked} } } }`),
  entities: [
    {
      alias: '_entities',
      variable: 'r',
      paths: places.map((place) => place.split('/').map((property) => ({ kind: 'field', property }))),
      requires: [
        {
          kind: 'fragment',
          isOneOf: () => true,
          requires: [{ kind: 'field', key: 'id', properties: { key: 'id', name: 'id' }, requires: [] }],
        },
      ],
      inputRewrites: [],
      outputRewrites: [],
    },
  ],
});
const both = (...nodes: PlanNode[]): PlanNode => ({ kind: 'sequence', nodes });

test('an answer that goes to the client as it is, is one span', () => {
  const query = '{ words { id text next { id } } first { id } }';
  expect(keysAt(query, rootFetch(query))).toEqual(['words first']);
});

describe('no span holds', () => {
  test('what the client gets in another order', () => {
    expect(keysAt('{ first { text id count } }', rootFetch('{ first { id text count } }'), 'first')).toEqual([]);
    expect(keysAt('{ first { id text count } }', rootFetch('{ first { id count text } }'), 'first')).toEqual([]);
  });

  test('what the client does not get', () => {
    expect(keysAt('{ first { id count } }', rootFetch('{ first { __typename id text count } }'), 'first')).toEqual([]);
  });

  test('the name of a type, nor what is around it', () => {
    const query = '{ first { id text __typename count any } }';
    expect(keysAt(query, rootFetch(query), 'first')).toEqual(['id text', 'count any']);
    expect(keysAt(query, rootFetch(query))).toEqual([]);
  });

  test('what the client names differently than the subgraph', () => {
    const query = '{ first { id: text count: any } }';
    expect(keysAt(query, rootFetch('{ first { id__dure__text: text count__dure__any: any } }'), 'first')).toEqual([]);
  });

  test('what two requests tell', () => {
    const query = '{ first { id text count any } }';
    const plan = both(rootFetch('{ first { id text count } }'), rootFetch('{ first { text any } }'));
    expect(keysAt(query, plan, 'first')).toEqual([]);
    expect(keysAt(query, plan)).toEqual([]);
  });

  test('an object that a later request looks at', () => {
    const query = '{ first { id text next { id text } } }';
    const plan = both(rootFetch('{ first { id text next { id } } }'), entityFetch('text', 'first/next'));
    expect(keysAt(query, plan)).toEqual([]);
    expect(keysAt(query, plan, 'first')).toEqual(['id text']);
    expect(keysAt(query, plan, 'first/next')).toEqual([]);
  });

  test('an object of which the type is not certain', () => {
    const query = '{ work { id title } first { id text } }';
    expect(keysAt(query, rootFetch(query))).toEqual(['first']);
    expect(keysAt(query, rootFetch(query), 'work')).toEqual([]);
  });
});

test('a key that a later request needs is kept beside its span', () => {
  const plan = both(rootFetch('{ first { __typename id text } }'), entityFetch('count any', 'first'));
  const { at, spans, shapeOf } = spansOf('{ first { id text count any } }', plan, 'first');
  expect(at).toEqual(['id text', 'count any']);
  const [root] = plan.kind === 'sequence' ? plan.nodes : [];
  const shape = root?.kind === 'fetch' ? shapeOf(root).fields[0]?.object : undefined;
  expect(shape && ['id', 'text'].map((key) => spans.isNeeded(shape, key))).toEqual([true, false]);
});

test('below an alias that every object has as a property keys are kept all the same', () => {
  const plan = both(rootFetch('{ toString: first { __typename id text } }'), entityFetch('count any', '$toString'));
  const { spans, shapeOf } = spansOf('{ toString: first { id text count any } }', plan);
  const [root] = plan.kind === 'sequence' ? plan.nodes : [];
  const shape = root?.kind === 'fetch' ? shapeOf(root).fields[0]?.object : undefined;
  expect(shape && spans.isNeeded(shape, 'id')).toBe(true);
});

test('entities of two places have spans where both places want the same of them', () => {
  const same = both(
    rootFetch('{ first { next { __typename id } other { __typename id } } }'),
    entityFetch('text count', 'first/next', 'first/other'),
  );
  expect(keysAt('{ first { next { text count } other { text count } } }', same, 'first/next')).toEqual(['text count']);
  expect(keysAt('{ first { next { text count } other { count text } } }', same, 'first/next')).toEqual([]);
  expect(keysAt('{ first { next { text any count } other { text count } } }', same, 'first/other')).toEqual([]);
});

test('objects of which two requests tell by their position are never one', () => {
  const query = '{ first { prices { __typename tax amount } } }';
  const plan = both(rootFetch('{ first { prices { __typename tax } } }'), rootFetch('{ first { prices { amount } } }'));
  const { spans, shapeOf } = spansOf(query, plan);
  const shapes =
    plan.kind === 'sequence' ? plan.nodes.map((node) => (node.kind === 'fetch' ? shapeOf(node) : undefined)) : [];
  for (const shape of shapes) {
    const prices = shape?.fields[0]?.object?.fields[0]?.object;
    expect(prices && spans.mayBeOne(prices)).toBe(false);
  }
  const alone = rootFetch('{ first { prices { __typename tax amount } } }');
  const found = spansOf(query, alone);
  const prices = found.shapeOf(alone).fields[0]?.object?.fields[0]?.object;
  expect(prices && found.spans.mayBeOne(prices)).toBe(true);
});

test('an opened span gives every field, to the last digit', () => {
  const fetch = oneFetch(sdl, '{ first { text count next { id any } } }');
  const text = '{"data":{"first":{"text":"\\u0041","count":7,"next":{"id":"1","any":1.50}}}}';
  const data = fetch.readRaw(text)?.data;
  if (!data) throw new Error('It was not read.');
  openSpans(data);
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    first: { text: '"\\u0041"', count: '7', next: { id: '"1"', any: '1.50' } },
  });
  expect(fetch.write(data).text).toBe('{"first":{"text":"\\u0041","count":7,"next":{"id":"1","any":1.50}}}');
});
