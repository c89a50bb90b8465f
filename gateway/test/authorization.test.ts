import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createLogger } from '@dure/kit/log';
import { type DocumentNode, graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../src/authorization/callers.ts';
import { dataOf } from '../src/executor/answer.ts';
import { createExecutor, type PropagatedHeaders } from '../src/executor/executor.ts';
import type { Subgraph } from '../src/subgraphs/subgraph.ts';
import { fromWire, toWire } from '../src/wire.ts';

const imports = '@key @requires @external @shareable @authenticated @requiresScopes @policy @interfaceObject'.split(
  ' ',
);
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})`;

type Id = { readonly id: string };
const people = [
  { __typename: 'Person', id: '1', name: '가온', mail: 'gaon@example', income: 10, badge: 'b1' },
  { __typename: 'Person', id: '2', name: '나래', mail: 'narae@example', income: 20, badge: 'b2' },
];
const group = { __typename: 'Group', id: '9', name: '모임', mail: 'all@example' };

const subgraphs = {
  registry: {
    sdl: `
      type Query { people: [Person!]! first: Person! named: [Named!]! hidden: Int @authenticated strict: Int! @authenticated vault: Vault found: [Found!]! }
      type Mutation { open: Int change: Int @requiresScopes(scopes: [["write"]]) }
      interface Named { id: ID! name: String mail: String }
      type Person implements Named @key(fields: "badge") {
        id: ID! name: String
        mail: String @authenticated
        badge: ID @authenticated
        income: Int @requiresScopes(scopes: [["read:income"], ["admin"]])
        must: String! @authenticated
        secret: Secret
        mood: Mood
      }
      type Group implements Named { id: ID! name: String mail: String }
      union Found = Person | Vault
      type Vault @policy(policies: [["keeper"]]) { gold: Int! }
      scalar Secret @authenticated
      enum Mood @authenticated { GOOD }
    `,
    resolvers: {
      Query: {
        people: () => people,
        first: () => people[0],
        named: () => [people[0], group],
        hidden: () => 1,
        strict: () => 1,
        vault: () => ({ gold: 3 }),
        found: () => [people[0], { __typename: 'Vault', gold: 3 }],
      },
      Mutation: { open: () => 1, change: () => 2 },
      Person: { must: () => 'yes', secret: () => 'hush', mood: () => 'GOOD' },
    },
  },
  post: {
    sdl: `
      type Person @key(fields: "badge") {
        badge: ID @authenticated
        mail: String @external
        letters: Int
        label: String @requires(fields: "mail") @authenticated
      }
    `,
    resolvers: {
      Person: {
        letters: ({ badge }: { badge: string }) => badge.length,
        label: ({ mail }: { mail: string }) => `to ${mail}`,
      },
    },
  },
} satisfies Record<string, { sdl: string; resolvers: object }>;

/** What subgraphs were asked, in order. */
const asked: string[] = [];
let apollo: ApolloServer<PropagatedHeaders>;

beforeAll(async () => {
  const documents = Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, typeDefs: parse(`${link}\n${sdl}`) }));
  const { supergraphSdl, errors } = composeServices(
    documents.map((each) => ({ ...each, url: `http://${each.name}.invalid` })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const byName = new Map(documents.map(({ name, typeDefs }) => [name, subgraphOf(name, typeDefs)]));
  const gateway = createExecutor({
    supergraphSdl,
    subgraph: (name) => {
      const found = byName.get(name);
      if (found === undefined) throw new Error(`There is no subgraph ${name}.`);
      return found;
    },
    log: createLogger('gateway', 'silent'),
    judgePolicies: (names, { claims }) => names.filter((name) => name === claims.policy),
  });
  apollo = new ApolloServer({ gateway, includeStacktraceInErrorResponses: false });
  await apollo.start();
});
afterAll(() => apollo.stop());

function subgraphOf(name: string, typeDefs: DocumentNode): Subgraph {
  const { resolvers } = subgraphs[name as keyof typeof subgraphs];
  const references = { Person: { __resolveReference: (reference: Id) => reference } };
  const merged = { ...resolvers, Person: { ...references.Person, ...resolvers.Person } };
  const schema = buildSubgraphSchema({ typeDefs, resolvers: merged });
  return {
    name,
    send: async ({ body }) => {
      const { query, variables } = JSON.parse(fromWire(body)) as { query: string; variables?: Record<string, unknown> };
      asked.push(query);
      return toWire(JSON.stringify(await graphql({ schema, source: query, variableValues: variables ?? {} })));
    },
  };
}

const caller = (scopes: readonly string[] = [], claims = {}): Caller => ({
  identity: JSON.stringify([scopes, claims]),
  account: { kind: 'citizen', key: 'someone' },
  memberId: 'someone',
  scopes: new Set(scopes),
  claims,
});

async function ask(query: string, who?: Caller, variables = {}) {
  asked.length = 0;
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { caller: who } });
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
  const { errors = [] } = body.singleResult;
  return {
    data: dataOf(body.singleResult),
    errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code, paths: extensions?.paths })),
    asked: asked.join('\n'),
  };
}
const denied = (code: string, path: readonly (string | number)[], paths: readonly string[] = [path.join('.')]) => ({
  path,
  code,
  paths,
});

