import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Ways } from '../city/ways.ts';
import { Empty } from '../parts/empty.tsx';
import { Heads } from '../parts/heads.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { day, exactNumber } from '../words/format.ts';
import { ResourceMap } from './resource-map.tsx';
import type { DistrictResourcesFragment } from './resources.generated.ts';
import styles from './resources.module.css';

type ResourcesProps = { readonly place: DistrictResourcesFragment; readonly ways: Ways };

/** What can be used here: where it is, and what it is. */
export function Resources({ place, ways }: ResourcesProps) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const { totalCount, nodes } = place.resources;
  return (
    <Panel
      title={t('resources')}
      aside={<Link to={ways('resources')}>{t('total', { n: exactNumber(language, totalCount) })}</Link>}
    >
      {nodes.length === 0 ? (
        <Empty>{t('resourcesNone')}</Empty>
      ) : (
        <div className={styles.parts}>
          <ResourceMap place={place} resources={nodes} />
          <Sideways label={t('resourcesScroll')}>
            <table className={styles.table}>
              <Heads
                of={(['number', 'resource', 'kind', 'capacity', 'verified', 'resourceState'] as const).map((head) =>
                  t(head),
                )}
              />
              <tbody>
                {nodes.map((resource, index) => (
                  <Row key={resource.id} resource={resource} number={index + 1} />
                ))}
              </tbody>
            </table>
          </Sideways>
        </div>
      )}
    </Panel>
  );
}

type RowProps = { readonly resource: ResourcesProps['place']['resources']['nodes'][number]; readonly number: number };

function Row({ resource, number }: RowProps) {
  const { t } = useTranslation(['district', 'common']);
  const { language } = usePreferences();
  const { name, language: written, kind, state, isFree, capacity, lastVerifiedAt } = resource;
  return (
    <tr>
      <td>{number}</td>
      <th scope="row" lang={written}>
        {name}
      </th>
      <td>{t(`common:resourceKind.${kind}`)}</td>
      <td>
        {capacity === null ? '–' : t('district:places', { count: capacity, n: exactNumber(language, capacity) })}
        {isFree === true && ` · ${t('district:free')}`}
      </td>
      <td>{day(language, lastVerifiedAt)}</td>
      <td>{t(`common:resourceState.${state}`)}</td>
    </tr>
  );
}
