import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { type AnyVariables, useSubscription } from 'urql';
import { useSession } from '../session/session.ts';

/**
 * Follows what a page shows, once it is shown and the browser has nothing better to do. What comes is kept by object as
 * every answer is, so that all parts of the page that show it move. Returns what came last.
 */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isShown: boolean,
): Data | undefined {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    if (!isShown || isIdle) return;
    if (!('requestIdleCallback' in window)) return setIsIdle(true);
    const id = requestIdleCallback(() => setIsIdle(true), { timeout: 2_000 });
    return () => cancelIdleCallback(id);
  }, [isShown, isIdle]);
  const isPaused = !isShown || !isIdle;
  const [{ data }, followAgain] = useSubscription<Data, Data, Variables>({
    query: document,
    variables,
    pause: isPaused,
  });
  // What was followed with a token ends with it, and goes on without.
  const { state } = useSession();
  const followedAs = useRef(state);
  useEffect(() => {
    if (followedAs.current === state || isPaused) return;
    followedAs.current = state;
    followAgain();
  }, [state, isPaused, followAgain]);
  return data;
}
