import { useState } from 'react';
import { forget, keep, kept } from '../session/kept.ts';
import { draftsAs, type Session, useSession } from '../session/session.ts';

/** What somebody is about to send. */
export type Draft<Values> = {
  readonly values: Values;
  /** Under which it is sent, once however often it is sent: made with the draft, and new only for another one. */
  readonly key: string;
  change(values: Partial<Values>): void;
  /** Keeps it, as it is about to be sent. */
  hold(): void;
  /** The graph has it, or says that it had something else under this key: what comes next is another one. */
  begin(values?: Values): void;
  /** The same again, as another one. */
  renew(): void;
};

type Stored<Values> = { readonly key: string; readonly values: Values };

/**
 * A draft that outlives the page: leaving to sign in, a lost connection, a reload. Each act has one of its own name, and
 * each person one of their own: who signs in after another, or after that one signed out in another tab, begins anew.
 */
export function useDraft<Values extends Readonly<Record<string, unknown>>>(name: string, empty: Values): Draft<Values> {
  const storedAs = `${draftsAs}${ownerOf(useSession())}/${name}`;
  const open = () => ({ storedAs, draft: read(storedAs, empty) ?? { key: newKey(), values: empty } });
  const [held, setHeld] = useState(open);
  // Another has signed in since, or nobody is any more.
  const { draft } = held.storedAs === storedAs ? held : open();
  if (held.storedAs !== storedAs) setHeld({ storedAs, draft });
  const show = (next: Stored<Values>) => setHeld({ storedAs, draft: next });
  const put = (next: Stored<Values>) => {
    keep(storedAs, next);
    show(next);
  };
  return {
    ...draft,
    change: (values) => put({ ...draft, values: { ...draft.values, ...values } }),
    hold: () => keep(storedAs, draft),
    begin: (values) => {
      forget(storedAs);
      show({ key: newKey(), values: values ?? empty });
    },
    renew: () => put({ key: newKey(), values: draft.values }),
  };
}

/** Whose drafts they are; what nobody wrote is nobody's. */
const ownerOf = (session: Session): string =>
  session.state === 'signed-out' ? '' : encodeURIComponent(session.subject);

/** Of what was kept only what has the shape of the empty one. */
function read<Values extends Readonly<Record<string, unknown>>>(name: string, empty: Values): Stored<Values> | null {
  const { key, values } = (kept(name) ?? {}) as { key?: unknown; values?: unknown };
  if (typeof key !== 'string' || typeof values !== 'object' || values === null) return null;
  const given = values as Record<string, unknown>;
  const known = Object.entries(empty).filter(([field, value]) => typeof given[field] === typeof value);
  return { key, values: { ...empty, ...Object.fromEntries(known.map(([field]) => [field, given[field]])) } };
}

/** By chance; made by hand where the page did not come by HTTPS, since browsers give no UUID there. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
