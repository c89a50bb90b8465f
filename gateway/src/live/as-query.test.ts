import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { asQuery } from './as-query.ts';

const fields = new Map([['agendaChanged', { query: 'agenda', by: 'agendaId', argument: 'id' }]]);
const made = (text: string, variables = {}, operationName?: string) =>
  asQuery(parse(text), operationName, variables, fields);

test('a subscription becomes the query of its field, under the same response name, with what it selects', () => {
  expect(
    made('subscription Watch($id: ID!) { agendaChanged(id: $id) { title ...More } } fragment More on Agenda { id }', {
      id: 'a',
    }),
  ).toEqual({
    query:
      'query Watch($id: ID!) {\n  agendaChanged: agenda(id: $id) {\n    title\n    ...More\n  }\n}\n\nfragment More on Agenda {\n  id\n}',
    operationName: 'Watch',
    by: 'agendaId',
    value: 'a',
  });
  expect(made('subscription { mine: agendaChanged(id: "b") { id } }')).toMatchObject({
    query: '{\n  mine: agenda(id: "b") {\n    id\n  }\n}',
    value: 'b',
  });
});

test('a variable that nothing is given for has its default', () => {
  const text = 'subscription ($id: ID! = "x") { agendaChanged(id: $id) { id } }';
  expect(made(text).value).toBe('x');
  expect(made(text, { id: 'y' }).value).toBe('y');
});

test('of a document with several operations the one that is named is taken, with its own fragments only', () => {
  const text = `query Other { a { ...F } } fragment F on A { id }
    subscription One { agendaChanged(id: 7) { ...G } } fragment G on Agenda { id }`;
  const { query, value } = made(text, {}, 'One');
  expect(query).toContain('fragment G');
  expect(query).not.toContain('fragment F');
  expect(value).toBe('7');
});

describe('is refused with a word on what to do', () => {
  test.each([
    ['a query', '{ agenda(id: "a") { id } }', /Only subscriptions/],
    ['a mutation', 'mutation { a }', /Only subscriptions/],
    [
      'several fields',
      'subscription { agendaChanged(id: "a") { id } b: agendaChanged(id: "b") { id } }',
      /exactly one/,
    ],
    [
      'a fragment at the root',
      'subscription { ...F } fragment F on Subscription { agendaChanged(id: "a") { id } }',
      /exactly one/,
    ],
    ['a directive at the root', 'subscription { agendaChanged(id: "a") @skip(if: true) { id } }', /exactly one/],
    ['an unknown field', 'subscription { mayorChanged { id } }', /What can be: agendaChanged/],
    ['__typename', 'subscription { __typename }', /What can be/],
    ['no argument', 'subscription { agendaChanged { id } }', /argument 'id'/],
    ['a variable without a value', 'subscription ($id: ID!) { agendaChanged(id: $id) { id } }', /argument 'id'/],
    ['an object as the argument', 'subscription { agendaChanged(id: {a: 1}) { id } }', /argument 'id'/],
    ['a document of several operations, none named', 'subscription A { x } subscription B { y }', /operationName/],
  ])('%s', (_, text, expected) => {
    expect(() => made(text)).toThrow(expected);
  });
});
