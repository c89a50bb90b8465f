import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { inTime } from './in-time.ts';

/** The numbers that a process shows at `/metrics` in the format of Prometheus. */
export type Metrics = {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly durations: Histogram<'method' | 'route'>;
  readonly graphqlErrors: Counter<'code'>;
  /** A number that is read when somebody asks; it is left out when reading it fails or takes longer than a second. */
  gauge(name: string, help: string, read: () => Promise<number> | number): void;
  /** The same for several numbers at once, told apart by one label. */
  gauges(name: string, help: string, label: string, read: () => Promise<ReadonlyMap<string, number>>): void;
  counter<L extends string>(name: string, help: string, labels: readonly L[]): Counter<L>;
  /** Durations in seconds. */
  histogram<L extends string>(name: string, help: string, labels: readonly L[]): Histogram<L>;
};

const bucketsSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const readTimeoutMs = 1_000;

/** The metrics of one process, its own memory and event loop included. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'dure_http_requests_total',
      help: 'HTTP requests answered',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    durations: new Histogram({
      name: 'dure_http_request_duration_seconds',
      help: 'Time from the arrival of a request to the end of its answer',
      labelNames: ['method', 'route'],
      buckets: bucketsSeconds,
      registers,
    }),
    graphqlErrors: new Counter({
      name: 'dure_graphql_errors_total',
      help: 'Errors in GraphQL answers',
      labelNames: ['code'],
      registers,
    }),
    gauge: (name, help, read) => addGauge(registry, name, help, read),
    gauges: (name, help, label, read) => addGauges(registry, name, help, label, read),
    counter: (name, help, labelNames) => new Counter({ name, help, labelNames: [...labelNames], registers }),
    histogram: (name, help, labelNames) =>
      new Histogram({ name, help, labelNames: [...labelNames], buckets: bucketsSeconds, registers }),
  };
}

function addGauge(registry: Registry, name: string, help: string, read: () => Promise<number> | number): void {
  const gauge = new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      const value = await inTime(read, readTimeoutMs);
      if (value === null) gauge.remove();
      else gauge.set(value);
    },
  });
}

function addGauges(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  read: () => Promise<ReadonlyMap<string, number>>,
): void {
  const gauge = new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    async collect() {
      gauge.reset();
      for (const [key, value] of (await inTime(read, readTimeoutMs)) ?? []) gauge.set({ [label]: key }, value);
    },
  });
}
