import { Pool } from 'undici';
import type { WireText } from '../wire.ts';
import { dispatch } from './dispatch.ts';
import { createInFlight } from './in-flight.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import { systemTiming, type Timing } from './timing.ts';

export type SubgraphOptions = {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly timing?: Timing;
};

/** A subgraph with the connections that are its own. */
export type OpenSubgraph = Subgraph & {
  /** Waits for what runs and closes the connections. */
  close(): Promise<void>;
};

const contentHeaders = ['content-type', 'application/json', 'accept', 'application/json'];

/** Opens the way to one subgraph. Nothing is sent before the first request. */
export function createSubgraph({ name, url, timeoutMs, timing = systemTiming }: SubgraphOptions): OpenSubgraph {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: 64, headersTimeout: 0, bodyTimeout: 0 });
  const inFlight = createInFlight<WireText>();
  const send = async (request: SubgraphRequest): Promise<WireText> => {
    const headers = contentHeaders.concat(request.headers, request.origin ?? []);
    const { body } = request;
    const exchange = { subgraph: name, path: pathname + search, headers, body, timeoutMs, maxAnswerBytes: 16_777_216 };
    return (await dispatch(pool, exchange, timing)).text;
  };
  return {
    name,
    send: (request) => (request.isQuery ? inFlight.share(keyOf(request), () => send(request)) : send(request)),
    close: () => pool.close(),
  };
}

/** Everything that can change the answer. No header contains a line break. */
const keyOf = ({ headers, body }: SubgraphRequest): string => `${headers.join('\n')}\n\n${body}`;
