import { isUtf8 } from 'node:buffer';
import type { Dispatcher } from 'undici';
import type { WireText } from '../wire.ts';
import { type FailureKind, SubgraphFailure } from './failures.ts';
import type { Timing } from './timing.ts';

/** One exchange with a subgraph. */
export type Exchange = {
  readonly subgraph: string;
  readonly path: string;
  /** Flat: name, value, name, value … */
  readonly headers: string[];
  readonly body: WireText;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
};

/** An answer whose body looks like a JSON object. */
export type Answer = {
  readonly status: number;
  readonly text: WireText;
};

/** A failed exchange; `hasBegun` when a part of the answer had come before. */
export class ExchangeFailure extends SubgraphFailure {
  readonly status: number;
  constructor(subgraph: string, kind: FailureKind, status: number, cause?: unknown) {
    super(subgraph, kind, cause);
    this.status = status;
  }
}

/**
 * Sends one POST and reads the answer whole, without streams. Rejects with ExchangeFailure: `late` at the timeout,
 * `too-large` at the byte that is too many, `unreadable` when no JSON object came, else `unreachable`. In the first two
 * cases the connection is cut off, so that nothing more is read.
 */
export function dispatch(dispatcher: Dispatcher, exchange: Exchange, timing: Timing): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const receiver = new Receiver(exchange, resolve, reject);
    receiver.cancelTimeout = timing.after(exchange.timeoutMs, () => receiver.fail('late'));
    dispatcher.dispatch(
      {
        path: exchange.path,
        method: 'POST',
        headers: exchange.headers,
        body: Buffer.from(exchange.body, 'latin1'),
      },
      receiver,
    );
  });
}

/** A class, because undici calls methods of an object: one object for each exchange instead of six closures. */
class Receiver implements Dispatcher.DispatchHandler {
  cancelTimeout: (() => void) | null = null;
  readonly #exchange: Exchange;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (failure: ExchangeFailure) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #failure: ExchangeFailure | null = null;
  #status = 0;
  #bytes = 0;
  #first: Buffer | null = null;
  #all: Buffer[] | null = null;

  constructor(exchange: Exchange, resolve: (answer: Answer) => void, reject: (failure: ExchangeFailure) => void) {
    this.#exchange = exchange;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It may have waited for a connection for so long that nobody wants the answer any more.
    if (this.#failure !== null) controller.abort(this.#failure);
    else this.#controller = controller;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#failure !== null) return;
    this.#bytes += chunk.length;
    if (this.#bytes > this.#exchange.maxAnswerBytes) this.fail('too-large');
    else if (this.#first === null) this.#first = chunk;
    else if (this.#all === null) this.#all = [this.#first, chunk];
    else this.#all.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#failure !== null) return;
    const bytes = this.#all === null ? this.#first : Buffer.concat(this.#all, this.#bytes);
    if (bytes === null || !isObject(bytes) || !isUtf8(bytes)) {
      this.fail('unreadable', new Error(`Status ${this.#status}: ${bytes?.toString('utf8', 0, 200) ?? 'no body'}`));
      return;
    }
    this.cancelTimeout?.();
    this.#resolve({ status: this.#status, text: bytes.toString('latin1') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(isNotHttp(error) ? 'unreadable' : 'unreachable', error);
  }

  /** Gives up: what still arrives is not wanted. */
  fail(kind: FailureKind, cause?: unknown): void {
    if (this.#failure !== null) return;
    this.cancelTimeout?.();
    this.#failure = new ExchangeFailure(this.#exchange.subgraph, kind, this.#status, cause);
    this.#first = null;
    this.#all = null;
    if (kind === 'late' || kind === 'too-large') this.#controller?.abort(this.#failure);
    this.#reject(this.#failure);
  }
}

const isNotHttp = (error: Error): boolean => error.name === 'HTTPParserError';

const braceOpen = 0x7b;
const braceClose = 0x7d;

/** Whether it begins and ends as a JSON object; a page of HTML does not. Parsing it would cost more than everything else. */
function isObject(bytes: Buffer): boolean {
  let first = 0;
  let last = bytes.length - 1;
  while (isSpace(bytes[first])) first += 1;
  while (isSpace(bytes[last])) last -= 1;
  return bytes[first] === braceOpen && bytes[last] === braceClose && last > first;
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
