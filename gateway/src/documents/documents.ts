import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ConfigError } from '@dure/kit/config';
import { LRUCache } from 'lru-cache';
import { refused } from '../limits/operation-limits.ts';
import type { Asked } from './asked.ts';
import { emptyManifest, type Manifest, readManifest } from './manifest.ts';

/** `only`: nothing but registered operations runs. `prefer`: these run by their id, others too. `off`: none is read. */
export const documentModes = ['only', 'prefer', 'off'] as const;
export type DocumentMode = (typeof documentModes)[number];

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

/** The documents that the gateway knows by an id: registered ones, and those that clients taught it while it runs. */
export type Documents = {
  readonly mode: DocumentMode;
  /** Where Apollo Server finds and keeps persisted queries. */
  readonly persistedQueries: PersistedQueries;
  /** The document of an id. */
  textOf(id: string): string | undefined;
  /** Whether a document was registered. */
  isTrusted(text: string): boolean;
  /** Throws when the mode forbids what is asked for. */
  judge(asked: Asked): void;
};

/** Characters of documents that clients have taught; the one that was used longest ago makes room. */
const maxTaught = 16_777_216;

export type DocumentsOptions = {
  readonly trustedDocuments: DocumentMode;
  readonly trustedDocumentsPath: string | undefined;
};

/** Reads the manifest, if one is to be used. Throws ConfigError when it is missing or malformed. */
export function createDocuments({ trustedDocuments: mode, trustedDocumentsPath: path }: DocumentsOptions): Documents {
  if (mode !== 'off' && path === undefined) {
    throw new ConfigError([`TRUSTED_DOCUMENTS is ${mode}, but TRUSTED_DOCUMENTS_PATH is missing`]);
  }
  const manifest = mode === 'off' || path === undefined ? emptyManifest : readManifest(path);
  const taught = new LRUCache<string, string>({ maxSize: maxTaught, sizeCalculation: (text) => text.length + 1 });
  const textOf = (id: string) => manifest.byId.get(id) ?? taught.get(id);
  return {
    mode,
    persistedQueries: {
      ttl: null,
      cache: {
        get: async (key) => textOf(withoutPrefix(key)),
        set: async (key, text) => {
          if (mode !== 'only' && !manifest.byId.has(withoutPrefix(key))) taught.set(withoutPrefix(key), text);
        },
        delete: async (key) => taught.delete(withoutPrefix(key)),
      },
    },
    textOf,
    isTrusted: (text) => manifest.texts.has(text),
    judge: (asked) => {
      if (mode === 'only') judge(asked, manifest);
    },
  };
}

/** Apollo Server puts `apq:` before ids. */
const withoutPrefix = (key: string): string => key.slice(key.indexOf(':') + 1);

/** With the codes that Apollo's router has for the same. */
function judge({ text, id }: Asked, { byId, texts }: Manifest): void {
  if (text !== undefined && !texts.has(text)) {
    throw refused('QUERY_NOT_IN_SAFELIST', {
      ko: '등록된 질의만 실행합니다. 이 질의는 등록되어 있지 않습니다.',
      en: 'Only registered operations are run. This one is not registered.',
    });
  }
  if (text === undefined && id !== undefined && !byId.has(id)) {
    throw refused('PERSISTED_QUERY_NOT_IN_LIST', {
      ko: '이 식별자로 등록된 질의가 없습니다.',
      en: 'No operation is registered under this id.',
    });
  }
}
