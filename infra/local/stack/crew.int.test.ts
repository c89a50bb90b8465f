import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { type Child, startChild } from '../processes/child.ts';
import { isAlive } from '../processes/identity.ts';
import { createCrew, type Member } from './crew.ts';

/** On a busy machine a process takes its time. */
const until = (condition: () => void) => vi.waitFor(condition, { timeout: 60_000, interval: 25 });

const folder = mkdtempSync(join(tmpdir(), 'dure-crew-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sleeper = (name: string): Promise<Child> =>
  startChild({
    name,
    command: process.execPath,
    args: ['-e', 'setInterval(() => {}, 1000)'],
    env: process.env,
    cwd: folder,
    logFile: join(folder, `${name}.log`),
  });

function crewWithNotes() {
  const notes: string[] = [];
  const seen: { members: readonly Member[] } = { members: [] };
  const crew = createCrew({
    restartDelayMs: 10,
    onNote: (text) => notes.push(text),
    onChange: (members) => {
      seen.members = members;
    },
  });
  return { crew, notes, seen };
}

test('the gateway stops before the services, and they before the servers', async () => {
  const { crew } = crewWithNotes();
  const ended: string[] = [];
  for (const [name, rank] of [
    ['kafka', 'server'],
    ['agenda', 'service'],
    ['gateway', 'gateway'],
  ] as const) {
    const child = await sleeper(name);
    crew.add(child, rank);
    void child.exited.then(() => ended.push(name));
  }
  await crew.stop();
  await until(() => expect(ended).toEqual(['gateway', 'agenda', 'kafka']));
});

test('a process that comes after the stop began is stopped too', async () => {
  const { crew } = crewWithNotes();
  await crew.stop();
  const late = await sleeper('late');
  crew.add(late, 'service');
  await until(() => expect(isAlive(late.identity)).toBe(false));
});

test('a watched process that ends by itself is named and started again', async () => {
  const { crew, notes, seen } = crewWithNotes();
  const first = await sleeper('funding');
  crew.add(first, 'service');
  crew.watch();
  process.kill(first.identity.pid, 'SIGKILL');
  await until(() => expect(notes).toContain('funding was started again'));
  expect(notes[0]).toContain('funding ended (signal SIGKILL)');
  expect(seen.members.map(({ child }) => child.identity.pid)).not.toEqual([first.identity.pid]);
  await crew.stop();
  expect(seen.members.every(({ child }) => !isAlive(child.identity))).toBe(true);
});

test('a process that ends again and again is given up', async () => {
  const { crew, notes } = crewWithNotes();
  const broken = await startChild({
    ...{ name: 'broken', command: process.execPath, args: ['-e', 'process.exit(3)'] },
    ...{ env: process.env, cwd: folder, logFile: join(folder, 'broken.log') },
  });
  crew.add(broken, 'service');
  crew.watch();
  await until(() => expect(notes.at(-1)).toMatch(/broken ended \(code 3\), too often/));
  await crew.stop();
});
