import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** Whether one has come to this place of the page, as by coming back from signing in, or from a figure to its list. */
export const useIsAtPlace = (place: string): boolean => useLocation().hash === `#${place}`;

/** Puts the focus there when one has come to this place. */
export function useFocusAtPlace(place: string, target: RefObject<HTMLElement | null>): void {
  const { key } = useLocation();
  const isAt = useIsAtPlace(place);
  useEffect(() => {
    // Also when one comes there again.
    void key;
    if (!isAt) return;
    target.current?.focus();
    target.current?.scrollIntoView({ block: 'center' });
  }, [isAt, key, target]);
}
