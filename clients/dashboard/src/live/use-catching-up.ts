import { useEffect, useRef } from 'react';

const pauseMs = 15_000;

type Place = { readonly code: string } | null | undefined;

/**
 * Asks for the page of a place again some time after the part of it that is followed has changed: what is too much to be
 * followed at each change, as a list by districts, comes with it. However many changes there are, it asks once in a
 * while, and not while nobody looks; not all who watch ask at the same moment.
 */
export function useCatchingUp(followed: Place, askAgain: () => void): void {
  const known = useRef<Place>(undefined);
  const cancel = useRef<() => void>(undefined);
  const latest = useRef(askAgain);
  latest.current = askAgain;
  useEffect(() => {
    // What comes first of a place is what the page shows.
    const hasChanged = known.current !== followed && known.current?.code === followed?.code;
    known.current = followed;
    if (!hasChanged || cancel.current !== undefined) return;
    cancel.current = later(() => {
      cancel.current = undefined;
      latest.current();
    });
  }, [followed]);
  const code = followed?.code;
  // What was to be asked for another place is called off.
  useEffect(
    () => () => {
      cancel.current?.();
      cancel.current = undefined;
    },
    [code],
  );
}

/** Acts after a while, or when somebody looks again; returns how to call it off. */
function later(act: () => void): () => void {
  const off = new AbortController();
  const actIfSeen = (): void => {
    if (document.visibilityState !== 'visible') return;
    off.abort();
    act();
  };
  const timer = setTimeout(
    () => {
      document.addEventListener('visibilitychange', actIfSeen, { signal: off.signal });
      actIfSeen();
    },
    pauseMs * (1 + Math.random() / 2),
  );
  off.signal.addEventListener('abort', () => clearTimeout(timer));
  return () => off.abort();
}
