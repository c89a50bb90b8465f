import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType } from 'react-router';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { Place } from './paging.ts';
import { type PageOfList, partShown } from './part-shown.ts';

/**
 * Where in the list the page is that is shown: while the next one is on its way, that is not yet where the address leads.
 */
export function usePlaceOf(list: PageOfList['nodes'], asked: Place): Place {
  const shown = useRef({ list, place: asked });
  if (shown.current.list !== list) shown.current = { list, place: asked };
  return shown.current.place;
}

type Turning = {
  /** Where it is said which part of the list is shown. */
  readonly status: RefObject<HTMLParagraphElement | null>;
  /** In words: how many there are, and which of them are shown. */
  readonly shown: string;
};

/**
 * A list of which one page after the other is shown. Once one has gone on, the focus is where it is said which part that
 * is, as the link that was pressed may be gone, and what is read goes on from there.
 */
export function useTurning(list: PageOfList, { after, before }: Place): Turning {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const status = useRef<HTMLParagraphElement>(null);
  const turnedTo = useRef(after);
  const isGoingBack = useNavigationType() === 'POP';
  useEffect(() => {
    if (turnedTo.current === after) return;
    turnedTo.current = after;
    if (isGoingBack) return;
    status.current?.focus({ preventScroll: true });
    status.current?.scrollIntoView({ block: 'nearest' });
  }, [after, isGoingBack]);
  const { words, ...numbers } = partShown(list, before);
  const inWords = Object.entries(numbers).map(([name, value]) => [name, exactNumber(language, value)]);
  return { status, shown: t(`list.${words}`, Object.fromEntries(inWords)) };
}
