import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { oneFetch, rootFetch } from '../../test/scripted/one-fetch.ts';
import { shapeOfAnswer } from './answer-shape.ts';
import { type DataObject, Passage } from './data.ts';
import type { Fetch, PlanNode } from './plan.ts';
import { withPlannedKeys } from './planned-keys.ts';
import { readSelections } from './selection.ts';
import { checkedFields, findSpans, maySpan, openSpans } from './spans.ts';
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
  const gaps = spans.at(place).map((span) => span.gaps.map(({ path }) => path.join('/')));
  return { at: spans.at(place).map(({ keys }) => keys.join(' ')), gaps, spans, shapeOf };
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

  test('an object of which the type is not certain', () => {
    const query = '{ work { id title } first { id text } }';
    expect(keysAt(query, rootFetch(query))).toEqual(['first']);
    expect(keysAt(query, rootFetch(query), 'work')).toEqual([]);
  });
});

describe('a gap is', () => {
  const gapsOf = (query: string, plan: PlanNode, place = '') => spansOf(query, plan, place).gaps;

  test('an object that a later request looks at, with spans of its own', () => {
    const query = '{ words { id next { id text count any } text } }';
    const plan = both(
      rootFetch('{ words { id next { __typename id text } text } }'),
      entityFetch('count any', 'words/next'),
    );
    expect(keysAt(query, plan)).toEqual(['words']);
    expect(gapsOf(query, plan)).toEqual([['words/next']]);
    expect(keysAt(query, plan, 'words/next')).toEqual(['id text', 'count any']);
  });

  test('an object that the client gets in another order', () => {
    const query = '{ first { id next { text id } other { id } } }';
    expect(gapsOf(query, rootFetch('{ first { id next { id text } other { id } } }'))).toEqual([['first/next']]);
  });

  test('each of several, but none inside of another', () => {
    const query = '{ first { next { text next { text } } other { text } } }';
    const plan = both(
      rootFetch('{ first { next { __typename id next { __typename id } } other { __typename id } } }'),
      entityFetch('text', 'first/next', 'first/next/next', 'first/other'),
    );
    expect(gapsOf(query, plan)).toEqual([['first/next', 'first/other']]);
    expect(gapsOf(query, plan, 'first/next')).toEqual([]);
  });

  test('no object that a representation holds', () => {
    const query = '{ first { id text next { text } } }';
    const requires = { kind: 'field', key: 'next', properties: { key: 'next', name: 'next' }, requires: [] } as const;
    const asking = entityFetch('any', 'first');
    const plan = both(rootFetch('{ first { id text next { text } } }'), {
      ...asking,
      entities: asking.entities.map((entity) => ({ ...entity, requires: [requires] })),
    });
    expect(gapsOf(query, plan)).toEqual([]);
    expect(keysAt(query, plan, 'first')).toEqual(['id text']);
  });

  test('no object of which the type is not certain', () => {
    const query = '{ work { id title } first { id text } }';
    expect(gapsOf(query, rootFetch(query))).toEqual([[]]);
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

describe('a span with gaps', () => {
  const query = '{ words { id next { text id } count } first { next { text id } } }';
  const fetch = oneFetch(sdl, query, { asked: query.replaceAll('text id', 'id text') });
  const word = (id: string, next: string) => `{"id":"${id}","next":${next},"count":7}`;
  const next = '{"id":"1","text":"\\"}"}';
  const answered = `{"data":{"words":[${word('1', next)},${word('2', 'null')},${word('3', next)}],"first":{"next":null}}}`;
  const client = answered.slice('{"data":'.length, -1).replaceAll(next, '{"text":"\\"}","id":"1"}');
  const read = (text: string) => {
    const data = fetch.readRaw(text)?.data;
    if (!data) throw new Error('It was not read.');
    return data;
  };

  test('keeps what is around the objects as it came', () => {
    expect(fetch.write(read(answered))).toEqual({ text: client, isFaulty: false, misfits: [] });
    expect(Object.values(read(answered))).toMatchObject([{ gaps: [0, 0] }]);
  });

  test('is a text where it holds no such object', () => {
    const without = `{"data":{"words":[${word('2', 'null')}],"first":null}}`;
    expect(Object.values(read(without))).toEqual([expect.stringContaining('"words":[{"id":"2"')]);
    expect(fetch.write(read(without)).text).toBe(without.slice('{"data":'.length, -1));
  });

  test('gives every field when it is opened, and is written the same afterwards', () => {
    const data = read(answered);
    openSpans(data);
    expect(data).toMatchObject({
      words: [{ id: '"1"', count: '7' }, { next: null }, { id: '"3"' }],
      first: { next: null },
    });
    expect(fetch.write(data).text).toBe(client);
  });

  test('lets a null bubble up as it would without', () => {
    const data = read(answered);
    openSpans(data);
    const [first] = data.words as DataObject[];
    openSpans(first?.next as DataObject);
    (first?.next as DataObject).text = null;
    const whole = read(answered);
    const object = (Object.values(whole)[0] as Passage).objects[0];
    if (object === undefined) throw new Error('There is no object.');
    openSpans(object);
    object.text = null;
    const written = fetch.write(whole);
    expect(written).toEqual(fetch.write(data));
    expect(written.isFaulty).toBe(true);
    expect(written.text).toContain('"next":null');
  });
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

test('where an answer does not fit, spans without gaps are not taken apart, as they were checked', () => {
  const fetch = oneFetch(sdl, '{ words { text count } first { id } }');
  const data = fetch.readRaw('{"data":{"words":[{"text":"a","count":1}],"first":null}}')?.data as DataObject;
  const kept = Object.keys(data).filter((property) => property.startsWith('='));
  expect(kept).not.toEqual([]);
  expect(checkedFields(data, fetch.spans.at(''))).toContain('words');
  expect(Object.keys(data)).toEqual(expect.arrayContaining(kept));
  expect(checkedFields(data, []).size).toBe(0);
  expect(data).toMatchObject({ words: [{ text: '"a"', count: '1' }] });
  expect(Object.keys(data)).not.toEqual(expect.arrayContaining(kept));
});

test('what no span names need not be looked for in them, whether they have gaps or not', () => {
  const spanned: DataObject = { id: '"1"', '=0': '"text":"count"', '=1': new Passage(['"first":[', ']'], [{}], [0]) };
  const mayBe = ['text', 'first', 'next', 'id', 'tex'].filter((property) => maySpan(spanned, property));
  expect(mayBe).toEqual(['text', 'first']);
});
