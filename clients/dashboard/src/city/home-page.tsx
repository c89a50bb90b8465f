import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useGraph } from '../graph/use-graph.ts';
import { Answer } from '../parts/answer.tsx';
import { useTitle } from '../parts/use-title.ts';
import { preferences } from '../settings/preferences.ts';
import { addWords } from '../words/i18n.ts';
import { CityShape } from './city-shape.tsx';
import { type PlaceOptionFragment, PlacesDocument } from './places.generated.ts';
import { city } from './words.ts';

addWords('city', city);

/** Goes to the municipality that was looked at last, or to the first one. */
export function Page() {
  const last = preferences().municipality;
  return last === null ? <FirstPlace /> : <Navigate to={`/m/${last}`} replace />;
}

function FirstPlace() {
  const { t } = useTranslation('city');
  const asked = useGraph(PlacesDocument, {});
  useTitle(undefined);
  return (
    <Answer asked={asked} shape={<CityShape />}>
      {({ municipalities }) => {
        const first = municipalities.nodes.find(isValid) ?? municipalities.nodes[0];
        if (first !== undefined) return <Navigate to={`/m/${first.code}`} replace />;
        return (
          <>
            <h1>{t('noPlaces')}</h1>
            <p>{t('noPlacesWhy')}</p>
          </>
        );
      }}
    </Answer>
  );
}

const isValid = ({ validUntil }: PlaceOptionFragment): boolean =>
  validUntil === null || new Date(validUntil).getTime() > Date.now();
