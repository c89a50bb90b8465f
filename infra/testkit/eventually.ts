import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition holds, asking again and again; throws with its name when it does not hold in time. */
export async function eventually(
  what: string,
  holds: () => Promise<boolean>,
  timeoutMs = 15_000,
  pollMs = 25,
): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`Not within ${timeoutMs} ms: ${what}`);
    await pause(pollMs);
  }
}
