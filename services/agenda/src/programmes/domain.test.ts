import { describe, expect, test } from 'vitest';
import { close, enter, type Programme, stateOf } from './domain.ts';

const at = (time: string) => new Date(`2027-${time}Z`);

const programme: Programme = {
  ...{ id: 'id', municipalityCode: '9911000000', nameKo: '첫 공모', nameEn: 'First call' },
  ...{ purposeKo: '목적', purposeEn: 'Purpose', legalBasis: '조례 제3조', templateKey: 'JEJU', stewardId: null },
  ...{ startsAt: at('03-01T00:00:00'), endsAt: at('09-01T00:00:00') },
  ...{ openedBy: 'operator', openedAt: at('01-01T00:00:00'), closedBy: null, closedAt: null, closeReason: null },
};
const closing = (now: Date) => ({ closedBy: 'operator', reason: '예산이 끝났습니다.', now });
const closedInJune = { ...programme, closedBy: 'operator', closedAt: at('06-01T00:00:00'), closeReason: '끝' };

describe('a programme', () => {
  test.each([
    ['PLANNED', programme, '02-28T23:59:59'],
    ['OPEN', programme, '03-01T00:00:00'],
    ['OPEN', programme, '08-31T23:59:59'],
    ['ENDED', programme, '09-01T00:00:00'],
    ['OPEN', { ...programme, endsAt: null }, '12-31T00:00:00'],
    ['ENDED', closedInJune, '06-01T00:00:00'],
  ] as const)('is %s: %#', (state, one, time) => {
    expect(stateOf(one, at(time))).toBe(state);
  });

  test('is entered only while it is open', () => {
    expect(enter(programme, at('03-01T00:00:00')).ok).toBe(true);
    for (const [actual, time] of [
      ['PLANNED', '02-01T00:00:00'],
      ['ENDED', '09-01T00:00:00'],
    ] as const) {
      const refusal = { kind: 'programme-not-in-state', actual, allowed: ['OPEN'] };
      expect(enter(programme, at(time))).toEqual({ ok: false, refusal });
    }
  });

  test('is closed once, also before it has begun, and keeps who did it, when and why', () => {
    for (const now of [at('02-01T00:00:00'), at('06-01T00:00:00')]) {
      expect(close(programme, closing(now))).toEqual({
        ok: true,
        value: { ...programme, closedBy: 'operator', closedAt: now, closeReason: '예산이 끝났습니다.' },
      });
    }
    const refusal = { actual: 'ENDED', allowed: ['PLANNED', 'OPEN'] };
    expect(close(closedInJune, closing(at('07-01T00:00:00')))).toMatchObject({ ok: false, refusal });
    expect(close(programme, closing(at('09-01T00:00:00')))).toMatchObject({ ok: false, refusal });
  });
});
