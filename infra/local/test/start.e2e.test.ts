import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isAlive, type ProcessIdentity } from '../processes/identity.ts';
import { readStack } from '../stack/record.ts';
import { homeForTests, type Run, untilReady } from './home.ts';

const { home, port, command, remove } = await homeForTests();
afterAll(remove);

const start = () => command('start.ts', {}, '--no-demo', '--no-kafka');

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
