import { realFile, rowsOf } from '@dure/testkit/real-data';
import { describe, expect, test } from 'vitest';
import { understandFee } from './fee.ts';

const won = (minorUnits: number, unit: string | null = null, unitCount: number | null = null) => ({
  ...{ minorUnits, currency: 'KRW', unit, unitCount },
});

test.each([
  ['N', '', '', won(0)],
  ['n', '무료', '', won(0)],
  ['N', '0', '2', won(0)],
  ['Y', '20000', '2', won(20_000, 'HOUR', 2)],
  ['y', '20,000원', '1.5', won(20_000, 'MINUTE', 90)],
  ['Y', '1,250,000', '', won(1_250_000)],
] as const)('%s, %j for %j hours is a price', (paid, fee, hours, price) => {
  expect(understandFee({ paid, fee, hours })).toMatchObject({ price, notes: [] });
});

test.each([
  ['Y', '', '', 'FEE_MISSING'],
  ['Y', '.', '.', 'FEE_MISSING'],
  ['Y', '0', '', 'FEE_CONTRADICTS_PAID'],
  ['Y', '무료', '', 'FEE_CONTRADICTS_PAID'],
  ['N', '10000', '', 'FEE_CONTRADICTS_FREE'],
  ['N', '운영조례 참조', '', 'FEE_CONTRADICTS_FREE'],
  ['Y', '15,000~', '2', 'FEE_NOT_UNDERSTOOD'],
  ['Y', '(평일)45000+(주말)54000', '', 'FEE_NOT_UNDERSTOOD'],
  ['Y', '1,00', '', 'FEE_NOT_UNDERSTOOD'],
  ['Y', '99999999999999999999', '', 'FEE_NOT_UNDERSTOOD'],
  ['Y', '-1000', '', 'FEE_NOT_UNDERSTOOD'],
  ['', '1000', '', 'PAID_NOT_UNDERSTOOD'],
] as const)('%j, %j for %j hours is no price: %s', (paid, fee, hours, code) => {
  const { price, notes } = understandFee({ paid, fee, hours });
  expect({ price, codes: notes.map((note) => note.code) }).toEqual({ price: null, codes: [code] });
});

test.each(['240', '1511', '0', 'x'])('%s hours are no unit, the amount stays', (hours) => {
  const { price, notes } = understandFee({ paid: 'Y', fee: '1000', hours });
  expect(price).toEqual(won(1_000));
  expect(notes.map(({ code }) => code)).toEqual(['FEE_UNIT_NOT_UNDERSTOOD']);
});

test('what was given is kept in its words', () => {
  expect(understandFee({ paid: 'Y', fee: '평일 1000', hours: '2' }).given).toBe('평일 1000 / 2시간');
  expect(understandFee({ paid: 'N', fee: '', hours: '' }).given).toBeNull();
});

const file = realFile('kr-facilities/전국공공시설개방정보표준데이터.csv');

describe.skipIf(file === null)('the real file', { timeout: 60_000 }, () => {
  test('a fee of which the words are given is never a price unless the words are one amount', async () => {
    const rows = await rowsOf('facilities', file ?? '');
    const text = (row: (typeof rows)[number], column: string) => String(row[column]).trim();
    for (const row of rows) {
      const fee = text(row, '사용료');
      const { price } = understandFee({ paid: text(row, '유료사용여부'), fee, hours: text(row, '사용기준시간') });
      const digits = fee.replace(/[,원 ]/g, '');
      if (price !== null && price.minorUnits > 0) expect(Number(digits)).toBe(price.minorUnits);
    }
  });
});
