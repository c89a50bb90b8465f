import type { Stretch } from '../runs/memory.ts';
import { figure, table } from './markdown.ts';

/** Growth of the resident memory from the third tenth, when caches are full, to the last; 0.1 is ten percent. */
export function growthOf(stretches: readonly Stretch[]): number {
  const [from, to] = [stretches[2] ?? stretches[0], stretches.at(-1)];
  return from === undefined || to === undefined ? Number.NaN : to.residentMb / from.residentMb - 1;
}

/** Memory over a run, as Markdown. */
export function memoryReport(stretches: readonly Stretch[], operations: number, where: string): string {
  const rows = stretches.map(({ requests, residentMb, heapMb, requestsPerSecond, wrong }) => [
    requests.toLocaleString('en'),
    residentMb.toFixed(0),
    figure(heapMb),
    figure(requestsPerSecond),
    wrong.toLocaleString('en'),
  ]);
  const words = `${operations.toLocaleString('en')} distinct operations, most requests for a few hundred of them. The heap is the least that was seen in each stretch. From the third stretch to the last the process grew by ${figure(growthOf(stretches) * 100)} %.`;
  return [table(['requests', 'memory MB', 'heap MB', 'requests/s', 'wrong'], rows), words, where].join('\n\n');
}
