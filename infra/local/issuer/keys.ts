import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const issuerKeys = z.object({
  /** The private signing key, a JWK for ES256. */
  signing: z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), kid: z.string() }),
  cookie: z.string().min(32),
});
export type IssuerKeys = z.infer<typeof issuerKeys>;

/** The keys of this home's issuer: made once and kept, readable by us alone, so that tokens outlive a restart. */
export async function keptKeys(file: string): Promise<IssuerKeys> {
  if (existsSync(file)) return issuerKeys.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const keys = issuerKeys.parse({
    signing: { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid },
    cookie: randomBytes(32).toString('base64url'),
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
