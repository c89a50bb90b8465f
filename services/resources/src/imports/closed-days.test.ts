import { realFile, rowsOf } from '@dure/testkit/real-data';
import { describe, expect, test } from 'vitest';
import { understandClosedDays } from './closed-days.ts';

const weekend = ['SATURDAY', 'SUNDAY'];

test.each([
  ['연중무휴', [], false],
  ['없음', [], false],
  ['토+일+공휴일', weekend, true],
  ['토+일+법정 공휴일', weekend, true],
  ['토.일요일', weekend, false],
  ['주말 및 공휴일', weekend, true],
  ['매주 토요일,일요일', weekend, false],
  ['매주월요일, 공휴일', ['MONDAY'], true],
  ['월+국·공휴일', ['MONDAY'], true],
  ['월~금', ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], false],
  ['일+토', weekend, false],
  ['일+공휴일+설연휴+추석연휴', ['SUNDAY'], true],
  ['공휴일', [], true],
] as const)('%s is understood', (given, weekdays, publicHolidays) => {
  expect(understandClosedDays(given)).toEqual({ weekdays, publicHolidays });
});

test.each([
  'N',
  '-',
  '',
  '휴관중',
  '월+화+수+목+금+토+일',
  '둘째 주 월',
  '1월 1일+설 연휴+추석 연휴',
  '일+공휴일+근로자의날',
  '일(시설 사정에 따라 변경가능)',
  '토(오후)+일+공휴일',
  '월(공휴일인 월 제외)+1월1일',
  '일요일을 제외한 법정공휴일',
  '매주 툐요일, 일요일',
  '연중휴무',
  '금~화',
])('%j is not guessed at', (given) => {
  expect(understandClosedDays(given)).toBeNull();
});

const files = ['kr-facilities/서울시_공공시설.csv', 'kr-facilities/전국공공시설개방정보표준데이터.csv'].map(realFile);

describe.skipIf(files.includes(null))('the real files', { timeout: 60_000 }, () => {
  test('of 485 forms in 7,057 rows 152 forms in 4,929 rows are understood', async () => {
    const rows = await Promise.all(files.map((file) => rowsOf('facilities', file ?? '')));
    const given = rows.flat().map((row) => String(row.휴관일));
    const understood = given.filter((text) => understandClosedDays(text) !== null);
    expect([new Set(given).size, given.length]).toEqual([485, 7_057]);
    expect([new Set(understood).size, understood.length]).toEqual([152, 4_929]);
  });
});
