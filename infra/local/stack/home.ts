import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const file = join(home, 'home.json');
  if (existsSync(file)) return homeRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  const secret = () => randomBytes(24).toString('base64url');
  const record = { postgresPassword: secret(), gatewaySecret: secret(), issuerPort };
  writeFileSync(file, JSON.stringify(record, null, 2), { mode: 0o600 });
  return record;
}
