import { createLogger } from '@dure/kit/log';
import { buildASTSchema, buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createAccess } from './access.ts';
import type { Caller } from './callers.ts';
import type { JudgePolicies } from './policies.ts';
import { reduceDocument } from './reduce-document.ts';
import { type Requirement, readRequirements } from './requirements.ts';
import { withoutFeatures } from './supergraph-features.ts';

const supergraph = `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY, import: [{ name: "@policy", as: "@rule" }])
    @link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/cacheTag/v0.1", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/connect/v0.1", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/cost/v0.1") { query: Query }
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  enum link__Purpose { SECURITY EXECUTION }
  scalar link__Import
  directive @join__field(graph: String, requires: String, contextArguments: [join__ContextArgument!]) repeatable on FIELD_DEFINITION
  input join__ContextArgument { name: String! }
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  scalar requiresScopes__Scope
  directive @rule(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  scalar policy__Policy
  directive @context(name: String!) repeatable on INTERFACE | OBJECT | UNION
  directive @context__fromContext(field: context__ContextFieldValue) on ARGUMENT_DEFINITION
  scalar context__ContextFieldValue
  directive @cost(weight: Int!) on FIELD_DEFINITION
  type Query { me: Person people: [Person] named: [Named] notes: [Note] open: Int @cost(weight: 3) found: Found }
  interface Named { name: String mail: String }
  type Person implements Named @context(name: "c") {
    id: ID name: String
    mail: String @authenticated
    income: Int @requiresScopes(scopes: [["read:income", "read:person"], ["admin"]])
    secret: Secret
    mood: Mood
    friend: Person
    note: Note
    shipping: Int @join__field(graph: "B", requires: "mail friend { income }")
    tax: Int @join__field(graph: "B", requires: "income") @join__field(graph: "C")
    ring: Int @join__field(graph: "B", requires: "round")
    round: Int @join__field(graph: "B", requires: "ring mail")
    greeted: String @join__field(graph: "B", requires: "... on Person { note { text } }")
    fromContext: Int @join__field(graph: "B", contextArguments: [{ name: "c" }])
  }
  type Group implements Named { name: String mail: String size: Int }
  type Note @authenticated { text: String }
  union Found = Person | Note
  scalar Secret @rule(policies: [["p", "q"], ["r"]])
  enum Mood @requiresScopes(scopes: [["mood"]]) { GOOD }
`;

const log = createLogger('test', 'silent');
const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });
const requirements = readRequirements(supergraph, schema);
const authenticated: Requirement = { kind: 'authenticated' };
const income: Requirement = { kind: 'scopes', anyOf: [['read:income', 'read:person'], ['admin']] };

describe('what a field requires', () => {
  test.each<[string, string, readonly Requirement[]]>([
    ['nothing', 'Person.name', []],
    ['what is written on it', 'Person.mail', [authenticated]],
    ['its scopes', 'Person.income', [income]],
    ['what is written on its type', 'Note.text', [authenticated]],
    ['what is written on the type that it answers', 'Person.note', [authenticated]],
    ['also a scalar', 'Person.secret', [{ kind: 'policies', anyOf: [['p', 'q'], ['r']] }]],
    ['or an enum', 'Person.mood', [{ kind: 'scopes', anyOf: [['mood']] }]],
    ['what the fields require that it is computed from', 'Person.shipping', [authenticated, income]],
    ['in any subgraph', 'Person.tax', [income]],
    ['also through fragments', 'Person.greeted', [authenticated]],
    ['even where fields are computed from each other', 'Person.round', [authenticated]],
    ['whichever is asked first', 'Person.ring', [authenticated]],
    ['what nobody can fulfil here', 'Person.fromContext', [{ kind: 'unsupported' }]],
  ])('%s: %s', (_, coordinate, expected) => {
    const [type = '', field = ''] = coordinate.split('.');
    expect([...requirements.of(type, field)]).toEqual(expected);
  });
});

