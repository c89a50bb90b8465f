import { useCallback, useEffect, useRef, useState } from 'react';
import { graphHeaders } from '../graph/client.ts';

/** How it stands with the platform, as the gateway says at `/operations/health`. */
export type Report = {
  readonly at: string;
  readonly troubles: readonly Trouble[];
  readonly services: readonly ServiceFound[];
};

export type Trouble = {
  readonly service: string;
  readonly what: 'down' | 'not ready' | 'unknown' | 'parked' | 'outbox' | 'inbox' | 'lag';
  readonly count: number | null;
  readonly since: string | null;
};

export type ServiceFound = {
  readonly name: string;
  readonly state: 'ready' | 'not ready' | 'down';
  readonly reasons: readonly string[];
  readonly report: {
    readonly outboxSeconds: number | null;
    readonly inboxSeconds: number | null;
    readonly lag: number | null;
    readonly parked: number | null;
    readonly parkedEvents: readonly ParkedEvent[] | null;
    readonly imports: readonly ImportFound[] | null;
  } | null;
};

export type ParkedEvent = {
  readonly seq: number;
  readonly type: string;
  readonly receivedAt: string;
  readonly attempts: number;
  readonly heldBack: number;
};

export type ImportFound = {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly state: string;
  readonly isDryRun: boolean;
  readonly startedAt: string;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
};

/** How it stands with the question. What was answered before stays, with whether there was no new answer. */
export type Looked =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** The gateway says no, whatever the token says. */
  | { readonly state: 'refused' }
  | { readonly state: 'ready'; readonly report: Report; readonly isOld: boolean };

const everyMs = 15_000;
const longestMs = 10_000;

/** Asks the gateway, and again while the page is looked at. */
export function useReport(): { readonly looked: Looked; look(): void } {
  const [looked, setLooked] = useState<Looked>({ state: 'loading' });
  const isUnderWay = useRef(false);
  const look = useCallback(async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const next = await ask();
    isUnderWay.current = false;
    setLooked((before) => (next.state === 'failed' && before.state === 'ready' ? { ...before, isOld: true } : next));
  }, []);
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look();
    }, everyMs);
    return () => clearInterval(timer);
  }, [look]);
  return { looked, look: () => void look() };
}

async function ask(): Promise<Looked> {
  try {
    const options = { headers: graphHeaders(), signal: AbortSignal.timeout(longestMs) };
    const response = await fetch('/operations/health', options);
    if (response.status === 401 || response.status === 403) return { state: 'refused' };
    if (!response.ok) return { state: 'failed' };
    return { state: 'ready', report: (await response.json()) as Report, isOld: false };
  } catch {
    return { state: 'failed' };
  }
}
