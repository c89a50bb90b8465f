import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../graph/problems.ts';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';

/** A part of what waits; null where its service does not answer. */
export type Listed<Item> = {
  readonly nodes: readonly Item[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
} | null;

type QueueProps<Item> = {
  readonly title: string;
  readonly none: string;
  readonly service: Service;
  readonly list: Listed<Item>;
  /** How many there are, where that is known. */
  readonly total?: number | null;
  children(item: Item): ReactNode;
};

/** One kind of things that wait, the oldest first. */
export function Queue<Item>({ title, none, service, list, total = null, children }: QueueProps<Item>) {
  const { t } = useTranslation('secretariat');
  const { language } = usePreferences();
  return (
    <Panel title={title} aside={total === null ? undefined : t('total', { n: exactNumber(language, total) })}>
      {list === null && <Missing service={service} />}
      {list?.nodes.length === 0 && <Empty>{none}</Empty>}
      {list !== null && list.nodes.length > 0 && <ol>{list.nodes.map(children)}</ol>}
      {list?.pageInfo?.hasNextPage === true && <p>{t('more')}</p>}
    </Panel>
  );
}
