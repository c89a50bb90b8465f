import type { LongRequest } from '../endpoint/long-way.ts';

/** What a request asks for: a document, an id of one, or both. */
export type Asked = { readonly text: string | undefined; readonly id: string | undefined };

/** Reads what a request asks for, as far as it is well-formed; Apollo Server says what is wrong with the rest. */
export function askedOf({ method, body, url }: LongRequest): Asked {
  const given = method === 'GET' ? searchOf(url) : body;
  if (!isRecord(given)) return { text: undefined, id: undefined };
  const extensions = typeof given.extensions === 'string' ? readJson(given.extensions) : given.extensions;
  const persisted = isRecord(extensions) && isRecord(extensions.persistedQuery) ? extensions.persistedQuery : {};
  return { text: textOf(given.query), id: textOf(persisted.sha256Hash) };
}

const searchOf = (url: string): Record<string, unknown> =>
  Object.fromEntries(new URLSearchParams(url.slice(url.indexOf('?') + 1)));

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
