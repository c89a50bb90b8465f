import type { DataSource } from 'typeorm';

const sleepers = new WeakMap<DataSource, Set<() => void>>();

/** Calls everybody who waits for news in this database; cheap when nobody does. */
export function wake(db: DataSource): void {
  for (const rouse of sleepers.get(db) ?? []) rouse();
}

function onWake(db: DataSource, rouse: () => void): () => void {
  const set = sleepers.get(db) ?? new Set();
  sleepers.set(db, set.add(rouse));
  return () => set.delete(rouse);
}

export type Loop = { stop(): Promise<void> };

type LoopOptions = {
  readonly db: DataSource;
  /** How long to rest when there was nothing to do and nobody called. */
  readonly pollMs: number;
  /** Does one piece of work; answers whether there may be more at once. */
  readonly turn: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
};

/**
 * Works until there is nothing left, then rests until it is woken or the poll is due.
 * A turn that throws rests, too, so that a broken database is not hammered.
 */
export function startLoop({ db, pollMs, turn, onError }: LoopOptions): Loop {
  let stopped = false;
  let called = false;
  let rouse: () => void = () => undefined;
  const forget = onWake(db, () => {
    called = true;
    rouse();
  });

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
      if (called || stopped) rouse();
    });

  const run = async () => {
    while (!stopped) {
      called = false;
      const more = await turn().catch((error: unknown) => {
        onError(error);
        called = false;
        return false;
      });
      if (!more && !stopped) await rest();
    }
  };
  const running = run();

  return {
    async stop() {
      stopped = true;
      forget();
      rouse();
      await running;
    },
  };
}
