/** Work that is going on, by a key that says everything that can change its result. */
export type InFlight<T> = {
  /**
   * The result of `start`, or of identical work that runs already. A failure is shared too; nothing is kept afterwards.
   * A key that is too long is not kept: its work runs alone.
   */
  share(key: string, start: () => Promise<T>): Promise<T>;
  /** How many different pieces of work are going on. */
  readonly size: number;
};

export type InFlightOptions = {
  /** Longest key in characters; bounds what the keys hold in memory. */
  readonly maxKeyLength?: number;
  /** Called for each piece of work that needed not be started. */
  readonly onShared?: () => void;
};

const defaultMaxKeyLength = 131_072;

/** Shares identical work that runs at the same time. */
export function createInFlight<T>({ maxKeyLength = defaultMaxKeyLength, onShared }: InFlightOptions = {}): InFlight<T> {
  const running = new Map<string, Promise<T>>();
  return {
    share(key, start) {
      if (key.length > maxKeyLength) return start();
      const same = running.get(key);
      if (same !== undefined) {
        onShared?.();
        return same;
      }
      const work = start();
      running.set(key, work);
      const forget = () => void running.delete(key);
      work.then(forget, forget);
      return work;
    },
    get size() {
      return running.size;
    },
  };
}
