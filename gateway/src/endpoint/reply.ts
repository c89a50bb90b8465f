import type { ServerResponse } from 'node:http';
import type { WireText } from '../wire.ts';

/** Header names and values in turn, as Node writes them without looking at each again. */
export type Headers = readonly string[];

/** The answer to one request: head and body leave together. */
export class Reply {
  readonly #response: ServerResponse;
  readonly #always: Headers;

  constructor(response: ServerResponse, always: Headers) {
    this.#response = response;
    this.#always = always;
  }

  /** The status that was sent; undefined as long as none was. */
  get status(): number | undefined {
    return this.#response.headersSent ? this.#response.statusCode : undefined;
  }

  /** Whether nothing can be sent, or nothing more. */
  get isOver(): boolean {
    return this.#response.headersSent || this.#response.destroyed;
  }

  send(status: number, headers: Headers, body: WireText | Buffer, { closes = false } = {}): void {
    const all = this.#always.concat(headers, 'content-length', String(body.length));
    if (closes) all.push('connection', 'close');
    this.#response.writeHead(status, all);
    if (typeof body === 'string') this.#response.end(body, 'latin1');
    else this.#response.end(body);
  }
}
