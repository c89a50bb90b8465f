import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import { Empty } from './empty.tsx';
import styles from './listed.module.css';
import { firstPage, nextPage, pageSize, readPlace } from './paging.ts';

type List<Item> = {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type ListedProps<Item> = {
  readonly label: string;
  readonly list: List<Item>;
  readonly search: URLSearchParams;
  /** What stands where there is nothing; with the way back where something was asked for. */
  readonly none: string;
  readonly isFiltered: boolean;
  children(item: Item): ReactNode;
};

/** A page of a list: how many there are, where in them one is, and the way on; all of it in the address. */
export function Listed<Item>({ label, list, search, none, isFiltered, children }: ListedProps<Item>) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { before, after } = readPlace(search);
  const { totalCount, nodes, pageInfo } = list;
  const number = (value: number) => exactNumber(language, value);
  if (nodes.length === 0) {
    return (
      <>
        <Empty>{none}</Empty>
        {isFiltered && <Link to="?">{t('list.clear')}</Link>}
      </>
    );
  }
  const isWhole = before === 0 && !pageInfo.hasNextPage;
  const range = { total: number(totalCount), from: number(before + 1), to: number(before + nodes.length) };
  return (
    <section aria-label={label} className={styles.found}>
      <p role="status">{isWhole ? t('list.found', { total: number(totalCount) }) : t('list.shown', range)}</p>
      <ul className={styles.list}>{nodes.map(children)}</ul>
      <p className={styles.pager}>
        {after !== null && <Link to={`?${firstPage(search)}`}>{t('list.first')}</Link>}
        {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
          <Link to={`?${nextPage(search, pageInfo.endCursor, before)}`}>
            {t('list.next', { n: number(Math.min(pageSize, totalCount - before - nodes.length)) })}
          </Link>
        )}
      </p>
    </section>
  );
}
