import { expect, test } from 'vitest';
import { type Answering, bookFetch, executionOf, pathOf, toolsBefore } from '../../test/scripted/parts.ts';
import { SubgraphFailure } from '../subgraphs/failures.ts';
import type { DataObject } from './data.ts';
import { compileEntityFetch } from './fetch-entities.ts';

const sdl = 'type Query { books: [Book] best: Book } type Book { id: ID title: String pages: Int }';
const book = (id: string): DataObject => ({ __typename: '"Book"', id: `"${id}"` });

const run = async (data: DataObject, answer: Answering, paths = [pathOf('books', '@')]) => {
  const { tools, asked } = toolsBefore(sdl, { all: answer });
  const execution = executionOf(data);
  await compileEntityFetch(bookFetch('title pages', paths), tools)(execution);
  const representations = asked.map(({ body }) => JSON.parse(body).variables.representations);
  return { ...execution, representations };
};
const told = (...entities: readonly (object | null)[]) => JSON.stringify({ data: { _entities: entities } });
const [a, b] = [
  { title: 'A', pages: 1 },
  { title: 'B', pages: 2 },
];

test('entities are asked for by type and key, all in one request, and get what is told of them', async () => {
  const { data, representations } = await run({ books: [book('1'), null, book('2')] }, () => told(a, b));
  expect(representations).toEqual([['1', '2'].map((id) => ({ __typename: 'Book', id }))]);
  expect(data).toMatchObject({ books: [{ title: '"A"', pages: '1' }, null, { title: '"B"', pages: '2' }] });
});

test('an entity that is met several times is asked for once, and is told at each of its places', async () => {
  const paths = [pathOf('books', '@'), pathOf('best')];
  const { data, representations } = await run({ books: [book('1'), book('1')], best: book('1') }, () => told(a), paths);
  expect(representations[0]).toHaveLength(1);
  expect(data).toMatchObject({ books: [{ title: '"A"' }, { title: '"A"' }], best: { title: '"A"' } });
});

test('nothing is asked where there is no entity, none of the type, or none with a key', async () => {
  for (const books of [[], [null], [{ __typename: '"Film"', id: '"1"' }], [{ __typename: '"Book"', id: null }]]) {
    const { representations, requests } = await run({ books }, () => told());
    expect([representations, requests]).toEqual([[], 0]);
  }
});

test('an entity that is no more is no fault', async () => {
  const { data, faults } = await run({ books: [book('1'), book('2')] }, () => told(null, b));
  expect(faults).toEqual([]);
  expect(data).toMatchObject({ books: [{ id: '"1"' }, { title: '"B"' }] });
});

test('fewer entities than were asked for are no answer, and what came is taken', async () => {
  const { data, faults } = await run({ books: [book('1'), book('2')] }, () => told(a));
  expect(faults).toMatchObject([{ kind: 'outage', failure: 'unreadable' }]);
  expect(data).toMatchObject({ books: [{ title: '"A"' }, {}] });
});

test('a subgraph that gives no answer is one fault for all of them', async () => {
  const { faults } = await run({ books: [book('1'), book('2')] }, () => {
    throw new SubgraphFailure('all', 'unreachable');
  });
  const missing = { path: ['books', 0, 'title'], places: ['books.@.title', 'books.@.pages'] };
  expect(faults).toEqual([{ kind: 'outage', subgraph: 'all', failure: 'unreachable', missing }]);
});

test('an error at an entity is told at each place of the client that holds it', async () => {
  const { faults } = await run({ books: [book('1'), book('2'), book('1')] }, () =>
    JSON.stringify({
      data: { _entities: [{ title: null, pages: 1 }, b] },
      errors: [{ message: 'no', path: ['_entities', 0, 'title'] }],
    }),
  );
  expect(faults.map((fault) => fault.kind === 'told' && fault.path)).toEqual([
    ['books', 0, 'title'],
    ['books', 2, 'title'],
  ]);
});
