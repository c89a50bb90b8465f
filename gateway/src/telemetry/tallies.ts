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

/** The numbers of one name in the metrics. */
export type Family<T> = {
  /** Makes the one of some labels; it is called once for each. */
  (labels: Labels): T;
  /** Adds one to another, and writes it out no more. */
  merge(from: T, into: T): void;
};

type Labels = Readonly<Record<string, string>>;
type Registry = Metrics['registry'];

/** Upper bounds in seconds. Finer below than those of HTTP requests: many operations take a few milliseconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const boundsMs = bounds.map((bound) => bound * 1_000);

/** A family of counters. */
export function countersOf(registry: Registry, name: string, help: string): Family<Tally> {
  const all = new Map<Tally, Labels>();
  register(registry, name, help, 'counter', () =>
    [...all].map(([tally, labels]) => ({ labels: { ...labels }, value: tally.value })),
  );
  const create = (labels: Labels): Tally => {
    const tally = { value: 0 };
    all.set(tally, labels);
    return tally;
  };
  const merge = (from: Tally, into: Tally): void => {
    into.value += from.value;
    all.delete(from);
  };
  return Object.assign(create, { merge });
}

/** A family of histograms of durations in seconds, alike. */
export function distributionsOf(registry: Registry, name: string, help: string): Family<Distribution> {
  const all = new Map<Distribution, Histogram>();
  register(registry, name, help, 'histogram', () => [...all.values()].flatMap((histogram) => histogram.lines(name)));
  const create = (labels: Labels): Distribution => {
    const histogram = new Histogram(labels);
    all.set(histogram, histogram);
    return histogram;
  };
  const merge = (from: Distribution, into: Distribution): void => {
    const [added, to] = [all.get(from), all.get(into)];
    if (added !== undefined) to?.add(added);
    all.delete(from);
  };
  return Object.assign(create, { merge });
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

  add(other: Histogram): void {
    for (const [at, count] of other.#counts.entries()) this.#counts[at] = (this.#counts[at] ?? 0) + count;
    this.#sumMs += other.#sumMs;
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
