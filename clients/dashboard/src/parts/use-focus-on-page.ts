import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Puts the focus on the content of a page to which one has come by a link, so that the keyboard and what is read out go on
 * there; what was pressed is gone with the page before.
 */
export function useFocusOnPage(content: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    content.current?.focus({ preventScroll: true });
  }, [pathname, content]);
}
