import { expect, test } from 'vitest';
import { understandWeek } from './opening-hours.ts';

const nineToSix = { opens: '9:00', closes: '18:00' };
const nothing = { opens: '00:00', closes: '00:00' };
const weekend = { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: true } as const;

test('the hours of workdays and weekends are those of their days', () => {
  const answer = understandWeek({ workdays: nineToSix, weekends: { opens: '10:30', closes: '23:59' } }, null);
  expect(answer).toMatchObject({ week: { length: 7 } });
  expect('week' in answer && [answer.week[0], answer.week[6]]).toEqual([
    { weekday: 'MONDAY', opens: '09:00', closes: '18:00' },
    { weekday: 'SUNDAY', opens: '10:30', closes: '24:00' },
  ]);
});

test('days that are closed need no hours', () => {
  expect(understandWeek({ workdays: nineToSix, weekends: nothing }, weekend)).toMatchObject({ week: { length: 5 } });
});

test('00:00 to 00:00 on a day that is not closed says nothing', () => {
  expect(understandWeek({ workdays: nineToSix, weekends: nothing }, null)).toEqual({ unclear: 'weekends' });
  expect(understandWeek({ workdays: nothing, weekends: nineToSix }, weekend)).toEqual({ unclear: 'workdays' });
});

test.each([
  ['18:00', '09:00'],
  ['18:00', '18:00'],
  ['24:30', '25:00'],
  ['9:60', '18:00'],
  ['9', '18'],
  ['', '18:00'],
  ['', ''],
])('%j to %j is not understood', (opens, closes) => {
  expect(understandWeek({ workdays: { opens, closes }, weekends: nothing }, weekend)).toEqual({ unclear: 'workdays' });
});
