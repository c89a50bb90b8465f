import { useRef } from 'react';
import type { Asked } from './use-graph.ts';

/** What was shown stays until there is something else: a choice must not take itself away while it is made. */
export function useKept<Data>(asked: Asked<Data>): Asked<Data> {
  const last = useRef(asked);
  if (asked.state !== 'loading') last.current = asked;
  return last.current;
}
