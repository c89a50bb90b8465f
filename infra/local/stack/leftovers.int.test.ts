import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Child, startChild } from '../processes/child.ts';
import { identify, isAlive, type ProcessIdentity } from '../processes/identity.ts';
import { openHome } from './home.ts';
import { clearLeftovers } from './leftovers.ts';
import { readStack, requireRunningStack, type StackRecord, writeStack } from './record.ts';

let home = '';
let child: Child;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'dure-home-'));
  mkdirSync(join(home, 'logs'));
  child = await startChild({
    ...{ name: 'agenda', command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] },
    ...{ env: process.env, cwd: home, logFile: join(home, 'logs', 'agenda.log') },
  });
});

afterEach(async () => {
  await child.stop();
  rmSync(home, { recursive: true });
});

const dead: ProcessIdentity = { pid: 999_999_999, startedAt: 'long ago' };

const record = (change: Partial<StackRecord> = {}): StackRecord => ({
  leader: dead,
  state: 'running',
  graphUrl: 'http://127.0.0.1:4000/graphql',
  issuerUrl: 'http://127.0.0.1:4006',
  serviceUrls: { agenda: 'http://127.0.0.1:4001' },
  databaseUrls: { agenda: 'postgres://x' },
  gatewaySecret: 'secret',
  processes: [{ name: 'agenda', ...child.identity }],
  ...change,
});

test('what a killed start left behind is stopped', async () => {
  writeStack(home, record());
  expect(await clearLeftovers(home)).toEqual(['agenda']);
  expect(isAlive(child.identity)).toBe(false);
});

test('a process that has only the number of one of ours is left alone', async () => {
  writeStack(home, record({ processes: [{ name: 'agenda', pid: child.identity.pid, startedAt: 'another boot' }] }));
  expect(await clearLeftovers(home)).toEqual([]);
  expect(isAlive(child.identity)).toBe(true);
});

test('a stack that runs is neither stopped nor started twice', async () => {
  writeStack(home, record({ leader: identify(process.pid) ?? dead }));
  await expect(clearLeftovers(home)).rejects.toMatchObject({
    message: expect.stringContaining('already running: http://127.0.0.1:4000/graphql'),
  });
  expect(isAlive(child.identity)).toBe(true);
});

test('a broken or absent record is no obstacle', async () => {
  expect(await clearLeftovers(home)).toEqual([]);
  writeFileSync(join(home, 'stack.json'), '{"leader"');
  expect(await clearLeftovers(home)).toEqual([]);
});

test('a command beside a stack that does not run says so and how to start it', () => {
  writeStack(home, record());
  expect(() => requireRunningStack(home)).toThrow(/not running/);
});

test('a graph that goes on after its starter was killed is still found', () => {
  const orphaned = record({ processes: [{ name: 'gateway', ...child.identity }] });
  writeStack(home, orphaned);
  expect(requireRunningStack(home)).toEqual(orphaned);
});

test('secrets are made once, kept, and readable by their owner alone', () => {
  const secrets = openHome(home, 4006);
  writeStack(home, record());
  expect(openHome(home, 9999)).toEqual(secrets);
  expect(secrets.issuerPort).toBe(4006);
  expect(readStack(home)).toMatchObject({ state: 'running' });
  for (const file of ['home.json', 'stack.json']) expect(statSync(join(home, file)).mode & 0o077).toBe(0);
});
