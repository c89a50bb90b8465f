import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { type Connections, jsonHeaders, type PostHandler } from './connections.ts';

export type PooledOptions = {
  readonly url: URL;
  readonly connectTimeoutMs: number;
  readonly keepAliveMs: number;
  readonly most: number;
};

/** Connections by `undici`, for HTTPS. */
export function createPooledConnections({ url, connectTimeoutMs, keepAliveMs, most }: PooledOptions): Connections {
  const pool = new Pool(url.origin, {
    connections: most,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: keepAliveMs,
    // Also where the check of certificates is switched off for the whole process.
    connect: { timeout: connectTimeoutMs, rejectUnauthorized: true },
    // The one timeout of an exchange covers headers and body together.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    post: ({ path, headers, origin, body }, handler) => {
      const adapter = new Adapter(handler);
      const all = [...jsonHeaders, ...headers, ...origin];
      pool.dispatch({ path, method: 'POST', headers: all, body: Buffer.from(body, 'latin1') }, adapter);
      return () => adapter.giveUp();
    },
    close: () => pool.close(),
  };
}

/** A class, because undici calls methods of an object: one object for each exchange instead of six closures. */
class Adapter implements Dispatcher.DispatchHandler {
  readonly #handler: PostHandler;
  #controller: Dispatcher.DispatchController | null = null;
  #isGivenUp = false;

  constructor(handler: PostHandler) {
    this.#handler = handler;
  }

  giveUp(): void {
    this.#isGivenUp = true;
    this.#controller?.abort(new Error('Nobody wants the answer any more'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It may have waited for a connection for so long that nobody wants the answer any more.
    if (this.#isGivenUp) this.giveUp();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    const contentType = headers['content-type'];
    this.#handler.onHead({ status, body: 'until-close', isKept: false, keptMs: undefined, contentType });
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#handler.onData(chunk);
  }

  onResponseEnd(): void {
    this.#handler.onEnd();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#handler.onError(error);
  }
}
