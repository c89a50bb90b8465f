import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kafkaSupport } from '../kafka.ts';
import { isAlive } from '../processes/identity.ts';
import { projectRoot, readLocalSettings, serviceNames } from '../settings.ts';
import { readStack } from '../stack/record.ts';
import { homeForTests, type Run, runOf, untilReady } from './home.ts';

const { home, command, remove } = await homeForTests();
const canRunKafka = kafkaSupport(readLocalSettings(process.env).cache, process.env).isAvailable;

let running: Run;
beforeAll(async () => {
  running = command('start.ts', {}, '--small-demo');
  await untilReady(running);
});
afterAll(async () => {
  running.process.kill('SIGINT');
  await running.exit;
  remove();
});

const won = z.array(z.object({ minorUnits: z.number(), currency: z.literal('KRW') })).max(1);
const place = z.object({
  code: z.string(),
  name: z.object({ text: z.string() }),
  agendaSummary: z.object({ total: z.number(), open: z.number(), supports: z.number() }),
  resourceSummary: z.object({ published: z.number() }),
  fundingSummary: z.object({ campaignsOpen: z.number(), pledges: z.number(), pledged: won }),
  skillSummary: z.object({ members: z.number(), organizations: z.number() }),
  learningSummary: z.object({ experimentsRunning: z.number(), records: z.number() }),
});
const answer = z.object({ data: z.object({ municipality: place.extend({ districts: z.array(place) }) }) });
type Place = z.infer<typeof place>;

async function city() {
  const asked = command('city.ts', {}, '--json');
  expect(await asked.exit).toBe(0);
  return answer.parse(JSON.parse(asked.output())).data.municipality;
}

const pledged = ({
  fundingSummary: {
    pledged: [sum],
  },
}: Place) => (sum === undefined ? '0' : `₩${sum.minorUnits.toLocaleString('en')}`);

/** What the report says of a place in full, in five lines, each from its beginning. */
const inFull = (one: Place): string[] => {
  const { agendaSummary: agenda, resourceSummary: resource, fundingSummary: funding } = one;
  const { skillSummary: skill, learningSummary: learning } = one;
  return [
    `${one.name.text} (${one.code})`,
    `  Agendas    ${agenda.total}, open ${agenda.open} `,
    `  Resources  ${resource.published} published `,
    `  Funding    campaigns open ${funding.campaignsOpen}, `,
    `  Skills     members ${skill.members}, organisations ${skill.organizations} `,
    `  Learning   experiments running ${learning.experimentsRunning}, `,
  ];
};

const briefly = (one: Place): string =>
  `  ${one.name.text}: agendas ${one.agendaSummary.total} · supports ${one.agendaSummary.supports} · pledged ${pledged(one)} · records ${one.learningSummary.records}`;

describe('npm start with the small demo city', () => {
  test.skipIf(!canRunKafka)('runs Kafka, and brings the events over it', () => {
    expect(running.output()).toContain('Kafka: ok');
    expect(running.output()).not.toContain('No Kafka');
  });

  test('prints a report that names every district and agrees with the city query', async () => {
    const whole = await city();
    expect(whole.districts).toHaveLength(10);
    const lines = running.output().split('\n');
    const saysInFull = (one: Place) => {
      const first = lines.indexOf(inFull(one)[0] ?? '');
      return first >= 0 && inFull(one).every((line, index) => lines[first + index]?.startsWith(line));
    };
    expect(saysInFull(whole)).toBe(true);
    expect(lines.filter((line) => line.startsWith('  Funding    '))[0]).toContain(pledged(whole));
    const told = whole.districts.map((one) => [one.name.text, saysInFull(one) !== lines.includes(briefly(one))]);
    expect(told).toEqual(whole.districts.map(({ name }) => [name.text, true]));
    expect(whole.districts.filter(saysInFull)).toHaveLength(1);
  });

  test('holds something of all five domains', async () => {
    const { agendaSummary, resourceSummary, fundingSummary, skillSummary, learningSummary } = await city();
    const { pledges, campaignsOpen } = fundingSummary;
    const counts = {
      ...agendaSummary,
      ...resourceSummary,
      pledges,
      campaignsOpen,
      ...skillSummary,
      ...learningSummary,
    };
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(0);
  });

  test('loading again changes nothing', async () => {
    const before = await city();
    const again = command('demo/command.ts', {}, '--small');
    expect([await again.exit, again.output().trim()]).toEqual([0, 'The demo city is there already.']);
    expect(await city()).toEqual(before);
  });

  test('leaves data in each service of which everything holds that must, and no parked event', async () => {
    const stack = readStack(home);
    const checks = serviceNames.map(async (name) => {
      const check = runOf(join(projectRoot, `services/${name}/src/main.ts`), ['--check'], {
        ...{ DATABASE_URL: stack?.databaseUrls[name], GATEWAY_SECRET: stack?.gatewaySecret },
        ...{ OIDC_ISSUER: stack?.issuerUrl, PORT: '0', LANG: 'en_US.UTF-8' },
      });
      return { name, code: await check.exit, output: check.output() };
    });
    for (const { name, code, output } of await Promise.all(checks)) {
      expect(output, name).toMatch(/[1-9]\d* checked, 0 do not hold/);
      expect(code, name).toBe(0);
    }
    const parked = command('events.ts', {}, 'list');
    expect([await parked.exit, parked.output().trim()]).toEqual([0, 'No event is parked.']);
  });

  test('ends with Ctrl-C, and with it all processes', async () => {
    const processes = readStack(home)?.processes ?? [];
    expect(processes).toHaveLength(canRunKafka ? 9 : 8);
    running.process.kill('SIGINT');
    await running.exit;
    expect(running.output()).toContain('Everything has stopped');
    expect(processes.filter(isAlive)).toEqual([]);
    expect(readStack(home)).toBeNull();
  });
});
