import type { CpuProfile } from '../measure/inspector.ts';
import { figure, table } from './markdown.ts';

/** Time within one function, without what it calls. */
export type SelfTime = { readonly name: string; readonly where: string; readonly group: string; readonly ms: number };

/** The self times of a profile, the longest first; waiting is left out. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): SelfTime[] {
  const microseconds = new Map<number, number>();
  for (const [at, id] of samples.entries()) {
    microseconds.set(id, (microseconds.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  }
  const byPlace = new Map<string, SelfTime>();
  for (const { id, callFrame } of nodes) {
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)' || functionName === '(root)') continue;
    const where = url === '' ? '' : `${shortened(url)}:${lineNumber + 1}`;
    const name = functionName === '' ? '(anonymous)' : functionName;
    const key = `${name} ${where}`;
    const ms = (byPlace.get(key)?.ms ?? 0) + (microseconds.get(id) ?? 0) / 1_000;
    byPlace.set(key, { name, where, group: groupOf(name, url), ms });
  }
  return [...byPlace.values()].sort((a, b) => b.ms - a.ms);
}

function shortened(url: string): string {
  const path = decodeURI(url).replace(/^file:\/\//, '');
  const at = path.lastIndexOf('/node_modules/');
  if (at >= 0) return path.slice(at + '/node_modules/'.length);
  // Also in another working tree.
  return /\/((?:gateway|infra|schema)\/.*)$/.exec(path)?.[1] ?? path;
}

/** Whose code it is: a package, a folder of ours, Node, the engine. */
function groupOf(name: string, url: string): string {
  if (name === '(garbage collector)') return 'garbage';
  if (name === '(program)') return '(program)';
  if (url === '') return 'generated code, and what is built into Node';
  if (url.startsWith('node:')) return 'Node';
  const path = shortened(url);
  const parts = path.split('/');
  if (url.includes('/node_modules/')) return parts.slice(0, path.startsWith('@') ? 2 : 1).join('/');
  return parts.slice(0, path.startsWith('gateway/src/') ? Math.min(3, parts.length - 1) : 2).join('/');
}

/** Two tables: by group, and the longest functions. */
export function profileReport(times: readonly SelfTime[], requests: number, top: number): string {
  const total = times.reduce((sum, { ms }) => sum + ms, 0);
  const columns = (ms: number) => [`${figure((ms / total) * 100)}%`, figure((ms / requests) * 1_000)];
  const groups = new Map<string, number>();
  for (const { group, ms } of times) groups.set(group, (groups.get(group) ?? 0) + ms);
  const ordered = [...groups].sort(([, a], [, b]) => b - a).filter(([, ms]) => ms / total > 0.002);
  return [
    `${figure(total / requests)} ms of JavaScript and garbage per request, ${requests.toLocaleString('en')} requests`,
    table(
      ['group', 'self', 'µs/request'],
      ordered.map(([group, ms]) => [group, ...columns(ms)]),
    ),
    table(
      ['function', 'where', 'self', 'µs/request'],
      times.slice(0, top).map(({ name, where, ms }) => [name, where, ...columns(ms)]),
    ),
  ].join('\n\n');
}
