import { LRUCache } from 'lru-cache';
import type { Distribution, Tally } from './tallies.ts';

/** Which numbers an operation is counted in. */
export type OperationLabel = {
  /** The name that its author gave it; an empty text for none. */
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Whether its document is registered; then it is always told apart. */
  readonly isTrusted?: boolean;
};

/** What began and is to end. */
export type OperationRun = {
  /** `isFailed` where the answer has errors. */
  count(tookMs: number, isFailed: boolean): void;
  end(): void;
};

/** What is written out under one name and kind. */
export type Numbers = {
  readonly runs: Tally;
  /** Runs whose answer has errors. */
  readonly failed: Tally;
  readonly shared: Tally;
  readonly durations: Distribution;
};

/** Makes the numbers of some labels, and adds numbers to others. */
export type NumbersFamily = {
  create(labels: { readonly operation: string; readonly kind: string }): Numbers;
  merge(from: Numbers, into: Numbers): void;
};

/** No names of operations begin like these. */
const anonymous = '(anonymous)';
const others = '(other)';

const maxNameLength = 100;
/** Names without numbers of their own, of which it is counted how often they are seen. */
const maxCandidates = 1_000;

/**
 * Which names of operations have numbers of their own. Those of registered documents always do; names that clients may
 * choose have a bounded number of places. When all are taken, a name that was seen more than twice as often as the
 * rarest one takes its place, and what the rarest has counted goes to `(other)`. So invented names do not keep out those
 * that are in use, and there are few changes: with each, twice as many requests are needed for the next.
 */
export class OperationNames {
  readonly #family: NumbersFamily;
  readonly #most: number;
  /** Registered ones, and `(anonymous)` and `(other)`. */
  readonly #kept = new Map<string, Named>();
  readonly #own = new Map<string, Named>();
  readonly #candidates = new LRUCache<string, Named>({ max: maxCandidates });
  /** No more than how often the rarest of `#own` was seen, when it was last looked for. */
  #rarest = 0;
  readonly #running = { inFlight: 0 };

  constructor(family: NumbersFamily, most: number) {
    this.#family = family;
    this.#most = most;
  }

  find({ name, kind, isTrusted = false }: OperationLabel): Named {
    const shown = name === '' ? anonymous : name.length > maxNameLength ? others : name;
    const key = `${kind} ${shown}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const own = this.#own.get(key);
    if (own !== undefined && !isTrusted) return own;
    if (isTrusted || shown !== name) return this.#keep(key, shown, kind, own);
    const candidate = this.#candidates.get(key);
    if (this.#own.size < this.#most) return this.#give(key, shown, kind, candidate);
    return candidate ?? this.#candidate(key, shown, kind);
  }

  /** Counts that a name is seen. Answers where its numbers are now. */
  see(named: Named): Named {
    named.seen += 1;
    if (named.isOwn || named.seen <= 2 * this.#rarest || this.#most === 0) return named;
    const rarest = [...this.#own.values()].reduce((least, each) => (each.seen < least.seen ? each : least));
    this.#rarest = rarest.seen;
    if (named.seen <= 2 * rarest.seen) return named;
    this.#take(rarest);
    return this.#give(named.key, named.name, named.kind, named);
  }

  /** How many run at the moment, by the names that are shown. */
  inFlight(): Map<string, number> {
    const running = new Map<string, number>();
    for (const { name, inFlight } of [...this.#kept.values(), ...this.#own.values()])
      running.set(name, (running.get(name) ?? 0) + inFlight);
    const told = [...running.values()].reduce((sum, count) => sum + count, 0);
    const untold = this.#running.inFlight - told;
    if (untold > 0) running.set(others, (running.get(others) ?? 0) + untold);
    return running;
  }

  #keep(key: string, name: string, kind: string, own: Named | undefined): Named {
    const kept = own ?? this.#named(key, name, kind, this.#family.create({ operation: name, kind }));
    kept.isOwn = true;
    this.#own.delete(key);
    this.#candidates.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #candidate(key: string, name: string, kind: string): Named {
    const named = this.#named(key, name, kind, this.#others(kind));
    this.#candidates.set(key, named);
    return named;
  }

  #give(key: string, name: string, kind: string, candidate: Named | undefined): Named {
    const numbers = this.#family.create({ operation: name, kind });
    const named = candidate ?? this.#named(key, name, kind, numbers);
    named.numbers = numbers;
    named.isOwn = true;
    this.#candidates.delete(key);
    this.#own.set(key, named);
    return named;
  }

  #take(named: Named): void {
    this.#own.delete(named.key);
    this.#candidates.set(named.key, named);
    const into = this.#others(named.kind);
    this.#family.merge(named.numbers, into);
    named.numbers = into;
    named.isOwn = false;
  }

  #others(kind: string): Numbers {
    return (this.#kept.get(`${kind} ${others}`) ?? this.#keep(`${kind} ${others}`, others, kind, undefined)).numbers;
  }

  #named(key: string, name: string, kind: string, numbers: Numbers): Named {
    return new Named({ key, name, kind, numbers, running: this.#running });
  }
}

type NamedOptions = Pick<Named, 'key' | 'name' | 'kind' | 'numbers'> & { readonly running: { inFlight: number } };

/** One name and kind, and where it is counted now. Is itself the run that began: nothing else tells runs apart. */
export class Named implements OperationRun {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  numbers: Numbers;
  isOwn = false;
  seen = 0;
  inFlight = 0;
  /** Of all names. */
  readonly #running: { inFlight: number };

  constructor({ key, name, kind, numbers, running }: NamedOptions) {
    this.key = key;
    this.name = name;
    this.kind = kind;
    this.numbers = numbers;
    this.#running = running;
  }

  begin(): OperationRun {
    this.inFlight += 1;
    this.#running.inFlight += 1;
    return this;
  }

  count(tookMs: number, isFailed: boolean): void {
    const { runs, failed, durations } = this.numbers;
    runs.value += 1;
    if (isFailed) failed.value += 1;
    durations.observe(tookMs);
  }

  end(): void {
    this.inFlight -= 1;
    this.#running.inFlight -= 1;
  }
}
