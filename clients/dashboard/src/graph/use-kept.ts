import { useRef } from 'react';
import type { Asked } from './use-graph.ts';

/**
 * What was shown stays until there is something else: a choice must not take itself away while it is made. What is about
 * something else, by its id, does not stay.
 */
export function useKept<Data>(asked: Asked<Data>, about = ''): Asked<Data> {
  const last = useRef({ about, asked });
  if (asked.state !== 'loading' || last.current.about !== about) last.current = { about, asked };
  return last.current.asked;
}
