import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SubgraphSettings } from '../../src/subgraphs/settings.ts';
import { toWire } from '../../src/wire.ts';
import { answerTo, echo, http, type Impostor, type Listener, nobody, sockets } from './impostors.ts';
import { held, nothing, type SubgraphUnderTest, subgraphAt as subgraphBy } from './subgraph-under-test.ts';

const open: { close(): Promise<void> }[] = [];
const closing = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};

const noise = Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 89 + 131) % 256));

const response = (body: string, headers = '') =>
  `HTTP/1.1 200 OK\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`;

/** Speaks once when a whole request has come. */
const afterRequest = (speak: (socket: Socket) => void) =>
  sockets((socket) => void socket.once('data', () => speak(socket)));

/** `pooled` is the way by HTTPS and where OpenTelemetry runs. */
describe.each(['own', 'pooled'] as const)('over %s connections', (connections) => {
  const subgraphAt = (url: string, settings: Partial<SubgraphSettings> = {}, name = 'funding') =>
    subgraphBy(url, settings, { name, connections });

  let neighbour: SubgraphUnderTest;

  beforeEach(async () => {
    neighbour = closing(subgraphAt(closing(await echo()).url, {}, 'agenda'));
  });

  afterEach(async () => {
    // While the other is bad, and afterwards, a neighbour is asked as if nothing were the matter.
    expect(await neighbour.ask('{ agenda }')).toBe(answerTo('{ agenda }'));
    expect(await held(neighbour)).toEqual(nothing);
    for (const one of open.splice(0).reverse()) await one.close();
  });

  describe('what is answered badly ends at once', () => {
    test.each<[string, () => Promise<Impostor | { url: string; close(): Promise<void> }>, string]>([
      ['nobody listens', async () => ({ url: await nobody(), close: async () => undefined }), 'unreachable'],
      ['the connection is closed at once', () => sockets((socket) => socket.destroy()), 'unreachable'],
      ['the connection is closed instead of an answer', () => afterRequest((socket) => socket.end()), 'unreachable'],
      [
        'the connection is closed in the middle of the head',
        () => afterRequest((socket) => socket.end('HTTP/1.1 200 O')),
        'unreachable',
      ],
      [
        'the connection is closed in the middle of the body',
        () => afterRequest((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"data":{')),
        'unreachable',
      ],
      ['the answer is not HTTP', () => afterRequest((socket) => socket.end(noise)), 'unreadable'],
      ['the answer is empty', () => http((_, __, answer) => answer.end()), 'unreadable'],
      ['the answer is noise', () => http((_, __, answer) => answer.end(noise)), 'unreadable'],
      ['the answer is a page', () => http((_, __, answer) => answer.end('<html>{}</html>')), 'unreadable'],
      [
        'the answer is a page of a proxy',
        () => http((_, __, a) => a.writeHead(502).end('<h1>10.0.0.7</h1>')),
        'unreadable',
      ],
      ['the answer is a list', () => http((_, __, answer) => answer.end('[{"data":{}}]')), 'unreadable'],
      [
        'the answer is not UTF-8',
        () => http((_, __, a) => a.end(Buffer.from('{"a":"\xff\xfe"}', 'latin1'))),
        'unreadable',
      ],
      ['the answer is white space', () => http((_, __, answer) => answer.end(' \n'.repeat(50_000))), 'unreadable'],
      ['the answer leads elsewhere', () => http((_, __, a) => a.writeHead(302, { location: '/' }).end()), 'unreadable'],
    ])('%s', async (_, start, kind) => {
      const bad = closing(await start());
      const subgraph = closing(subgraphAt(bad.url));
      expect(await subgraph.failureOf('{ funds }')).toBe(kind);
      expect(await held(subgraph)).toEqual(nothing);
      expect(await subgraph.measured('failures_total')).toBe(1);
    });
  });

  test('an answer with an HTTP error is an answer when it is a JSON object', async () => {
    const errors = '{"errors":[{"message":"두레"}]}';
    const refusing = closing(await http((_, __, answer) => answer.writeHead(403).end(errors)));
    expect(await closing(subgraphAt(refusing.url)).ask('{ funds }')).toBe(errors);
  });

  test('an answer in pieces and with white space around it is whole, in the very bytes that came', async () => {
    const text = ' {"data":{"마을":"🏘️"}}\r\n';
    const slow = closing(
      await http(async (_, __, answer) => {
        for (const byte of Buffer.from(text)) {
          await new Promise<void>((resolve) => answer.write(Buffer.of(byte), () => resolve()));
        }
        answer.end();
      }),
    );
    expect(await closing(subgraphAt(slow.url)).ask(toWire('{ 마을 }'))).toBe(text);
  });

  describe('what does not end is cut off at the timeout', () => {
    const timeoutMs = 700;

    async function failsLate(bad: Impostor, arrived: Promise<unknown>): Promise<void> {
      const subgraph = closing(subgraphAt(bad.url, { timeoutMs }));
      const failure = subgraph.failureOf('{ funds }');
      await arrived;
      subgraph.timing.pass(timeoutMs - 1);
      expect(await subgraph.measured('in_flight')).toBe(1);
      expect(await neighbour.ask('{ meanwhile }')).toBe(answerTo('{ meanwhile }'));
      subgraph.timing.pass(1);
      expect(await failure).toBe('late');
      expect(await held(subgraph)).toEqual(nothing);
      await bad.allClosed();
    }

    test('one that accepts and says nothing', async () => {
      const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
      await failsLate(closing(await afterRequest(() => arrive())), arrived);
    });

    test('one that begins and then says nothing', async () => {
      const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
      const begin = (socket: Socket) =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"data"', () => arrive());
      await failsLate(closing(await afterRequest(begin)), arrived);
    });

    test('one that sends a byte now and then, for ever', async () => {
      const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
      const drip = (socket: Socket, count: number) => {
        if (count === 100) arrive();
        if (!socket.destroyed) socket.write('1\r\na\r\n', () => setImmediate(drip, socket, count + 1));
      };
      const begin = (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        drip(socket, 0);
      };
      await failsLate(closing(await afterRequest(begin)), arrived);
    });
  });

  describe('an answer that is too large', () => {
    const maxAnswerBytes = 100_000;
    let sent = 0;
    let huge: Impostor;
    beforeEach(async () => {
      sent = 0;
      const chunks = function* () {
        for (const chunk = Buffer.alloc(16_384, 'a'); ; sent += chunk.length) yield chunk;
      };
      // It ends when the other end breaks off, with an error that says so.
      huge = closing(await http((_, __, answer) => pipeline(Readable.from(chunks()), answer).catch(() => undefined)));
    });

    test('is cut off while it is read, and the connection with it', async () => {
      const subgraph = closing(subgraphAt(huge.url, { maxAnswerBytes }));
      expect(await subgraph.failureOf('{ funds }')).toBe('too-large');
      await huge.allClosed();
      // The buffers of both sockets are the rest.
      expect(sent).toBeLessThan(50 * maxAnswerBytes);
      expect(await held(subgraph)).toEqual(nothing);
    });

    test('does not fill the memory in company either: all unfinished answers together are bounded', async () => {
      const settings = { maxAnswerBytes: 200_000_000, maxReadingBytes: 1_000_000 };
      const subgraph = closing(subgraphAt(huge.url, settings));
      const kinds = await Promise.all(
        Array.from({ length: 20 }, (_, index) => subgraph.failureOf(`{ funds${index} }`)),
      );
      expect(new Set(kinds)).toEqual(new Set(['overloaded']));
      expect(await held(subgraph)).toEqual(nothing);
    });

    test('is not read again and again: a subgraph with such answers is left alone', async () => {
      const subgraph = closing(subgraphAt(huge.url, { maxAnswerBytes, breakerMinRequests: 3 }));
      for (let count = 0; count < 3; count += 1) expect(await subgraph.failureOf('{ funds }')).toBe('too-large');
      expect(await subgraph.failureOf('{ funds }')).toBe('circuit-open');
    });
  });

  test('an answer of just the largest size passes', async () => {
    const listener: Listener = closing(await echo());
    const body = '가'.repeat(1_000);
    const maxAnswerBytes = Buffer.byteLength(answerTo(body));
    expect(await closing(subgraphAt(listener.url, { maxAnswerBytes })).ask(body)).toBe(answerTo(body));
    expect(await closing(subgraphAt(listener.url, { maxAnswerBytes: maxAnswerBytes - 1 })).failureOf(body)).toBe(
      'too-large',
    );
  });

  test('of many bad answers no connection is left behind', async () => {
    const bad = closing(await afterRequest((socket) => socket.end(response('<h1>no</h1>', 'connection: close\r\n'))));
    const subgraph = closing(subgraphAt(bad.url, { breakerMinRequests: 1_000, maxInFlight: 8, shareReads: 0 }));
    const kinds = await Promise.all(Array.from({ length: 200 }, () => subgraph.failureOf('{ funds }')));
    expect(new Set(kinds)).toEqual(new Set(['unreadable']));
    expect(await held(subgraph)).toEqual(nothing);
    await bad.allClosed();
  });
});
