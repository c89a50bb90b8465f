import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableClock } from '@dure/kit/clock';
import { createHttpServer, listen } from '@dure/kit/http';
import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { addOperationRoutes } from '@dure/kit/operations';
import { createProofCheck } from '@dure/kit/proof';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { identify } from '../processes/identity.ts';
import { run } from '../processes/run.ts';
import { projectRoot } from '../settings.ts';
import { writeStack } from '../stack/record.ts';

const gatewaySecret = 'a secret of the test, long enough';
const start = new Date('2026-08-31T00:00:00Z');

/** A service of which only the clock is asked. */
async function service() {
  const log = createLogger('test', 'silent');
  const clock = movableClock({ now: () => start });
  const server = createHttpServer({ log, metrics: createMetrics('test'), checks: [] });
  const nothing = async () => undefined;
  addOperationRoutes(server, {
    ...{
      isProven: createProofCheck(gatewaySecret),
      clock,
      receive: nothing,
      onUnreadable: nothing,
      report: nothing,
      onClockMoved: nothing,
    },
  });
  return { clock, server, url: await listen(server, { port: 0, host: '127.0.0.1' }) };
}

const services = [await service(), await service()];
const home = mkdtempSync(join(tmpdir(), 'dure-clock-'));
writeStack(home, {
  leader: identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' },
  ...{ state: 'running', graphUrl: 'http://127.0.0.1:1', issuerUrl: 'http://127.0.0.1:1', databaseUrls: {} },
  ...{ serviceUrls: { agenda: services[0]?.url ?? '', skills: services[1]?.url ?? '' }, gatewaySecret, processes: [] },
});
afterAll(async () => {
  for (const { server } of services) await server.close();
  rmSync(home, { recursive: true });
});
beforeEach(() => {
  for (const { clock } of services) clock.moveTo(null);
});

/** `npm run clock` on these services, in English. */
const clock = (...args: string[]) =>
  run(process.execPath, [join(projectRoot, 'infra/local/clock.ts'), ...args, '--locale', 'en'], projectRoot, {
    ...process.env,
    DURE_HOME: home,
  });
const times = () => services.map((one) => one.clock.now().toISOString());

describe('npm run clock', () => {
  test('shows the time, moves all services ahead by a duration of the calendar, and back', async () => {
    expect(await clock()).toEqual({ code: 0, output: '2026-08-31T00:00:00.000Z  (2026-08-31 09:00:00 Asia/Seoul)' });
    expect((await clock('advance', 'P6M')).output).toContain('2027-02-28 09:00:00');
    expect(times()).toEqual(['2027-02-28T00:00:00.000Z', '2027-02-28T00:00:00.000Z']);
    expect((await clock('advance', 'PT1S')).code).toBe(0);
    expect(times()[0]).toBe('2027-02-28T00:00:01.000Z');
    expect((await clock('reset')).code).toBe(0);
    expect(times()[0]).toBe(start.toISOString());
  });

  test('moves to an instant', async () => {
    expect((await clock('to', '2030-01-01T00:00+09:00')).code).toBe(0);
    expect(times()).toEqual(['2029-12-31T15:00:00.000Z', '2029-12-31T15:00:00.000Z']);
  });

  test.each([
    [['advance']],
    [['advance', 'six months']],
    [['advance', '-P6M']],
    [['to', 'tomorrow']],
    [['to', '2030-01-01']],
    [['to', '2020-01-01T00:00+09:00']],
    [['back']],
    [['advance', 'P1D', '--time-zone', 'Nowhere/Town']],
    [['show', 'me', 'more']],
  ])('refuses %j and moves nothing', async (args) => {
    const { code, output } = await clock(...args);
    expect(code).toBe(2);
    expect(output).toContain('npm run clock -- --help');
    expect(times()[0]).toBe(start.toISOString());
  });
});
