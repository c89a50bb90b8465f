import type { DataSource } from 'typeorm';

/** What there may be news of: events to send, events to handle, or another time by which deadlines are due. */
export type News = 'outbox' | 'inbox' | 'clock';

type Sleeper = { readonly news: News; readonly rouse: () => void };

const sleepers = new WeakMap<DataSource, Set<Sleeper>>();

/** Calls everybody in this process who waits for that news in this database; cheap when nobody does. */
export function wake(db: DataSource, news: News): void {
  for (const sleeper of sleepers.get(db) ?? []) if (sleeper.news === news) sleeper.rouse();
}

function onWake(db: DataSource, news: News | undefined, rouse: () => void): () => void {
  if (news === undefined) return () => undefined;
  const set = sleepers.get(db) ?? new Set();
  const sleeper = { news, rouse };
  sleepers.set(db, set.add(sleeper));
  return () => set.delete(sleeper);
}

export type Loop = { stop(): Promise<void> };

type LoopOptions = {
  readonly db: DataSource;
  /** The news that ends a rest early; without, only the poll does. */
  readonly news?: News;
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
export function startLoop({ db, news, pollMs, turn, onError }: LoopOptions): Loop {
  let stopped = false;
  let called = false;
  let rouse: () => void = () => undefined;
  const forget = onWake(db, news, () => {
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
