import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CityAgendas } from '../city/city-agendas.tsx';
import { CityFigures } from '../city/city-figures.tsx';
import styles from '../city/city-page.module.css';
import { CityShape } from '../city/city-shape.tsx';
import { NeededNow } from '../city/needed-now.tsx';
import { waysOf } from '../city/ways.ts';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useCatchingUp } from '../live/use-catching-up.ts';
import { useLive } from '../live/use-live.ts';
import { Answer } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Notice } from '../parts/notice.tsx';
import { Unknown } from '../parts/unknown.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { day, exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { Compared } from './compared.tsx';
import { DistrictLiveDocument } from './district-live.generated.ts';
import { DistrictDocument, type DistrictQuery } from './district-page.generated.ts';
import { Records } from './records.tsx';
import { Resources } from './resources.tsx';
import { Standing } from './standing.tsx';
import { district as words } from './words.ts';

addWords('city', city);
addWords('district', words);

/** The district page: what is there and what is needed, beside what is usual in the city. */
export function Page() {
  const { t } = useTranslation('district');
  const { code = '' } = useParams();
  const asked = useGraph(DistrictDocument, { code });
  const { language } = usePreferences();
  const found = asked.state === 'ready' ? asked.data.district : null;
  useTitle(found === null ? undefined : nameIn(language, found.name));
  useLastPlace(found?.municipality.code);
  const followed = useLive(DistrictLiveDocument, { code }, found !== null);
  useCatchingUp(followed?.districtChanged, asked.state === 'ready' ? asked.retry : () => undefined);
  return (
    <Answer asked={asked} shape={<CityShape />}>
      {({ district }) =>
        district === null ? <Unknown title={t('unknown', { code })} /> : <Known district={district} />
      }
    </Answer>
  );
}

type District = NonNullable<DistrictQuery['district']>;

function Known({ district }: { readonly district: District }) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const { municipality } = district;
  const ways = waysOf(municipality.code, district.code);
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, municipality.name), to: `/m/${municipality.code}` }]} />
        <h1>{nameIn(language, district.name)}</h1>
        <Profile profile={district.profile} />
      </div>
      {district.validUntil !== null && (
        <Notice kind="note">
          {t('ended', { at: day(language, district.validUntil) })}
          {district.successors.map(({ code, name }) => (
            <span key={code}>
              {' '}
              {t('successors')}: <Link to={`/d/${code}`}>{nameIn(language, name)}</Link>
            </span>
          ))}
        </Notice>
      )}
      <CityFigures place={district} ways={ways} />
      <div className={styles.middle}>
        <div className={styles.column}>
          <Compared district={district} mean={municipality} />
          <Standing place={district} ways={ways} />
          <Records place={district} ways={ways} />
        </div>
        <NeededNow place={district} ways={ways} />
      </div>
      <CityAgendas place={district} />
      <Resources place={district} ways={ways} />
    </div>
  );
}

function Profile({ profile }: { readonly profile: District['profile'] }) {
  const { t } = useTranslation(['district', 'city']);
  const { language } = usePreferences();
  const { population, industry, culture, terrain } = profile;
  const said = [industry, culture, terrain].filter((text) => text !== null).map((text) => nameIn(language, text));
  return (
    <p className={styles.about}>
      {[
        ...(population === null
          ? []
          : [t('city:population', { count: population, n: exactNumber(language, population) })]),
        ...said,
      ].join(' · ')}
    </p>
  );
}
