import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isPortFree } from '../ports.ts';
import { isAlive, type ProcessIdentity } from '../processes/identity.ts';
import { portOrder, portsFrom, projectRoot } from '../settings.ts';
import { readStack } from '../stack/record.ts';

const home = mkdtempSync(join(tmpdir(), 'dure-start-'));
let port = 0;

beforeAll(async () => {
  port = await freeBlock();
});

afterAll(() => {
  const data = join(home, 'postgres');
  if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

/** The first port of as many free ones in a row as a stack needs. */
async function freeBlock(): Promise<number> {
  for (let first = 20_000 + (process.pid % 500) * 20; ; first += portOrder.length) {
    const free = await Promise.all(Object.values(portsFrom(first)).map(isPortFree));
    if (free.every(Boolean)) return first;
  }
}

type Run = { readonly process: ChildProcess; readonly output: () => string; readonly exit: Promise<number | null> };

/** A command of ours as a user gives it, with a home and ports of its own. */
function command(script: string, settings: NodeJS.ProcessEnv, ...args: string[]): Run {
  const child = spawn(process.execPath, [join(projectRoot, 'infra/local', script), ...args], {
    env: { ...process.env, DURE_HOME: home, PORT: String(port), LANG: 'en_US.UTF-8', LC_ALL: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  return { process: child, output: () => output, exit: new Promise((done) => child.once('close', done)) };
}

const start = () => command('start.ts', {}, '--no-demo', '--no-kafka');

const untilReady = (run: Run) =>
  vi.waitFor(
    () => {
      if (run.process.exitCode !== null) throw new Error(run.output());
      expect(run.output()).toContain('Everything is ready');
    },
    { timeout: 110_000, interval: 200 },
  );

const processesOfStack = (): ProcessIdentity[] => readStack(home)?.processes ?? [];

describe('npm start', () => {
  let running: Run;
  let orphans: ProcessIdentity[] = [];

  test('starts everything, says which transport is used, and the graph answers', async () => {
    running = start();
    await untilReady(running);
    expect(running.output()).toContain('No Kafka (as asked for): events are delivered directly over HTTP');
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(ready.status).toBe(200);
    const page = await fetch(`http://127.0.0.1:${port}/query`);
    expect(page.status).toBe(200);
    expect(processesOfStack()).toHaveLength(8);
  });

  test('gives tokens that the graph takes', async () => {
    const token = command('token.ts', {}, '--as', 'haneul');
    expect(await token.exit).toBe(0);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.output().trim()}` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('says that no event is parked, and that an empty graph has no demo city', async () => {
    const events = command('events.ts', {}, 'list');
    expect([await events.exit, events.output().trim()]).toEqual([0, 'No event is parked.']);
    const city = command('city.ts', {});
    expect(await city.exit).toBe(1);
    expect(city.output()).toContain('There is no municipality 9911000000.');
  });

  test('a second start and a reset are refused while it runs', async () => {
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain('already running');
    expect(second.output()).not.toContain('stopped');
    const reset = command('reset.ts', {});
    expect(await reset.exit).toBe(1);
    expect(reset.output()).toContain('Dure is running');
  });

  test('a start on taken ports names them and leaves no new home', async () => {
    const elsewhere = join(home, 'elsewhere');
    const other = command('start.ts', { DURE_HOME: elsewhere });
    expect(await other.exit).toBe(1);
    expect(other.output()).toContain(`${port} (gateway)`);
    expect(other.output()).not.toContain('stopped');
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('after a SIGKILL a new start stops what was left behind and comes up again', async () => {
    orphans = processesOfStack();
    running.process.kill('SIGKILL');
    await running.exit;
    expect(orphans.filter(isAlive)).toHaveLength(8);
    running = start();
    await untilReady(running);
    expect(orphans.filter(isAlive)).toEqual([]);
    expect(running.output()).toContain('Stopped what an earlier run left behind');
  });

  test('Ctrl-C stops everything within ten seconds and leaves no process', async () => {
    const processes = processesOfStack();
    const began = performance.now();
    running.process.kill('SIGINT');
    await running.exit;
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(processes).toHaveLength(8);
    expect(processes.filter(isAlive)).toEqual([]);
    expect(readStack(home)).toBeNull();
  });

  test('a reset leaves nothing in the home', async () => {
    expect(readFileSync(join(home, 'logs', 'gateway.log'), 'utf8')).not.toBe('');
    const reset = command('reset.ts', {});
    expect(await reset.exit).toBe(0);
    expect(existsSync(join(home, 'postgres'))).toBe(false);
    expect(existsSync(join(home, 'home.json'))).toBe(false);
  });
});
