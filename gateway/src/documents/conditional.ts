import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { LongAnswer } from '../endpoint/long-way.ts';

/**
 * Adds an ETag to the answer of a GET that may be kept. When the caller has that very answer already, it is 304 and
 * nothing else (RFC 9110, section 13).
 */
export function conditional(method: string, headers: IncomingHttpHeaders, answer: LongAnswer): LongAnswer {
  if (method !== 'GET' || answer.status !== 200 || !mayBeKept(answer)) return answer;
  const etag = `"${createHash('sha256').update(answer.text, 'latin1').digest('base64url')}"`;
  const told = { ...answer.headers, etag };
  if (!matches(headers['if-none-match'], etag)) return { ...answer, headers: told };
  const { 'content-type': _, 'content-length': __, ...others } = told as Record<string, string>;
  return { status: 304, headers: others, text: '' };
}

const mayBeKept = ({ headers }: LongAnswer): boolean => headers['cache-control']?.includes('max-age') ?? false;

/** `*`, or a list in which the tag stands, marked as weak or not. */
const matches = (given: string | undefined, etag: string): boolean =>
  given?.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag) ?? false;
