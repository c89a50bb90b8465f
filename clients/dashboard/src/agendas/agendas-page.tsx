import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { ListShape } from '../lists/list-shape.tsx';
import { Answer, Missing } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Listed } from '../parts/listed.tsx';
import { Notice } from '../parts/notice.tsx';
import page from '../parts/page.module.css';
import { pageSize } from '../parts/paging.ts';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { AgendaLine } from './agenda-line.tsx';
import { AgendasDocument, type AgendasQuery } from './agendas-page.generated.ts';
import { readAsked, withoutThose } from './asked.ts';
import { ExportButton } from './export-button.tsx';
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
  const asked = useKept(useGraph(AgendasDocument, { code, first: pageSize, after, filter, sort }), code);
  useTitle(t('title'));
  useLastPlace(asked.state === 'ready' ? asked.data.municipality?.code : undefined);
  return (
    <Answer asked={asked} shape={<ListShape />}>
      {({ municipality, processTemplates }) =>
        municipality === null ? (
          <UnknownPlace code={code} />
        ) : (
          <Known place={municipality} templates={processTemplates} search={search} />
        )
      }
    </Answer>
  );
}

type Place = NonNullable<AgendasQuery['municipality']>;

type KnownProps = {
  readonly place: Place;
  readonly templates: AgendasQuery['processTemplates'];
  readonly search: URLSearchParams;
};

function Known({ place, templates, search }: KnownProps) {
  const { t } = useTranslation('agendas');
  const { language } = usePreferences();
  return (
    <div className={page.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, place.name), to: `/m/${place.code}` }]} />
        <h1>{t('title')}</h1>
      </div>
      <Filters
        districts={place.districts}
        categories={place.agendaSettings?.categories ?? []}
        templates={templates}
        search={search}
      />
      <NotUnderstood search={search} />
      {place.agendas === null ? (
        <Missing service="agenda" />
      ) : (
        <Found code={place.code} list={place.agendas} search={search} />
      )}
    </div>
  );
}

/** Says what of the address was not understood, so that nobody takes a whole list for a part of it. */
function NotUnderstood({ search }: { readonly search: URLSearchParams }) {
  const { t } = useTranslation('agendas');
  const { notUnderstood } = readAsked(search);
  if (notUnderstood.length === 0) return null;
  const names = notUnderstood.map((name) => `${t(name)} (${search.get(name)?.slice(0, 40)})`);
  return (
    <Notice kind="warning">
      {t('notUnderstood', { names: names.join(', ') })}{' '}
      <Link to={`?${withoutThose(search, notUnderstood)}`}>{t('withoutThose')}</Link>
    </Notice>
  );
}

type FoundProps = {
  readonly code: string;
  readonly list: NonNullable<Place['agendas']>;
  readonly search: URLSearchParams;
};

function Found({ code, list, search }: FoundProps) {
  const { t } = useTranslation('agendas');
  const { filter, sort } = readAsked(search);
  const isFiltered = Object.keys(filter).length > 0;
  const total = list.isTotalCountExact ? list.totalCount : null;
  return (
    <Listed
      label={t('title')}
      list={list}
      search={search}
      none={isFiltered ? t('none') : t('noneYet')}
      isFiltered={isFiltered}
      aside={<ExportButton code={code} asked={{ filter, sort }} total={total} />}
    >
      {(agenda) => <AgendaLine key={agenda.id} agenda={agenda} />}
    </Listed>
  );
}
