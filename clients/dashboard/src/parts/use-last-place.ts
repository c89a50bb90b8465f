import { useEffect } from 'react';
import { choose } from '../settings/preferences.ts';

/** Remembers the municipality that was looked at last: there the pages of all places lead. */
export function useLastPlace(code: string | undefined): void {
  useEffect(() => {
    if (code !== undefined) choose({ municipality: code });
  }, [code]);
}
