import { connect, type Socket } from 'node:net';
import type { WireText } from '../wire.ts';
import { type AnswerHead, NotHttp } from './answer-head.ts';
import { type AnswerHandler, AnswerParser } from './answer-parser.ts';

/** One POST of JSON, as it is put on a connection. */
export type Post = {
  readonly path: string;
  /** Flat: name, value, name, value … Written once for all posts that have the same list. */
  readonly headers: readonly string[];
  /** Flat as `headers`, of this post alone. */
  readonly origin: readonly string[];
  readonly body: WireText;
};

/** What becomes of a post: an answer, or an error, once. */
export type PostHandler = AnswerHandler & { onError(error: Error): void };

export type ConnectionsOptions = {
  /** Of which the protocol is `http:`. */
  readonly url: URL;
  readonly connectTimeoutMs: number;
  /** For how long a connection is kept that nobody uses. */
  readonly keepAliveMs: number;
  readonly now: () => number;
};

/** Connections to one place. How many there are is up to who posts: one for each post under way. */
export type Connections = {
  /** Sends a post; the answer gives it up, with the connection that it has. */
  post(post: Post, handler: PostHandler): () => void;
  /** Waits for what is under way. */
  close(): Promise<void>;
};

/** A header that would not arrive as it is; the code is that of Node for the same. */
export class UnsendableHeader extends Error {
  override readonly name = 'UnsendableHeader';
  readonly code = 'ERR_INVALID_CHAR';
}

/** All sockets read into the same room: what is in it is used up, or copied, before the next one reads. */
const room = Buffer.allocUnsafeSlow(65_536);

/** Less than the other side's own patience, so that nothing is sent to a connection that it is about to end. */
const marginMs = 1_000;

/**
 * Connections of plain HTTP/1.1 on bare sockets, made for what subgraphs are asked: a post of one piece, an answer that is
 * read whole. It costs a third of what a client of all of HTTP does.
 */
export function createConnections(options: ConnectionsOptions): Connections {
  const pool = new Pool(options);
  return {
    post: ({ path, headers, origin, body }, handler) => {
      const [written, ofThis] = [sharedHeadersOf(headers), headersOf(origin)];
      if (written === undefined || ofThis === undefined) {
        handler.onError(new UnsendableHeader('A header has a character that HTTP does not allow'));
        return () => undefined;
      }
      const head = `POST ${path} HTTP/1.1\r\nhost: ${options.url.host}\r\n${written}${ofThis}`;
      const connection = pool.take();
      connection.send(`${head}content-length: ${body.length}\r\n\r\n${body}`, handler);
      return () => connection.giveUp(handler);
    },
    close: () => pool.close(),
  };
}

