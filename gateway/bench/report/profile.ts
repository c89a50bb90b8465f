import type { Allocations, CpuProfile } from '../measure/inspector.ts';
import { figure, table } from './markdown.ts';

/** What one function took itself, without what it calls: milliseconds, or bytes that it made. */
export type Share = { readonly name: string; readonly where: string; readonly group: string; readonly amount: number };

/** The self times of a profile, the longest first; waiting is left out. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): Share[] {
  const microseconds = new Map<number, number>();
  for (const [at, id] of samples.entries()) {
    microseconds.set(id, (microseconds.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  }
  return summed(nodes.map(({ id, callFrame }) => ({ callFrame, amount: (microseconds.get(id) ?? 0) / 1_000 })));
}

/** The bytes that each function made itself, the most first. */
export function selfAllocations(head: Allocations): Share[] {
  const all = [head];
  for (const { children } of all) all.push(...children);
  return summed(all.map(({ callFrame, selfSize }) => ({ callFrame, amount: selfSize })));
}

type Counted = { readonly callFrame: Allocations['callFrame']; readonly amount: number };

function summed(counted: readonly Counted[]): Share[] {
  const byPlace = new Map<string, Share>();
  for (const { callFrame, amount } of counted) {
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)' || functionName === '(root)') continue;
    const where = url === '' ? '' : `${shortened(url)}:${lineNumber + 1}`;
    const name = functionName === '' ? '(anonymous)' : functionName;
    const key = `${name} ${where}`;
    const before = byPlace.get(key)?.amount ?? 0;
    byPlace.set(key, { name, where, group: groupOf(name, url), amount: before + amount });
  }
  return [...byPlace.values()].sort((a, b) => b.amount - a.amount);
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

type Unit = { readonly title: string; readonly perAmount: number; readonly column: string };

const units: Readonly<Record<'time' | 'allocations', Unit>> = {
  time: { title: 'ms of JavaScript and garbage per request', perAmount: 1_000, column: 'µs/request' },
  allocations: { title: 'bytes of objects per request', perAmount: 1, column: 'bytes/request' },
};

/** Two tables: by group, and the functions with the largest shares. */
export function profileReport(
  shares: readonly Share[],
  requests: number,
  top: number,
  kind: 'time' | 'allocations' = 'time',
): string {
  const { title, perAmount, column } = units[kind];
  const total = shares.reduce((sum, { amount }) => sum + amount, 0);
  const columns = (amount: number) => [`${figure((amount / total) * 100)}%`, figure((amount / requests) * perAmount)];
  const groups = new Map<string, number>();
  for (const { group, amount } of shares) groups.set(group, (groups.get(group) ?? 0) + amount);
  const ordered = [...groups].sort(([, a], [, b]) => b - a).filter(([, amount]) => amount / total > 0.002);
  return [
    `${figure(total / requests)} ${title}, ${requests.toLocaleString('en')} requests`,
    table(
      ['group', 'self', column],
      ordered.map(([group, amount]) => [group, ...columns(amount)]),
    ),
    table(
      ['function', 'where', 'self', column],
      shares.slice(0, top).map(({ name, where, amount }) => [name, where, ...columns(amount)]),
    ),
  ].join('\n\n');
}
