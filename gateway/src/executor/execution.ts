import type { Subgraph } from '../subgraphs/subgraph.ts';
import type { WireText } from '../wire.ts';
import type { ObjectShape } from './answer-shape.ts';
import type { DataObject } from './data.ts';
import type { Fault } from './faults.ts';
import type { Fetch } from './plan.ts';
import type { Spans } from './spans.ts';
import type { Supergraph } from './supergraph.ts';

/** One execution of an operation. */
export type Execution = {
  /** What is known of the answer so far. */
  readonly data: DataObject;
  readonly faults: Fault[];
  /** The variables as the client wrote them: their JSON, by name. */
  readonly variableTexts: ReadonlyMap<string, WireText>;
  /** The headers that every subgraph gets, as SubgraphRequest describes them. */
  readonly headers: readonly string[];
  readonly origin: readonly string[];
  /** How many requests to subgraphs were made. */
  requests: number;
};

/** A part of a plan, ready to run. What fails is noted in the execution; it rejects only with faults of ours. */
export type Run = (execution: Execution) => Promise<void> | undefined;

/** How answers are read: `raw` where the answer's spelling allows it, or always by JSON.parse. */
export type Reading = 'raw' | 'json';

/** What the parts of a plan are compiled with. */
export type Tools = {
  readonly supergraph: Supergraph;
  readonly subgraph: (name: string) => Subgraph;
  readonly reading: Reading;
  /** The shapes of the answers to the plan's fetches. */
  readonly shapeOf: (fetch: Fetch) => ObjectShape;
  readonly spans: Spans;
};
