import { beforeEach, expect, test } from 'vitest';
import { type ManualTiming, manualTiming } from '../../test/isolation/manual-timing.ts';
import { type Bulkhead, createBulkhead } from './bulkhead.ts';

let timing: ManualTiming;
let bulkhead: Bulkhead;

beforeEach(() => {
  timing = manualTiming();
  bulkhead = createBulkhead({ maxInFlight: 2, maxQueued: 2, maxQueueMs: 50 }, timing);
});

const fill = () => expect([bulkhead.enter(), bulkhead.enter()]).toEqual([true, true]);

test('who finds a place gets it at once', () => {
  fill();
  expect(bulkhead).toMatchObject({ inFlight: 2, queued: 0 });
});

test('places that become free go to those who wait, in the order of arrival', async () => {
  fill();
  const order: string[] = [];
  const first = Promise.resolve(bulkhead.enter()).then((hasPlace) => order.push(`first ${hasPlace}`));
  const second = Promise.resolve(bulkhead.enter()).then((hasPlace) => order.push(`second ${hasPlace}`));
  expect(bulkhead.queued).toBe(2);
  bulkhead.leave();
  await first;
  expect(order).toEqual(['first true']);
  expect(bulkhead).toMatchObject({ inFlight: 2, queued: 1 });
  bulkhead.leave();
  await second;
  expect(order).toEqual(['first true', 'second true']);
  expect(timing.waiting).toBe(0);
});

test('when the queue is full, one more is refused at once', () => {
  fill();
  void bulkhead.enter();
  void bulkhead.enter();
  expect(bulkhead.enter()).toBe(false);
});

test('who waited too long is refused and takes no place later', async () => {
  fill();
  const late = bulkhead.enter();
  timing.pass(50);
  expect(await late).toBe(false);
  expect(bulkhead).toMatchObject({ inFlight: 2, queued: 0 });
  bulkhead.leave();
  bulkhead.leave();
  expect(bulkhead.inFlight).toBe(0);
  fill();
});

test('without a queue there is nothing between a place and a refusal', () => {
  const strict = createBulkhead({ maxInFlight: 1, maxQueued: 0, maxQueueMs: 50 }, timing);
  expect([strict.enter(), strict.enter()]).toEqual([true, false]);
});
