import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer, Missing } from '../parts/answer.tsx';
import { AskedChoice, AskedWords, Asking } from '../parts/asking.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Listed } from '../parts/listed.tsx';
import page from '../parts/page.module.css';
import { asking, pageSize, readPlace } from '../parts/paging.ts';
import { Shape } from '../parts/shape.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { choices, readAsked } from './asked.ts';
import styles from './learning.module.css';
import { LearningDocument, type LearningQuery } from './learning-page.generated.ts';
import { RecordLine } from './record-line.tsx';
import { learning as words } from './words.ts';

addWords('learning', words);
addWords('city', city);

/** What was learned in a municipality: every record is found, failures as well as successes. */
export function Page() {
  const { t } = useTranslation('learning');
  const { municipality: code = '' } = useParams();
  const [search] = useSearchParams();
  const { after } = readPlace(search);
  const asked = useKept(useGraph(LearningDocument, { code, first: pageSize, after, ...readAsked(search) }), code);
  useTitle(t('title'));
  useLastPlace(asked.state === 'ready' ? asked.data.municipality?.code : undefined);
  return (
    <Answer asked={asked} shape={<LearningShape />}>
      {({ municipality }) =>
        municipality === null ? <UnknownPlace code={code} /> : <Known place={municipality} search={search} />
      }
    </Answer>
  );
}

type Place = NonNullable<LearningQuery['municipality']>;
type KnownProps = { readonly place: Place; readonly search: URLSearchParams };

function Known({ place, search }: KnownProps) {
  const { t } = useTranslation('learning');
  const { language } = usePreferences();
  const { learningRecords: list } = place;
  const isFiltered = Object.keys(readAsked(search).filter).length > 0;
  return (
    <div className={page.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, place.name), to: `/m/${place.code}` }]} />
        <h1>{t('title')}</h1>
        <p className={page.about}>{t('about')}</p>
      </div>
      {place.learningSummary !== null && <Outcomes summary={place.learningSummary} search={search} />}
      <Filters place={place} />
      {list === null ? (
        <Missing service="learning" />
      ) : (
        <Listed
          label={t('title')}
          list={list}
          search={search}
          none={isFiltered ? t('none') : t('noneYet')}
          isFiltered={isFiltered}
        >
          {(record) => <RecordLine key={record.id} record={record} />}
        </Listed>
      )}
    </div>
  );
}

type OutcomesProps = { readonly summary: NonNullable<Place['learningSummary']>; readonly search: URLSearchParams };

/** How many ended how, each as large as the others, and each the way to those records. */
function Outcomes({ summary, search }: OutcomesProps) {
  const { t } = useTranslation(['learning', 'common']);
  const { language } = usePreferences();
  const counts = { SUCCEEDED: summary.succeeded, PARTLY: summary.partly, FAILED: summary.failed };
  const chosen = readAsked(search).filter.outcome;
  return (
    <ul className={styles.outcomes} aria-label={t('learning:byOutcome')}>
      {choices.outcome.map((outcome) => (
        <li key={outcome}>
          <Link
            to={`?${asking(new URLSearchParams(), 'outcome', outcome)}`}
            aria-current={chosen === outcome ? 'true' : undefined}
          >
            <span>{t(`common:outcome.${outcome}`)}</span>
            <strong>{exactNumber(language, counts[outcome])}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Filters({ place }: { readonly place: Place }) {
  const { t } = useTranslation(['learning', 'common']);
  const { language } = usePreferences();
  return (
    <Asking>
      <AskedWords />
      <AskedChoice
        name="outcome"
        label={t('learning:outcome')}
        options={choices.outcome.map((value) => ({ value, name: t(`common:outcome.${value}`) }))}
      />
      <AskedChoice
        name="category"
        label={t('common:list.category')}
        options={(place.agendaSettings?.categories ?? []).map(({ key, name }) => ({
          ...{ value: key, name: nameIn(language, name) },
        }))}
      />
      <AskedChoice
        name="district"
        label={t('common:list.district')}
        options={place.districts.map(({ code, name }) => ({ value: code, name: nameIn(language, name) }))}
      />
      <AskedChoice
        name="sort"
        label={t('common:list.sort')}
        usual="NEWEST"
        options={choices.sort.map((value) => ({ value, name: t(`learning:sorts.${value}`) }))}
      />
    </Asking>
  );
}

const LearningShape = () => (
  <div className={page.page}>
    <Shape tall={2} />
    <Shape tall={4} />
    <Shape tall={6} />
    <Shape tall={40} />
  </div>
);
