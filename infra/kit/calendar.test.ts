import { expect, test } from 'vitest';
import { after, dayOf, dayParts, isDuration, startOfDay } from './calendar.ts';

const seoul = 'Asia/Seoul';
const at = (text: string) => new Date(text);

test.each([
  ['2026-08-31T09:00:00+09:00', 'P6M', '2027-02-28T09:00:00+09:00'],
  ['2024-01-31T00:00:00+09:00', 'P1M', '2024-02-29T00:00:00+09:00'],
  ['2024-02-29T23:59:59+09:00', 'P36M', '2027-02-28T23:59:59+09:00'],
  ['2026-12-31T23:59:59+09:00', 'PT1S', '2027-01-01T00:00:00+09:00'],
] as const)('after %s comes, %s later on the calendar of Seoul, %s', (from, duration, expected) => {
  expect(after(at(from), duration, seoul)).toEqual(at(expected));
});

test('six months keep the time of day where the clocks are changed meanwhile', () => {
  expect(after(at('2026-09-15T10:00:00+02:00'), 'P6M', 'Europe/Berlin')).toEqual(at('2027-03-15T10:00:00+01:00'));
});

test('a day begins at midnight of its time zone', () => {
  expect(dayOf(at('2026-11-30T20:00:00Z'), seoul)).toBe('2026-12-01');
  expect(startOfDay(at('2026-11-30T20:00:00Z'), seoul)).toEqual(at('2026-12-01T00:00:00+09:00'));
});

test.each(['P6M', 'P36M', 'P14D', 'PT36H', 'P1Y2M'])('%s is a duration', (text) => expect(isDuration(text)).toBe(true));

test.each(['', '6 months', '-P6M', 'P0D', 'P', 'P6X'])('%j is no duration', (text) =>
  expect(isDuration(text)).toBe(false),
);

test('what is no duration and no time zone throws', () => {
  expect(() => after(new Date(), 'six months', seoul)).toThrow(RangeError);
  expect(() => after(new Date(), 'P6M', 'Nowhere/Town')).toThrow(RangeError);
});

test('the parts of days between two instants end where the next begins, and midnight belongs to the next', () => {
  const parts = (from: string, until: string) => dayParts(at(from), at(until), seoul);
  const hour = 3_600_000;
  expect(parts('2026-12-31T09:00:00+09:00', '2026-12-31T18:00:00+09:00')).toEqual([
    { day: '2026-12-31', weekday: 4, fromMs: 9 * hour, untilMs: 18 * hour },
  ]);
  expect(parts('2026-12-31T22:00:00+09:00', '2027-01-02T00:00:00.001+09:00')).toEqual([
    { day: '2026-12-31', weekday: 4, fromMs: 22 * hour, untilMs: 24 * hour },
    { day: '2027-01-01', weekday: 5, fromMs: 0, untilMs: 24 * hour },
    { day: '2027-01-02', weekday: 6, fromMs: 0, untilMs: 1 },
  ]);
  expect(parts('2026-12-31T22:00:00+09:00', '2027-01-01T00:00:00+09:00')).toHaveLength(1);
  expect(parts('2026-12-31T22:00:00+09:00', '2026-12-31T22:00:00+09:00')).toEqual([]);
});

test('a day whose clocks are changed is one part, and times are those on its clock', () => {
  const spring = dayParts(at('2027-03-27T23:00:00Z'), at('2027-03-28T10:00:00+02:00'), 'Europe/Berlin');
  expect(spring).toEqual([{ day: '2027-03-28', weekday: 7, fromMs: 0, untilMs: 36_000_000 }]);
});
