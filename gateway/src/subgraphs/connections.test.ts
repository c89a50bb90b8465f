import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Connections, createConnections } from './connections.ts';

/** A place that answers each post on a connection with the next of these, when the test says nothing else. */
let server: Server;
const sockets: Socket[] = [];
const asked: string[] = [];
let answers: (string | null)[];
let connections: Connections;
let clock: number;

const answer = (text: string, more = '') => `HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n${more}\r\n${text}`;

beforeEach(async () => {
  Object.assign(asked, { length: 0 });
  Object.assign(sockets, { length: 0 });
  answers = [];
  clock = 0;
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      asked.push(bytes.toString());
      const next = answers.shift();
      if (next === null) socket.destroy();
      else if (next !== undefined) socket.write(next);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  connections = createConnections({ url, connectTimeoutMs: 1_000, keepAliveMs: 4_000, now: () => clock });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await connections.close();
  server.close();
});

const post = (body: string, headers: readonly string[] = [], origin: readonly string[] = []): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    connections.post(
      { path: '/graphql?a', headers, origin, body },
      {
        onHead: () => undefined,
        onData: (bytes) => {
          text += bytes.toString('latin1');
        },
        onEnd: () => resolve(text),
        onError: ({ name, message }) => resolve(`${name}: ${message}`),
      },
    );
  });

test('a post arrives as the bytes that its wire text stands for', async () => {
  answers = [answer('{}')];
  expect(await post('\u00eb\u0091\u0090', ['a', 'b', 'c', '\u00e9'], ['d', 'e'])).toBe('{}');
  const [head, body] = asked[0]?.split('\r\n\r\n') ?? [];
  expect(head?.split('\r\n')).toEqual([
    'POST /graphql?a HTTP/1.1',
    expect.stringMatching(/^host: 127\.0\.0\.1:\d+$/),
    'content-type: application/json',
    'accept: application/json',
    'a: b',
    expect.stringMatching(/^c: /),
    'd: e',
    'content-length: 3',
  ]);
  expect(body).toBe('두');
});

test('posts that follow each other share a connection, those at the same time have one each', async () => {
  answers = [answer('1'), answer('2'), answer('3'), answer('4')];
  await post('');
  await post('');
  expect(sockets).toHaveLength(1);
  expect((await Promise.all([post(''), post('')])).sort()).toEqual(['3', '4']);
  expect(sockets).toHaveLength(2);
});

test.each<[string, string]>([
  ['its answer says so', answer('1', 'connection: close\r\n')],
  ['its answer has no length', 'HTTP/1.1 200 OK\r\n\r\n1'],
  ['bytes came behind the answer', `${answer('1')}x`],
])('a connection is not used again when %s', async (_, first) => {
  answers = [first, answer('2')];
  const one = post('');
  if (first.startsWith('HTTP/1.1 200 OK\r\n\r\n')) setTimeout(() => sockets[0]?.end(), 20);
  expect(await one).toBe('1');
  expect(await post('')).toBe('2');
  expect(sockets).toHaveLength(2);
});

test('nor when nobody used it for long, or for almost as long as the other side keeps it', async () => {
  answers = [answer('1'), answer('2', 'keep-alive: timeout=2\r\n'), answer('3'), answer('4')];
  await post('');
  clock += 4_000;
  await post('');
  expect(sockets).toHaveLength(2);
  clock += 999;
  await post('');
  expect(sockets).toHaveLength(2);
  clock += 1_000;
  await post('');
  expect(sockets).toHaveLength(3);
});

test('a connection that breaks off before its answer is an error, and the next post has another one', async () => {
  answers = [null, answer('2')];
  expect(await post('')).toContain('connection');
  expect(await post('')).toBe('2');
});

test('who gives up ends the connection, and is told nothing more', async () => {
  const told: string[] = [];
  const note = (what: string) => () => void told.push(what);
  const giveUp = connections.post(
    { path: '/', headers: [], origin: [], body: '' },
    { onHead: note('head'), onData: note('data'), onEnd: note('end'), onError: note('error') },
  );
  await expect.poll(() => asked.length).toBe(1);
  const closed = new Promise((resolve) => sockets[0]?.once('close', resolve));
  giveUp();
  await closed;
  giveUp();
  answers = [answer('2')];
  expect(await post('')).toBe('2');
  expect(told).toEqual([]);
});

test('a header that HTTP does not allow is never sent', async () => {
  for (const headers of [
    ['a', 'b\r\nc: d'],
    ['a\n', 'b'],
    ['a', '두'],
    ['a', 'b\0'],
  ]) {
    expect(await post('', headers)).toContain('UnsendableHeader');
    expect(await post('', [], headers)).toContain('UnsendableHeader');
  }
  expect(sockets).toHaveLength(0);
});

test('closing waits for what is under way', async () => {
  const one = post('');
  await expect.poll(() => asked.length).toBe(1);
  let isClosed = false;
  const closing = connections.close().then(() => {
    isClosed = true;
  });
  expect(isClosed).toBe(false);
  sockets[0]?.write(answer('1'));
  expect(await one).toBe('1');
  await closing;
});
