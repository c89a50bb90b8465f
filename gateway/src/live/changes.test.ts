import type { Envelope } from '@dure/kit/events';
import { expect, test } from 'vitest';
import { toWire } from '../wire.ts';
import { createChanges } from './changes.ts';
import { createPlaceOf } from './places.ts';

const formerPlace = { districtCode: '9911051000', municipalityCode: '9911000000' };
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
      touchAll: () => touched.push('all'),
      isWatched: (by) => watched.includes(by),
    },
    placeOf: Object.assign(
      async (id: string) => {
        asked.push(id);
        if (id === 'unknown') throw new Error('The graph does not answer.');
        return id === 'gone' ? undefined : place;
      },
      { forget: async (id: string) => (id === 'moved' ? formerPlace : undefined) },
    ),
    onError: () => undefined,
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

test('an agenda that moves touches the place that it left, too', async () => {
  const { touched } = await heard({ agendaId: 'moved', ...place });
  expect(touched.slice(3)).toEqual(['districtCode 9911051000', 'municipalityCode 9911000000']);
});

test('where a place cannot be told, all are read again', async () => {
  expect((await heard({ agendaId: 'unknown' }, ['districtCode'])).touched).toEqual(['agendaId unknown', 'all']);
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
  expect(await placeOf.forget('a')).toEqual(place);
  await expect(placeOf('a')).rejects.toThrow();
  expect(asked).toBe(4);
});

const agenda = ({ districtCode, municipalityCode }: typeof place): string =>
  JSON.stringify({ data: { agenda: { district: { code: districtCode, municipality: { code: municipalityCode } } } } });
