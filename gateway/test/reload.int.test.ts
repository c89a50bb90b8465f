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

test('supergraphs take over under load, and no request is lost or mixed', async () => {
  const { body: expected } = await gateway.ask(query);
  let isOver = false;
  const client = async (): Promise<number> => {
    let answers = 0;
    while (!isOver) {
      const { status, body } = await gateway.ask(query);
      expect({ status, body }).toEqual({ status: 200, body: expected });
      answers++;
    }
    return answers;
  };
  const clients = Array.from({ length: 8 }, client);
  for (const [sdl, wanted] of [
    [withoutField, false],
    [withField, true],
    [withoutField, false],
  ] as const) {
    await exchange(sdl);
    while ((await isThere()) !== wanted);
  }
  isOver = true;
  for (const answers of await Promise.all(clients)) expect(answers).toBeGreaterThan(0);
});

test('a supergraph that does not hold is left out, and the one before goes on', async () => {
  await exchange('type Query { this is no schema');
  expect((await gateway.ask(query)).status).toBe(200);
  await exchange(withField);
  while (!(await isThere()));
  expect((await gateway.ask(query)).status).toBe(200);
});
