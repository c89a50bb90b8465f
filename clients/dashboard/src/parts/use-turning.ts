import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType } from 'react-router';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { Place } from './paging.ts';

/** A page of a list, as the graph has it. */
export type PageOfList = {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | undefined;
  /** False where there are more than were counted. */
  readonly isTotalCountExact?: boolean;
};

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
  const { nodes, pageInfo, totalCount, isTotalCountExact = true } = list;
  const number = (value: number) => exactNumber(language, value);
  const end = before + nodes.length;
  const range = { from: number(before + 1), to: number(end) };
  if (totalCount === undefined) return { status, shown: t('list.range', range) };
  // What was not counted to its end is known as far as one has gone on, and at its end.
  const isKnown = isTotalCountExact || !pageInfo.hasNextPage;
  const total = number(isTotalCountExact ? totalCount : Math.max(totalCount, end));
  if (before === 0 && !pageInfo.hasNextPage) return { status, shown: t('list.found', { total }) };
  return { status, shown: t(isKnown ? 'list.shown' : 'list.shownOfMore', { ...range, total }) };
}
