/** Where time comes from for what waits; tests give one that they move. */
export type Timing = {
  /** Milliseconds from some fixed moment; never goes back. */
  now(): number;
  /** Runs `run` once after the delay, unless the function that it answers is called before. */
  after(delayMs: number, run: () => void): () => void;
};

/**
 * The time of the machine. When the process itself was held up, what has arrived meanwhile is read before `run` is
 * called: else every answer that came in time would be late.
 */
export const systemTiming: Timing = {
  now: () => performance.now(),
  after: (delayMs, run) => {
    let turn: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      turn = setImmediate(run);
    }, delayMs);
    return () => {
      clearTimeout(timer);
      clearImmediate(turn);
    };
  },
};
