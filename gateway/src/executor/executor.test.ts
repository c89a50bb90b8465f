import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose, type Script, type ScriptedGraph, startScripted } from '../../test/scripted/scripted-graph.ts';

const sdls = {
  works: `
    scalar Json
    type Query { works: [Work!]! best: Work books: [Book!]! book(id: ID!): Book any: Json echo(text: String): String prices: [Price!]! @shareable }
    interface Work { id: ID! by: Person! }
    type Book implements Work @key(fields: "id") { id: ID! by: Person! title: String! other: Book }
    type Film implements Work @key(fields: "id") { id: ID! by: Person! }
    type Person @key(fields: "id") { id: ID! nick(in: Int): String }
    type Price @shareable { currency: String! tax: Int! }`,
  people: `
    type Query { prices: [Price!]! @shareable }
    type Person @key(fields: "id") { id: ID! name(in: String): String born: String friend: Person home: Home }
    type Home { street: String! number: Int }
    type Book @key(fields: "id") { id: ID! price(of: ID): Int reader: Person }
    type Price @shareable { currency: String! amount: Int! }`,
};

let supergraphSdl: string;
beforeAll(() => {
  supergraphSdl = compose(sdls);
});

const scripts: { works: Script; people: Script } = { works: () => '{}', people: () => '{}' };
const subgraphs = {
  works: (...asked: Parameters<Script>) => scripts.works(...asked),
  people: (...asked: Parameters<Script>) => scripts.people(...asked),
};

/** Answers `_entities` fields as a server would: one answer for each representation, by what is asked of it. */
const entities =
  (tell: (key: { readonly id: string }, asked: string) => object | null): Script =>
  ({ query, variables = {} }) => {
    const fields = [...query.matchAll(/(?:(\w+): ?)?_entities\(representations: ?\$(\w+)\)\s*(\{[\s\S]*?\}\s*\})/g)];
    const data = fields.map(([, alias = '_entities', variable = '', asked = '']) => [
      alias,
      (variables[variable] as { id: string }[]).map((key) => tell(key, asked)),
    ]);
    return JSON.stringify({ data: Object.fromEntries(data) });
  };
/** What is asked of an entity, as `[response name, field, arguments]`. */
const leavesIn = (asked: string) =>
  [...asked.matchAll(/(?:(\w+): ?)?(name|born|price)(\([^)]*\))?/g)].map(
    ([, alias, name = '', args = '']) => [alias ?? name, name, args] as const,
  );
const people = entities((_, asked) =>
  Object.fromEntries(
    leavesIn(asked).map(([key, name, args]) => [
      key,
      name === 'born' ? '1999' : name === 'price' ? 5 : `${name}${args.replaceAll('"', "'")}`,
    ]),
  ),
);