class Pool {
  readonly #options: ConnectionsOptions;
  readonly #open = new Set<Connection>();
  /** The last one that was used is the next. */
  #idle: Connection[] = [];
  #sweeping: NodeJS.Timeout | undefined;
  #onEmpty: (() => void) | undefined;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  take(): Connection {
    for (let last = this.#idle.pop(); last !== undefined; last = this.#idle.pop()) {
      if (last.isOpen && !this.#isStale(last)) return last;
      last.end();
    }
    const connection = new Connection(this.#options, this);
    this.#open.add(connection);
    return connection;
  }

  /** Its answer has come. */
  release(connection: Connection): void {
    if (this.#onEmpty !== undefined) {
      connection.end();
      return;
    }
    connection.idleSince = this.#options.now();
    this.#idle.push(connection);
    this.#sweeping ??= setInterval(() => this.#sweep(), this.#options.keepAliveMs).unref();
  }

  /** It is no more. */
  forget(connection: Connection): void {
    this.#open.delete(connection);
    this.#idle = this.#idle.filter((each) => each !== connection);
    if (this.#open.size === 0) this.#onEmpty?.();
  }

  close(): Promise<void> {
    for (const connection of this.#idle.splice(0)) connection.end();
    clearInterval(this.#sweeping);
    return new Promise((resolve) => {
      this.#onEmpty = resolve;
      if (this.#open.size === 0) resolve();
    });
  }

  #isStale({ idleSince, keptMs }: Connection): boolean {
    const { now, keepAliveMs } = this.#options;
    return now() - idleSince >= Math.min(keptMs, keepAliveMs);
  }

  #sweep(): void {
    for (const connection of this.#idle) if (this.#isStale(connection)) connection.end();
    if (this.#open.size > 0) return;
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }
}

const placeOf = ({ hostname, port }: URL): { host: string; port: number } => ({
  // An address of IPv6 stands in brackets in a URL, and nowhere else.
  host: hostname.replace(/^\[(.*)\]$/, '$1'),
  port: port === '' ? 80 : Number(port),
});

/** What every post says of its body and of the answer. */
export const jsonHeaders: readonly string[] = ['content-type', 'application/json', 'accept', 'application/json'];
const jsonHead = 'content-type: application/json\r\naccept: application/json\r\n';

const isSendable = (text: string): boolean => !/[^\t\x20-\x7e\x80-\xff]/.test(text);

/** Headers of a request go to every subgraph that it needs. */
const writtenHeaders = new WeakMap<readonly string[], string>();

function sharedHeadersOf(headers: readonly string[]): string | undefined {
  const known = writtenHeaders.get(headers);
  if (known !== undefined) return known;
  const ofThese = headersOf(headers);
  const written = ofThese === undefined ? undefined : jsonHead + ofThese;
  if (written !== undefined) writtenHeaders.set(headers, written);
  return written;
}

function headersOf(headers: readonly string[]): string | undefined {
  let written = '';
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = [headers[at], headers[at + 1]];
    if (!isSendable(name) || !isSendable(value)) return undefined;
    written += `${name}: ${value}\r\n`;
  }
  return written;
}

class Connection {
  idleSince = 0;
  keptMs = Number.POSITIVE_INFINITY;
  readonly #socket: Socket;
  readonly #parser = new AnswerParser();
  readonly #pool: Pool;
  #handler: PostHandler | null = null;
  #isKept = true;
  #connecting: NodeJS.Timeout | undefined;

  constructor({ url, connectTimeoutMs }: ConnectionsOptions, pool: Pool) {
    this.#pool = pool;
    const callback = (size: number): boolean => {
      this.#read(room.subarray(0, size));
      return true;
    };
    const socket = connect({ ...placeOf(url), noDelay: true, onread: { buffer: room, callback } });
    this.#socket = socket;
    this.#connecting = setTimeout(() => this.#fail(new Error('No connection in time')), connectTimeoutMs);
    socket.on('connect', () => clearTimeout(this.#connecting));
    socket.on('error', (error) => this.#fail(error));
    socket.on('end', () => {
      if (!this.#parser.end()) this.#fail(new Error('The other side has ended the connection'));
      socket.destroy();
    });
    socket.on('close', () => {
      this.#fail(new Error('The connection broke off'));
      pool.forget(this);
    });
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  send(message: string, handler: PostHandler): void {
    this.#handler = handler;
    this.#parser.expect(this);
    this.#socket.write(message, 'latin1');
  }

  /** Nothing more is wanted of this post. Without effect where it is over. */
  giveUp(handler: PostHandler): void {
    if (this.#handler !== handler) return;
    this.#handler = null;
    this.end();
  }

  end(): void {
    clearTimeout(this.#connecting);
    this.#socket.destroy();
  }

  onHead(head: AnswerHead): void {
    this.#isKept = head.isKept && head.body !== 'until-close';
    if (head.keptMs !== undefined) this.keptMs = head.keptMs - marginMs;
    this.#handler?.onHead(head);
  }

  onData(bytes: Buffer): void {
    this.#handler?.onData(bytes);
  }

  onEnd(): void {
    const handler = this.#handler;
    this.#handler = null;
    if (this.#isKept && !this.#socket.destroyed) this.#pool.release(this);
    else this.end();
    handler?.onEnd();
  }

  #read(bytes: Buffer): void {
    // What still comes after the end was decided on is not looked at.
    if (this.#socket.destroyed) return;
    try {
      this.#parser.feed(bytes);
    } catch (error) {
      if (!(error instanceof NotHttp)) throw error;
      this.#fail(error);
    }
  }

  #fail(error: Error): void {
    const handler = this.#handler;
    this.#handler = null;
    this.end();
    handler?.onError(error);
  }
}
