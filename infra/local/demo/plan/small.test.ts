import { describe, expect, test } from 'vitest';
import { expectedFigures } from '../load/expected.ts';
import { planCity } from './city.ts';
import { smallCity } from './small.ts';

const whole = planCity('dure');
const small = smallCity(whole);

describe('the small city', () => {
  test('is the same for the same seed, and what is left of the whole city is unchanged and in its order', () => {
    expect(JSON.stringify(smallCity(planCity('dure')).acts)).toBe(JSON.stringify(small.acts));
    const kept = new Set(small.acts);
    expect(whole.acts.filter((act) => kept.has(act))).toEqual(small.acts);
    expect(small.acts.length).toBeLessThan(whole.acts.length / 8);
  });

  test('refers only to what it makes itself, through people who have joined', () => {
    const made = new Set(small.acts.flatMap(({ makes }) => makes ?? []));
    const people = new Set(small.acts.flatMap(({ mutation, by }) => (mutation === 'registerMember' ? [by] : [])));
    for (const { id, by, input } of small.acts) {
      expect(by === 'operator' || people.has(by), id).toBe(true);
      for (const [, name = ''] of JSON.stringify(input).matchAll(/"\$ref":"([^"]+)"/g)) {
        expect(name.startsWith('skill:') || name === 'skill-import' || made.has(name), `${id}: ${name}`).toBe(true);
      }
    }
  });

  test.each(['dure', 'a', 'b', 'c'])('of the seed %s has all districts, and something of everything', (seed) => {
    const city = smallCity(planCity(seed));
    expect(city.places.districts).toHaveLength(10);
    const { total, recorded, closed, supports, comments } = expectedFigures(city).agendaSummary;
    const { campaignsOpen, campaignsEnded } = expectedFigures(city).fundingSummary;
    const { experimentsRunning, records } = expectedFigures(city).learningSummary;
    const processes = city.acts.filter(({ mutation }) => mutation === 'startProcess').length;
    const counts = { processes, total, recorded, closed, supports, comments, campaignsOpen, campaignsEnded };
    for (const [name, count] of Object.entries({ ...counts, experimentsRunning, records })) {
      expect(count, name).toBeGreaterThan(0);
    }
  });
});
