import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** Whether one has come to this place of the page, as by coming back from signing in. */
export const useIsArrival = (place: string): boolean => useLocation().hash === `#${place}`;

/** Puts the focus there when one has come to this place. */
export function useArrival(place: string, target: RefObject<HTMLElement | null>): void {
  const isArrival = useIsArrival(place);
  useEffect(() => {
    if (!isArrival) return;
    target.current?.focus();
    target.current?.scrollIntoView({ block: 'center' });
  }, [isArrival, target]);
}
