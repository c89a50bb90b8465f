import { useSyncExternalStore } from 'react';

/** Whether the graph can be reached, and when it last answered. */
export type Connection = { readonly isOnline: boolean; readonly answeredAt: string | null };

const storedAs = 'dure-answered-at';
const listeners = new Set<() => void>();
let current: Connection = { isOnline: navigator.onLine, answeredAt: read() };

/** The connection, for a component that shall follow it. */
export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => current);

/** Notes that the graph answered, or could not be reached. */
export function noteAnswer(isReached: boolean): void {
  if (!isReached) {
    change({ isOnline: navigator.onLine });
    return;
  }
  const answeredAt = new Date().toISOString();
  try {
    localStorage.setItem(storedAs, answeredAt);
  } catch {
    // Without a place to keep it, it is known until the page is left.
  }
  change({ isOnline: true, answeredAt });
}

function change(to: Partial<Connection>): void {
  current = { ...current, ...to };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): string | null {
  try {
    return localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

for (const event of ['online', 'offline']) {
  window.addEventListener(event, () => change({ isOnline: navigator.onLine }));
}
