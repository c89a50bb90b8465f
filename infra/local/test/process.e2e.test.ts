import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inScope } from '@dure/kit/request-scope';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clocks, clocksOf } from '../clock/clocks.ts';
import { createAsk } from '../demo/load/graph.ts';
import { createPlayers } from '../rehearsal/players.ts';
import { found } from '../rehearsal/world.ts';
import { projectRoot } from '../settings.ts';
import { requireRunningStack } from '../stack/record.ts';
import { homeForTests, type Run, untilReady } from './home.ts';

const { home, command, remove } = await homeForTests();

let stack: Run;
let clocks: Clocks;
beforeAll(async () => {
  stack = command('start.ts', {}, '--no-demo', '--no-kafka');
  await untilReady(stack);
  const { serviceUrls, gatewaySecret } = requireRunningStack(home);
  clocks = clocksOf(serviceUrls, gatewaySecret);
});
afterAll(async () => {
  stack.process.kill('SIGINT');
  await stack.exit;
  remove();
});

const start = (...args: string[]): Run => command('process.ts', {}, 'run', ...args);

/** `npm run process -- run` to its end. */
async function run(...args: string[]) {
  const running = start(...args);
  const code = await running.exit;
  return { code, lines: running.output().trim().split('\n') };
}

/** How many hours the services live ahead of this machine. */
const hoursAhead = async () => {
  const hours = ((await clocks.now()).getTime() - Date.now()) / 3_600_000;
  return Math.round(Math.max(0, hours));
};

/** A file whose process stands after half a year in a stage from which only this leads on. */
function waitingFile(key: string, guard: string): string {
  const path = join(home, `${key}.yaml`);
  const lines = [
    `key: ${key}`,
    'version: 1',
    `names: { ko: 반년 기다림, en: Half a year }`,
    'source: tests',
    'flags: { governmentRole: BROKER, openness: FULL, effect: ADVISORY, incentive: NONE }',
    'start: { by: [ANYONE] }',
    'stages:',
    '  - { key: WAIT, names: { ko: 기다림, en: Waiting }, clocks: [{ key: half, lasts: P6M, takes: wake }] }',
    '  - { key: AWAKE, names: { ko: 깸, en: Awake } }',
    '  - { key: OVER, names: { ko: 끝남, en: Over }, end: DONE }',
    'steps:',
    '  - { key: wake, names: { ko: 깨어남, en: Wake }, from: [WAIT], to: AWAKE, by: [CLOCK] }',
    `  - { key: finish, names: { ko: 마침, en: Finish }, from: [AWAKE], to: OVER, by: [ANYONE], guards: [${guard}] }`,
  ];
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** The places of the demo city, without its people. */
async function foundCity() {
  const { graphUrl, issuerUrl } = requireRunningStack(home);
  const ask = inScope({ origin: 'start', locale: 'en' }, async () => createAsk(graphUrl, issuerUrl));
  await found(createPlayers(await ask));
}

test('npm run process -- run in a graph without the demo city says what to do, and ends with 1', async () => {
  const { code, lines } = await run('CHIBA');
  expect([code, lines]).toEqual([1, ['The demo city is not there.', '→ Load it first: npm run demo']]);
});

describe('npm run process -- run', () => {
  beforeAll(foundCity);

  test('takes a template to its end, by the shortest way or through what it is told, and does so again', async () => {
    for (const through of [[], ['--through', 'GOVERNMENT'], []]) {
      const { code, lines } = await run('CHIBA', ...through);
      expect([code, lines[0]]).toEqual([
        0,
        expect.stringMatching(/^Neighbourhood repairs after Chiba Repo \(CHIBA, version \d+\)$/),
      ]);
      expect(lines.at(-1)).toMatch(/^End: Mended \(DONE\) · fields \d+\/\d+ · history \d+ · refusals 1 · agenda \S+$/);
      const stages = through.length > 0 ? 'For the government to solve' : 'For citizens to solve';
      expect(lines).toContainEqual(expect.stringContaining(`  ● Reported → ${stages}`));
    }
  });

  test('tries in the wrong order what is forbidden, says what it was told, and ends with 0 when all was refused', async () => {
    const { code, lines } = await run('CHIBA', '--wrong-order', '--locale', 'ko');
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^끝: 고침 \(DONE\)/)]);
    const refused = lines.filter((line) => line.startsWith('  ✗ '));
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.every((line) => / → \w+.*: \S/.test(line))).toBe(true);
    expect(lines.at(-1)).toContain(`거절 ${refused.length} `);
  });

  test('brings a file to the city first, and again', async () => {
    const path = join(home, 'town.yaml');
    const library = readFileSync(`${projectRoot}/services/agenda/templates/library.yaml`, 'utf8');
    writeFileSync(path, library.replace('key: LIBRARY', 'key: TOWN_LIBRARY'));
    for (const _ of [1, 2]) {
      const { code, lines } = await run(path);
      expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^End: .* \(DONE\)/)]);
    }
    writeFileSync(path, library.replace('to: SHELF', 'to: NOWHERE'));
    const { code, lines } = await run(path);
    expect([code, lines.at(-1)]).toEqual([1, '→ What is wrong, and where: npm run process -- validate <file>']);
  });

  test.each([
    [['NOWHERE'], 'There is no template NOWHERE.'],
    [['CHIBA', '--through', 'NOWHERE'], 'CHIBA has no stage NOWHERE.'],
  ])('of %j ends with 1 and says what there is not', async (args, words) => {
    const { code, lines } = await run(...args);
    expect([code, lines]).toEqual([1, expect.arrayContaining([words])]);
  });
});

describe('the clocks that a rehearsal moves are put back', () => {
  beforeAll(foundCity);

  test('when it comes to its end, to where somebody had moved them before', async () => {
    const path = waitingFile('REACHED', '{ guard: supports, number: 1 }');
    for (const before of [0, 48]) {
      await clocks.moveTo(before === 0 ? null : new Date(Date.now() + before * 3_600_000));
      expect([(await run(path)).code, await hoursAhead()]).toEqual([0, before]);
    }
    await clocks.moveTo(null);
  });

  test('when it fails after it has moved them', async () => {
    const { code, lines } = await run(waitingFile('FAILING', '{ guard: fact, fact: dure.skills.mentoring.ended.v1 }'));
    expect([code, lines]).toEqual([1, expect.arrayContaining([expect.stringContaining('● Waiting → Awake')])]);
    expect(await hoursAhead()).toBe(0);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('when %s breaks it off, which ends with %i and says so', async (signal, code) => {
    const running = start(waitingFile(signal, '{ guard: supports, number: 390 }'));
    // The rest of it takes hundreds of requests.
    await expect.poll(() => running.output(), { timeout: 30_000, interval: 20 }).toContain('● Waiting → Awake');
    expect(await hoursAhead()).toBeGreaterThan(4_000);
    running.process.kill(signal);
    expect(await running.exit).toBe(code);
    expect(running.output()).toContain('Broken off; the clocks are put back.');
    expect(running.output()).not.toContain('End:');
    expect(await hoursAhead()).toBe(0);
  });
});
