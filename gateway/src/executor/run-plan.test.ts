import { expect, test } from 'vitest';
import { rootFetch } from '../../test/scripted/one-fetch.ts';
import { type Answering, bookFetch, executionOf, pathOf, toolsBefore } from '../../test/scripted/parts.ts';
import { SubgraphFailure } from '../subgraphs/failures.ts';
import type { PlanNode } from './plan.ts';
import { compilePlan } from './run-plan.ts';

const sdl = 'type Query { book: Book count: Int } type Book { id: ID title: String }';
const root = (subgraph: string, operation: string): PlanNode => ({ ...rootFetch(operation), subgraph });
const book = root('books', '{ book { __typename id } }');
const count = root('counts', '{ count }');
const titles: PlanNode = { ...bookFetch('title', [pathOf('book')]), subgraph: 'titles' };

const subgraphs: Record<string, Answering> = {
  books: () => '{"data":{"book":{"__typename":"Book","id":"1"}}}',
  counts: () => '{"data":{"count":3}}',
  titles: () => '{"data":{"_entities":[{"title":"A"}]}}',
};

const run = async (plan: PlanNode, given = subgraphs) => {
  const { tools, asked } = toolsBefore(sdl, given);
  const execution = executionOf();
  await compilePlan(plan, tools)(execution);
  return { ...execution, order: asked.map(({ subgraph }) => subgraph) };
};

test('what stands in a sequence begins when what stands before it is there', async () => {
  const { order, data } = await run({ kind: 'sequence', nodes: [book, titles] });
  expect(order).toEqual(['books', 'titles']);
  expect(data).toMatchObject({ book: { title: '"A"' } });
});

test('what stands in parallel begins at once, and the end is when all have answered', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const counts = () => {
    // Else it would wait for ever.
    resolve('{"data":{"book":null}}');
    return '{"data":{"count":3}}';
  };
  const parallel: PlanNode = { kind: 'parallel', nodes: [book, count] };
  const ran = run(parallel, { ...subgraphs, books: () => promise, counts });
  expect((await ran).data).toMatchObject({ book: null, count: '3' });
});

test('a subgraph that fails stops nobody else: what needs nothing of it is asked, and what does is left out', async () => {
  const books = () => {
    throw new SubgraphFailure('books', 'late');
  };
  const plan: PlanNode = { kind: 'sequence', nodes: [{ kind: 'parallel', nodes: [book, count] }, titles] };
  const { order, data, faults } = await run(plan, { ...subgraphs, books });
  expect(order).toEqual(['books', 'counts']);
  expect(data).toMatchObject({ count: '3' });
  expect(faults).toMatchObject([{ kind: 'outage', subgraph: 'books' }]);
});

test('a fault of ours ends the run', async () => {
  const counts = () => {
    throw new TypeError('ours');
  };
  const plan: PlanNode = { kind: 'sequence', nodes: [count, book] };
  await expect(run(plan, { ...subgraphs, counts })).rejects.toThrow('ours');
});
