import { useRef } from 'react';
import type { Asked } from './use-graph.ts';

/**
 * What was shown stays until there is something else: a choice must not take itself away while it is made. What was about
 * something else than `about`, as another city, does not stay.
 */
export function useKept<Data>(asked: Asked<Data>, about: string): Asked<Data> {
  const last = useRef({ about, asked });
  if (asked.state !== 'loading' || last.current.about !== about) last.current = { about, asked };
  return last.current.asked;
}
