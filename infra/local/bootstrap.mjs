#!/usr/bin/env node
/**
 * The first file of every `npm` script: `node infra/local/bootstrap.mjs <script.ts> [arguments]`.
 *
 * It installs what the lock file asks for when that is not there yet, finds a Node that runs TypeScript (24 or newer) and goes
 * on under it. It may use nothing but Node's own modules and must run on Node 20, because on a fresh clone there is nothing else.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const oldestForBootstrap = 20;
const oldestForTypeScript = 24;

/** The Node that can run our TypeScript: this one, or the one that npm installed beside the project. Null when there is none. */
export function chooseNode({ version, execPath, platform, arch, folder, exists = existsSync }) {
  if (Number.parseInt(version, 10) >= oldestForTypeScript) return execPath;
  const system = platform === 'win32' ? 'win' : platform;
  const installed = join(
    folder,
    'node_modules',
    `node-${system}-${arch}`,
    'bin',
    platform === 'win32' ? 'node.exe' : 'node',
  );
  return exists(installed) ? installed : null;
}

/** True when every package that the lock file asks for is installed in that version; optional ones may be missing. */
export function matchesLock(lock, installed) {
  if (lock?.packages === undefined || installed?.packages === undefined) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/') || wanted.link === true) return true;
    const found = installed.packages[path];
    return found === undefined
      ? wanted.optional === true || wanted.devOptional === true
      : found.version === wanted.version;
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The stamp spares the comparison of two large files at every command. */
function isInstalled() {
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const hiddenLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hiddenLock)) return false;
  const stampFile = join(root, 'node_modules', '.dure-installed');
  const stamp = `${createHash('sha256').update(lockText).digest('hex')} ${statSync(hiddenLock).mtimeMs}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  if (!matchesLock(JSON.parse(lockText.toString('utf8')), readJson(hiddenLock))) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Two commands on a fresh clone must not install at the same time: the second waits for the first. The lock names the
 * holder and, while it runs, its `npm ci`, which goes on alone when the holder is killed. `run` is given what notes it.
 */
async function withInstallLock(run) {
  const lock = join(tmpdir(), `dure-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holders = holdersOf(lock).filter(isRunning);
      if (holders.length === 0) rmSync(lock, { force: true });
      else if (waited === 0)
        console.log(`Waiting for another command that installs the packages (process ${holders.join(', ')}) …`);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  try {
    await run((child) => writeFileSync(lock, `${process.pid} ${child.pid ?? ''}`));
  } finally {
    rmSync(lock, { force: true });
  }
}

function holdersOf(lock) {
  try {
    return readFileSync(lock, 'utf8').split(' ').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function finished(child) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/**
 * No package of ours needs its install script, so none is run. A signal goes on to `npm ci`, and we end after it has:
 * an install that nobody waits for would race with the next one.
 */
async function install(noteChild) {
  const began = Date.now();
  console.log('Installing packages (only the first time and after an update) …');
  const beat = setInterval(() => console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`), 5000);
  const npm = process.env.npm_execpath;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--progress=false'];
  const settings = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const child =
    npm === undefined || !/\.[cm]?js$/.test(npm)
      ? spawn('npm', options, { ...settings, shell: process.platform === 'win32' })
      : spawn(process.execPath, [npm, ...options], settings);
  noteChild(child);
  let stopped;
  const stop = (signal) => {
    stopped = signal;
    child.kill(signal);
  };
  for (const signal of endingSignals) process.on(signal, stop);
  const code = await finished(child).finally(() => {
    clearInterval(beat);
    for (const signal of endingSignals) process.off(signal, stop);
  });
  if (stopped !== undefined) {
    const broken = new Error('The install was broken off. The next command begins it anew.');
    throw Object.assign(broken, { exitCode: 128 + constants.signals[stopped] });
  }
  if (code !== 0) {
    throw new Error(
      `\`npm ci\` failed with code ${code}. Its message is above; the usual causes are no network or a full disk. Run the same command again once that is mended.`,
    );
  }
  console.log(`  installed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Signals go on to the child and its exit code comes back, so that nobody notices the process in between. */
async function runUnder(node, script, args) {
  const child = spawn(node, [script, ...args], { stdio: 'inherit', cwd: process.cwd() });
  for (const signal of endingSignals) process.on(signal, () => child.kill(signal));
  process.exitCode = await finished(child);
}

async function main() {
  const [script, ...args] = process.argv.slice(2);
  if (Number.parseInt(process.versions.node, 10) < oldestForBootstrap) {
    throw new Error(
      `Dure needs Node ${oldestForBootstrap} or newer; this is ${process.version}. Get it from https://nodejs.org.`,
    );
  }
  if (script === undefined) throw new Error('Usage: node infra/local/bootstrap.mjs <script.ts> [arguments]');
  if (!isInstalled())
    await withInstallLock(async (noteChild) => (isInstalled() ? undefined : await install(noteChild)));
  const path = resolve(root, script);
  if (!existsSync(path)) throw new Error(`There is no ${script} in ${root}.`);
  const { platform, arch, execPath, versions } = process;
  const node = chooseNode({ version: versions.node, execPath, platform, arch, folder: root });
  if (node === null) {
    throw new Error(
      `Dure runs on Node ${oldestForTypeScript} or newer; this is ${process.version} and npm has no Node for ${platform}-${arch}. Install Node ${oldestForTypeScript} from https://nodejs.org and try again.`,
    );
  }
  if (node !== execPath) return runUnder(node, path, args);
  process.argv = [execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = error.exitCode ?? 1;
  });
}
