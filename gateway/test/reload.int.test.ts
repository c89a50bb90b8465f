import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';
import { composeFakes, type FakeSubgraph, startFake } from './fakes/graph.ts';

const withField = composeFakes();
const withoutField = withField.replace(/^ {2}broken:/m, '  elsewhere:');

let folder: string;
let places: FakeSubgraph;
let money: FakeSubgraph;
let gateway: GatewayUnderTest;

/** Exchanged whole, as files of settings are. */
async function exchange(supergraphSdl: string): Promise<void> {
  await writeFile(join(folder, 'next.graphql'), supergraphSdl);
  await rename(join(folder, 'next.graphql'), join(folder, 'supergraph.graphql'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-reload-'));
  await exchange(withField);
  [places, money] = await Promise.all([startFake('places'), startFake('money')]);
  gateway = await gatewayBefore(
    new Map([
      ['places', places.url],
      ['money', money.url],
    ]),
    { supergraphPath: join(folder, 'supergraph.graphql') },
  );
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([places.stop(), money.stop()]);
  await rm(folder, { recursive: true });
});

const isThere = async () => (await gateway.ask('{ broken }')).status === 200;
const query = '{ places { id name raised { minorUnits } } }';

/** Counts the processes that are started in the meantime, and how many of them live at a time. */
function countProcesses() {
  const started: ChildProcess[] = [];
  let most = 0;
  const alive = () => started.filter(({ killed, exitCode }) => !killed && exitCode === null).length;
  const count = (message: unknown) => {
    started.push((message as { process: ChildProcess }).process);
    most = Math.max(most, alive());
  };
  subscribe('child_process', count);
  return { started, most: () => most, end: () => unsubscribe('child_process', count) };
}

/** Asks again and again, each time for an operation that is new, until it is over. Answers how often. */
async function askForNew(client: number, expected: unknown, isOver: () => boolean): Promise<number> {
  let answers = 0;
  while (!isOver()) {
    const alias = `p${client}_${answers}`;
    const { status, body } = await gateway.ask(query.replace('places', `${alias}: places`));
    expect({ status, body }).toEqual({ status: 200, body: { data: { [alias]: expected } } });
    expect((await gateway.ask(query)).body).toEqual({ data: { places: expected } });
    answers += 1;
  }
  return answers;
}

test('supergraphs take over one after the other under load; no request is lost or mixed, and few planners run', async () => {
  const { body } = await gateway.ask(query);
  const processes = countProcesses();
  let isOver = false;
  const clients = Array.from({ length: 8 }, (_, index) => askForNew(index, body.data?.places, () => isOver));
  const reloads = 15;
  for (let index = 0; index < reloads; index += 1) {
    const hasField = index % 2 === 1;
    await exchange(hasField ? withField : withoutField);
    while ((await isThere()) !== hasField);
  }
  isOver = true;
  for (const answers of await Promise.all(clients)) expect(answers).toBeGreaterThan(0);
  processes.end();
  expect(processes.started.length).toBeGreaterThanOrEqual(reloads);
  // Of the present supergraph and the former one: the planner in Rust and the one of Apollo.
  expect(processes.most()).toBeLessThanOrEqual(4);
});

test('a supergraph that does not hold is left out, and the one before goes on', async () => {
  await exchange('type Query { this is no schema');
  expect((await gateway.ask(query)).status).toBe(200);
  await exchange(withField);
  while (!(await isThere()));
  expect((await gateway.ask(query)).status).toBe(200);
});
