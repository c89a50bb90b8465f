import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Engine, type EngineKind, readAnswer } from '../../test/conformance/engines/engine.ts';
import type { Backend } from '../../test/conformance/harness/backend.ts';
import { type Contender, type Cores, startGateway } from '../gateways/gateway.ts';
import { withAddresses } from '../worlds/world.ts';

export type OverHttpOptions = {
  readonly contender: Contender;
  readonly cores: Cores;
  readonly folder: string;
  readonly issuer: string;
};

/**
 * A subgraph that is slow in a case never answers: a gateway must give it up by itself. No subgraph that is well takes
 * as long, also where a process has just begun and the machine is busy.
 */
const timeoutMs = 3_000;
const patienceMs = 30_000;

/** Runs the cases against a gateway as it is used: a process, asked by HTTP, before subgraphs that it asks by HTTP. */
export function overHttp({ contender, cores, folder, issuer }: OverHttpOptions): EngineKind {
  return {
    name: contender.title,
    // Others read numbers as doubles, as JavaScript does; what that rounds is not held against them.
    numbers: contender.key.startsWith('dure') ? 'exact' : 'doubles',
    start: (backend) => startOne(backend, { contender, cores, folder, issuer }),
  };
}

async function startOne(backend: Backend, { contender, cores, folder, issuer }: OverHttpOptions): Promise<Engine> {
  const { server, urlOf } = await serve(backend);
  const { world } = backend;
  const own = join(folder, contender.key, world.name.replaceAll(/\W/g, '-'));
  mkdirSync(own, { recursive: true });
  const supergraphFile = join(own, 'supergraph.graphql');
  writeFileSync(supergraphFile, withAddresses(world.supergraphSdl, urlOf));
  const subgraphUrls = new Map([...world.subgraphs.keys()].map((name) => [name, urlOf(name)]));
  const setting = { supergraphFile, subgraphUrls, issuer, isShared: false, timeoutMs, folder: own };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  try {
    const { url, stop } = await startGateway(contender, cores, setting);
    return {
      ask: async (operation) => readAnswer(await ask(url, operation)),
      stop: async () => {
        await stop();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function ask(url: string, operation: object): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
    signal: AbortSignal.timeout(patienceMs),
  });
  return response.text();
}

async function serve(backend: Backend): Promise<{ server: Server; urlOf: (name: string) => string }> {
  const server = createServer((request, response) => void answer(backend, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { server, urlOf: (name) => `http://127.0.0.1:${address.port}/${name}` };
}

async function answer(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const name = (request.url ?? '').slice(1).split('?')[0] ?? '';
  const body = Buffer.concat(chunks).toString();
  // Some look whether a subgraph is there.
  if (body === '' || !backend.world.subgraphs.has(name)) return void response.writeHead(200).end('{}');
  const reply = await backend.send(name, body);
  if (reply.kind === 'unreachable') return void request.socket.destroy();
  // Whoever asked goes away in the end.
  if (reply.kind === 'late') return;
  response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.text);
}
