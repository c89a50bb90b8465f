import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '@dure/kit/language';
import { Problem } from '@dure/local/cli/command';

/** The package of the other gateways, with a lock file of its own. */
export const peersFolder = dirname(fileURLToPath(new URL('../peers/package.json', import.meta.url)));

const stampFile = join(peersFolder, 'node_modules', '.dure-installed');

/** Installs the other gateways when they are not there as the lock file says. Throws Problem when npm fails. */
export async function installPeers(note: (text: string) => void): Promise<void> {
  const stamp = createHash('sha256')
    .update(readFileSync(join(peersFolder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  note(
    say({
      ko: '비교할 게이트웨이를 설치합니다 (처음 한 번, 약 700 MB) …',
      en: 'Installing the gateways to compare with (once, about 700 MB) …',
    }),
  );
  const code = await runToEnd('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Problem(
      say({ ko: `npm ci가 ${code}로 끝났습니다.`, en: `npm ci ended with ${code}; what it said is above.` }),
      say({ ko: '네트워크와 디스크를 살핀 뒤 다시 하십시오.', en: 'Look at the network and the disk, and try again.' }),
    );
  }
  writeFileSync(stampFile, stamp);
}

function runToEnd(command: string, args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: peersFolder, stdio: ['ignore', 2, 2] });
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
