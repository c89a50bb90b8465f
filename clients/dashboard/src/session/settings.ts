import { useSyncExternalStore } from 'react';

/** How people sign in to this dashboard, as its gateway says. */
export type SignInSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly resource: string | null;
  readonly audience: string | null;
};

/** Null where no sign-in is offered, undefined while that is not known. */
type Known = SignInSettings | null | undefined;

const listeners = new Set<() => void>();
let known: Known;
let asked: Promise<SignInSettings | null> | undefined;

/** Asks the gateway once how people sign in; again where it could not be reached. */
export function signInSettings(): Promise<SignInSettings | null> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

/** Whether one can sign in here; null while that is not known. */
export function useSignInOffered(): boolean | null {
  const settings = useSyncExternalStore(subscribe, () => known);
  return settings === undefined ? null : settings !== null;
}

async function ask(): Promise<SignInSettings | null> {
  const response = await fetch('/dashboard.json');
  if (!response.ok) throw new Error(`The settings of the dashboard cannot be read: ${response.status}.`);
  const { signIn } = (await response.json()) as { signIn: SignInSettings | null };
  known = signIn;
  for (const listener of listeners) listener();
  return signIn;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Where it cannot be reached nothing is offered, and the next page asks again.
  if (known === undefined) signInSettings().catch(() => undefined);
  return () => listeners.delete(listener);
}
