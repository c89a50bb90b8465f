import { federationForTests } from '@dure/testkit/federation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceNames } from '../settings.ts';
import { type Dying, letServicesDie } from './dying.ts';
import { expectOneExperiment, expectOneGrantEach } from './once.ts';
import { rehearsalsOn } from './rehearsals.ts';

const federation = federationForTests({ withKafka: false });
const rehearsals = rehearsalsOn(federation);
let dying: Dying;
beforeAll(async () => {
  await rehearsals.found();
  dying = await letServicesDie(federation(), rehearsals);
});
afterAll(() => dying.stop());

describe('a service is killed in the middle of each mutation, each event and each deadline', () => {
  test('of Kokeilun: one campaign, one experiment, every step once', { timeout: 300_000 }, async () => {
    const { process, tallies } = await rehearsals.run('KOKEILUN', { wrongOrder: false });
    expect([process.outcome, tallies]).toEqual(['DONE', [0, 50_000, 100_000]]);
    await expectOneExperiment(rehearsals.ask, process.id);
  });

  test('of Social Challenges: as many grants as chosen solutions, each paid once', { timeout: 300_000 }, async () => {
    const { process } = await rehearsals.run('SOCIAL_CHALLENGES', { wrongOrder: false });
    expect(process.outcome).toBe('DONE');
    await expectOneGrantEach(rehearsals.ask, process.id);
  });

  test('at all that it did on the way, once', { timeout: 120_000 }, async () => {
    const lives = await dying.end();
    expect(lives.skills.deaths).toContain('mutation registerMember');
    for (const name of serviceNames) {
      const { deaths, doings } = lives[name];
      expect(new Set(deaths).size, name).toBe(deaths.length);
      expect([name, deaths]).toEqual([name, expect.arrayContaining([...doings, 'relay'])]);
    }
  });

  test('and what every service counts agrees with its rows afterwards, with no event left over', async () => {
    for (const name of serviceNames) {
      const { code, output } = await federation().services[name].recount();
      expect([name, code, output]).toEqual([name, 0, output]);
    }
  });
});
