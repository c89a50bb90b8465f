import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedDayIn, type OpeningInterval, readClosedDays, readOpeningHours, weekdays } from './domain.ts';

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

describe('being open during a part of a day', () => {
  const hour = 3_600_000;
  const part = (fromMs: number, untilMs: number, weekday = 1) => ({ day: '2027-03-01', weekday, fromMs, untilMs });
  const lunch = [open('MONDAY', '09:00', '12:00'), open('MONDAY', '13:00', '18:00'), open('MONDAY', '18:00', '24:00')];
  const always = { openingHours: null, closedDays: null, holidays: [] };
  const isOpen = (given: ReturnType<typeof part>, openings: object) =>
    closedDayIn([given], { ...always, ...openings }) === null;

  test.each([
    [9, 12, true],
    [8.999, 12, false],
    [9, 12.001, false],
    [12, 13, false],
    [11, 14, false],
    [13, 24, true],
    [20, 21, true],
    [12, 12.5, false],
  ])('from %s to %s: %s, with a break at noon and hours that touch in the evening', (from, until, expected) => {
    expect(isOpen(part(from * hour, until * hour), { openingHours: lunch })).toBe(expected);
  });

  test('a day without hours is closed, and unknown hours are all hours', () => {
    expect(isOpen(part(9 * hour, 10 * hour, 2), { openingHours: lunch })).toBe(false);
    expect(isOpen(part(0, 24 * hour, 2), {})).toBe(true);
  });

  test('a closed day of the week is closed, and a public holiday where it is closed on those', () => {
    const given = part(9 * hour, 10 * hour);
    expect(isOpen(given, { closedDays: { weekdays: ['MONDAY'], publicHolidays: false } })).toBe(false);
    const holidays = ['2027-03-01'];
    expect(isOpen(given, { holidays, closedDays: { weekdays: [], publicHolidays: true } })).toBe(false);
    expect(isOpen(given, { holidays, closedDays: { weekdays: [], publicHolidays: false } })).toBe(true);
  });

  test('the first day that is not open is named', () => {
    const parts = [part(0, hour, 2), { ...part(0, hour, 1), day: '2027-03-02' }];
    expect(closedDayIn(parts, { ...always, closedDays: { weekdays: ['MONDAY'], publicHolidays: false } })).toBe(
      '2027-03-02',
    );
  });
});
