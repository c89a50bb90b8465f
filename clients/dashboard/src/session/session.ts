import { useSyncExternalStore } from 'react';
import { forget, keep, kept } from './kept.ts';
import { asRoles, type Roles, rolesIn } from './token.ts';

/** Who is signed in, in this tab. `expired` remembers who it was, so that what they were doing can go on. */
export type Session =
  | { readonly state: 'signed-out' }
  | { readonly state: 'expired'; readonly subject: string; readonly name: string | null }
  | { readonly state: 'signed-in'; readonly subject: string; readonly name: string | null; readonly roles: Roles };

/** What the issuer gave. */
export type Granted = {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly subject: string;
  readonly name: string | null;
};

type Stored = {
  readonly token: string | null;
  readonly until: number;
  readonly subject: string;
  readonly name: string | null;
};

const storedAs = 'dure-session';
/** What somebody has typed and not sent, which is nobody else's to see. */
export const draftsAs = 'dure-draft:';
const signedOut: Session = { state: 'signed-out' };
/** An answer may be on its way for so long; a token that ends meanwhile would be refused. */
const marginMs = 10_000;
const mostTimerMs = 2 ** 31 - 1;

const listeners = new Set<() => void>();
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(storedAs) : null;
let stored: Stored | null = read();
let current: Session = sessionOf(stored);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Who is signed in now. */
export const session = (): Session => current;

/** Who is signed in, for a component that shall follow it. */
export const useSession = (): Session => useSyncExternalStore(onSession, session);

/** Calls back after every change; returns what ends that. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The token to ask the graph with; null for nobody. */
export function accessToken(): string | null {
  if (stored?.token == null || stored.until > Date.now()) return stored?.token ?? null;
  // Not at once: whoever asks may be in the middle of drawing.
  queueMicrotask(expireSession);
  return null;
}

/** Somebody has signed in. What another one had typed in this tab is forgotten. */
export function beginSession({ accessToken: token, expiresInSeconds, subject, name }: Granted): void {
  if (stored !== null && stored.subject !== subject) forget(draftsAs);
  put({ token, until: Date.now() + expiresInSeconds * 1_000 - marginMs, subject, name });
}

/** The token has ended, or the graph says so. What was typed stays. */
export function expireSession(): void {
  if (stored?.token != null) put({ ...stored, token: null });
}

/** Nobody is signed in any more, in no tab of this browser in which the same person was; what was typed is gone. */
export function endSession(): void {
  if (stored !== null) tabs?.postMessage(stored.subject);
  leave();
}

function leave(): void {
  forget(draftsAs);
  put(null);
}

function put(next: Stored | null): void {
  stored = next;
  if (next === null) forget(storedAs);
  else keep(storedAs, next);
  current = sessionOf(next);
  wakeAtEnd();
  for (const listener of listeners) listener();
}

function wakeAtEnd(): void {
  clearTimeout(timer);
  if (stored?.token == null) return;
  timer = setTimeout(
    () => {
      accessToken();
      wakeAtEnd();
    },
    Math.min(Math.max(0, stored.until - Date.now()), mostTimerMs),
  );
}

function sessionOf(kept: Stored | null): Session {
  if (kept === null) return signedOut;
  const { token, subject, name } = kept;
  if (token === null) return { state: 'expired', subject, name };
  return { state: 'signed-in', subject, name, roles: asRoles(rolesIn(token)) };
}

function read(): Stored | null {
  const value = kept(storedAs);
  if (typeof value !== 'object' || value === null) return null;
  const { token, until, subject, name } = value as Record<string, unknown>;
  if (typeof until !== 'number' || typeof subject !== 'string') return null;
  const isHeld = typeof token === 'string' && until > Date.now();
  return { token: isHeld ? token : null, until, subject, name: typeof name === 'string' ? name : null };
}

wakeAtEnd();
tabs?.addEventListener('message', ({ data }) => {
  if (stored !== null && stored.subject === data) leave();
});
// A machine that slept wakes its timers late.
window.addEventListener('visibilitychange', () => accessToken());
