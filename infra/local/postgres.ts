import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import pg from 'pg';
import { Problem } from './cli/command.ts';
import { type Binaries, dataFolder, type Owner, serverBinaries, serverOwner } from './postgres-files.ts';
import { type Child, describeExit, lastLines, startChild } from './processes/child.ts';
import { commandLineOf, identify } from './processes/identity.ts';

const user = 'dure';
const startTimeoutMs = 30_000;
const stopTimeoutMs = 5_000;

export type PostgresOptions = {
  /** The data folder; made by `initdb` when it holds no server yet. */
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  /** Settings of the server beyond the defaults, such as `fsync=off`. */
  readonly settings?: readonly string[];
  /** Hears of the process as soon as there is one, before it answers. */
  readonly onChild?: (child: Child) => void;
};

export type PostgresServer = {
  readonly child: Child;
  readonly url: (database: string) => string;
  /** Makes the databases that are not there yet. */
  readonly createDatabases: (names: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a real Postgres from npm's binaries on 127.0.0.1, after stopping one that an earlier, killed run left in the same folder.
 * Resolves when it answers. Throws Problem with the last lines of its log when it does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const owner = serverOwner();
  const binaries = serverBinaries(owner);
  const folder = dataFolder(options.folder, owner);
  await stopLeftOver(folder, binaries, owner);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(folder, options.password, binaries, owner);
  const child = await startChild({
    name: 'postgres',
    command: binaries.postgres,
    args: ['-D', folder, '-p', String(options.port), ...serverSettings(options.settings ?? [])],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    cwd: folder,
    logFile: options.logFile,
    owner,
  });
  options.onChild?.(child);
  const url = (database: string) => `postgres://${user}:${options.password}@127.0.0.1:${options.port}/${database}`;
  await untilItAnswers(url('postgres'), child);
  return {
    child,
    url,
    createDatabases: (names) => createDatabases(url('postgres'), names),
    // SIGINT is Postgres' own word for "end the connections and stop now, properly".
    stop: () => child.stop({ signal: 'SIGINT', graceMs: stopTimeoutMs }),
  };
}

function serverSettings(more: readonly string[]): string[] {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...more];
  return settings.flatMap((setting) => ['-c', setting]);
}

function initialise(folder: string, password: string, binaries: Binaries, owner: Owner): void {
  const passwordFile = join(tmpdir(), `dure-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (owner !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  // Trigrams over Hangul need a UTF-8 character type; bytes as sort order make an index serve every language alike.
  const locale = process.platform === 'darwin' ? ['--locale=en_US.UTF-8', '--lc-collate=C'] : ['--locale=C.UTF-8'];
  try {
    const { status, stderr, error } = spawnSync(
      binaries.initdb,
      [`--pgdata=${folder}`, '--auth=scram-sha-256', `--username=${user}`, `--pwfile=${passwordFile}`].concat(
        ['--encoding=UTF8', '--no-instructions'],
        locale,
      ),
      { encoding: 'utf8', cwd: folder, env: { ...process.env, LC_MESSAGES: 'C' }, ...owner },
    );
    if (status !== 0) throw initialisationFailed(folder, error?.message ?? stderr.trim());
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const initialisationFailed = (folder: string, reason: string) =>
  new Problem(
    say({
      ko: `${folder}에 데이터베이스를 만들지 못했습니다.\n${reason}`,
      en: `The database server could not be set up in ${folder}.\n${reason}`,
    }),
    say({
      ko: '폴더가 반쯤 만들어졌다면 `npm run reset`으로 지우고 다시 시작하십시오.',
      en: 'If the folder was left half made, `npm run reset` clears it; then start again.',
    }),
  );

/** A server whose parent was killed goes on running and would hold the data folder. */
async function stopLeftOver(folder: string, { pgCtl }: Binaries, owner: Owner): Promise<void> {
  const pid = leftOverPid(folder);
  if (pid === null) return;
  spawnSync(pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '10'], { cwd: folder, ...owner });
  if (leftOverPid(folder) === null) return;
  spawnSync(pgCtl, ['stop', '-D', folder, '-m', 'immediate', '-w', '-t', '5'], { cwd: folder, ...owner });
}

/** The server in `postmaster.pid`, if that number still belongs to a Postgres of this folder. */
function leftOverPid(folder: string): number | null {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (Number.isInteger(pid) && pid > 0 && identify(pid) !== null && commandLineOf(pid).includes(folder)) return pid;
  // The number was given to another process after a reboot or a crash; Postgres would refuse to start because of it.
  rmSync(file, { force: true });
  return null;
}

async function untilItAnswers(url: string, child: Child): Promise<void> {
  const until = Date.now() + startTimeoutMs;
  for (;;) {
    const reason = await tryToConnect(url);
    if (reason === null) return;
    const exit = child.exit();
    if (exit === null && Date.now() < until && reason.code !== '28P01') {
      await pause(50);
      continue;
    }
    await child.stop({ signal: 'SIGINT' });
    throw exit === null && reason.code === '28P01' ? wrongPassword() : didNotStart(child, reason.message);
  }
}

async function tryToConnect(connectionString: string): Promise<{ message: string; code?: unknown } | null> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { message: error.message, code: 'code' in error ? error.code : undefined };
  }
}

const wrongPassword = () =>
  new Problem(
    say({
      ko: 'Postgres의 비밀번호가 보관된 비밀번호와 다릅니다.',
      en: 'Postgres has another password than the one that was kept.',
    }),
    say({
      ko: '`npm run reset`으로 상태를 지우고 다시 시작하십시오.',
      en: 'Clear the state with `npm run reset` and start again.',
    }),
  );

function didNotStart(child: Child, reason: string): Problem {
  const exit = child.exit();
  const why = exit === null ? reason : describeExit(exit);
  return new Problem(
    [
      say({ ko: `Postgres가 시작되지 않았습니다(${why}).`, en: `Postgres did not start (${why}).` }),
      ...lastLines(child.logFile, 15).map((line) => `  ${line}`),
    ].join('\n'),
    say({ ko: `전체 기록: ${child.logFile}`, en: `The whole log: ${child.logFile}` }),
  );
}

async function createDatabases(connectionString: string, names: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    const present = new Set(rows.map((row) => row.datname));
    for (const name of names.filter((wanted) => !present.has(wanted))) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
