import { expect, test } from 'vitest';
import { type Found, type Report, troublesOf } from './judge.ts';

const well: Report = {
  readiness: { status: 'ready', checks: [] },
  transport: 'kafka',
  ...{ outboxSeconds: 0.2, inboxSeconds: 0, lag: 3, parked: 0, parkedEvents: [], imports: null },
};
const found = (name: string, changes: Partial<Report> = {}): Found => ({
  ...{ name, state: 'ready', reasons: [], report: { ...well, ...changes } },
});
const now = new Date('2027-01-01T12:00:00Z');
const partners = new Set(['partner']);
const noticed = () => '2027-01-01T11:00:00Z';
const told = (...all: Found[]) =>
  troublesOf(all, { noticedAt: noticed, partners, now }).map(({ service, what, count, since }) => [
    service,
    what,
    count,
    since,
  ]);

test('where all is well there is no trouble, nor where no more is known of a service that others run', () => {
  expect(told(found('agenda'), { ...found('partner'), report: null })).toEqual([]);
});

test('what is down comes first, then what is not ready, then what waits, each with since when', () => {
  const parked = { seq: 7, type: 'dure.a.b.c', receivedAt: '2027-01-01T10:00:00Z', attempts: 5, heldBack: 1 };
  const all = [
    found('agenda', { parked: 2, parkedEvents: [parked] }),
    { ...found('skills'), state: 'not ready' } as const,
    found('funding', { outboxSeconds: 3_600, inboxSeconds: 61, lag: 5_000 }),
    { ...found('learning'), state: 'down', report: null } as const,
  ];
  expect(told(...all)).toEqual([
    ['learning', 'down', null, '2027-01-01T11:00:00Z'],
    ['skills', 'not ready', null, '2027-01-01T11:00:00Z'],
    ['agenda', 'parked', 2, '2027-01-01T10:00:00Z'],
    ['funding', 'outbox', null, '2027-01-01T11:00:00.000Z'],
    ['funding', 'inbox', null, '2027-01-01T11:58:59.000Z'],
    ['funding', 'lag', 5_000, null],
  ]);
});

test.each(['outboxSeconds', 'inboxSeconds', 'lag', 'parked', 'parkedEvents'])(
  'a service that is ready and of which %s could not be read is not called well',
  (what) => {
    expect(told(found('agenda', { [what]: null }))).toEqual([['agenda', 'unknown', null, null]]);
  },
);

test('a service of our own that tells nothing but that it is ready is not called well', () => {
  expect(told({ ...found('agenda'), report: null })).toEqual([['agenda', 'unknown', null, null]]);
});

test('of a service that is not ready that is said once, whatever else could not be read', () => {
  expect(told({ ...found('agenda', { lag: null }), state: 'not ready' })).toEqual([
    ['agenda', 'not ready', null, '2027-01-01T11:00:00Z'],
  ]);
});
