import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';

const homeRecord = z.object({
  postgresPassword: z.string().min(16),
  gatewaySecret: z.string().min(16),
  /**
   * The issuer keeps the port of the first start, because its address is part of who a person is: with another one
   * nobody would be the author of what they wrote.
   */
  issuerPort: z.number().int().min(1).max(65_535),
});

/** What one local stack keeps for itself, made at its first start and readable by its owner alone. */
export type HomeRecord = z.infer<typeof homeRecord>;

/** The secrets of a home that was opened before; null where there is none. */
export function readHome(home: string): HomeRecord | null {
  const file = join(home, 'home.json');
  return existsSync(file) ? homeRecord.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Opens the folder of the local state, making it and its secrets when they are not there. Throws Problem where it cannot. */
export function openHome(home: string, issuerPort: number): HomeRecord {
  try {
    mkdirSync(join(home, 'logs'), { recursive: true });
  } catch (cause) {
    throw new Problem(
      say({ ko: `상태 폴더를 만들 수 없습니다: ${home}`, en: `The folder of the state cannot be made: ${home}` }),
      say({
        ko: 'DURE_HOME으로 쓸 수 있는 폴더를 고르십시오.',
        en: 'Choose a folder that you may write to with DURE_HOME.',
      }),
      cause,
    );
  }
  const known = readHome(home);
  if (known !== null) return known;
  const secret = () => randomBytes(24).toString('base64url');
  const record = { postgresPassword: secret(), gatewaySecret: secret(), issuerPort };
  writeFileSync(join(home, 'home.json'), JSON.stringify(record, null, 2), { mode: 0o600 });
  return record;
}

const demoFile = (home: string): string => join(home, 'demo.json');

/** Keeps whether a load of the demo city has begun or is complete, so that a start can tell one that was broken off. */
export const noteDemo = (home: string, state: 'loading' | 'complete'): void =>
  writeFileSync(demoFile(home), JSON.stringify({ state }));

/** Whether a load of the demo city has begun and did not come to its end. */
export const isHalfLoaded = (home: string): boolean =>
  existsSync(demoFile(home)) && readFileSync(demoFile(home), 'utf8').includes('loading');

/**
 * Clears databases and topics that hold a part of the demo city, because a load was broken off; nothing may run on them.
 * A part cannot be completed: the services have lived in today since, and settled what was due. Secrets and keys stay.
 * Returns whether there was such a part.
 */
export function clearHalfLoaded(home: string): boolean {
  if (!isHalfLoaded(home)) return false;
  // The note goes last: a clearing that is itself broken off is done again.
  for (const name of ['postgres', 'kafka', 'demo.json']) removeState(join(home, name));
  return true;
}

/** Removes a part of the state. A link that we made leads to a data folder of ours elsewhere: both go. */
export function removeState(path: string): void {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink && existsSync(path)) rmSync(realpathSync(path), { recursive: true, force: true });
  rmSync(path, { recursive: true, force: true });
}
