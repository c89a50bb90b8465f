import { setTimeout as pause } from 'node:timers/promises';
import { federationForTests } from '@dure/testkit/federation';
import type { Graph } from '@dure/testkit/graph';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { describe, expect, test } from 'vitest';
import type { Clocks } from '../clock/clocks.ts';
import type { Ask } from '../demo/load/graph.ts';
import { personOf } from '../demo/people.ts';
import { picture } from '../rehearsal/picture.ts';
import { type Rehearsed, rehearse } from '../rehearsal/rehearse.ts';
import { serviceNames } from '../settings.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });

/** Somebody of the demo city, with a token of the test's issuer. */
const tokenOf = (person: string) => ({ subject: person, roles: personOf(person)?.roles ?? {} });
const graphs = new Map<string, Promise<Graph>>();
const as = (person: string | null): Promise<Graph> => {
  const key = person ?? '';
  const known = graphs.get(key) ?? federation().as(person === null ? undefined : tokenOf(person));
  graphs.set(key, known);
  return known;
};

/** Asks again while a service is away: what people do carries a key, so that nothing happens twice. */
const ask: Ask = async (person, query, variables) => {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await (await as(person)).ask(query, variables as Record<string, unknown>);
    const errors = (answer.errors ?? []).map(({ message, path, extensions }) => ({
      ...{ message, code: String(extensions?.code), field: path?.[0] === undefined ? null : String(path[0]) },
    }));
    if (attempt === 200 || !errors.some(({ code }) => code === 'UNAVAILABLE'))
      return { data: answer.data ?? {}, errors };
    await pause(100);
  }
};

/** The clocks of the services. */
function clocksOfFederation(): Clocks {
  let aheadMs: number | null = null;
  return {
    now: async () => new Date(Date.now() + (aheadMs ?? 0)),
    moveTo: async (to) => {
      aheadMs = to === null ? null : to.getTime() - Date.now();
      await federation().moveClocks(to);
    },
  };
}

async function handInPhoto(person: string): Promise<string> {
  const url = new URL('/photos', federation().graphUrl);
  const authorization = `Bearer ${await federation().token(tokenOf(person))}`;
  const headers = { 'content-type': 'image/png', authorization };
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(picture), headers });
  return ((await response.json()) as { id: string }).id;
}

const clocks = clocksOfFederation();

async function run(key: string, wrongOrder: boolean): Promise<Rehearsed> {
  const lines: string[] = [];
  const options = {
    ask,
    clocks,
    handInPhoto,
    template: { key },
    wrongOrder,
    print: (line: string) => void lines.push(line),
  };
  try {
    return await rehearse(options);
  } catch (error) {
    throw new Error(`${key} did not come to its end:\n${lines.slice(-40).join('\n')}`, { cause: error });
  }
}

const templates = ['KOKEILUN', 'SOCIAL_CHALLENGES', 'GYEONGNAM', 'CHIBA', 'JEJU', 'JEJU_PROJECT', 'LIBRARY'];

describe.each(templates)('%s', (key) => {
  test('runs to its end as people would take it there', async () => {
    const { process } = await run(key, false);
    expect(process.outcome).toBe('DONE');
  });

  test('refuses everything that is tried in the wrong order, and still comes to its end', async () => {
    const { process, refusals } = await run(key, true);
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
