import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import { buttonClass } from './button.tsx';
import styles from './pager.module.css';
import { firstPage, nextPage, type Place, pageSize } from './paging.ts';
import type { PageOfList } from './part-shown.ts';

type PagerProps = {
  readonly list: PageOfList;
  /** Where in it the page is that is shown. */
  readonly place: Place;
  readonly search: URLSearchParams;
  /** Under which name the address says where in it one is; left out where it is the only list of the page. */
  readonly name?: string;
  /** What it is a list of, where the page has several. */
  readonly label?: string;
};

/** The way on in a list, and back to its beginning. */
export function Pager({ list, place, search, name, label }: PagerProps) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { nodes, pageInfo, totalCount, isTotalCountExact = true } = list;
  const { after, before } = place;
  const { hasNextPage, endCursor } = pageInfo;
  const isCounted = totalCount !== undefined && isTotalCountExact;
  const n = isCounted ? Math.max(1, Math.min(pageSize, totalCount - before - nodes.length)) : pageSize;
  const next = t('list.next', { n: exactNumber(language, n) });
  const first = t('list.first');
  const named = (words: string) => (label === undefined ? undefined : `${label}: ${words}`);
  if (after === null && !hasNextPage) return null;
  // Among others on the page a list is turned where it stands.
  const stays = name !== undefined;
  return (
    <p className={styles.pager}>
      {after !== null && (
        <Link
          to={`?${firstPage(search, name)}`}
          className={buttonClass('edged')}
          preventScrollReset={stays}
          aria-label={named(first)}
        >
          {first}
        </Link>
      )}
      {hasNextPage && endCursor !== null && (
        <Link
          to={`?${nextPage(search, endCursor, before, name)}`}
          className={buttonClass('edged')}
          preventScrollReset={stays}
          aria-label={named(next)}
        >
          {next}
        </Link>
      )}
    </p>
  );
}
