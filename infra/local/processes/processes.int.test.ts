import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Child, lastLines, startChild } from './child.ts';
import { identify, isAlive, parentOf } from './identity.ts';
import { run } from './run.ts';
import { stopProcess } from './stop.ts';

/** On a busy machine a process takes its time. */
const until = (condition: () => void) => vi.waitFor(condition, { timeout: 60_000, interval: 25 });

const folder = mkdtempSync(join(tmpdir(), 'dure-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A Node that runs `code` until it is stopped; it says `up` first. */
async function node(name: string, code: string): Promise<Child> {
  const child = await startChild({
    name,
    command: process.execPath,
    args: ['-e', `${code}; console.log('up'); setInterval(() => {}, 1000)`],
    env: process.env,
    cwd: folder,
    logFile: join(folder, `${name}.log`),
  });
  await until(() => expect(lastLines(child.logFile, 1)).toEqual(['up']));
  return child;
}

describe('the identity of a process', () => {
  test('holds while it runs and not for another process with its number', async () => {
    const me = identify(process.pid);
    expect(me !== null && isAlive(me)).toBe(true);
    expect(isAlive({ pid: process.pid, startedAt: 'another time' })).toBe(false);
  });

  test('ends with the process, also before its parent has noticed', async () => {
    const child = await node('ends', '');
    process.kill(child.identity.pid, 'SIGKILL');
    await until(() => expect(isAlive(child.identity)).toBe(false));
  });

  test('leads to the parent', async () => {
    const child = await node('has-parent', '');
    expect(parentOf(child.identity.pid)).toEqual(identify(process.pid));
    await child.stop();
  });
});

describe('stopping', () => {
  test('a process may end properly', async () => {
    const child = await node('polite', "process.on('SIGTERM', () => { console.log('bye'); process.exit(0) })");
    expect(await stopProcess(child.identity)).toBe('ended');
    expect(await child.exited).toEqual({ code: 0, signal: null });
    expect(lastLines(child.logFile, 1)).toEqual(['bye']);
  });

  test('one that does not end in time is killed, with what it started', async () => {
    const child = await node(
      'stubborn',
      `process.on('SIGTERM', () => {});
       const inner = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
       require('node:fs').writeFileSync('inner', String(inner.pid))`,
    );
    const inner = identify(Number(readFileSync(join(folder, 'inner'), 'utf8')));
    expect(await stopProcess(child.identity, { graceMs: 100 })).toBe('killed');
    await until(() => expect(inner !== null && isAlive(inner)).toBe(false));
  });

  test('a number that was given to another process is left alone', async () => {
    const child = await node('recycled', '');
    expect(await stopProcess({ ...child.identity, startedAt: 'earlier' })).toBe('absent');
    expect(isAlive(child.identity)).toBe(true);
    await child.stop();
  });
});

test('the log of the run before is kept', async () => {
  await (await node('again', "console.log('first')")).stop();
  await (await node('again', "console.log('second')")).stop();
  expect(readFileSync(join(folder, 'again.log'), 'utf8')).toContain('second');
  expect(readFileSync(join(folder, 'again.log.previous'), 'utf8')).toContain('first');
});

test('a program that is not there is named', async () => {
  const nothing = { name: 'x', command: '/no/such', args: [], env: {}, cwd: folder, logFile: join(folder, 'x.log') };
  await expect(startChild(nothing)).rejects.toThrow('/no/such could not be started');
  expect(await run('/no/such', [])).toMatchObject({ code: 127 });
});
