import { expect, test } from 'vitest';
import { readAmount } from './amount.ts';

test.each([
  ['10000', 'KRW', 10_000],
  ['10,000', 'KRW', 10_000],
  [' 10 000원 ', 'KRW', 10_000],
  ['₩1,234,567', 'KRW', 1_234_567],
  ['１００００', 'KRW', 10_000],
  ['100.00', 'KRW', 100],
  ['12.5', 'EUR', 1_250],
  ['€1,080.00', 'EUR', 108_000],
  ['0.01', 'USD', 1],
  ['+5', 'JPY', 5],
])('an amount is understood as people write it: %s %s', (text, currency, minorUnits) => {
  expect(readAmount(text, currency)).toEqual({ minorUnits });
});

test.each([
  ['', 'KRW', 'empty'],
  ['  원', 'KRW', 'empty'],
  ['만원', 'KRW', 'not-a-number'],
  ['1만', 'KRW', 'not-a-number'],
  ['1e5', 'KRW', 'not-a-number'],
  ['10,00', 'KRW', 'not-a-number'],
  ['1.000,50', 'EUR', 'not-a-number'],
  ['<script>', 'KRW', 'not-a-number'],
  ['NaN', 'KRW', 'not-a-number'],
  ['0', 'KRW', 'not-positive'],
  ['0.00', 'EUR', 'not-positive'],
  ['-5000', 'KRW', 'not-positive'],
  ['−5000', 'KRW', 'not-positive'],
  ['100.5', 'KRW', 'too-fine'],
  ['1.005', 'EUR', 'too-fine'],
  ['9007199254740993', 'KRW', 'too-large'],
  ['9'.repeat(400), 'KRW', 'too-large'],
])('what is no amount is refused, and nothing is guessed: %s %s', (text, currency, problem) => {
  expect(readAmount(text, currency)).toEqual({ problem });
});
