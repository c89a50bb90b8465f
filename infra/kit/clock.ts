/** Where the time comes from. Use cases and deadline workers ask it; nothing else reads the system's time. */
export type Clock = { now(): Date };

/** A clock that a test or the local stack moves. */
export type MovableClock = Clock & {
  /** Jumps to `date` and runs on from there, so that pauses and retries still pass; null returns to the system's time. */
  moveTo(date: Date | null): void;
};

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that starts at the system's time and can be moved. */
export function movableClock(system: Clock = systemClock): MovableClock {
  let offsetMs = 0;
  return {
    now: () => new Date(system.now().getTime() + offsetMs),
    moveTo: (date) => {
      offsetMs = date === null ? 0 : date.getTime() - system.now().getTime();
    },
  };
}
