import { createRequest, type TypedDocumentNode } from '@urql/core';
import { useEffect, useRef } from 'react';
import { type AnyVariables, type CombinedError, useQuery } from 'urql';
import { useSession } from '../session/session.ts';
import { usePreferences } from '../settings/preferences.ts';
import { isMisasked, isRefusal, type Service, servicesMissing } from './problems.ts';

/** How it stands with what a page asked for. */
export type Asked<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly isOffline: boolean; readonly requestId: string | null; retry(): void }
  | {
      readonly state: 'ready';
      readonly data: Data;
      /** The services whose part is missing. */
      readonly missing: readonly Service[];
      /** Whether the graph keeps a part back: it is not for this reader. */
      readonly isRefused: boolean;
      /** Whether the address asks for something in a way that the graph does not understand. */
      readonly isMisasked: boolean;
      retry(): void;
    };

/** Asks the graph for what a page shows; a page asks once. */
export function useGraph<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isPaused = false,
): Asked<Data> {
  const { language } = usePreferences();
  const askedIn = useRef(language);
  const [{ data, error, fetching, operation }, ask] = useQuery<Data, Variables>({
    query: document,
    variables,
    pause: isPaused,
  });
  const { state } = useSession();
  const askedAs = useRef(state);
  const hasFailed = error !== undefined;
  useEffect(() => {
    if (askedAs.current === state) return;
    askedAs.current = state;
    // What was refused because a login has ended is asked for without it.
    if (hasFailed) ask({ requestPolicy: 'network-only' });
  }, [state, hasFailed, ask]);
  useEffect(() => {
    if (askedIn.current === language) return;
    // Words of the graph, as why a step is refused, come in the language in which it was asked.
    askedIn.current = language;
    ask({ requestPolicy: 'network-only' });
  }, [language, ask]);
  const retry = () => ask({ requestPolicy: 'network-only' });
  // Until something else is answered, what was answered before is still at hand: another city under this one's address.
  const { key } = createRequest(document, variables);
  const last = useRef<{ readonly key: number; readonly data: Data }>(undefined);
  if (data !== undefined && data !== null && operation?.key === key) last.current = { key, data };
  // What stands is not taken away by asking for it again in vain; what is no longer for this reader is.
  if (last.current?.key === key && !(data == null && isRefusal(error))) {
    return {
      state: 'ready',
      data: last.current.data,
      missing: servicesMissing(error),
      isRefused: isRefusal(error),
      isMisasked: isMisasked(error),
      retry,
    };
  }
  if (error === undefined || fetching) return { state: 'loading' };
  return { state: 'failed', isOffline: error.networkError !== undefined, requestId: requestIdOf(error), retry };
}

const requestIdOf = ({ graphQLErrors }: CombinedError): string | null =>
  graphQLErrors.map(({ extensions }) => extensions.requestId).find((id) => typeof id === 'string') ?? null;
