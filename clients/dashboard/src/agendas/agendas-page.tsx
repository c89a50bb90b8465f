import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { type Asked, useGraph } from '../graph/use-graph.ts';
import { Answer, Missing } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Empty } from '../parts/empty.tsx';
import { Shape } from '../parts/shape.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { AgendaLine } from './agenda-line.tsx';
import { AgendasDocument, type AgendasQuery } from './agendas-page.generated.ts';
import styles from './agendas-page.module.css';
import { nextPage, pageSize, readAsked } from './asked.ts';
import { Filters } from './filters.tsx';
import { agendas as words } from './words.ts';

addWords('agendas', words);
addWords('city', city);

/** The agendas of a municipality: what is asked for stands in the address, so that it can be shared and gone back to. */
export function Page() {
  const { t } = useTranslation('agendas');
  const { municipality: code = '' } = useParams();
  const [search] = useSearchParams();
  const { filter, sort, after } = readAsked(search);
  const asked = useKept(useGraph(AgendasDocument, { code, first: pageSize, after, filter, sort }));
  useTitle(t('title'));
  useLastPlace(asked.state === 'ready' ? asked.data.municipality?.code : undefined);
  return (
    <Answer asked={asked} shape={<ListShape />}>
      {({ municipality }) =>
        municipality === null ? <UnknownPlace code={code} /> : <Known place={municipality} search={search} />
      }
    </Answer>
  );
}

/** What was shown stays until there is something else: a choice must not take itself away while it is made. */
function useKept<Data>(asked: Asked<Data>): Asked<Data> {
  const last = useRef(asked);
  if (asked.state !== 'loading') last.current = asked;
  return last.current;
}

type Place = NonNullable<AgendasQuery['municipality']>;

function Known({ place, search }: { readonly place: Place; readonly search: URLSearchParams }) {
  const { t } = useTranslation('agendas');
  const { language } = usePreferences();
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, place.name), to: `/m/${place.code}` }]} />
        <h1>{t('title')}</h1>
      </div>
      <Filters
        districts={place.districts}
        categories={place.agendaSettings?.categories ?? []}
        search={search}
        key={search.get('q')}
      />
      {place.agendas === null ? <Missing service="agenda" /> : <Found list={place.agendas} search={search} />}
    </div>
  );
}

type FoundProps = { readonly list: NonNullable<Place['agendas']>; readonly search: URLSearchParams };

function Found({ list, search }: FoundProps) {
  const { t } = useTranslation('agendas');
  const { language } = usePreferences();
  const { before, after, filter } = readAsked(search);
  const { totalCount, isTotalCountExact, nodes, pageInfo } = list;
  const number = (value: number) => exactNumber(language, value);
  const isFiltered = Object.keys(filter).length > 0;
  if (nodes.length === 0) {
    return (
      <>
        <Empty>{isFiltered ? t('none') : t('noneYet')}</Empty>
        {isFiltered && <Link to="?">{t('clear')}</Link>}
      </>
    );
  }
  const isWhole = before === 0 && !pageInfo.hasNextPage;
  const range = { total: number(totalCount), from: number(before + 1), to: number(before + nodes.length) };
  return (
    <section aria-label={t('title')} className={styles.found}>
      <p role="status">
        {isWhole ? t('found', { total: number(totalCount) }) : t(isTotalCountExact ? 'shown' : 'shownOfMore', range)}
      </p>
      <ul className={styles.list}>
        {nodes.map((agenda) => (
          <AgendaLine key={agenda.id} agenda={agenda} />
        ))}
      </ul>
      <p className={styles.pager}>
        {after !== null && <Link to={`?${firstPage(search)}`}>{t('first')}</Link>}
        {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
          <Link to={`?${nextPage(search, pageInfo.endCursor, before)}`}>
            {t('next', {
              n: number(isTotalCountExact ? Math.min(pageSize, totalCount - before - nodes.length) : pageSize),
            })}
          </Link>
        )}
      </p>
    </section>
  );
}

function firstPage(search: URLSearchParams): URLSearchParams {
  const first = new URLSearchParams(search);
  first.delete('after');
  first.delete('before');
  return first;
}

const ListShape = () => (
  <div className={styles.page}>
    <Shape tall={2} />
    <Shape tall={6} />
    <Shape tall={40} />
  </div>
);
