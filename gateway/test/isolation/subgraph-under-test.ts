import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { createSubgraph, type OpenSubgraph, type SubgraphOptions } from '../../src/subgraphs/create-subgraph.ts';
import { type FailureKind, SubgraphFailure } from '../../src/subgraphs/failures.ts';
import { defaultSettings, type SubgraphSettings } from '../../src/subgraphs/settings.ts';
import { createSubgraphMetrics } from '../../src/subgraphs/subgraph-metrics.ts';
import { fromWire, toWire } from '../../src/wire.ts';
import { type ManualTiming, manualTiming } from './manual-timing.ts';

export type SubgraphUnderTest = {
  readonly timing: ManualTiming;
  /** Sends a read; the answer's text. */
  ask(body: string, headers?: readonly string[], origin?: readonly string[]): Promise<string>;
  /** Sends a mutation. */
  change(body: string): Promise<string>;
  /** How a read fails; throws when it is answered. */
  failureOf(body: string): Promise<FailureKind>;
  /** A metric of this subgraph; 0 when it was never counted. */
  measured(metric: string, kind?: FailureKind): Promise<number>;
  close(): Promise<void>;
};

/** The way to the subgraph at `url`, with a time that stands still and no chance in it. */
export function subgraphAt(
  url: string,
  settings: Partial<SubgraphSettings> = {},
  { name = 'funding', ...way }: Partial<Pick<SubgraphOptions, 'name' | 'connections'>> = {},
): SubgraphUnderTest {
  const timing = manualTiming();
  const metrics = createMetrics('gateway');
  const subgraph: OpenSubgraph = createSubgraph({
    ...way,
    name,
    url,
    settings: { ...defaultSettings, maxRetries: 0, ...settings },
    metrics: createSubgraphMetrics(metrics),
    log: createLogger('gateway', 'silent'),
    timing,
    random: () => 0.5,
  });
  const send = async (body: string, isQuery: boolean, headers: readonly string[] = [], origin?: readonly string[]) =>
    fromWire(
      await subgraph.send({ body: toWire(body), headers, isQuery, ...(origin === undefined ? {} : { origin }) }),
    );
  return {
    timing,
    ask: (body, headers, origin) => send(body, true, headers, origin),
    change: (body) => send(body, false),
    failureOf: (body) => send(body, true).then(() => Promise.reject(new Error('It was answered.')), kindOf),
    async measured(metric, kind) {
      const read = await metrics.registry.getSingleMetric(`dure_subgraph_${metric}`)?.get();
      return read?.values.find(({ labels }) => kind === undefined || labels.kind === kind)?.value ?? 0;
    },
    close: subgraph.close,
  };
}

function kindOf(error: unknown): FailureKind {
  if (error instanceof SubgraphFailure) return error.kind;
  throw error;
}

/** That nothing of what was sent is held any more: no place, no queue, no bytes, no timer. */
export async function held(subgraph: SubgraphUnderTest): Promise<Record<string, number>> {
  return {
    inFlight: await subgraph.measured('in_flight'),
    queued: await subgraph.measured('queued'),
    readingBytes: await subgraph.measured('reading_bytes'),
    timers: subgraph.timing.waiting,
  };
}

export const nothing = { inFlight: 0, queued: 0, readingBytes: 0, timers: 0 };
