import type { Metrics } from '@dure/kit/metrics';
import { countersOf, type Distribution, distributionsOf, type Tally } from '../telemetry/tallies.ts';
import type { BreakerState } from './circuit-breaker.ts';
import type { FailureKind } from './failures.ts';

/** What is measured of one subgraph. */
export type SubgraphMeter = {
  /** A request goes out, a repeated one too. */
  sent(): void;
  answered(durationMs: number, bytes: number): void;
  /** A request that went out brought no answer. */
  unanswered(durationMs: number): void;
  /** Work for the executor ended without an answer. */
  failed(kind: FailureKind): void;
  shared(): void;
  retried(): void;
};

/** What is read of one subgraph when somebody asks. */
export type SubgraphLoad = {
  readonly inFlight: number;
  readonly queued: number;
  /** Bytes of unfinished answers. */
  readonly readingBytes: number;
  readonly breaker: BreakerState;
};

export type SubgraphMetrics = {
  /** Begins to measure a subgraph. */
  meter(subgraph: string, load: () => SubgraphLoad): SubgraphMeter;
};

const breakerValues: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };

/** The metrics of all subgraphs, told apart by the label `subgraph`. Made once in a process. */
export function createSubgraphMetrics(metrics: Metrics): SubgraphMetrics {
  const loads = new Map<string, () => SubgraphLoad>();
  const gauge = (name: string, help: string, read: (load: SubgraphLoad) => number) =>
    metrics.gauges(name, help, 'subgraph', async () => new Map([...loads].map(([name, load]) => [name, read(load())])));
  gauge('dure_subgraph_in_flight', 'Requests to subgraphs that run at the moment', ({ inFlight }) => inFlight);
  gauge('dure_subgraph_queued', 'Requests that wait for a place at a subgraph', ({ queued }) => queued);
  gauge(
    'dure_subgraph_reading_bytes',
    'Bytes of unfinished answers of subgraphs that are held in memory',
    ({ readingBytes }) => readingBytes,
  );
  gauge(
    'dure_subgraph_breaker_state',
    'Circuit breaker of subgraphs: 0 closed, 1 half open, 2 open',
    ({ breaker }) => breakerValues[breaker],
  );
  const createMeter = createMeters(metrics);
  return {
    meter(subgraph, load) {
      loads.set(subgraph, load);
      return createMeter(subgraph);
    },
  };
}

type MeterMaker = (subgraph: string) => SubgraphMeter;

function createMeters({ registry }: Metrics): MeterMaker {
  const requests = countersOf(registry, 'dure_subgraph_requests_total', 'Requests sent to subgraphs');
  const failures = countersOf(registry, 'dure_subgraph_failures_total', 'Requests to subgraphs that brought no answer');
  const durations = distributionsOf(
    registry,
    'dure_subgraph_request_duration_seconds',
    'Time from sending a request to a subgraph to the end of its answer',
  );
  const bytes = countersOf(registry, 'dure_subgraph_answer_bytes_total', 'Bytes of the answers of subgraphs');
  const shared = countersOf(
    registry,
    'dure_subgraph_shared_total',
    'Requests that were not sent because an identical one was in flight',
  );
  const retries = countersOf(registry, 'dure_subgraph_retries_total', 'Requests that were sent again');
  return (subgraph) => {
    const label = { subgraph };
    const byKind = new Map<FailureKind, Tally>();
    const failed = (kind: FailureKind): Tally => {
      const tally = byKind.get(kind) ?? failures({ subgraph, kind });
      byKind.set(kind, tally);
      return tally;
    };
    return meterOf({
      ...{ requests: requests(label), durations: durations(label), bytes: bytes(label) },
      ...{ shared: shared(label), retries: retries(label), failed },
    });
  };
}

type Tallies = Readonly<Record<'requests' | 'bytes' | 'shared' | 'retries', Tally>> & {
  readonly durations: Distribution;
  readonly failed: (kind: FailureKind) => Tally;
};

const meterOf = ({ requests, durations, bytes, shared, retries, failed }: Tallies): SubgraphMeter => ({
  sent: () => {
    requests.value += 1;
  },
  answered(durationMs, size) {
    durations.observe(durationMs);
    bytes.value += size;
  },
  unanswered: (durationMs) => durations.observe(durationMs),
  failed: (kind) => {
    failed(kind).value += 1;
  },
  shared: () => {
    shared.value += 1;
  },
  retried: () => {
    retries.value += 1;
  },
});