describe('a field that the caller may not see', () => {
  test('is null with one error at its path, and nobody is asked for it', async () => {
    const { data, errors, asked: sent } = await ask('{ first { name mail } hidden }');
    expect(data).toEqual({ first: { name: '가온', mail: null }, hidden: null });
    expect(errors).toEqual([denied('UNAUTHENTICATED', ['first', 'mail']), denied('UNAUTHENTICATED', ['hidden'])]);
    expect(sent).not.toMatch(/mail|hidden/);
  });

  test('is there for those who may', async () => {
    const query = '{ first { name mail } hidden }';
    expect(await ask(query, caller())).toMatchObject({
      data: { first: { mail: 'gaon@example' }, hidden: 1 },
      errors: [],
    });
    expect((await ask(query)).data).toMatchObject({ hidden: null });
  });

  test('in a list is one error, at the first of its places', async () => {
    const { data, errors } = await ask('{ people { name income } }', caller(['other']));
    expect(data).toEqual({
      people: [
        { name: '가온', income: null },
        { name: '나래', income: null },
      ],
    });
    expect(errors).toEqual([denied('FORBIDDEN', ['people', 0, 'income'], ['people.@.income'])]);
    for (const scope of ['read:income', 'admin']) {
      expect((await ask('{ people { income } }', caller([scope]))).errors).toEqual([]);
    }
  });

  test('makes null what cannot be without it, with no error besides', async () => {
    expect(await ask('{ people { name must } }')).toMatchObject({
      data: null,
      errors: [denied('UNAUTHENTICATED', ['people', 0, 'must'], ['people.@.must'])],
    });
    expect(await ask('{ strict hidden }')).toMatchObject({
      data: null,
      errors: [denied('UNAUTHENTICATED', ['strict']), denied('UNAUTHENTICATED', ['hidden'])],
    });
  });

  test('stays hidden though the gateway must know it as a key', async () => {
    const { data, errors, asked: sent } = await ask('{ first { badge letters b: badge } }');
    expect(sent).toContain('badge');
    expect(data).toEqual({ first: { badge: null, letters: 2, b: null } });
    expect(errors).toEqual([denied('UNAUTHENTICATED', ['first', 'badge']), denied('UNAUTHENTICATED', ['first', 'b'])]);
  });

  test.each([
    ['a scalar', 'secret'],
    ['an enum', 'mood'],
  ])('is every one that answers %s that is denied', async (_, field) => {
    expect((await ask(`{ first { name ${field} } }`)).errors).toEqual([denied('UNAUTHENTICATED', ['first', field])]);
    expect((await ask(`{ first { name ${field} } }`, caller())).errors).toEqual([]);
  });

  test('is also one that is computed from it', async () => {
    const { data, errors, asked: sent } = await ask('{ first { name label } }');
    expect(data).toEqual({ first: { name: '가온', label: null } });
    expect(errors).toEqual([denied('UNAUTHENTICATED', ['first', 'label'])]);
    expect(sent).not.toMatch(/mail|label/);
    expect((await ask('{ first { label } }', caller())).data).toEqual({ first: { label: 'to gaon@example' } });
  });

  test('is denied through its interface, as composition says, and seen through other types', async () => {
    const through = await ask('{ named { name mail } }');
    expect(through.data).toEqual({
      named: [
        { name: '가온', mail: null },
        { name: '모임', mail: null },
      ],
    });
    expect(through.errors).toEqual([denied('UNAUTHENTICATED', ['named', 0, 'mail'], ['named.@.mail'])]);
    expect(through.asked).not.toContain('mail');
    const typed = await ask('{ named { name ... on Group { mail } ... on Person { mail } } }');
    expect(typed.data).toEqual({
      named: [
        { name: '가온', mail: null },
        { name: '모임', mail: 'all@example' },
      ],
    });
    expect(typed.errors).toEqual(through.errors);
  });

  test('is told only where it was asked for', async () => {
    const query =
      'query Q($with: Boolean!) { first { name mail @include(if: $with) } ... on Query @skip(if: $with) { hidden } }';
    expect((await ask(query, undefined, { with: true })).errors).toEqual([
      denied('UNAUTHENTICATED', ['first', 'mail']),
    ]);
    expect((await ask(query, undefined, { with: false })).errors).toEqual([denied('UNAUTHENTICATED', ['hidden'])]);
  });

  test('is not changed, and what stands beside it is', async () => {
    const { data, errors, asked: sent } = await ask('mutation { open change }', caller());
    expect(data).toEqual({ open: 1, change: null });
    expect(errors).toEqual([denied('FORBIDDEN', ['change'])]);
    expect(sent).not.toContain('change');
    expect((await ask('mutation { change }', caller(['write']))).data).toEqual({ change: 2 });
  });
});

describe('a type that the caller may not see', () => {
  test('denies the fields that answer it', async () => {
    expect(await ask('{ vault { gold } first { name } }', caller())).toMatchObject({
      data: { vault: null, first: { name: '가온' } },
      errors: [denied('FORBIDDEN', ['vault'])],
    });
    expect((await ask('{ vault { gold } }', caller([], { policy: 'keeper' }))).data).toEqual({ vault: { gold: 3 } });
  });

  test('tells nothing of itself in a union', async () => {
    const query = '{ hidden found { __typename ... on Person { name } } }';
    expect((await ask(query, caller())).data).toMatchObject({ found: [{ name: '가온' }, { __typename: 'Vault' }] });
    const inside = await ask('{ found { ... on Person { name } ... on Vault { gold } } }', caller());
    expect(inside.errors).toEqual([denied('FORBIDDEN', ['found', 1, 'gold'], ['found.@.gold'])]);
    expect(inside.data).toBeNull();
    expect(inside.asked).not.toContain('gold');
  });
});

test('what one caller may see is never answered to another who asks at the same moment', async () => {
  const query = '{ people { id mail income badge } }';
  const callers = [undefined, caller(), caller(['admin'])];
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => ask(query, callers[index % 3])));
  answers.forEach(({ data }, index) => {
    const [mail, income] = [index % 3 > 0 ? 'gaon@example' : null, index % 3 > 1 ? 10 : null];
    expect(data).toMatchObject({ people: [{ mail, income, badge: mail === null ? null : 'b1' }, {}] });
  });
});
