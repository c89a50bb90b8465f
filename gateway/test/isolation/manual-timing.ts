import type { Timing } from '../../src/subgraphs/timing.ts';

export type ManualTiming = Timing & {
  /** Lets time pass, and runs what is due in its order. */
  pass(ms: number): void;
  /** How many waits have neither ended nor been cancelled. */
  readonly waiting: number;
};

/** Time that stands still until a test lets it pass. */
export function manualTiming(): ManualTiming {
  const waits = new Set<{ readonly at: number; readonly run: () => void }>();
  let time = 1_000;
  const next = (until: number) => [...waits].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  return {
    now: () => time,
    after(delayMs, run) {
      const wait = { at: time + delayMs, run };
      waits.add(wait);
      return () => waits.delete(wait);
    },
    pass(ms) {
      const until = time + ms;
      for (let due = next(until); due !== undefined; due = next(until)) {
        waits.delete(due);
        time = Math.max(time, due.at);
        due.run();
      }
      time = until;
    },
    get waiting() {
      return waits.size;
    },
  };
}
