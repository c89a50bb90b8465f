import { useEffect, useState } from 'react';
import { useConnection } from '../graph/connection.ts';

/** What is known of the borders of the districts of a municipality, by the codes of these. */
export type Borders =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly of: ReadonlyMap<string, unknown> };

const longestMs = 30_000;
const [firstPauseMs, longestPauseMs] = [5_000, 60_000];

/**
 * The borders from which the map is drawn, GeoJSON. They are a file like a photo, not a part of the page's question: they
 * hardly ever change, so that the browser keeps them, and are most of what there is to know of a city. After a failure they
 * are asked for again, after growing pauses.
 */
export function useBorders(municipality: string): Borders {
  const { isOnline } = useConnection();
  const [found, keep] = useState<{ readonly municipality: string; readonly borders: Borders }>();
  const borders = found?.municipality === municipality ? found.borders : loading;
  const isReady = borders.state === 'ready';
  useEffect(() => {
    if (isReady) return;
    const leaving = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = async (pauseMs: number): Promise<void> => {
      const borders = await read(municipality, leaving.signal).then(
        (of) => ({ state: 'ready', of }) as const,
        () => ({ state: 'failed' }) as const,
      );
      if (leaving.signal.aborted) return;
      keep({ municipality, borders });
      if (borders.state === 'failed') again = setTimeout(ask, pauseMs, Math.min(longestPauseMs, 2 * pauseMs));
    };
    void ask(firstPauseMs);
    return () => {
      leaving.abort();
      clearTimeout(again);
    };
    // Who is online again asks at once.
  }, [municipality, isReady, isOnline]);
  return borders;
}

const loading: Borders = { state: 'loading' };

type Feature = { readonly id: string; readonly geometry: unknown };

async function read(municipality: string, leaving: AbortSignal): Promise<ReadonlyMap<string, unknown>> {
  const signal = AbortSignal.any([leaving, AbortSignal.timeout(longestMs)]);
  const response = await fetch(`/borders/${encodeURIComponent(municipality)}`, { signal });
  if (!response.ok) throw new Error(`The borders were answered with ${response.status}.`);
  const { features } = (await response.json()) as { readonly features: readonly Feature[] };
  return new Map(features.map(({ id, geometry }) => [id, geometry]));
}
