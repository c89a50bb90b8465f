import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '../agendas/agenda-line.module.css';
import type { Ways } from '../city/ways.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { day, exactNumber } from '../words/format.ts';
import type { DistrictResourcesFragment } from './resources.generated.ts';

type ResourcesProps = { readonly place: DistrictResourcesFragment; readonly ways: Ways };

/** What can be used here. */
export function Resources({ place, ways }: ResourcesProps) {
  const { t } = useTranslation(['district', 'common']);
  const { language } = usePreferences();
  const { totalCount, nodes } = place.resources;
  return (
    <Panel
      title={t('district:resources')}
      aside={<Link to={ways('resources')}>{t('district:total', { n: exactNumber(language, totalCount) })}</Link>}
    >
      {nodes.length === 0 && <Empty>{t('district:resourcesNone')}</Empty>}
      <ul>
        {nodes.map((resource) => (
          <li key={resource.id} className={styles.line}>
            <p className={styles.name} lang={resource.language}>
              {resource.name}
            </p>
            <p className={styles.facts}>
              <span>{t(`common:resourceKind.${resource.kind}`)}</span>
              <span className={styles.state}>{t(`common:resourceState.${resource.state}`)}</span>
              {resource.isFree === true && <span>{t('district:free')}</span>}
              {resource.capacity !== null && (
                <span>
                  {t('district:places', { count: resource.capacity, n: exactNumber(language, resource.capacity) })}
                </span>
              )}
              <span>
                {t('district:verified')} {day(language, resource.lastVerifiedAt)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
