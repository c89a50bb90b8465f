import { expect, test } from 'vitest';
import { demoMunicipality } from '../people.ts';
import { historyDays } from '../plan/calendar.ts';
import { planCity } from '../plan/city.ts';
import { anchorOf, dayOf } from './anchor.ts';
import { isGraphEmpty, readCityState } from './city-state.ts';
import type { Ask } from './graph.ts';

const plan = planCity('dure');
const now = new Date('2027-03-01T10:00:00Z');
const answering =
  (data: Record<string, unknown>): Ask =>
  () =>
    Promise.resolve({ data, errors: [] });

const founded = anchorOf(new Date('2027-02-20T10:00:00Z'));
const districts = plan.places.districts.map(({ code, name, shape }) => ({
  ...{ code, name, validFrom: dayOf(founded, -historyDays) },
  boundary: { type: 'Polygon', coordinates: [shape.ring] },
}));
const dure = { name: { ko: '두레시' }, profile: { population: null }, districts };
const graphWith = (municipality: object | null, codes = municipality === null ? [] : [demoMunicipality]) =>
  answering({ municipalities: { nodes: codes.map((code) => ({ code })) }, municipality });

test('in an empty graph the plan is reckoned from today', async () => {
  const state = await readCityState(graphWith(null), plan, now);
  expect(state).toEqual({ anchor: anchorOf(now), isBegun: false, isComplete: false });
  expect(await isGraphEmpty(graphWith(null))).toBe(true);
  expect(await isGraphEmpty(graphWith(dure))).toBe(false);
});

test('a load that was broken off is begun and not complete, reckoned from the day on which it began', async () => {
  const state = await readCityState(graphWith(dure), plan, now);
  expect(state).toEqual({ anchor: founded, isBegun: true, isComplete: false });
});

test('a profile says that the load was completed', async () => {
  const state = await readCityState(graphWith({ ...dure, profile: { population: 184_260 } }), plan, now);
  expect(state.isComplete).toBe(true);
});

test('a graph with another municipality is refused', async () => {
  await expect(readCityState(graphWith(null, ['1168000000']), plan, now)).rejects.toThrow('not the demo city');
  const both = graphWith(dure, [demoMunicipality, '1168000000']);
  await expect(readCityState(both, plan, now)).rejects.toThrow('not the demo city');
});

test('a municipality of another name under the same code is refused', async () => {
  const other = graphWith({ ...dure, name: { ko: '다른시' } });
  await expect(readCityState(other, plan, now)).rejects.toThrow('not the demo city');
});

test('a city that was made from another seed is refused', async () => {
  await expect(readCityState(graphWith(dure), planCity('other'), now)).rejects.toThrow('another seed');
});
