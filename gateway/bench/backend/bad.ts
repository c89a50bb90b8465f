import { createServer, type Socket } from 'node:net';
import { setPriority } from 'node:os';
import { createMessageReader } from '../wire/messages.ts';
import type { Badness } from './badness.ts';

/**
 * Subgraphs that are bad, each in its own way, at `/<way>` of one process. Prints its port when it is ready. What it
 * sends without end it sends no faster than it is read.
 */
const ways: Readonly<Record<Exclude<Badness, 'dead' | 'none'>, (socket: Socket) => void>> = {
  silent: () => undefined,
  slow: (socket) => later(slowMs, socket, () => answer(socket, '{"data":null,"errors":[{"message":"slow"}]}')),
  closing: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"data":{"_enti'),
  dripping: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    drip(socket);
  },
  huge: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    pour(socket);
  },
  page: (socket) => answer(socket, '<html><h1>502 Bad Gateway</h1></html>', '502 Bad Gateway'),
  noise: (socket) => socket.end(Buffer.alloc(4_096, 0xf3)),
  lying: (socket) => answer(socket, '{"data":{"_entities":"none"}}'),
  complaining: (socket) => answer(socket, complaints),
};

const complaints = JSON.stringify({
  data: { _entities: [null] },
  errors: Array.from({ length: 1_000 }, (_, at) => ({ message: `complaint ${at}`, path: ['_entities', 0] })),
});

/** Slower than the gateway finds right, and faster than its timeout. */
const slowMs = 3_000;
const dripMs = 20;
const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(65_536, ' '), Buffer.from('\r\n')]);

function answer(socket: Socket, body: string, status = '200 OK'): void {
  socket.write(`HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
}

function later(ms: number, socket: Socket, run: () => void): void {
  setTimeout(() => {
    if (!socket.destroyed) run();
  }, ms);
}

function drip(socket: Socket): void {
  socket.write('1\r\n \r\n');
  later(dripMs, socket, () => drip(socket));
}

function pour(socket: Socket): void {
  while (!socket.destroyed && socket.write(chunk));
  socket.once('drain', () => pour(socket));
}

// It shares its processor with what asks and measures, which must not wait for it: what it does is felt at the gateway alone.
setPriority(10);

const server = createServer({ noDelay: true }, (socket) => {
  socket.on(
    'data',
    createMessageReader((head) => {
      const way = ways[wayIn(head) as keyof typeof ways];
      if (way === undefined) answer(socket, '{"status":"ready"}');
      else way(socket);
    }),
  );
  socket.on('error', () => socket.destroy());
});

const wayIn = (head: string): string => head.split(' ', 2)[1]?.slice(1) ?? '';

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(JSON.stringify({ port: address.port }));
});
process.on('SIGTERM', () => process.exit(0));
