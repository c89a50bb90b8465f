import { federationForTests } from '@dure/testkit/federation';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { describe, expect, test } from 'vitest';
import { serviceNames } from '../settings.ts';
import { rehearsalsOn } from './rehearsals.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });
const rehearsals = rehearsalsOn(federation);

const templates = ['KOKEILUN', 'SOCIAL_CHALLENGES', 'GYEONGNAM', 'CHIBA', 'JEJU', 'JEJU_PROJECT', 'LIBRARY'];

describe.each(templates)('%s', (key) => {
  test('runs to its end as people would take it there', async () => {
    const { process } = await rehearsals.run(key, { wrongOrder: false });
    expect(process.outcome).toBe('DONE');
  });

  test('refuses everything that is tried in the wrong order, and still comes to its end', async () => {
    const { process, refusals } = await rehearsals.run(key, { wrongOrder: true });
    expect(process.outcome).toBe('DONE');
    expect(refusals).toBeGreaterThan(3);
  });
});

test('after all of them every service’s data adds up', async () => {
  for (const name of serviceNames) {
    const { code, output } = await federation().services[name].recount();
    expect([name, code, output]).toEqual([name, 0, output]);
  }
});
