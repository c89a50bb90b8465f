import type { Timing } from './timing.ts';

export type BulkheadSettings = {
  /** Places: how many may be inside at a time. */
  readonly maxInFlight: number;
  /** How many may wait for a place. */
  readonly maxQueued: number;
  /** How long one may wait. */
  readonly maxQueueMs: number;
};

export type Bulkhead = {
  /** Whether there is a place, at once or after waiting in the order of arrival. After true, `leave` must be called. */
  enter(): boolean | Promise<boolean>;
  /** Gives the place to the next that waits. */
  leave(): void;
  readonly inFlight: number;
  readonly queued: number;
};

type Waiter = { readonly settle: (hasPlace: boolean) => void; readonly cancel: () => void };

/** Bounds what one subgraph can hold of the gateway: requests beyond its places wait shortly, and beyond that are refused. */
export function createBulkhead({ maxInFlight, maxQueued, maxQueueMs }: BulkheadSettings, timing: Timing): Bulkhead {
  // A set keeps the order of arrival, and lets one that waited too long step out of the middle.
  const waiting = new Set<Waiter>();
  let inFlight = 0;

  const wait = () =>
    new Promise<boolean>((settle) => {
      const cancel = timing.after(maxQueueMs, () => {
        waiting.delete(waiter);
        settle(false);
      });
      const waiter: Waiter = { settle, cancel };
      waiting.add(waiter);
    });

  return {
    enter() {
      if (inFlight < maxInFlight) {
        inFlight += 1;
        return true;
      }
      return waiting.size < maxQueued && wait();
    },
    leave() {
      const [next] = waiting;
      if (next === undefined) {
        inFlight -= 1;
        return;
      }
      waiting.delete(next);
      next.cancel();
      next.settle(true);
    },
    get inFlight() {
      return inFlight;
    },
    get queued() {
      return waiting.size;
    },
  };
}
