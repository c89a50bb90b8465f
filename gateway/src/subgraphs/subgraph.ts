import type { WireText } from '../wire.ts';

/** One request to a subgraph. */
export type SubgraphRequest = {
  /** A complete GraphQL-over-HTTP body. */
  readonly body: WireText;
  /** Flat: name, value, name, value … What can change the answer; identical requests are told apart by them. */
  readonly headers: readonly string[];
  /**
   * Flat as `headers`: what only says where the request comes from (request id, trace). Requests that differ in nothing
   * else are still shared; the subgraph then sees those of the first.
   */
  readonly origin?: readonly string[];
  /** A read: may be shared with an identical one in flight, and repeated. */
  readonly isQuery: boolean;
};

/** What the executor knows of a subgraph. */
export type Subgraph = {
  /** The name that callers see. */
  readonly name: string;
  /**
   * The answer's body, whole, within the size limit, valid UTF-8 and without control characters in its strings, of any
   * HTTP status when it looks like a JSON object (it is not parsed here). Never takes longer than the subgraph's timeout; rejects only with SubgraphFailure.
   */
  send(request: SubgraphRequest): Promise<WireText>;
};
