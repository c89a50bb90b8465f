import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../graph/problems.ts';
import { Missing } from '../parts/answer.tsx';
import { Panel } from '../parts/panel.tsx';
import { PartList } from '../parts/part-list.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';

/** A part of what waits; null where its service does not answer. */
export type Listed<Item> = {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
} | null;

/** What the address calls each of the queues; it is the place on the page, too. */
export type QueueName = 'toAnswer' | 'alone' | 'unmatched' | 'overdue' | 'stale';

type QueueProps<Item> = {
  readonly name: QueueName;
  readonly title: string;
  readonly none: string;
  readonly service: Service;
  readonly list: Listed<Item>;
  /** How many there are, where that is known. */
  readonly total?: number | undefined;
  children(item: Item): ReactNode;
};

/** One kind of things that wait, the oldest first. */
export function Queue<Item>({ name, title, none, service, list, total, children }: QueueProps<Item>) {
  const { t } = useTranslation('secretariat');
  const { language } = usePreferences();
  return (
    <Panel
      place={name}
      title={title}
      aside={total === undefined ? undefined : t('total', { n: exactNumber(language, total) })}
    >
      {list === null ? (
        <Missing service={service} />
      ) : (
        <PartList name={name} label={title} list={list} total={total} none={none} isOrdered>
          {children}
        </PartList>
      )}
    </Panel>
  );
}
