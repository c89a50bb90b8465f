import { expect, test } from 'vitest';
import { elapsed } from './elapsed.ts';
import { someSituation, someSurroundings } from './example.ts';

const mentoring = { guard: 'elapsed', clock: 'mentoring' } as const;
const ends = new Date('2027-09-01T00:00:00Z');

test.each([
  ['2027-08-31T23:59:59.999Z', false],
  ['2027-09-01T00:00:00Z', true],
])('a clock that ends at midnight has elapsed at %s: %s', (now, expected) => {
  const verdict = elapsed.judge(
    mentoring,
    someSituation({ now: new Date(now), clocks: new Map([['mentoring', ends]]) }),
  );
  expect(verdict.holds).toBe(expected);
  if (!expected) expect(verdict).toMatchObject({ refusal: { kind: 'TooEarly', holdsAt: ends } });
});

test('a clock that was never started refuses without a time', () => {
  expect(elapsed.judge(mentoring, someSituation())).toEqual({
    holds: false,
    refusal: { kind: 'TooEarly', holdsAt: null },
  });
});

test.each([
  ['2027-02-28T00:59:59Z', false],
  ['2027-02-28T01:00:00Z', true],
])('six months in a stage are counted on the calendar of the municipality: at %s %s', (now, expected) => {
  const situation = someSituation({
    ...{ now: new Date(now), timeZone: 'Europe/Madrid' },
    // Two o'clock in summer; half a year later it is two o'clock in winter.
    stageEnteredAt: new Date('2026-08-31T00:00:00Z'),
  });
  expect(elapsed.judge({ guard: 'elapsed', duration: 'P6M' }, situation).holds).toBe(expected);
});

test('a clock that cannot have been started is a flaw of the template', () => {
  const codes = (clocks: string[]) =>
    elapsed.flaws?.(mentoring, someSurroundings({ clocks: new Set(clocks) })).map(({ code }) => code);
  expect([codes([]), codes(['mentoring'])]).toEqual([['UNKNOWN_CLOCK'], []]);
});