describe.each(['raw', 'json'] as const)('reading %s', (reading) => {
  let graph: ScriptedGraph;
  beforeAll(async () => {
    graph = await startScripted({ supergraphSdl, subgraphs, reading });
  });
  afterAll(() => graph.stop());

  const data = async (query: string, variables = {}) => {
    const answer = JSON.parse(await graph.ask(query, variables));
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  describe('the same entity at two places of which the client wants different things', () => {
    const both =
      '{"__typename":"Book","id":"1","by":{"__typename":"Person","id":"1"}},{"__typename":"Film","id":"2","by":{"__typename":"Person","id":"1"}}';

    test('has under one alias different fields', async () => {
      scripts.works = () => `{"data":{"works":[${both}]}}`;
      scripts.people = people;
      expect(await data('{ works { ... on Book { by { it: name } } ... on Film { by { it: born } } } }')).toEqual({
        works: [{ by: { it: 'name' } }, { by: { it: '1999' } }],
      });
    });

    test('has one field with different arguments', async () => {
      scripts.works = () =>
        '{"data":{"works":[{"__typename":"Book","by":{"__typename":"Person","id":"1"}},{"__typename":"Film","by":{"__typename":"Person","id":"1"}}]}}';
      scripts.people = people;
      const query = '{ works { ... on Book { by { name(in: "ko") } } ... on Film { by { name(in: "en") } } } }';
      expect(await data(query)).toEqual({
        works: [{ by: { name: "name(in: 'ko')" } }, { by: { name: "name(in: 'en')" } }],
      });
    });

    test('shows at each what is asked there, and nothing else', async () => {
      scripts.works = () =>
        '{"data":{"a":[{"by":{"__typename":"Person","id":"1"}}],"b":[{"by":{"__typename":"Person","id":"1"}}]}}';
      scripts.people = entities((_, asked) => ({
        ...(asked.includes('home')
          ? { home: { street: 's', ...(asked.includes('number') ? { number: 7 } : {}) } }
          : {}),
        ...(asked.includes('name') ? { name: 'n' } : {}),
      }));
      expect(
        await data('{ a: books { by { home { street } } } b: books { by { name home { street number } } } }'),
      ).toEqual({
        a: [{ by: { home: { street: 's' } } }],
        b: [{ by: { name: 'n', home: { street: 's', number: 7 } } }],
      });
    });

    test('leads on to different things, though one request asked for both places', async () => {
      scripts.works = (asked, request) => {
        if (!asked.query.includes('_entities')) {
          return '{"data":{"a":[{"__typename":"Book","id":"1"}],"b":[{"__typename":"Book","id":"1"}]}}';
        }
        return entities((_, nicks) => {
          const [, key = '', number] = /(\w+): ?nick\(in: ?(\d)\)/.exec(nicks) ?? [];
          return { [key]: `nick ${number}` };
        })(asked, request);
      };
      scripts.people = entities(({ id }) => ({ reader: { __typename: 'Person', id: `of ${id}` } }));
      expect(await data('{ a: books { reader { x: nick(in: 1) } } b: books { reader { x: nick(in: 2) } } }')).toEqual({
        a: [{ reader: { x: 'nick 1' } }],
        b: [{ reader: { x: 'nick 2' } }],
      });
    });
  });

  test('things of a list that two subgraphs share are joined by their position, though one tells the same of both', async () => {
    scripts.works = () => '{"data":{"prices":[{"tax":1,"__typename":"Price"},{"tax":1,"__typename":"Price"}]}}';
    scripts.people = async (asked) => {
      // The other one answers first.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(asked.query).toContain('amount');
      return '{"data":{"prices":[{"amount":5},{"amount":6}]}}';
    };
    expect(await data('{ prices { __typename tax amount } }')).toEqual({
      prices: [
        { __typename: 'Price', tax: 1, amount: 5 },
        { __typename: 'Price', tax: 1, amount: 6 },
      ],
    });
  });

  test('an entity that stands a hundred times is asked for once, and its error told at each place', async () => {
    const items = Array.from({ length: 100 }, (_, index) => `{"by":{"__typename":"Person","id":"${index % 2}"}}`);
    scripts.works = () => `{"data":{"books":[${items}]}}`;
    scripts.people = () =>
      '{"data":{"_entities":[{"name":"a"},{"name":null}]},"errors":[{"message":"no","path":["_entities",1,"name"],"extensions":{"code":"FORBIDDEN"}}]}';
    const before = graph.asked.length;
    const { data: told, errors } = JSON.parse(await graph.ask('{ books { by { name } } }'));
    expect(graph.asked.slice(before).at(-1)?.variables).toEqual({
      representations: [
        { __typename: 'Person', id: '0' },
        { __typename: 'Person', id: '1' },
      ],
    });
    expect(told.books.map(({ by }: { by: { name: string | null } }) => by.name)).toEqual(
      items.map((_, index) => (index % 2 === 0 ? 'a' : null)),
    );
    expect(errors.map(({ path }: { path: unknown[] }) => path)).toEqual(
      Array.from({ length: 50 }, (_, index) => ['books', index * 2 + 1, 'by', 'name']),
    );
  });

  test('of an entity that stands in more places than errors are told, the rest is one error', async () => {
    const items = Array.from({ length: 10_000 }, () => '{"by":{"__typename":"Person","id":"1"}}');
    scripts.works = () => `{"data":{"books":[${items}]}}`;
    scripts.people = () =>
      '{"data":{"_entities":[{"name":null}]},"errors":[{"message":"no","path":["_entities",0,"name"],"extensions":{"code":"FORBIDDEN"}}]}';
    const { errors } = JSON.parse(await graph.ask('{ books { by { name } } }'));
    expect(errors).toHaveLength(201);
    expect(errors[199]).toMatchObject({ path: ['books', 199, 'by', 'name'], extensions: { code: 'FORBIDDEN' } });
    expect(errors[200]).toMatchObject({
      message: expect.stringContaining('9800'),
      extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'people', count: 9_800, paths: ['books.@.by.name'] },
    });
  });

  test('of twenty thousand errors about as many entities the first are told, and how many more there are', async () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    scripts.works = () =>
      JSON.stringify({ data: { books: numbers.map((id) => ({ by: { __typename: 'Person', id: String(id) } })) } });
    scripts.people = () =>
      JSON.stringify({
        data: { _entities: numbers.map(() => null) },
        errors: numbers.map((index) => ({
          message: 'no',
          path: ['_entities', index],
          extensions: { code: 'FORBIDDEN' },
        })),
      });
    const { data: told, errors } = JSON.parse(await graph.ask('{ books { by { name } } }'));
    expect(told.books).toHaveLength(20_000);
    expect(errors.map(({ path }: { path: unknown[] }) => path).slice(0, 200)).toEqual(
      numbers.slice(0, 200).map((index) => ['books', index, 'by']),
    );
    expect(errors.slice(200)).toMatchObject([{ extensions: { subgraph: 'people', count: 19_800 } }]);
  });

  test('so also of errors of fields of the root, with places or without', async () => {
    for (const path of [['books', 0, 'title'], undefined]) {
      const error = { message: 'no', path, extensions: { code: 'FORBIDDEN' } };
      scripts.works = () =>
        JSON.stringify({ data: { books: null }, errors: Array.from({ length: 20_000 }, () => error) });
      const { errors } = JSON.parse(await graph.ask('{ books { title } }'));
      expect(errors).toHaveLength(201);
      expect(errors[0]).toMatchObject({ path: path ?? ['books'], extensions: { code: 'FORBIDDEN' } });
      expect(errors[200]).toMatchObject({ extensions: { subgraph: 'works', count: 19_800 } });
    }
  });

  test('of faults inside one is told for each path, and how many more there are', async () => {
    const of = (path: unknown[], code: string) => ({ message: code, path, extensions: { code } });
    const inside = Array.from({ length: 30 }, (_, at) => of(['books', at % 3], `OWN_${at}`));
    const meant = Array.from({ length: 3 }, () => of(['books', 0], 'FORBIDDEN'));
    scripts.works = () => JSON.stringify({ data: { books: null }, errors: [...inside, ...meant] });
    const { errors } = JSON.parse(await graph.ask('{ books { title } }'));
    expect(errors.slice(0, 6)).toMatchObject([
      ...[0, 1, 2].map((at) => ({ path: ['books', at], extensions: { code: 'INTERNAL_SERVER_ERROR' } })),
      ...meant.map(({ path, extensions }) => ({ path, extensions })),
    ]);
    expect(errors.slice(6)).toMatchObject([{ extensions: { subgraph: 'works', count: 27 } }]);
  });

  test('names that every object has are aliases like others, with all that lies below', async () => {
    scripts.works = () =>
      `{"data":{${['toString', '__proto__', 'constructor'].map((key) => `"${key}":[{"__typename":"Book","id":"1","title":"t"}]`)}}}`;
    scripts.people = people;
    const query =
      '{ toString: books { id title valueOf: price } __proto__: books { id title valueOf: price } constructor: books { id title valueOf: price } }';
    const text = '[{"id":"1","title":"t","valueOf":5}]';
    scripts.people = entities(() => ({ valueOf: 5 }));
    expect(await graph.ask(query)).toBe(`{"data":{"toString":${text},"__proto__":${text},"constructor":${text}}}`);
  });

  test('a value of a scalar of its own kind keeps its keys and digits', async () => {
    const any = '{"$ref":1.50,"__proto__":{"$":[12345678901234567890]},"__typename":"x"}';
    scripts.works = () => `{"data":{"any":${any}}}`;
    expect(await graph.ask('{ any }')).toBe(`{"data":{"any":${any}}}`);
    scripts.works = () => `{ "data":{"any":${any}}}`;
    expect(await graph.ask('{ any }')).toBe(`{"data":{"any":${any}}}`);
  });

  test('texts of the operation reach the subgraph as they are, whatever they look like', async () => {
    scripts.works = ({ query }) => JSON.stringify({ data: { a: query, b: '' } });
    const { a } = await data('{ a: echo(text: "dure-text-0-") b: echo(text: "한글 \\u0041 😀") }');
    expect(a).toContain('a: echo(text: "dure-text-0-")');
    expect(a).toContain('b: echo(text: "한글 A 😀")');
  });

  test("a client's variable may have the name of the planner's own", async () => {
    scripts.works = ({ variables = {} }) => {
      expect(Object.values(variables)).toEqual(['7']);
      return '{"data":{"book":{"__typename":"Book","id":"1"}}}';
    };
    scripts.people = ({ query, variables }) => {
      expect(variables).toMatchObject({ representations: [{ __typename: 'Book', id: '1' }] });
      const [, name = ''] = /price\(of: ?\$(\w+)\)/.exec(query) ?? [];
      expect(variables?.[name]).toBe('7');
      return '{"data":{"_entities":[{"price":5}]}}';
    };
    const query = 'query ($representations: ID!) { book(id: $representations) { price(of: $representations) } }';
    expect(await data(query, { representations: '7' })).toEqual({ book: { price: 5 } });
  });

  test('places of errors hold names and positions only', async () => {
    scripts.works = () => '{"data":{"echo":null},"errors":[{"message":"m","path":["echo",{"host":"10.0.0.7"}]}]}';
    expect(await graph.ask('{ echo }')).not.toContain('10.0.0.7');
  });

  test('an answer that is nested a million times costs its subgraph its part only', async () => {
    scripts.works = () => '{"data":{"books":[{"__typename":"Book","id":"1","title":"t"}]}}';
    scripts.people = () => `{"data":{"_entities":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`;
    const { data: told, errors } = JSON.parse(await graph.ask('{ books { title price } }'));
    expect(told).toEqual({ books: [{ title: 't', price: null }] });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', subgraph: 'people', reason: 'unreadable' } }]);
  });

  test('a key that is not of its type is put right for the client, though a later request needs it as it is', async () => {
    scripts.works = () => '{"data":{"books":[{"__typename":"Book","id":1,"title":"t"}]}}';
    scripts.people = entities(({ id }) => ({ price: Number(id) === 1 ? 5 : 0 }));
    expect(await graph.ask('{ books { id title price } }')).toBe(
      '{"data":{"books":[{"id":"1","title":"t","price":5}]}}',
    );
    scripts.works = () => '{"data":{"books":[{"__typename":"Book","id":true,"title":"t"}]}}';
    const { data: told, errors } = JSON.parse(await graph.ask('{ books { id title price } }'));
    expect(told).toBeNull();
    expect(errors).toMatchObject([{ path: ['books', 0, 'id'], extensions: { code: 'RESPONSE_VALIDATION_FAILED' } }]);
  });

  test('an entity that is no more is null without an error', async () => {
    scripts.works = () => '{"data":{"books":[{"__typename":"Book","id":"1","title":"t"}]}}';
    scripts.people = () => '{"data":{"_entities":[null]}}';
    expect(await data('{ books { title price } }')).toEqual({ books: [{ title: 't', price: null }] });
  });

  test('what conditions leave out is not asked for, and the order is that of what is left', async () => {
    scripts.works = ({ query }) => {
      expect(query).not.toContain('by');
      return '{"data":{"books":[{"title":"t","id":"1"}]}}';
    };
    const query = 'query ($on: Boolean!) { books { id @include(if: $on) title id by @include(if: $on) { name } } }';
    expect(await graph.ask(query, { on: false })).toBe('{"data":{"books":[{"title":"t","id":"1"}]}}');
  });

  test('an object of which conditions leave nothing is empty', async () => {
    scripts.works = () => '{"data":{"books":[{"__typename":"Book"},{"__typename":"Book"}]}}';
    expect(await graph.ask('query ($on: Boolean!) { books { id @include(if: $on) } }', { on: false })).toBe(
      '{"data":{"books":[{},{}]}}',
    );
  });

  test('identical queries at the same moment are run once; different variables, twice', async () => {
    scripts.works = ({ variables }) => JSON.stringify({ data: { book: { title: variables?.id } } });
    const query = 'query ($id: ID!) { book(id: $id) { title } }';
    const before = graph.asked.length;
    const answers = await Promise.all(['1', '2', '1'].map((id) => graph.ask(query, { id })));
    expect(answers.map((answer) => JSON.parse(answer).data.book.title)).toEqual(['1', '2', '1']);
    expect(graph.asked.length - before).toBe(2);
  });

  test('an operation is found by its document and name, and by nothing that reads like both', async () => {
    scripts.works = () => '{"data":{"books":[]}}';
    await graph.ask('query\n{ books { title } }');
    expect(graph.executor.find('query\n{ books { title } }', undefined)).toBeDefined();
    expect(graph.executor.find('{ books { title } }', 'query')).toBeUndefined();
    expect(graph.executor.find('query\n{ books { title } }', 'A')).toBeUndefined();
  });

  test('what is wrong with variables is told, and nothing is asked', async () => {
    const before = graph.asked.length;
    const { data: told, errors } = JSON.parse(await graph.ask('query ($id: ID!) { book(id: $id) { title } }', {}));
    expect(told).toBeUndefined();
    expect(errors[0].message).toContain('$id');
    expect(graph.asked.length).toBe(before);
  });
});
