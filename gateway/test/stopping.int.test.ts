import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { composeFakes, secret } from './fakes/graph.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** A subgraph that answers when it is told to. */
async function slowSubgraph() {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const server = createServer(async (_, response) => {
    ask();
    await released;
    response.setHeader('content-type', 'application/json').end('{"data":{"funds":["late"]}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, asked, release, stop };
}

test('told to stop, the gateway finishes what runs, takes nothing new and ends with 0', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dure-stopping-'));
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, composeFakes());
  const slow = await slowSubgraph();
  const gateway = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      OIDC_ISSUER: 'http://127.0.0.1:1',
      GATEWAY_SECRET: secret,
      SUBGRAPH_URLS: `places=${slow.url},money=${slow.url}`,
      SUPERGRAPH_PATH: supergraph,
    },
  });
  const ended = once(gateway, 'exit');
  const lines = createInterface(gateway.stdout);
  const [ready] = await once(lines, 'line');
  const { address } = JSON.parse(ready);
  const answer = fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ funds }"}',
  });
  await slow.asked;
  gateway.kill('SIGTERM');
  await once(lines, 'line');
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  slow.release();
  expect(await (await answer).json()).toEqual({ data: { funds: ['late'] } });
  expect(await ended).toEqual([0, null]);
  slow.stop();
  await rm(folder, { recursive: true });
}, 60_000);
