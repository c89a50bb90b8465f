import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from './empty.tsx';
import styles from './listed.module.css';
import { Pager } from './pager.tsx';
import { readPlace } from './paging.ts';
import { usePlaceOf, useTurning } from './use-turning.ts';

type List<Item> = {
  readonly totalCount: number;
  /** False where there are more than were counted. */
  readonly isTotalCountExact?: boolean;
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
  /** What can be done with the list. */
  readonly aside?: ReactNode;
  children(item: Item): ReactNode;
};

/** A page of a list: how many there are, where in them one is, and the way on; all of it in the address. */
export function Listed<Item>({ label, list, search, none, isFiltered, aside, children }: ListedProps<Item>) {
  const { t } = useTranslation();
  const { nodes } = list;
  const place = usePlaceOf(nodes, readPlace(search));
  const { status, shown } = useTurning(list, place);
  if (nodes.length === 0) {
    return (
      <>
        <Empty>{none}</Empty>
        {isFiltered && <Link to="?">{t('list.clear')}</Link>}
      </>
    );
  }
  return (
    <section aria-label={label} className={styles.found}>
      <div className={styles.above}>
        <p role="status" tabIndex={-1} ref={status}>
          {shown}
        </p>
        {aside}
      </div>
      <ul className={styles.list}>{nodes.map(children)}</ul>
      <Pager list={list} place={place} search={search} />
    </section>
  );
}
