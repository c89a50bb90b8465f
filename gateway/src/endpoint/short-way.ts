import type { IncomingHttpHeaders } from 'node:http';
import type { Runnable } from '../executor/executor.ts';

/** A request whose operation has passed the long way before, and asks for nothing that only the long way knows. */
export type ShortRequest = {
  readonly operation: Runnable;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Finds the operation of a document that was prepared before. */
type Find = (source: string, operationName: string | undefined) => Runnable | undefined;
/** Finds the document of an id. */
type TextOf = (id: string) => string | undefined;

/**
 * Whether a parsed body may take the short way: a document that Apollo Server has parsed and validated before, its
 * variables, and nothing else. Everything unusual takes the long way, where Apollo Server judges it.
 */
export function shortRequest(body: unknown, find: Find, textOf: TextOf): ShortRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { query: given, variables = null, operationName = null, extensions, ...others } = body;
  const query = extensions === undefined ? given : given === undefined ? persisted(extensions, textOf) : undefined;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  for (const _ in others) return undefined;
  const operation = find(query, operationName ?? undefined);
  return operation && { operation, variables: variables ?? {} };
}

/** The document of `{ persistedQuery: { version: 1, sha256Hash } }`, where nothing stands beside it. */
function persisted(extensions: unknown, textOf: TextOf): string | undefined {
  if (!isRecord(extensions)) return undefined;
  const { persistedQuery, ...others } = extensions;
  for (const _ in others) return undefined;
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return undefined;
  const { sha256Hash: id } = persistedQuery;
  return typeof id === 'string' ? textOf(id) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const jsonType = 'application/json; charset=utf-8';
export const graphqlType = 'application/graphql-response+json; charset=utf-8';

/** The type of the answer, where the client's wish is one of the usual; undefined sends it the long way. */
export function answerType({ accept }: IncomingHttpHeaders): string | undefined {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return jsonType;
  return accept === 'application/graphql-response+json' ? graphqlType : undefined;
}

/** Whether a body is JSON by its header, without a charset that would have to be looked at. */
export const isPlainJson = (headers: IncomingHttpHeaders): boolean => {
  const type = headers['content-type'];
  if (headers['content-encoding'] !== undefined) return false;
  return type === 'application/json' || type === 'application/json; charset=utf-8';
};
