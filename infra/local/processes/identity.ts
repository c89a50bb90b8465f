import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process that cannot be mistaken for a later one with the same number: its number and when it began. */
export const processIdentity = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** The identity of a running process, or null when none (or only a dead entry) has that number. */
export function identify(pid: number): ProcessIdentity | null {
  const found = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return found === null ? null : { pid, startedAt: found.startedAt };
}

/** True while exactly this process runs; a recycled number is somebody else. */
export const isAlive = (identity: ProcessIdentity): boolean => identify(identity.pid)?.startedAt === identity.startedAt;

/** The parent of a process, or null when it is not running or has none. */
export function parentOf(pid: number): ProcessIdentity | null {
  const found = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return found === null || found.parent <= 1 ? null : identify(found.parent);
}

/** The command line of a process, empty when it is not running. */
export function commandLineOf(pid: number): string {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout ?? '';
}

type Found = { readonly startedAt: string; readonly parent: number };

/** Ticks since boot are unique within a boot; the boot's id makes them unique at all. */
function fromProc(pid: number): Found | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in brackets and may hold spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, ticks] = [fields[0], fields[1], fields[19]];
    if (state === 'Z' || state === 'X' || ticks === undefined) return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { startedAt: `${boot}:${ticks}`, parent: Number(parent) };
  } catch {
    return null;
  }
}

function fromPs(pid: number): Found | null {
  const { status, stdout } = spawnSync('ps', ['-o', 'ppid=,stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [parent, state, ...started] = (stdout ?? '').trim().split(/\s+/);
  if (status !== 0 || state === undefined || state.startsWith('Z')) return null;
  return { startedAt: started.join(' '), parent: Number(parent) };
}
