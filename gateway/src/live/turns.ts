/** Runs so many at a time; who comes later waits, first come first served. */
export type Turns = <T>(run: () => Promise<T>) => Promise<T>;

export function createTurns(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** Of each kind so many, so that what is slow of one holds back nothing of another. */
export function createTurnsByKind(most: number): (kind: string) => Turns {
  const all = new Map<string, Turns>();
  return (kind) => {
    const turns = all.get(kind) ?? createTurns(most);
    all.set(kind, turns);
    return turns;
  };
}
