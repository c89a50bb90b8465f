import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTo, http, type Listener } from './impostors.ts';
import { held, nothing, type SubgraphUnderTest, subgraphAt } from './subgraph-under-test.ts';

let listener: Listener;
let subgraph: SubgraphUnderTest;
const told: (string | string[] | undefined)[] = [];

beforeEach(async () => {
  told.length = 0;
  listener = await http((body, request, response) => {
    told.push(request.headers['x-request-id']);
    response.end(answerTo(`${body} ${request.headers.authorization}`));
  });
  subgraph = subgraphAt(listener.url);
});
afterEach(async () => {
  expect(await held(subgraph)).toEqual(nothing);
  await subgraph.close();
  await listener.close();
});

const asAlice = ['authorization', 'Bearer alice'];
const asBob = ['authorization', 'Bearer bob'];

test('identical reads at the same moment are one request, and all get its answer', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => subgraph.ask('{ funds }', asAlice)));
  expect(new Set(answers)).toEqual(new Set([answerTo('{ funds } Bearer alice')]));
  expect(listener.bodies).toHaveLength(1);
  expect(await subgraph.measured('shared_total')).toBe(9);
});

test('nobody gets the answer of somebody else', async () => {
  const both = [subgraph.ask('{ mine }', asAlice), subgraph.ask('{ mine }', asBob)];
  expect(await Promise.all(both)).toEqual([answerTo('{ mine } Bearer alice'), answerTo('{ mine } Bearer bob')]);
});

test('the end of a header is not the beginning of the next or of the body', async () => {
  await Promise.all([
    subgraph.ask('{ a }', ['x', 'y']),
    subgraph.ask('{ a }', ['xy', '']),
    subgraph.ask('y{ a }', ['x', '']),
    subgraph.ask('{ a }', []),
  ]);
  expect(listener.bodies).toHaveLength(4);
});

test('reads that differ only in where they come from are shared, and the first is told', async () => {
  await Promise.all(['one', 'two'].map((id) => subgraph.ask('{ funds }', asAlice, ['x-request-id', id])));
  expect(told).toEqual(['one']);
});

test('what is over is asked for anew', async () => {
  await subgraph.ask('{ funds }');
  await subgraph.ask('{ funds }');
  expect(listener.bodies).toHaveLength(2);
});

test('mutations are never shared', async () => {
  await Promise.all([subgraph.change('mutation { pledge }'), subgraph.change('mutation { pledge }')]);
  expect(listener.bodies).toHaveLength(2);
});

test('sharing can be switched off', async () => {
  const alone = subgraphAt(listener.url, { shareReads: 0 });
  await Promise.all([alone.ask('{ funds }'), alone.ask('{ funds }')]);
  expect(listener.bodies).toHaveLength(2);
  await alone.close();
});
