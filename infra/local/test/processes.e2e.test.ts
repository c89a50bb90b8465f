import { readFileSync } from 'node:fs';
import { federationForTests } from '@dure/testkit/federation';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot, serviceNames } from '../settings.ts';
import { rehearsalsOn } from './rehearsals.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });
const rehearsals = rehearsalsOn(federation);
beforeAll(() => rehearsals.found());

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

describe('a file of a city’s own', () => {
  const library = readFileSync(`${projectRoot}/services/agenda/templates/library.yaml`, 'utf8');
  const version = (number: number) =>
    library.replace('key: LIBRARY', 'key: TOWN_LIBRARY').replace('version: 1', `version: ${number}`);
  const run = (yaml: string) => rehearsals.run(yaml, { wrongOrder: false });

  test('is brought to the city and runs, again when it comes again, and is refused once the city has a newer one', async () => {
    for (const number of [1, 1, 2]) expect((await run(version(number))).process.outcome).toBe('DONE');
    await expect(run(version(1))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/version 2 of TOWN_LIBRARY/), remedy: expect.stringMatching(/version/) },
    });
  });

  test('that cannot be run says how to learn what is wrong with it', async () => {
    await expect(run(version(3).replace('to: SHELF', 'to: NOWHERE'))).rejects.toMatchObject({
      cause: { remedy: expect.stringMatching(/npm run process -- validate/) },
    });
  });
});

test('after all of them every service’s data adds up', async () => {
  for (const name of serviceNames) {
    const { code, output } = await federation().services[name].recount();
    expect([name, code, output]).toEqual([name, 0, output]);
  }
});
