import { type Client, createClient, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import { cacheExchange, offlineExchange, type StorageAdapter } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { persistedExchange } from '@urql/exchange-persisted';
import { operationIds } from '../generated/operation-ids.ts';
import { subscriptions } from '../live/subscriptions.ts';
import { accessToken, expireSession } from '../session/session.ts';
import { preferences } from '../settings/preferences.ts';
import { noteAnswer } from './connection.ts';
import { cacheKeys, refusals } from './keys.ts';

/**
 * The way to the graph, for one reader; null for whoever is not signed in. Answers are kept by object: what everybody may
 * read in the browser's own database, too, so that it can be read offline; what somebody reads who is signed in only in
 * the memory of the page, where nobody finds it later. Operations are sent by the ids under which the gateway knows them.
 */
export function createGraphClient(reader: string | null): Client {
  if (reader !== null) toldRead();
  return createClient({
    ...toGraph(),
    exchanges: [
      reader === null ? offlineExchange({ ...cache, storage: keptByBrowser() }) : cacheExchange(cache),
      byId(),
      noteAnswers,
      subscriptions(graphHeaders),
      fetchExchange,
    ],
  });
}

/** The browser's own database; a browser that does not open it is not waited for longer. */
const longestReadMs = 1_000;
let toldRead = (): void => undefined;

/**
 * Done once what the browser kept has been read, or will not be soon. What is asked for before that is broken off and asked
 * for again by the cache, so that pages wait for it, while they are loaded themselves.
 */
export const keptIsRead = new Promise<void>((resolve) => {
  toldRead = resolve;
});

function keptByBrowser(): StorageAdapter {
  const storage = makeDefaultStorage({ idbName: 'dure-graph', maxAge: 7 });
  setTimeout(toldRead, longestReadMs);
  return {
    ...storage,
    // Called once, when all has been read.
    onOnline: (goOn) => {
      storage.onOnline?.(goOn);
      toldRead();
    },
  };
}

/** As `createGraphClient`, for what is read once and not to be kept. */
export const createPassingClient = (): Client => createClient({ ...toGraph(), exchanges: [byId(), fetchExchange] });

const toGraph = () =>
  ({
    url: '/graphql',
    preferGetMethod: false,
    // What is known is shown at once, and asked for again.
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({ headers: graphHeaders() }),
    fetch: (address: RequestInfo | URL, init?: RequestInit) =>
      fetch(address, { ...init, signal: withEnd(init?.signal) }),
  }) as const;

const byId = (): Exchange =>
  persistedExchange({
    preferGetForPersistedQueries: false,
    enableForMutation: true,
    enableForSubscriptions: true,
    generateHash: async (_text, document) => idOf(document),
  });

const cache = { keys: cacheKeys, possibleTypes: { UserError: [...refusals] } };

/** Nobody waits longer for an answer; what was sent may have arrived. */
const longestMs = 30_000;
const withEnd = (signal: AbortSignal | null | undefined): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(longestMs), ...(signal == null ? [] : [signal])]);

/** The headers of every request: the reader's language, and who they are. */
export function graphHeaders(): Record<string, string> {
  const token = accessToken();
  return {
    'accept-language': preferences().language,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

type Definitions = {
  readonly definitions: readonly { readonly kind: string; readonly name?: { readonly value: string } }[];
};

/** The id of a document by its name, which is ours to keep unique; hashing it here would need a secure context. */
function idOf(document: Definitions): string {
  const name = document.definitions.find(({ kind }) => kind === 'OperationDefinition')?.name?.value ?? '';
  return (operationIds as Readonly<Record<string, string>>)[name] ?? '';
}

const noteAnswers: Exchange = mapExchange({
  onResult: ({ error, operation }) => {
    // What is followed may end for many reasons; whether one is online, requests tell.
    if (operation.kind !== 'subscription') noteAnswer(error?.networkError === undefined);
    if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) expireSession();
  },
});
