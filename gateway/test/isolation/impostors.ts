import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Certificate } from '../fakes/certificates.ts';

/** Something that listens in a subgraph's place. */
export type Impostor = {
  readonly url: string;
  /** Sockets that are open at its end. */
  readonly open: ReadonlySet<Socket>;
  /** Ends when no socket is open any more. */
  allClosed(): Promise<void>;
  close(): Promise<void>;
};

/** A subgraph that answers `answer` with the requests' bodies in the order of their arrival. */
export type Listener = Impostor & { readonly bodies: readonly string[] };

/** Listens with a socket of its own on loopback; what is said on it is up to `onSocket`. */
export const sockets = (onSocket: (socket: Socket) => void): Promise<Impostor> => listen(createSocketServer(onSocket));

/** Answers HTTP as `respond` says, on a free port unless one is given. */
export async function http(
  respond: (body: string, ...given: Parameters<RequestListener>) => unknown,
  port = 0,
): Promise<Listener> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    bodies.push(body);
    await respond(body, request, response);
  });
  server.keepAliveTimeout = 60_000;
  return { ...(await listen(server, port)), bodies };
}

/** As `http`, but with TLS. */
export async function https(certificate: Certificate, respond: RequestListener): Promise<Impostor> {
  const listening = await listen(createSecureServer(certificate, respond));
  return { ...listening, url: listening.url.replace('http:', 'https:') };
}

/** A healthy subgraph: answers each body with itself. */
export const echo = (): Promise<Listener> => http((body, _, response) => response.end(answerTo(body)));

export const answerTo = (body: string): string => JSON.stringify({ data: { echo: body } });

/** An address at which nothing listens. */
export async function nobody(): Promise<string> {
  const server = await sockets(() => undefined);
  await server.close();
  return server.url;
}

async function listen(server: Server, port = 0): Promise<Impostor> {
  const open = new Set<Socket>();
  const emptied: (() => void)[] = [];
  server.on('connection', (socket) => {
    open.add(socket);
    // A client that breaks off is what these tests are about.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      open.delete(socket);
      if (open.size === 0) for (const tell of emptied.splice(0)) tell();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    open,
    allClosed: () => (open.size === 0 ? Promise.resolve() : new Promise((resolve) => emptied.push(resolve))),
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
