/** Counts of what happened lately. */
export type Counts = { readonly total: number; readonly failed: number; readonly slow: number };

export type SlidingWindow = {
  add(isFailed: boolean, isSlow: boolean): void;
  /** What happened within the window. The same object every time. */
  counts(): Counts;
  clear(): void;
};

const slotCount = 10;

/** Counts of the last `windowMs` milliseconds, kept in ten slots: what is older than the window falls out by a tenth. */
export function createSlidingWindow(windowMs: number, now: () => number): SlidingWindow {
  const slots = Array.from({ length: slotCount }, () => ({ total: 0, failed: 0, slow: 0 }));
  const sum = { total: 0, failed: 0, slow: 0 };
  const slotMs = windowMs / slotCount;
  let newest = Math.floor(now() / slotMs);

  const advance = () => {
    const current = Math.floor(now() / slotMs);
    for (let gone = Math.min(current - newest, slotCount); gone > 0; gone -= 1) {
      drop(slots[(current - gone + 1) % slotCount], sum);
    }
    newest = current;
    return slots[current % slotCount];
  };

  return {
    add(isFailed, isSlow) {
      const slot = advance();
      for (const counts of [slot, sum]) {
        if (counts === undefined) continue;
        counts.total += 1;
        if (isFailed) counts.failed += 1;
        if (isSlow) counts.slow += 1;
      }
    },
    counts() {
      advance();
      return sum;
    },
    clear() {
      for (const slot of slots) drop(slot, sum);
    },
  };
}

type Slot = { total: number; failed: number; slow: number };

function drop(slot: Slot | undefined, sum: Slot): void {
  if (slot === undefined) return;
  sum.total -= slot.total;
  sum.failed -= slot.failed;
  sum.slow -= slot.slow;
  slot.total = 0;
  slot.failed = 0;
  slot.slow = 0;
}
