import { expect, test } from 'vitest';
import { historyDays } from '../plan/calendar.ts';
import { at, day, ref, versionOf } from '../plan/types.ts';
import { anchorOf, anchorOfFounding, dayOf, filled, instant, Missing, versionsIn } from './anchor.ts';

const anchor = anchorOf(new Date('2027-03-01T10:00:00Z'));

test('the anchor is the midnight in Korea with which the day began', () => {
  expect(new Date(anchor).toISOString()).toBe('2027-02-28T15:00:00.000Z');
  expect(anchorOf(new Date('2027-02-28T15:00:00Z'))).toBe(anchor);
  expect(anchorOf(new Date('2027-02-28T14:59:59Z'))).toBe(anchor - 86_400_000);
});

test('a later load finds the anchor of the first one in the day of the founding', () => {
  expect(anchorOfFounding(dayOf(anchor, -historyDays))).toBe(anchor);
});

test('instants and days are reckoned from the anchor', () => {
  expect(instant(anchor, -90).toISOString()).toBe('2027-02-28T13:30:00.000Z');
  expect(dayOf(anchor, 0)).toBe('2027-03-01');
  expect(dayOf(anchor, -1)).toBe('2027-02-28');
});

test('an input is filled with ids, instants, days and versions, also in lists', () => {
  const known = { anchor, idOf: () => 'the-id', versionOf: () => 7 };
  const input = {
    id: ref('agenda-001'),
    when: at(60),
    from: day(-1),
    list: [ref('skill:app'), 'text'],
    version: versionOf('agenda-001'),
    none: null,
  };
  expect(filled(input, known)).toEqual({
    id: 'the-id',
    when: '2027-02-28T16:00:00.000Z',
    from: '2027-02-28',
    list: ['the-id', 'text'],
    version: 7,
    none: null,
  });
  expect(versionsIn(input)).toEqual(['agenda-001']);
});

test('what was never made is missing by its name', () => {
  const known = { anchor, idOf: () => undefined, versionOf: () => undefined };
  expect(() => filled({ agendaId: ref('agenda-009') }, known)).toThrow(new Missing('agenda-009'));
});
