import { expect, test } from 'vitest';
import { canLieHere, choose } from './domain.ts';
import { instantOf, isTimeZone } from './local-time.ts';
import { readProposal } from './proposal.ts';
import { readServiceRequest } from './service-request.ts';

const request = (changes: Record<string, unknown> = {}) => ({
  ...{ unique_key: '24445308', created_date: '2012-11-20T07:50:59.000', complaint_type: 'Noise - Vehicle' },
  ...{ descriptor: 'Engine Idling', status: 'Closed', resolution_description: 'No action was necessary.' },
  ...{ latitude: '40.77', longitude: '-73.96', borough: 'MANHATTAN', ...changes },
});

const proposal = (changes: Record<string, unknown> = {}) => ({
  ...{ id: '7', url: '/proposals/7-limpiar', code: 'MAD-2015-09-7', title: 'Limpiar las calles', userId: '9884' },
  ...{ date: '2015-09-15', summary: 'Algo básico.', text: '', numSupports: '6560', ...changes },
});

const refusalOf = (reading: ReturnType<typeof readProposal>) => (reading.ok ? null : reading.reason.code);

test('a request becomes title and body, at its own time, closed for the reason that the city gave', () => {
  const reading = readServiceRequest(request(), 'America/New_York');
  expect(reading).toMatchObject({
    ok: true,
    externalId: '24445308',
    value: {
      title: 'Noise - Vehicle: Engine Idling',
      raisedAt: new Date('2012-11-20T12:50:59Z'),
      closedBecause: 'No action was necessary.',
      point: null,
    },
    notes: [{ code: 'COORDINATES_ELSEWHERE' }],
  });
});

test('a request that is not closed there stays open, and a point in Korea stays', () => {
  const reading = readServiceRequest(request({ status: 'Assigned', latitude: '37.5', longitude: '127' }), 'UTC');
  expect(reading.ok && reading.value).toMatchObject({ closedBecause: null, point: { latitude: 37.5, longitude: 127 } });
});

test.each([
  [{ unique_key: '' }, 'REQUIRED'],
  [{ unique_key: 'x'.repeat(201) }, 'TOO_LONG'],
  [{ complaint_type: null }, 'REQUIRED'],
  [{ created_date: 'yesterday' }, 'DATE_NOT_UNDERSTOOD'],
  [{ created_date: '2012-02-30T00:00:00' }, 'DATE_NOT_UNDERSTOOD'],
])('a request with %j is refused: %s', (changes, code) => {
  expect(refusalOf(readServiceRequest(request(changes), 'UTC'))).toBe(code);
});

test('an over-long text is shortened and no character is cut in two', () => {
  const reading = readServiceRequest(request({ descriptor: '😀'.repeat(200) }), 'UTC');
  const title = reading.ok ? reading.value.title : '';
  expect(title.length).toBeLessThanOrEqual(200);
  expect(title.isWellFormed()).toBe(true);
});

test('a proposal keeps its supports as an imported figure and its address; its author stays behind', () => {
  const reading = readProposal(proposal(), 'Europe/Madrid');
  expect(reading).toMatchObject({
    externalId: 'MAD-2015-09-7',
    value: {
      ...{
        title: 'Limpiar las calles',
        body: 'Algo básico.',
        plainSummary: 'Algo básico.',
        importedSupportCount: 6_560,
      },
      ...{ raisedAt: new Date('2015-09-14T22:00:00Z'), sourceUrl: 'https://decide.madrid.es/proposals/7-limpiar' },
    },
  });
  expect(JSON.stringify(reading)).not.toContain('9884');
});

test.each([
  [{ code: '' }, 'REQUIRED'],
  [{ title: ' ' }, 'REQUIRED'],
  [{ date: '15/09/2015' }, 'DATE_NOT_UNDERSTOOD'],
])('a proposal with %j is refused: %s', (changes, code) => {
  expect(refusalOf(readProposal(proposal(changes), 'UTC'))).toBe(code);
});

test('supports that are no number are left out with a note', () => {
  const reading = readProposal(proposal({ numSupports: '6.560' }), 'UTC');
  expect(reading).toMatchObject({
    ok: true,
    value: { importedSupportCount: null },
    notes: [{ code: 'COUNT_NOT_UNDERSTOOD' }],
  });
});

test.each([
  ['2026-07-01T09:00:00', 'Asia/Seoul', '2026-07-01T00:00:00.000Z'],
  ['2026-03-29T03:30:00', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T01:59:59', 'Europe/Madrid', '2026-03-29T00:59:59.000Z'],
  ['2026-07-01T09:00:00+02:00', 'Asia/Seoul', '2026-07-01T07:00:00.000Z'],
  ['2026-07-01T09:00:00Z', 'Asia/Seoul', '2026-07-01T09:00:00.000Z'],
  ['2026-07-01 09:00', 'UTC', '2026-07-01T09:00:00.000Z'],
  ['2026-07-01', 'Asia/Seoul', '2026-06-30T15:00:00.000Z'],
])('%s in %s is the instant %s', (text, zone, instant) => {
  expect(instantOf(text, zone)?.toISOString()).toBe(instant);
});

test.each(['', '2026', '2026-13-01', '2026-02-29', '2026-07-01T25:00:00', 'now'])('%j is no instant', (text) => {
  expect(instantOf(text, 'UTC')).toBeNull();
});

test('only names of time zones are time zones', () => {
  expect(['Asia/Seoul', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});

test('a value stands for a code, others for what is said for the rest, or for nothing', () => {
  const choice = { field: 'borough', values: [{ value: 'BRONX', code: 'a' }], otherwise: null };
  expect([choose(choice, 'BRONX'), choose(choice, 'bronx'), choose({ ...choice, otherwise: 'b' }, 'x')]).toEqual([
    'a',
    null,
    'b',
  ]);
});

test('New York does not lie in Korea', () => {
  expect(canLieHere({ longitude: -73.9, latitude: 40.7 })).toBe(false);
  expect(canLieHere({ longitude: 127, latitude: 37.5 })).toBe(true);
});
