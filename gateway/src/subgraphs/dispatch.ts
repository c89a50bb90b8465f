import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { WireText } from '../wire.ts';
import { hasControlCharacter } from './control-characters.ts';
import { type FailureKind, SubgraphFailure } from './failures.ts';
import type { Timing } from './timing.ts';

/** What goes out, and what is accepted back. */
export type Dispatch = {
  readonly subgraph: string;
  readonly path: string;
  /** Flat: name, value, name, value … */
  readonly headers: string[];
  readonly body: WireText;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
  /** Shared by all that goes to the subgraph. */
  readonly reading: Reading;
};

/** How much of unfinished answers is held in memory at the moment. */
export type Reading = {
  bytes: number;
  readonly maxBytes: number;
};

/** An answer whose body looks like a JSON object. */
export type Answer = {
  readonly status: number;
  readonly text: WireText;
};

/** How an exchange ended: failures are results here, because who sent it has to look at both. */
export type Outcome = Answer | SubgraphFailure;

/**
 * Sends one POST and reads the answer whole, without streams. Never rejects. The outcome is a failure `late` at the
 * timeout, `too-large` at the byte that is too many, `overloaded` when all unfinished answers together are too much,
 * `unreadable` when no JSON object came, else `unreachable`. In the first three cases the connection is cut off, so that
 * nothing more is read.
 */
export function dispatch(dispatcher: Dispatcher, sending: Dispatch, timing: Timing): Promise<Outcome> {
  return new Promise((settle) => {
    const receiver = new Receiver(sending, settle);
    receiver.cancelTimeout = timing.after(sending.timeoutMs, () => receiver.fail('late'));
    const { path, headers } = sending;
    const body = Buffer.from(sending.body, 'latin1');
    dispatcher.dispatch({ path, method: 'POST', headers, body }, receiver);
  });
}

/** A class, because undici calls methods of an object: one object for each exchange instead of six closures. */
class Receiver implements Dispatcher.DispatchHandler {
  cancelTimeout: (() => void) | null = null;
  readonly #sending: Dispatch;
  readonly #onSettled: (outcome: Outcome) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #failure: SubgraphFailure | null = null;
  #status = 0;
  #contentType: string | string[] | undefined;
  #bytes = 0;
  #first: Buffer | null = null;
  #all: Buffer[] | null = null;

  constructor(sending: Dispatch, onSettled: (outcome: Outcome) => void) {
    this.#sending = sending;
    this.#onSettled = onSettled;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It may have waited for a connection for so long that nobody wants the answer any more.
    if (this.#failure !== null) controller.abort(this.#failure);
    else this.#controller = controller;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#contentType = headers['content-type'];
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#failure !== null) return;
    const { maxAnswerBytes, reading } = this.#sending;
    this.#bytes += chunk.length;
    reading.bytes += chunk.length;
    if (this.#bytes > maxAnswerBytes) this.fail('too-large');
    else if (reading.bytes > reading.maxBytes) this.fail('overloaded');
    else if (this.#first === null) this.#first = chunk;
    else if (this.#all === null) this.#all = [this.#first, chunk];
    else this.#all.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#failure !== null) return;
    const bytes = this.#all === null ? this.#first : Buffer.concat(this.#all, this.#bytes);
    const text = bytes === null ? undefined : textOf(bytes);
    if (text !== undefined) this.#settle({ status: this.#status, text });
    else this.fail('unreadable', new Error(`Status ${this.#status}, ${this.#bytes} bytes of ${this.#contentType}`));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(isNotHttp(error) ? 'unreadable' : 'unreachable', error);
  }

  /** Gives up: what still arrives is not wanted. */
  fail(kind: FailureKind, cause?: unknown): void {
    if (this.#failure !== null) return;
    this.#failure = new SubgraphFailure(this.#sending.subgraph, kind, { status: this.#status, cause });
    this.#first = null;
    this.#all = null;
    this.#settle(this.#failure);
    // Without effect where the exchange is over already.
    this.#controller?.abort(this.#failure);
  }

  #settle(outcome: Outcome): void {
    this.cancelTimeout?.();
    this.#sending.reading.bytes -= this.#bytes;
    this.#onSettled(outcome);
  }
}

const isNotHttp = (error: Error): boolean => error.name === 'HTTPParserError';

const braceOpen = 0x7b;
const braceClose = 0x7d;

/**
 * The text of an answer that begins and ends as a JSON object; a page of HTML does not. Parsing it would cost more than
 * everything else, and is only done where a control character stands in it: between values it is white space, in a string
 * it is no JSON, and whoever reads the text need not look for it.
 */
function textOf(bytes: Buffer): WireText | undefined {
  let first = 0;
  let last = bytes.length - 1;
  while (isSpace(bytes[first])) first += 1;
  while (isSpace(bytes[last])) last -= 1;
  if (bytes[first] !== braceOpen || bytes[last] !== braceClose || !isUtf8(bytes)) return undefined;
  const text = bytes.toString('latin1');
  return hasControlCharacter(bytes.subarray(0, last + 1)) && !isJson(text) ? undefined : text;
}

function isJson(text: WireText): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
