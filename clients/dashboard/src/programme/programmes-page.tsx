import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import lines from '../agendas/agenda-line.module.css';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer, Missing } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Listed } from '../parts/listed.tsx';
import page from '../parts/page.module.css';
import { pageSize, readPlace } from '../parts/paging.ts';
import { Shape } from '../parts/shape.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { day, exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { ProgrammesDocument, type ProgrammesQuery } from './programmes-page.generated.ts';
import { programme as words } from './words.ts';

addWords('programme', words);
addWords('city', city);

/** The programmes of a municipality, the one that began last first. */
export function Page() {
  const { t } = useTranslation('programme');
  const { municipality: code = '' } = useParams();
  const [search] = useSearchParams();
  const { after } = readPlace(search);
  const asked = useKept(useGraph(ProgrammesDocument, { code, first: pageSize, after }), code);
  useTitle(t('title'));
  useLastPlace(asked.state === 'ready' ? asked.data.municipality?.code : undefined);
  return (
    <Answer asked={asked} shape={<ProgrammesShape />}>
      {({ municipality }) =>
        municipality === null ? <UnknownPlace code={code} /> : <Known place={municipality} search={search} />
      }
    </Answer>
  );
}

type Place = NonNullable<ProgrammesQuery['municipality']>;

function Known({ place, search }: { readonly place: Place; readonly search: URLSearchParams }) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const { programmes: list } = place;
  return (
    <div className={page.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, place.name), to: `/m/${place.code}` }]} />
        <h1>{t('title')}</h1>
        <p className={page.about}>{t('about')}</p>
      </div>
      {list === null ? (
        <Missing service="agenda" />
      ) : (
        <Listed label={t('title')} list={list} search={search} none={t('none')} isFiltered={false}>
          {(programme) => <ProgrammeLine key={programme.id} programme={programme} />}
        </Listed>
      )}
    </div>
  );
}

type ListedProgramme = NonNullable<Place['programmes']>['nodes'][number];

function ProgrammeLine({ programme }: { readonly programme: ListedProgramme }) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const { id, name, purpose, state, startsAt, figures } = programme;
  return (
    <li className={lines.line}>
      <p className={lines.title}>
        <Link to={`/p/${id}`}>{nameIn(language, name)}</Link>
      </p>
      <p>{nameIn(language, purpose)}</p>
      <p className={lines.facts}>
        <span className={lines.state}>{t(`state.${state}`)}</span>
        <span>{t('challengesIn', { count: figures.challenges, n: exactNumber(language, figures.challenges) })}</span>
        {figures.solutions > 0 && (
          <span>{t('solutionsIn', { count: figures.solutions, n: exactNumber(language, figures.solutions) })}</span>
        )}
        <span>{t('period', { from: day(language, startsAt) })}</span>
      </p>
    </li>
  );
}

const ProgrammesShape = () => (
  <div className={page.page}>
    <Shape tall={3} />
    <Shape tall={20} />
  </div>
);
