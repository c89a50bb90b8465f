import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeGraph, type Subgraph } from './compose.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const subgraph = (name: string, sdl: string): Subgraph => ({ name, typeDefs: parse(`${link} ${sdl}`) });

const agenda = subgraph(
  'agenda',
  '"What the city talks about." type Agenda @key(fields: "id") { "The id." id: ID! "The title." title: String! } ' +
    'type Query { "All." agendas: [Agenda!]! }',
);

const compose = (...subgraphs: Subgraph[]) => {
  const composition = composeGraph(subgraphs);
  if (!composition.ok) throw new Error(composition.problems.join('\n'));
  return composition.value;
};

const problemsOf = (...subgraphs: Subgraph[]) => {
  const composition = composeGraph(subgraphs);
  return composition.ok ? [] : composition.problems;
};

test('callers see one schema without the inside of federation', () => {
  const { api, supergraph } = compose(
    agenda,
    subgraph('funding', 'type Agenda @key(fields: "id") { id: ID! pledged: Int }'),
  );
  expect(api).toContain('pledged: Int');
  expect(api).not.toMatch(/_entities|_service|@key|@join/);
  expect(supergraph).toContain('FUNDING @join__graph(name: "funding"');
});

test('an entity is described in the words of its owner, whoever comes first', () => {
  const other = subgraph(
    'aaa',
    '"Something of others." type Agenda @key(fields: "id") { "An opaque id." id: ID! extra: Int }',
  );
  const { api, hints } = compose(other, agenda);
  expect(api).toContain('"""What the city talks about."""');
  expect(api).not.toContain('Something of others');
  expect(hints).toEqual([]);
});

test('both composers must agree that it is wrong', () => {
  const problems = problemsOf(agenda, subgraph('funding', 'type Agenda @key(fields: "id") { id: ID! title: Int }'));
  expect(problems.filter((problem) => !problem.endsWith('(second composer)'))).not.toHaveLength(0);
  expect(problems.filter((problem) => problem.endsWith('(second composer)'))).not.toHaveLength(0);
});

test('the result does not depend on the order of the types', () => {
  const { api } = compose(subgraph('x', 'type Query { b: Int a: Int }'));
  expect(api.indexOf('a: Int')).toBeLessThan(api.indexOf('b: Int'));
});
