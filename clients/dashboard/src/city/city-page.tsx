import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useGraph } from '../graph/use-graph.ts';
import { useCatchingUp } from '../live/use-catching-up.ts';
import { useLive } from '../live/use-live.ts';
import { Answer } from '../parts/answer.tsx';
import { AsOf } from '../parts/as-of.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { CityAgendas } from './city-agendas.tsx';
import { CityFigures } from './city-figures.tsx';
import { CityLiveDocument } from './city-live.generated.ts';
import { CityDocument, type CityQuery } from './city-page.generated.ts';
import styles from './city-page.module.css';
import { CityShape } from './city-shape.tsx';
import { DistrictPanels } from './district-panels.tsx';
import { measured } from './measured.ts';
import { NeededNow } from './needed-now.tsx';
import { PlaceSwitch } from './place-switch.tsx';
import { UnknownPlace } from './unknown-place.tsx';
import { waysOf } from './ways.ts';
import { city } from './words.ts';

addWords('city', city);

/** The city page: what is where, what is needed, and what came of it, in one municipality. */
export function Page() {
  const { municipality: code = '' } = useParams();
  const asked = useGraph(CityDocument, { code });
  const { language } = usePreferences();
  const found = asked.state === 'ready' ? asked.data.municipality : null;
  useTitle(found === null ? undefined : nameIn(language, found.name));
  useLastPlace(found?.code);
  const followed = useLive(CityLiveDocument, { code }, found !== null);
  useCatchingUp(followed?.cityFeed, asked.state === 'ready' ? asked.retry : () => undefined);
  return (
    <Answer asked={asked} shape={<CityShape />}>
      {(data) =>
        data.municipality === null ? <UnknownPlace code={code} /> : <Known data={data} place={data.municipality} />
      }
    </Answer>
  );
}

type Place = NonNullable<CityQuery['municipality']>;

function Known({ data, place }: { readonly data: CityQuery; readonly place: Place }) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  const { population } = place.profile;
  const districts = useMemo(() => measured(place), [place]);
  const ways = waysOf(place.code);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{nameIn(language, place.name)}</h1>
          <p className={styles.about}>
            {t('districts', { count: place.districts.length, n: exactNumber(language, place.districts.length) })}
            {population !== null &&
              ` · ${t('population', { count: population, n: exactNumber(language, population) })}`}
            <AsOf />
          </p>
        </div>
        <PlaceSwitch places={data.municipalities.nodes} code={place.code} />
      </div>
      <CityFigures place={place} ways={ways} />
      <div className={styles.middle}>
        <DistrictPanels municipality={place.code} districts={districts}>
          <NeededNow place={place} ways={ways} />
        </DistrictPanels>
      </div>
      <CityAgendas place={place} />
    </div>
  );
}
