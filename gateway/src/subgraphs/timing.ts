/** Where time comes from for what waits; tests give one that they move. */
export type Timing = {
  /** Milliseconds from some fixed moment; never goes back. */
  now(): number;
  /** Runs `run` once after the delay, unless the function that it answers is called before. */
  after(delayMs: number, run: () => void): () => void;
};

/** The time of the machine. */
export const systemTiming: Timing = {
  now: () => performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
