import type { Envelope } from '@dure/kit/events';
import { expect, test } from 'vitest';
import { toWire } from '../wire.ts';
import { createChanges } from './changes.ts';
import { createPlaceOf } from './places.ts';

const place = { districtCode: '9911054000', municipalityCode: '9911000000' };
const event = (data: unknown): Envelope => ({
  ...{ id: '1', source: '/dure/funding', type: 'dure.funding.campaign.secured.v1', topic: 't', key: 'k' },
  ...{ time: '2027-01-01T00:00:00Z', headers: {}, data },
});

async function heard(data: unknown, watched: readonly string[] = []) {
  const touched: string[] = [];
  const asked: string[] = [];
  const hear = createChanges({
    feeds: {
      touch: ({ by, value }) => touched.push(`${by} ${value}`),
      isWatched: (by) => watched.includes(by),
    },
    placeOf: async (id) => {
      asked.push(id);
      return id === 'gone' ? undefined : place;
    },
    onError: (error) => {
      throw error;
    },
  });
  hear([event(data)]);
  await new Promise((resolve) => setImmediate(resolve));
  return { touched, asked };
}

test('an event touches everything that it names', async () => {
  const { touched, asked } = await heard({ campaignId: 'c', agendaId: 'a', tallyMinor: 5, ids: ['x'], none: null });
  expect(touched).toEqual(['campaignId c', 'agendaId a']);
  expect(asked).toEqual([]);
});

test('while places are followed, the place of the agenda that an event names is touched, too', async () => {
  const { touched } = await heard({ agendaId: 'a' }, ['municipalityCode']);
  expect(touched).toEqual(['agendaId a', 'districtCode 9911054000', 'municipalityCode 9911000000']);
  expect((await heard({ agendaId: 'gone' }, ['districtCode'])).touched).toEqual(['agendaId gone']);
});

test('an event that tells its place is believed', async () => {
  const { touched, asked } = await heard({ agendaId: 'a', ...place }, ['districtCode']);
  expect(touched).toEqual(['agendaId a', 'districtCode 9911054000', 'municipalityCode 9911000000']);
  expect(asked).toEqual([]);
});

test('data that is no object touches nothing', async () => {
  for (const data of [null, 'text', 5, undefined]) expect((await heard(data)).touched).toEqual([]);
});

test('the place of an agenda is asked for once, and again only while it could not be told', async () => {
  const answers = ['{"data":{"agenda":null}}', 'no JSON', agenda(place)];
  let asked = 0;
  const placeOf = createPlaceOf(async () => {
    const text = answers[asked] ?? '';
    asked += 1;
    return toWire(text);
  });
  expect(await placeOf('a')).toBeUndefined();
  await expect(placeOf('a')).rejects.toThrow();
  expect(await Promise.all([placeOf('a'), placeOf('a')])).toEqual([place, place]);
  expect(await placeOf('a')).toEqual(place);
  expect(asked).toBe(3);
});

const agenda = ({ districtCode, municipalityCode }: typeof place): string =>
  JSON.stringify({ data: { agenda: { district: { code: districtCode, municipality: { code: municipalityCode } } } } });
