import type { ReactNode } from 'react';
import { Panel } from '../parts/panel.tsx';
import { PartList } from '../parts/part-list.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';

/** What the address calls each of the lists; it is the place on the page, too. */
export const partNames = [
  ...(['raised', 'tried', 'hands', 'pledges', 'goods', 'mentored'] as const),
  ...(['returns', 'booked', 'accompanied', 'teams'] as const),
] as const;
export type PartName = (typeof partNames)[number];

type PartProps<Item> = {
  readonly name: PartName;
  readonly title: string;
  /** Null where its service does not answer. */
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly Item[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
  children(item: Item): ReactNode;
};

/** One kind of what somebody did or got, turned by itself; nothing where there is none of it. */
export function Part<Item>({ name, title, list, children }: PartProps<Item>) {
  const { language } = usePreferences();
  if (list === null || list.totalCount === 0) return null;
  return (
    <Panel level={3} place={name} title={title} aside={exactNumber(language, list.totalCount)}>
      <PartList name={name} label={title} list={list} total={list.totalCount}>
        {children}
      </PartList>
    </Panel>
  );
}
