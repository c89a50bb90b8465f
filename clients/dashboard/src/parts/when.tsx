import { usePreferences } from '../settings/preferences.ts';
import { day, fromNow, moment } from '../words/format.ts';

/** A moment as people say it, with the exact one at hand. */
export function When({ at, isExact = false }: { readonly at: string; readonly isExact?: boolean }) {
  const { language } = usePreferences();
  return (
    <time dateTime={at} title={moment(language, at)}>
      {isExact ? day(language, at) : fromNow(language, at, new Date())}
    </time>
  );
}
