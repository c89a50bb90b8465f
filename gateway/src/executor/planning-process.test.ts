import { fileURLToPath } from 'node:url';
import { createLogger } from '@dure/kit/log';
import { afterEach, expect, test } from 'vitest';
import {
  PlanningEnded,
  PlanningFailure,
  type PlanningOptions,
  PlanningOverload,
  PlanningProcess,
} from './planning-process.ts';

const main = fileURLToPath(import.meta.resolve('../../test/scripted/planner-of-tests.ts'));
let planning: PlanningProcess;
afterEach(() => planning.stop());

const start = (sdl = '', timeoutMs = 10_000, queue: PlanningOptions = {}) => {
  planning = new PlanningProcess('hive', sdl, createLogger('gateway', 'silent'), { main, timeoutMs, ...queue });
  return planning;
};
const plan = (source: string) => planning.plan(source, undefined);
const planOf = (source: string) => ({ kind: 'Condition', condition: source });

test('each operation gets its own plan, in whatever number they come', async () => {
  start();
  const sources = Array.from({ length: 20 }, (_, index) => `o${index}`);
  expect(await Promise.all(sources.map(plan))).toEqual(sources.map(planOf));
});

test('an operation that asks for nothing has no plan', async () => {
  start();
  expect(await plan('nothing')).toBeUndefined();
});

test('the one without a plan fails alone', async () => {
  start();
  const [no, yes] = await Promise.allSettled([plan('say no'), plan('a')]);
  expect(no).toMatchObject({ status: 'rejected', reason: new PlanningFailure('There is no way.') });
  expect(yes).toMatchObject({ value: planOf('a') });
});

test('one that brings the planner down fails alone; the next are planned by a new one', async () => {
  start();
  const all = await Promise.allSettled([plan('a'), plan('die'), plan('b'), plan('die'), plan('c')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
});

test('one that takes too long fails alone', async () => {
  start('', 300);
  const [slow, next] = await Promise.allSettled([plan('hang'), plan('b')]);
  expect(slow).toMatchObject({ reason: new PlanningFailure('Planning took longer than 300 ms') });
  expect(next).toMatchObject({ value: planOf('b') });
});

test('a plan that belongs to another operation is never taken', async () => {
  start('', 300);
  const [first, second] = await Promise.allSettled([plan('another'), plan('b')]);
  expect(first.status).toBe('rejected');
  expect(second).toMatchObject({ value: planOf('b') });
});

test('whoever waits for the planner to be ready is told, also when it dies or cannot run', async () => {
  for (const sdl of ['', 'dies at once', 'cannot']) {
    await expect(start(sdl).ready).resolves.toBeUndefined();
    planning.stop();
  }
});

test('a planner that cannot run here is not started again and again', async () => {
  start('cannot');
  await planning.ready;
  await expect(plan('a')).rejects.toThrow('It cannot.');
  await expect(plan('b')).rejects.toThrow('It cannot.');
});

test('what still waits at the end fails', async () => {
  start();
  const waiting = plan('hang');
  planning.stop();
  await expect(waiting).rejects.toThrow(PlanningEnded);
  await expect(plan('a')).rejects.toThrow(PlanningEnded);
});

test('beside the one that is planned few may wait; one more is refused at once, and the others get their plans', async () => {
  start('', 10_000, { maxQueued: 2 });
  const waiting = ['a', 'b', 'c'].map(plan);
  await expect(plan('d')).rejects.toThrow(new PlanningOverload('Too many operations wait to be planned'));
  expect(await Promise.all(waiting)).toEqual(['a', 'b', 'c'].map(planOf));
  expect(await plan('d')).toEqual(planOf('d'));
});

test('what waits is bounded in characters too, but one operation alone may be of any size', async () => {
  start('', 10_000, { maxCharacters: 10 });
  const large = 'x'.repeat(11);
  const first = plan(large);
  await expect(plan('d')).rejects.toThrow(PlanningOverload);
  expect(await first).toEqual(planOf(large));
  const waiting = ['a'.repeat(5), 'b'.repeat(5)];
  expect(await Promise.all(waiting.map(plan))).toEqual(waiting.map(planOf));
});

test('who has waited for too long behind a slow one is refused, and not planned', async () => {
  start('', 300, { maxQueueMs: 200 });
  const [slow, late] = await Promise.allSettled([plan('hang'), plan('die')]);
  expect(slow).toMatchObject({ reason: new PlanningFailure('Planning took longer than 300 ms') });
  expect(late).toMatchObject({ reason: new PlanningOverload('The operation has waited too long to be planned') });
  expect(await plan('a')).toEqual(planOf('a'));
});
