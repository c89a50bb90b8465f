import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

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

/** Opens the folder of the local state, making it and its secrets when they are not there. */
export function openHome(home: string, issuerPort: number): HomeRecord {
  mkdirSync(join(home, 'logs'), { recursive: true });
  const file = join(home, 'home.json');
  if (existsSync(file)) return homeRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  const secret = () => randomBytes(24).toString('base64url');
  const record = { postgresPassword: secret(), gatewaySecret: secret(), issuerPort };
  writeFileSync(file, JSON.stringify(record, null, 2), { mode: 0o600 });
  return record;
}
