import { createHash, timingSafeEqual } from 'node:crypto';

/** The header by which the gateway, and services among themselves, prove that a request is theirs. */
export const proofHeader = 'x-dure-gateway';

/**
 * A check of the proof header against the shared secret.
 * Both sides are hashed first, so that the comparison takes the same time whatever was sent, also for other lengths.
 */
export function createProofCheck(secret: string): (header: string | readonly string[] | undefined) => boolean {
  const expected = digest(secret);
  return (header) => typeof header === 'string' && timingSafeEqual(digest(header), expected);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