describe('the supergraph for ApolloGateway', () => {
  const left = withoutFeatures(supergraph, log);

  test('has none of the features that it refuses, and keeps the others', () => {
    for (const gone of ['authenticated', 'requiresScopes', '@rule', 'policy', '@context', 'context__', 'cacheTag']) {
      expect(left).not.toContain(gone);
    }
    expect(left).not.toContain('specs.apollo.dev/connect');
    expect(left).not.toContain('contextArguments: [{');
    for (const kept of ['@cost(weight: 3)', 'link/v1.0', 'join/v0.5', 'requires: "mail friend { income }"'])
      expect(left).toContain(kept);
  });

  test('is the same where it has none', () => {
    const plain = 'schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query } type Query { a: Int }';
    expect(withoutFeatures(plain, log)).toBe(plain);
  });

  test('still tells of features that nobody knows', () => {
    const unknown =
      'schema @link(url: "https://specs.apollo.dev/unheard/v0.1", for: SECURITY) { query: Query } type Query { a: Int @unheard }';
    expect(withoutFeatures(unknown, log)).toContain('@unheard');
  });
});

const caller = (scopes: readonly string[] = []): Caller => ({
  identity: 'x',
  account: { kind: 'citizen', key: 'someone' },
  memberId: 'someone',
  scopes: new Set(scopes),
  claims: {},
});

const api = buildSchema(`
  type Query { me: Person people: [Person] named: [Named] notes: [Note] open: Int found: Found }
  interface Named { name: String mail: String }
  type Person implements Named { id: ID name: String mail: String income: Int secret: Secret mood: Mood friend: Person note: Note shipping: Int }
  type Group implements Named { name: String mail: String size: Int }
  type Note { text: String }
  union Found = Person | Note
  scalar Secret
  enum Mood { GOOD }
`);

async function reduced(text: string, who: Caller | undefined, judge: JudgePolicies = () => []) {
  const document = parse(text, { noLocation: true });
  expect(validate(api, document)).toEqual([]);
  const access = createAccess(api, requirements, judge);
  const denial = await access.deny(access.touchedBy(document), who);
  const [operation] = document.definitions;
  if (denial === undefined || operation?.kind !== 'OperationDefinition') return undefined;
  const { source } = reduceDocument(api, document, operation, denial);
  expect(validate(api, parse(source)).filter(({ message }) => !message.includes('is never used'))).toEqual([]);
  return source;
}

const written = (text: string) => print(parse(text));

describe('a document without what is denied', () => {
  test('is the document itself for those who may see everything', async () => {
    expect(await reduced('{ me { name } }', undefined)).toBeUndefined();
    expect(await reduced('{ me { mail } }', caller())).toBeUndefined();
    for (const scopes of [['admin'], ['read:income', 'read:person']]) {
      expect(await reduced('{ me { income shipping } }', caller(scopes))).toBeUndefined();
    }
  });

  test.each<[string, string, Caller | undefined, string]>([
    ['lacks the field', '{ me { name mail } }', undefined, '{ me { name } }'],
    ['keeps the object of which nothing is left', '{ me { mail } }', undefined, '{ me { __typename } }'],
    ['lacks one of two needed scopes', '{ me { name income } }', caller(['read:income']), '{ me { name } }'],
    ['lacks what is computed from it', '{ me { name shipping } }', caller(), '{ me { name } }'],
    ['lacks fields that answer a denied type', '{ open notes { text } }', undefined, '{ open }'],
    [
      'asks a union only for what may be seen',
      '{ found { ... on Note { text } ... on Person { id } } }',
      undefined,
      '{ found { ... on Note { __typename } ... on Person { id } } }',
    ],
    [
      'asks the types of an interface that may give a field, where some may not',
      '{ named { name mail } }',
      undefined,
      '{ named { name ... on Group { mail } } }',
    ],
    [
      'is reduced in its fragments too',
      '{ me { ...F } people { ...F } } fragment F on Person { a: mail name friend { mail } }',
      undefined,
      '{ me { ...F } people { ...F } } fragment F on Person { name friend { __typename } }',
    ],
  ])('%s', async (_, text, who, expected) => {
    expect(await reduced(text, who)).toBe(written(expected));
  });

  test('goes by the policies that hold', async () => {
    const text = '{ me { name secret } }';
    const asked: (readonly string[])[] = [];
    const judge =
      (held: readonly string[]): JudgePolicies =>
      (names) => {
        asked.push(names);
        return held;
      };
    expect(await reduced(text, caller(), judge(['p']))).toBe(written('{ me { name } }'));
    expect(await reduced(text, caller(), judge(['p', 'q']))).toBeUndefined();
    expect(await reduced(text, undefined, judge(['r']))).toBeUndefined();
    expect(asked).toEqual([
      ['p', 'q', 'r'],
      ['p', 'q', 'r'],
      ['p', 'q', 'r'],
    ]);
  });
});
