import { isUtf8 } from 'node:buffer';
import type { WireText } from '../wire.ts';
import { type AnswerHead, NotHttp } from './answer-head.ts';
import type { Connections, Post, PostHandler } from './connections.ts';
import { hasControlCharacter } from './control-characters.ts';
import { type FailureKind, SubgraphFailure } from './failures.ts';
import type { Timing } from './timing.ts';

/** What goes out, and what is accepted back. */
export type Dispatch = Post & {
  readonly subgraph: string;
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
 * `unreadable` when no JSON object came, `untrusted` when the certificate does not hold, else `unreachable`. In the first three cases the connection is cut off, so that
 * nothing more is read.
 */
export function dispatch(post: Connections['post'], sending: Dispatch, timing: Timing): Promise<Outcome> {
  return new Promise((settle) => {
    const receiver = new Receiver(sending, settle);
    receiver.cancelTimeout = timing.after(sending.timeoutMs, () => receiver.fail('late'));
    receiver.giveUp = post(sending, receiver);
  });
}

/** A class, because it is called as an object with methods: one object for each exchange instead of six closures. */
class Receiver implements PostHandler {
  cancelTimeout: (() => void) | null = null;
  giveUp: (() => void) | null = null;
  readonly #sending: Dispatch;
  readonly #onSettled: (outcome: Outcome) => void;
  #failure: SubgraphFailure | null = null;
  #head: AnswerHead | null = null;
  #bytes = 0;
  #first: Buffer | null = null;
  #all: Buffer[] | null = null;

  constructor(sending: Dispatch, onSettled: (outcome: Outcome) => void) {
    this.#sending = sending;
    this.#onSettled = onSettled;
  }

  onHead(head: AnswerHead): void {
    this.#head = head;
  }

  onData(bytes: Buffer): void {
    if (this.#failure !== null) return;
    const { maxAnswerBytes, reading } = this.#sending;
    this.#bytes += bytes.length;
    reading.bytes += bytes.length;
    if (this.#bytes > maxAnswerBytes) this.fail('too-large');
    else if (reading.bytes > reading.maxBytes) this.fail('overloaded');
    else this.#keep(bytes);
  }

  /** The bytes are only there during the call: what is not whole with them is copied. */
  #keep(bytes: Buffer): void {
    const isWhole = bytes.length === this.#head?.body;
    const kept = isWhole ? bytes : Buffer.from(bytes);
    if (this.#first === null) this.#first = kept;
    else if (this.#all === null) this.#all = [this.#first, kept];
    else this.#all.push(kept);
  }

  onEnd(): void {
    if (this.#failure !== null) return;
    const bytes = this.#all === null ? this.#first : Buffer.concat(this.#all, this.#bytes);
    const text = bytes === null ? undefined : textOf(bytes);
    const { status = 0, contentType } = this.#head ?? {};
    if (text !== undefined) this.#settle({ status, text });
    else this.fail('unreadable', new Error(`Status ${status}, ${this.#bytes} bytes of ${contentType}`));
  }

  onError(error: Error): void {
    this.fail(isNotHttp(error) ? 'unreadable' : isAboutCertificate(error) ? 'untrusted' : 'unreachable', error);
  }

  /** Gives up: what still arrives is not wanted. */
  fail(kind: FailureKind, cause?: unknown): void {
    if (this.#failure !== null) return;
    this.#failure = new SubgraphFailure(this.#sending.subgraph, kind, { status: this.#head?.status ?? 0, cause });
    this.#first = null;
    this.#all = null;
    this.#settle(this.#failure);
    // Without effect where the exchange is over already.
    this.giveUp?.();
  }

  #settle(outcome: Outcome): void {
    this.cancelTimeout?.();
    this.#sending.reading.bytes -= this.#bytes;
    this.#onSettled(outcome);
  }
}

const isNotHttp = (error: Error): boolean => error instanceof NotHttp || error.name === 'HTTPParserError';

/** As OpenSSL and Node name what is wrong with a certificate. */
const certificateCodes =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_ALTNAME_)/;

const isAboutCertificate = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && certificateCodes.test(error.code);

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
