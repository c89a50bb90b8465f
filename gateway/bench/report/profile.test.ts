import { expect, test } from 'vitest';
import type { Allocations, CpuProfile } from '../measure/inspector.ts';
import { profileReport, selfAllocations, selfTimes } from './profile.ts';

const node = (id: number, functionName: string, url: string) => ({
  id,
  callFrame: { functionName, url, lineNumber: 9 },
});

/** Two samples each, of 1 ms; the function of ours was reached in two ways. */
const profile: CpuProfile = {
  nodes: [
    node(1, '(root)', ''),
    node(2, '(idle)', ''),
    node(3, 'merge', 'file:///home/me/dure/gateway/src/executor/data.ts'),
    node(4, 'merge', 'file:///home/me/dure/gateway/src/executor/data.ts'),
    node(5, '(garbage collector)', ''),
    node(6, 'dispatch', 'file:///home/me/dure/node_modules/undici/lib/pool.js'),
  ],
  samples: [2, 3, 4, 3, 5, 6, 2, 4, 5, 6],
  timeDeltas: Array.from({ length: 10 }, () => 1_000),
};

test('times are summed by function, the longest first, and waiting is left out', () => {
  expect(selfTimes(profile)).toEqual([
    { name: 'merge', where: 'gateway/src/executor/data.ts:10', group: 'gateway/src/executor', amount: 4 },
    { name: '(garbage collector)', where: '', group: 'garbage', amount: 2 },
    { name: 'dispatch', where: 'undici/lib/pool.js:10', group: 'undici', amount: 2 },
  ]);
});

test('the report says each share, and the microseconds of one request', () => {
  expect(profileReport(selfTimes(profile), 100, 1)).toContain('| gateway/src/executor | 50.0% | 40.0 |');
});

test('allocations are summed over all calls of a function', () => {
  const made = (selfSize: number, children: Allocations[] = []): Allocations => ({
    callFrame: { functionName: 'read', url: 'file:///x/gateway/src/executor/cursor.ts', lineNumber: 0 },
    selfSize,
    children,
  });
  const [only] = selfAllocations({ ...made(0), children: [made(100, [made(20)]), made(3)] });
  expect(only).toEqual({
    name: 'read',
    where: 'gateway/src/executor/cursor.ts:1',
    group: 'gateway/src/executor',
    amount: 123,
  });
});
