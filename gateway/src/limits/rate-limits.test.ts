import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKnownAccounts } from './known-accounts.ts';
import { type Account, createRateLimiter, defaultRates } from './rate-limits.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const windowSeconds = 60;
const anonymous = (key: string | number): Account => ({ kind: 'anonymous', key: String(key) });
const limiter = (most: number) => createRateLimiter({ ...defaultRates, anonymous: 10 }, windowSeconds, most);

test('an account has what its kind may use, until its window ends', async () => {
  const { spend } = limiter(10);
  expect(await spend(anonymous('a'), 4)).toEqual({ remaining: 6, resetSeconds: 60 });
  vi.advanceTimersByTime(20_000);
  expect(await spend(anonymous('a'), 4)).toEqual({ remaining: 2, resetSeconds: 40 });
  await expect(spend(anonymous('a'), 4)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  vi.advanceTimersByTime(40_000);
  expect(await spend(anonymous('a'), 4)).toEqual({ remaining: 6, resetSeconds: 60 });
});

test('a flood of new addresses does not set back the count of those who were there before', async () => {
  const { spend } = limiter(2);
  await spend(anonymous('a'), 9);
  for (let index = 0; index < 5_000; index += 1) await spend(anonymous(`flood ${index}`), 1).catch(() => undefined);
  await expect(spend(anonymous('a'), 2)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  expect(await spend(anonymous('a'), 1)).toEqual({ remaining: 0, resetSeconds: 60 });
});

test('beyond the bound new addresses are counted together, and each for itself again when there is room', async () => {
  const { spend } = limiter(2);
  await spend(anonymous('a'), 1);
  const left = await Promise.all(
    Array.from({ length: 1_100 }, (_, index) =>
      spend(anonymous(`flood ${index}`), 1).then(({ remaining }) => remaining),
    ),
  );
  expect(Math.min(...left)).toBeLessThan(9);
  vi.advanceTimersByTime(60_000);
  expect((await spend(anonymous('new'), 1)).remaining).toBe(9);
  expect((await spend(anonymous('a'), 1)).remaining).toBe(9);
});

test('kinds of callers do not take room from each other', async () => {
  const { spend } = limiter(1);
  await spend(anonymous('a'), 1);
  const citizen: Account = { kind: 'citizen', key: 'a' };
  await spend(citizen, 1);
  expect((await spend(citizen, 1)).remaining).toBe(defaultRates.citizen - 2);
});

test('however many keys come, there are never more accounts than the bound and the shared ones', () => {
  const accountOf = createKnownAccounts(1_000, 500);
  const within = (nowMs: number) =>
    new Set(Array.from({ length: 20_000 }, (_, index) => accountOf(`key ${index} at ${nowMs}`, nowMs))).size;
  expect(within(1)).toBe(500 + 1_024);
  expect(within(900)).toBe(1_024);
  expect(within(1_002)).toBe(500 + 1_024);
});

test('each shared account has about as many keys as the others', () => {
  const accountOf = createKnownAccounts(1_000, 0);
  const counts = new Map<string, number>();
  for (let index = 0; index < 102_400; index += 1) {
    const account = accountOf(`10.${index >> 8}.${index & 255}.7`, 1);
    counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  expect(counts.size).toBe(1_024);
  expect(Math.max(...counts.values())).toBeLessThan(200);
});
