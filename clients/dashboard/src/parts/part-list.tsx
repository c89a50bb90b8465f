import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Empty } from './empty.tsx';
import { Pager } from './pager.tsx';
import { readPlace } from './paging.ts';
import styles from './part-list.module.css';
import { usePlaceOf, useTurning } from './use-turning.ts';

type List<Item> = {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type PartListProps<Item> = {
  /** Under which name the address says where in it one is. */
  readonly name: string;
  readonly label: string;
  readonly list: List<Item>;
  /** How many there are, where that is known. */
  readonly total?: number | undefined;
  readonly isOrdered?: boolean;
  /** What stands where there is nothing at all. */
  readonly none?: ReactNode;
  children(item: Item): ReactNode;
};

/** One of several lists of a page, turned by itself: which part of it is shown, where that is not all, and the way on. */
export function PartList<Item>({ name, label, list, total, isOrdered = false, none, children }: PartListProps<Item>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { nodes, pageInfo } = list;
  const place = usePlaceOf(nodes, readPlace(search, name));
  const page = { nodes, pageInfo, totalCount: total };
  const { status, shown } = useTurning(page, place);
  // Once it was turned it is said, so that there is always where to go on from.
  const isTurned = useRef(false);
  if (place.after !== null || pageInfo.hasNextPage) isTurned.current = true;
  const isWhole = !isTurned.current;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <>
      {!isWhole && (
        <p role="status" tabIndex={-1} ref={status} className={styles.shown}>
          {nodes.length === 0 ? t('list.over') : shown}
        </p>
      )}
      {isWhole && nodes.length === 0 && none !== undefined && <Empty>{none}</Empty>}
      {nodes.length > 0 && <List>{nodes.map(children)}</List>}
      <Pager list={page} place={place} search={search} name={name} label={label} />
    </>
  );
}
