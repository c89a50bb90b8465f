import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identify, isAlive, type ProcessIdentity } from './processes/identity.ts';

/** A project that is not installed, whose `npm ci` says its number and ends when it is told to. */
let root = '';
const started: ProcessIdentity[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dure-bootstrap-'));
  mkdirSync(join(root, 'infra', 'local'), { recursive: true });
  copyFileSync(fileURLToPath(new URL('bootstrap.mjs', import.meta.url)), join(root, 'infra', 'local', 'bootstrap.mjs'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: {} }));
  writeFileSync(join(root, 'done.mjs'), "console.log('the command runs')");
  writeFileSync(
    join(root, 'npm.cjs'),
    `const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
     writeFileSync('npm.pid', String(process.pid));
     setInterval(() => {
       if (!existsSync('let-it-end')) return;
       mkdirSync('node_modules', { recursive: true });
       writeFileSync('node_modules/.package-lock.json', '{"packages":{}}');
       process.exit();
     }, 20);`,
  );
});

afterEach(() => {
  for (const one of started.splice(0)) if (isAlive(one)) process.kill(one.pid, 'SIGKILL');
  rmSync(root, { recursive: true });
});

type Run = { readonly process: ChildProcess; readonly output: () => string; readonly exit: Promise<number | null> };

function bootstrap(): Run {
  const child = spawn(process.execPath, [join(root, 'infra/local/bootstrap.mjs'), 'done.mjs'], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { ...process.env, npm_execpath: join(root, 'npm.cjs') },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  return { process: child, output: () => output, exit: new Promise((done) => child.once('exit', done)) };
}

const until = <T>(look: () => T) => vi.waitFor(look, { timeout: 30_000, interval: 20 });

const install = () =>
  until(() => {
    const found = identify(Number(readFileSync(join(root, 'npm.pid'), 'utf8')));
    if (found === null) throw new Error('The install does not run.');
    started.push(found);
    return found;
  });

test('a signal ends the install with the command, and the exit code says so', async () => {
  const run = bootstrap();
  const npm = await install();
  run.process.kill('SIGTERM');
  expect(await run.exit).toBe(143);
  expect(isAlive(npm)).toBe(false);
  expect(run.output()).toContain('broken off');
});

test('an install whose command was killed is waited for, and not begun a second time', async () => {
  const killed = bootstrap();
  const npm = await install();
  killed.process.kill('SIGKILL');
  await killed.exit;
  const next = bootstrap();
  await until(() =>
    expect(next.output()).toContain(`Waiting for another command that installs the packages (process ${npm.pid})`),
  );
  writeFileSync(join(root, 'let-it-end'), '');
  expect(await next.exit).toBe(0);
  expect(next.output()).toContain('the command runs');
  expect(readFileSync(join(root, 'npm.pid'), 'utf8')).toBe(String(npm.pid));
  expect(existsSync(join(root, 'node_modules', '.dure-installed'))).toBe(true);
});
