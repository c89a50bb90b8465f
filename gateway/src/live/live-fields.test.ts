import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { readLiveFields } from './live-fields.ts';

const types = `
  type Query { agenda(id: ID!): Agenda other(id: ID!, n: Int!): Agenda all: [Agenda!]! }
  type Agenda { id: ID! }`;

const read = (subscription: string) => {
  const supergraph = `schema @link(url: "https://specs.dure.example/live/v1.0", import: ["@live"]) { query: Query subscription: Subscription }
    directive @live(query: String!, by: String!) on FIELD_DEFINITION
    directive @link(url: String!, import: [String!]) on SCHEMA
    ${types} type Subscription { ${subscription} }`;
  return readLiveFields(supergraph, buildSchema(supergraph));
};

test('what @live says of a field is read, with the argument that names the subject', () => {
  const { fields, problems } = read('agendaChanged(id: ID!): Agenda @live(query: "agenda", by: "agendaId")');
  expect([...fields]).toEqual([['agendaChanged', { query: 'agenda', by: 'agendaId', argument: 'id' }]]);
  expect(problems).toEqual([]);
});

test.each([
  ['without @live', 'a(id: ID!): Agenda', /has no @live/],
  [
    'of a query that is not there',
    'a(id: ID!): Agenda @live(query: "mayor", by: "x")',
    /Query.mayor, which is not there/,
  ],
  [
    'with other arguments',
    'a(code: ID!): Agenda @live(query: "agenda", by: "x")',
    /\(code: ID!\): Agenda, and Query.agenda is \(id: ID!\): Agenda/,
  ],
  ['of another type', 'a(id: ID!): Agenda! @live(query: "agenda", by: "x")', /\): Agenda!, and/],
  ['with two required arguments', 'a(id: ID!, n: Int!): Agenda @live(query: "other", by: "x")', /exactly one required/],
  ['with none', 'a: [Agenda!]! @live(query: "all", by: "x")', /exactly one required/],
])('a field %s is left out, and said why', (_, field, expected) => {
  const { fields, problems } = read(field);
  expect(fields.size).toBe(0);
  expect(problems).toEqual([expect.stringMatching(expected)]);
});

test('a supergraph without subscriptions has no live fields', () => {
  expect(readLiveFields(types, buildSchema(types))).toEqual({ fields: new Map(), problems: [] });
});
