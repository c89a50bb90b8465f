import { afterEach, expect, test, vi } from 'vitest';
import { checkTimeoutMs, describeReadiness } from './health.ts';

afterEach(() => vi.useRealTimers());

const works = { name: 'broker', check: async () => undefined };
const hangs = { name: 'database', check: () => new Promise<never>(() => undefined) };

test('a check that never answers is a reason in time, and hides no other', async () => {
  vi.useFakeTimers();
  const told = describeReadiness([hangs, works]);
  await vi.advanceTimersByTimeAsync(checkTimeoutMs);
  expect(await told).toEqual({
    status: 'not ready',
    checks: [
      { name: 'database', ready: false, reason: `No answer within ${checkTimeoutMs} ms.` },
      { name: 'broker', ready: true },
    ],
  });
});

test('a check may say that it takes longer', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<void>();
  const told = describeReadiness([{ name: 'places', check: () => promise, timeoutMs: 2 * checkTimeoutMs }]);
  await vi.advanceTimersByTimeAsync(checkTimeoutMs);
  resolve();
  expect(await told).toMatchObject({ status: 'ready' });
});
