import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpeningInterval, readClosedDays, readOpeningHours, weekdays } from './domain.ts';

const open = (weekday: OpeningInterval['weekday'], opens: string, closes: string) => ({ weekday, opens, closes });

describe('opening hours', () => {
  test('come out in the order of the week and of the day', () => {
    const given = [
      open('SUNDAY', '00:00', '24:00'),
      open('MONDAY', '13:00', '18:00'),
      open('MONDAY', '09:00', '12:00'),
    ];
    expect(readOpeningHours(given)).toEqual({ ok: true, value: given.toReversed() });
  });

  test.each([
    ['9:00', '18:00'],
    ['09:00', '24:30'],
    ['09:00', '25:00'],
    ['18:00', '09:00'],
    ['09:00', '09:00'],
    ['24:00', '24:00'],
    ['', ''],
  ])('from %s to %s is refused', (opens, closes) => {
    expect(readOpeningHours([open('MONDAY', opens, closes)])).toEqual({
      ok: false,
      refusal: { kind: 'opening-hours-not-valid' },
    });
  });

  test('two that overlap on a day are refused, two that touch are not, and other days do not matter', () => {
    const morning = open('MONDAY', '09:00', '12:00');
    expect(readOpeningHours([morning, open('MONDAY', '11:59', '13:00')])).toMatchObject({
      refusal: { kind: 'opening-hours-overlap' },
    });
    expect(readOpeningHours([open('MONDAY', '12:00', '13:00'), morning]).ok).toBe(true);
    expect(readOpeningHours([morning, open('TUESDAY', '09:00', '12:00')]).ok).toBe(true);
  });

  test('reading what was read changes nothing', () => {
    const times = ['00:00', '06:00', '09:30', '12:00', '18:00', '24:00'];
    const interval = fc.record({
      weekday: fc.constantFrom(...weekdays),
      opens: fc.constantFrom(...times),
      closes: fc.constantFrom(...times),
    });
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 6 }), (given) => {
        const once = readOpeningHours(given);
        if (once.ok) expect(readOpeningHours(once.value)).toEqual(once);
      }),
    );
  });
});

test('closed days come out once each and in the order of the week', () => {
  const days = readClosedDays({ weekdays: ['SUNDAY', 'MONDAY', 'SUNDAY'], publicHolidays: true });
  expect(days).toEqual({ weekdays: ['MONDAY', 'SUNDAY'], publicHolidays: true });
});
