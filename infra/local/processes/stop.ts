import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './identity.ts';

const pollMs = 25;

/** How a process is asked to end, and how long it may take before it is killed. */
export type StopOptions = { readonly signal?: NodeJS.Signals; readonly graceMs?: number };

/**
 * Asks a process to end and kills it, with all it started, when it has not done so within `graceMs` (3,000 by default).
 * Returns `ended`, `killed`, or `absent` when it was not running any more.
 */
export async function stopProcess(
  identity: ProcessIdentity,
  { signal = 'SIGTERM', graceMs = 3_000 }: StopOptions = {},
): Promise<'ended' | 'killed' | 'absent'> {
  if (!isAlive(identity)) return 'absent';
  sendSignal(identity.pid, signal);
  if (await ended(identity, graceMs)) return 'ended';
  // Ours lead a process group of their own, so that the group is what they started and nothing else.
  sendSignal(-identity.pid, 'SIGKILL');
  sendSignal(identity.pid, 'SIGKILL');
  await ended(identity, 2_000);
  return 'killed';
}

async function ended(identity: ProcessIdentity, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (isAlive(identity)) {
    if (Date.now() >= until) return false;
    await pause(pollMs);
  }
  return true;
}

/** Also to a process, or a group for a negative number, that is no more. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended between the look and the signal, or it leads no group.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
