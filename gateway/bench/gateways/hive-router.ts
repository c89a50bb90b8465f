import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem } from '@dure/local/cli/command';
import { readLocalSettings } from '@dure/local/settings';

export const hiveRouterVersion = '0.3.10';

/**
 * The program of Hive Router: the one that HIVE_ROUTER_BIN names, else the one in the cache, else built into the cache,
 * which takes about half an hour. Throws Problem when something that the build needs is missing.
 */
export async function hiveRouterProgram(env: NodeJS.ProcessEnv, note: (text: string) => void): Promise<string> {
  const given = env.HIVE_ROUTER_BIN;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Problem(
      say({ ko: `HIVE_ROUTER_BIN에 파일이 없습니다: ${given}`, en: `HIVE_ROUTER_BIN names no file: ${given}` }),
    );
  }
  const folder = join(readLocalSettings(env).cache, `hive-router-${hiveRouterVersion}`);
  const program = join(folder, 'bin', 'hive_router');
  if (!existsSync(program)) await build(folder, note);
  return program;
}

const needed = [
  { name: 'cargo', args: ['+nightly', '--version'], about: 'Rust nightly (rustup toolchain install nightly)' },
  { name: 'clang', args: ['--version'], about: 'clang' },
  { name: 'protoc', args: ['--version'], about: 'protobuf-compiler' },
];

async function build(folder: string, note: (text: string) => void): Promise<void> {
  const missing = needed.filter(({ name, args }) => spawnSync(name, args, { stdio: 'ignore' }).status !== 0);
  if (missing.length > 0) {
    const list = missing.map(({ about }) => about).join(', ');
    throw new Problem(
      say({ ko: `Hive Router를 만들려면 필요합니다: ${list}`, en: `To build Hive Router there must be: ${list}` }),
      say({
        ko: '설치하거나, 이미 만든 프로그램을 HIVE_ROUTER_BIN으로 알려 주거나, --rust 없이 측정하십시오.',
        en: 'Install them, name a program that is built already with HIVE_ROUTER_BIN, or measure without --rust.',
      }),
    );
  }
  note(
    say({
      ko: 'Hive Router를 만듭니다 (처음 한 번, 약 35분) …',
      en: 'Building Hive Router (once, about 35 minutes) …',
    }),
  );
  const code = await cargoInstall(folder, note);
  if (code !== 0) throw new Problem(say({ ko: `cargo가 ${code}로 끝났습니다.`, en: `cargo ended with ${code}.` }));
}

function cargoInstall(folder: string, note: (text: string) => void): Promise<number> {
  const args = [
    ...['+nightly', 'install', 'hive-router', '--version', hiveRouterVersion, '--locked'],
    ...['--features', 'graphiql', '--bin', 'hive_router', '--root', folder],
  ];
  const env = { ...process.env, CARGO_PROFILE_RELEASE_LTO: 'fat', CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '1' };
  return new Promise((done, fail) => {
    const child = spawn('cargo', args, { env, stdio: ['ignore', 2, 'pipe'] });
    let compiled = 0;
    let last = '';
    child.stderr?.on('data', (part: Buffer) => {
      const lines = part
        .toString()
        .split('\n')
        .filter((line) => line.trim() !== '');
      compiled += lines.filter((line) => line.includes('Compiling')).length;
      last = lines.at(-1)?.trim() ?? last;
    });
    const beat = setInterval(() => note(`cargo: ${compiled} · ${last}`), 15_000);
    child.once('error', fail);
    child.once('close', (code) => {
      clearInterval(beat);
      if (code !== 0) note(last);
      done(code ?? 1);
    });
  });
}
