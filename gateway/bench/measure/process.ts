import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all it started have used so far. */
export type Usage = { readonly cpuMs: number; readonly residentMb: number };

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const pageBytes = Number(execFileSync('getconf', ['PAGESIZE'], { encoding: 'utf8' }));

/** Reads `/proc` for these processes together; zeros for one that has ended. */
export function usageOf(pids: readonly number[]): Usage {
  const all = pids.map(usageOfOne);
  return {
    cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    residentMb: all.reduce((sum, { residentMb }) => sum + residentMb, 0),
  };
}

/** The process and its descendants: a gateway may do its work in a child. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const fields = /^\d+$/.test(entry) ? statOf(Number(entry)) : null;
    if (fields !== null) parents.set(Number(entry), Number(fields[1]));
  }
  const found = [pid];
  for (const parent of found) {
    for (const [child, its] of parents) if (its === parent) found.push(child);
  }
  return found;
}

function usageOfOne(pid: number): Usage {
  const fields = statOf(pid);
  if (fields === null) return { cpuMs: 0, residentMb: 0 };
  const [user = 0, system = 0, pages = 0] = [fields[11], fields[12], fields[21]].map(Number);
  return { cpuMs: ((user + system) * 1_000) / ticksPerSecond, residentMb: (pages * pageBytes) / 1_048_576 };
}

/** The fields from the state on; the name before them may hold spaces and brackets. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
