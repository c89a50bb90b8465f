import { type Client, createClient, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import { offlineExchange } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { persistedExchange } from '@urql/exchange-persisted';
import { operationIds } from '../generated/operation-ids.ts';
import { preferences } from '../settings/preferences.ts';
import { noteAnswer } from './connection.ts';
import { cacheKeys } from './keys.ts';

/**
 * The way to the graph. Answers are kept by object, in the browser's own database, too, so that what was read once can be
 * read offline; operations are sent by the ids under which the gateway knows them.
 */
export const createGraphClient = (): Client =>
  createClient({
    url: '/graphql',
    preferGetMethod: false,
    // What is known is shown at once, and asked for again.
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({ headers: { 'accept-language': preferences().language } }),
    exchanges: [
      offlineExchange({ keys: cacheKeys, storage: makeDefaultStorage({ idbName: 'dure-graph', maxAge: 7 }) }),
      persistedExchange({
        preferGetForPersistedQueries: false,
        enableForMutation: true,
        generateHash: async (_text, document) => idOf(document),
      }),
      noteAnswers,
      fetchExchange,
    ],
  });

type Definitions = {
  readonly definitions: readonly { readonly kind: string; readonly name?: { readonly value: string } }[];
};

/** The id of a document by its name, which is ours to keep unique; hashing it here would need a secure context. */
function idOf(document: Definitions): string {
  const name = document.definitions.find(({ kind }) => kind === 'OperationDefinition')?.name?.value ?? '';
  return (operationIds as Readonly<Record<string, string>>)[name] ?? '';
}

const noteAnswers: Exchange = mapExchange({
  onResult: ({ error }) => noteAnswer(error?.networkError === undefined),
});
