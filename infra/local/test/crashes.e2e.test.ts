import { federationForTests } from '@dure/testkit/federation';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from '../demo/load/graph.ts';
import { serviceNames } from '../settings.ts';
import { expectOneExperiment, expectOneGrantEach } from './once.ts';
import { rehearsalsOn } from './rehearsals.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });
const rehearsals = rehearsalsOn(federation);
beforeAll(() => rehearsals.found());

/** Whoever takes a step has all five services killed while it is being taken. */
function crashingAtEachStep() {
  let steps = 0;
  const ask: Ask = async (person, query, variables) => {
    if (!query.includes(' takeStep(')) return await rehearsals.ask(person, query, variables);
    steps += 1;
    const asked = rehearsals.ask(person, query, variables);
    await rehearsals.crash(serviceNames);
    return await asked;
  };
  return { ask, steps: () => steps };
}

describe('all services are killed at each step', () => {
  test('of Kokeilun: one campaign, one experiment, every step once', { timeout: 300_000 }, async () => {
    const { ask, steps } = crashingAtEachStep();
    const { process } = await rehearsals.run('KOKEILUN', { wrongOrder: false, ask });
    expect([process.outcome, steps()]).toEqual(['DONE', 5]);
    await expectOneExperiment(rehearsals.ask, process.id);
  });

  test('of Social Challenges: as many grants as chosen solutions, each paid once', { timeout: 300_000 }, async () => {
    const { ask, steps } = crashingAtEachStep();
    const { process } = await rehearsals.run('SOCIAL_CHALLENGES', { wrongOrder: false, ask });
    expect(process.outcome).toBe('DONE');
    await expectOneGrantEach(rehearsals.ask, process.id);
    expect(steps()).toBe(3);
  });

  test('and what every service counts agrees with its rows afterwards', async () => {
    for (const name of serviceNames) {
      const { code, output } = await federation().services[name].recount();
      expect([name, code, output]).toEqual([name, 0, output]);
    }
  });
});
