import type { Metrics } from '@dure/kit/metrics';

/**
 * Numbers that grow with every request. prom-client looks its labels up at each increment, bound or not, which costs
 * about a microsecond; these are plain fields, bound to their labels once and written out when somebody asks.
 */
export type Tally = { value: number };

/** Durations, counted by how long they were. */
export type Distribution = {
  observe(durationMs: number): void;
};

type Labels = Readonly<Record<string, string>>;
type Registry = Metrics['registry'];

/** Upper bounds in seconds. Finer below than those of HTTP requests: many operations take a few milliseconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const boundsMs = bounds.map((bound) => bound * 1_000);

/** A family of counters. The function makes the one of some labels; it is called once for each. */
export function countersOf(registry: Registry, name: string, help: string): (labels: Labels) => Tally {
  const tallies: { readonly labels: Labels; readonly tally: Tally }[] = [];
  register(registry, name, help, 'counter', () =>
    tallies.map(({ labels, tally }) => ({ labels: { ...labels }, value: tally.value })),
  );
  return (labels) => {
    const tally = { value: 0 };
    tallies.push({ labels, tally });
    return tally;
  };
}

/** A family of histograms of durations in seconds, alike. */
export function distributionsOf(registry: Registry, name: string, help: string): (labels: Labels) => Distribution {
  const all: Histogram[] = [];
  register(registry, name, help, 'histogram', () => all.flatMap((histogram) => histogram.lines(name)));
  return (labels) => {
    const histogram = new Histogram(labels);
    all.push(histogram);
    return histogram;
  };
}

class Histogram implements Distribution {
  readonly #labels: Labels;
  readonly #counts = new Array<number>(bounds.length + 1).fill(0);
  #sumMs = 0;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  observe(durationMs: number): void {
    let at = 0;
    while (at < boundsMs.length && durationMs > (boundsMs[at] ?? 0)) at += 1;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    this.#sumMs += durationMs;
  }

  /** As Prometheus has them: each bucket counts the smaller ones too. */
  lines(name: string): Line[] {
    let count = 0;
    const buckets = this.#counts.map((inBucket, at) => {
      count += inBucket;
      const le = String(bounds[at] ?? '+Inf');
      return { metricName: `${name}_bucket`, labels: { ...this.#labels, le }, value: count };
    });
    const labels = { ...this.#labels };
    return [
      ...buckets,
      { metricName: `${name}_sum`, labels, value: this.#sumMs / 1_000 },
      { metricName: `${name}_count`, labels, value: count },
    ];
  }
}

type Line = { readonly metricName?: string; readonly labels: Record<string, string>; readonly value: number };

/** The registry asks nothing of a metric but its name and `get`, whatever its type says. */
function register(registry: Registry, name: string, help: string, type: string, lines: () => Line[]): void {
  const metric = { name, help, type, get: async () => ({ name, help, type, aggregator: 'sum', values: lines() }) };
  registry.registerMetric(metric as unknown as Parameters<Registry['registerMetric']>[0]);
}
