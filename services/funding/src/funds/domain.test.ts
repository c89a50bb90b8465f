import { describe, expect, test } from 'vitest';
import { checkPromise, deposit, end, endOf, type FundView } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const fund = (changes: Partial<FundView> = {}): FundView => ({
  ...{
    id: 'fund',
    municipalityCode: '9911000000',
    nameKo: '기금',
    nameEn: 'Fund',
    purposeKo: '실험',
    purposeEn: 'To try',
  },
  ...{
    legalBasis: '조례 제12조',
    currency: 'EUR',
    startsAt: now,
    endsAt: null,
    subsidyLasts: null,
    subsidyEndsAt: null,
  },
  ...{ openedBy: 'steward', openedAt: now, endedAt: null, endReason: null },
  ...{ depositedMinor: 10_000, availableMinor: 4_000, reservedMinor: 1_000 },
  ...changes,
});
const draft = {
  id: 'deposit',
  source: 'CSR',
  sourceName: '두레전자',
  depositedBy: 'steward',
  currency: 'EUR',
} as const;

describe('the end of a fund', () => {
  const endsAt = new Date('2027-06-01T00:00:00Z');
  test('is its programme’s, from that very instant on', () => {
    expect(endOf(fund({ endsAt }), new Date(endsAt.getTime() - 1))).toBeNull();
    expect(endOf(fund({ endsAt }), endsAt)).toEqual(endsAt);
  });

  test('is never where no end is set', () => {
    expect(endOf(fund(), new Date('2099-01-01T00:00:00Z'))).toBeNull();
  });

  test('comes earlier when a steward ends it, once', () => {
    const ended = end(fund({ endsAt }), '예산이 바뀌었습니다.', now);
    expect(ended).toMatchObject({ ok: true, value: { endedAt: now, endReason: '예산이 바뀌었습니다.' } });
    if (!ended.ok) return;
    expect(end(ended.value, '또', endsAt)).toMatchObject({ refusal: { kind: 'fund-ended', endedAt: now } });
    expect(end(fund({ endsAt }), '늦게', endsAt)).toMatchObject({ refusal: { kind: 'fund-ended', endedAt: endsAt } });
  });

  test('takes neither deposits nor promises', () => {
    const ended = fund({ endsAt });
    for (const refused of [
      deposit(ended, { ...draft, amountMinor: 1 }, endsAt),
      checkPromise(ended, { amountMinor: 1, currency: 'EUR' }, endsAt),
    ]) {
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'fund-ended', endedAt: endsAt } });
    }
  });
});

describe('a promise', () => {
  test.each([
    [4_000, true],
    [4_001, false],
  ])('of %i of 4,000 free is possible: %s', (amountMinor, isPossible) => {
    const decision = checkPromise(fund(), { amountMinor, currency: 'EUR' }, now);
    expect(decision.ok).toBe(isPossible);
    if (!isPossible) expect(decision).toMatchObject({ refusal: { kind: 'fund-too-small', availableMinor: 4_000 } });
  });

  test('is made in the currency of the fund', () => {
    expect(checkPromise(fund(), { amountMinor: 1, currency: 'KRW' }, now)).toMatchObject({
      refusal: { kind: 'fund-currency-mismatch', expected: 'EUR' },
    });
  });
});

describe('a deposit', () => {
  test.each([
    [0, 10_000, 100_000_000_000],
    [100_000_000_001, 10_000, 100_000_000_000],
    [9_992, Number.MAX_SAFE_INTEGER - 9_991, 9_991],
  ])('of %i where %i came in is out of range, up to %i', (amountMinor, depositedMinor, maximumMinor) => {
    expect(deposit(fund({ depositedMinor }), { ...draft, amountMinor }, now)).toMatchObject({
      refusal: { kind: 'fund-amount-out-of-range', minimumMinor: 1, maximumMinor },
    });
    expect(deposit(fund({ depositedMinor }), { ...draft, amountMinor: maximumMinor }, now).ok).toBe(true);
  });
});
