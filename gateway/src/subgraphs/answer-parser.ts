import { type AnswerHead, NotHttp, readHead } from './answer-head.ts';

/** Told of one answer, in this order. */
export type AnswerHandler = {
  onHead(head: AnswerHead): void;
  /** The bytes are only there during the call. */
  onData(bytes: Buffer): void;
  onEnd(): void;
};

const maxHeadBytes = 16_384;
const maxLineBytes = 256;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const lineEnd = '\r\n';
const headEnd = '\r\n\r\n';
/** A size in hexadecimal, and what RFC 9112, section 7.1.1, allows behind it. */
const chunkLine = /^([0-9a-fA-F]{1,8})[ \t]*(?:;[^\0\r\n]*)?$/;

type State = 'idle' | 'head' | 'body' | 'until-close' | 'chunk-line' | 'chunk' | 'chunk-end' | 'trailer';

/**
 * Takes the answers of one connection apart, one at a time: `expect` before each. Throws NotHttp, also at bytes that
 * belong to no answer; the connection is then of no more use. `feed` copies what must wait for the next bytes.
 */
export class AnswerParser {
  #state: State = 'idle';
  #handler: AnswerHandler | null = null;
  /** Bytes of a head or line that is not whole yet. */
  #pending: Buffer | null = null;
  #left = 0;

  get isIdle(): boolean {
    return this.#state === 'idle';
  }

  expect(handler: AnswerHandler): void {
    this.#handler = handler;
    this.#state = 'head';
  }

  feed(chunk: Buffer): void {
    let bytes = chunk;
    if (this.#pending !== null) {
      bytes = Buffer.concat([this.#pending, chunk]);
      this.#pending = null;
    }
    let at = 0;
    while (at < bytes.length) {
      const next = this.#step(bytes, at);
      if (next === at) {
        this.#pending = Buffer.from(bytes.subarray(at));
        return;
      }
      at = next;
    }
  }

  /** The other side ends the connection. Whether the answer is whole. */
  end(): boolean {
    if (this.#state !== 'until-close') return false;
    this.#finish();
    return true;
  }

  /** Reads one thing, and answers where the next begins; the same place when it is not whole. */
  #step(bytes: Buffer, at: number): number {
    switch (this.#state) {
      case 'idle':
        throw new NotHttp('Bytes that nobody asked for');
      case 'head':
        return this.#readHead(bytes, at);
      case 'body':
        return this.#readBody(bytes, at);
      case 'until-close':
        this.#handler?.onData(at === 0 ? bytes : bytes.subarray(at));
        return bytes.length;
      case 'chunk-line':
        return this.#readChunkLine(bytes, at);
      case 'chunk':
        return this.#readChunk(bytes, at);
      case 'chunk-end':
        return this.#readChunkEnd(bytes, at);
      case 'trailer':
        return this.#readTrailer(bytes, at);
    }
  }

  #readHead(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(headEnd, at, 'latin1');
    if ((end < 0 ? bytes.length : end) - at > maxHeadBytes) throw new NotHttp('A head without end');
    if (end < 0) {
      // Who does not speak HTTP at all is found out at once.
      if (bytes.length - at >= 5 && bytes.toString('latin1', at, at + 5) !== 'HTTP/') throw new NotHttp('No HTTP');
      return at;
    }
    const head = readHead(bytes.toString('latin1', at, end));
    const next = end + headEnd.length;
    // 100 and its like come before the answer; 101 would make the connection another one.
    if (head.status === 101) throw new NotHttp('Another protocol that nobody asked for');
    if (head.status < 200) return next;
    this.#handler?.onHead(head);
    this.#left = typeof head.body === 'number' ? head.body : 0;
    this.#state = head.body === 'chunked' ? 'chunk-line' : head.body === 'until-close' ? 'until-close' : 'body';
    if (head.body === 0) this.#finish();
    return next;
  }

  #readBody(bytes: Buffer, at: number): number {
    const next = Math.min(bytes.length, at + this.#left);
    this.#left -= next - at;
    this.#handler?.onData(bytes.subarray(at, next));
    if (this.#left === 0) this.#finish();
    return next;
  }

  #readChunkLine(bytes: Buffer, at: number): number {
    const end = this.#lineEnd(bytes, at);
    if (end < 0) return at;
    const size = chunkLine.exec(bytes.toString('latin1', at, end))?.[1];
    if (size === undefined) throw new NotHttp('A chunk without a size');
    this.#left = Number.parseInt(size, 16);
    this.#state = this.#left === 0 ? 'trailer' : 'chunk';
    return end + lineEnd.length;
  }

  #readChunk(bytes: Buffer, at: number): number {
    const next = Math.min(bytes.length, at + this.#left);
    this.#left -= next - at;
    this.#handler?.onData(bytes.subarray(at, next));
    if (this.#left === 0) this.#state = 'chunk-end';
    return next;
  }

  #readChunkEnd(bytes: Buffer, at: number): number {
    if (bytes.length - at < lineEnd.length) return at;
    if (bytes[at] !== carriageReturn || bytes[at + 1] !== lineFeed) throw new NotHttp('A chunk that does not end');
    this.#state = 'chunk-line';
    return at + lineEnd.length;
  }

  /** What stands in trailers is of no use here; the empty line ends them. */
  #readTrailer(bytes: Buffer, at: number): number {
    const end = this.#lineEnd(bytes, at);
    if (end < 0) return at;
    if (end === at) this.#finish();
    else if (++this.#left > maxLineBytes) throw new NotHttp('Trailers without end');
    return end + lineEnd.length;
  }

  #lineEnd(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(lineEnd, at, 'latin1');
    if ((end < 0 ? bytes.length : end) - at > maxLineBytes) throw new NotHttp('A line without end');
    return end;
  }

  #finish(): void {
    const handler = this.#handler;
    this.#handler = null;
    this.#state = 'idle';
    handler?.onEnd();
  }
}
