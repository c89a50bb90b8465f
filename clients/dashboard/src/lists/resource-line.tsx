import { useTranslation } from 'react-i18next';
import styles from '../agendas/agenda-line.module.css';
import { usePreferences } from '../settings/preferences.ts';
import { day, exactNumber, nameIn } from '../words/format.ts';
import type { ResourceLineFragment } from './resources-page.generated.ts';

/** One resource in a list: what it is, where, whether it can be relied on. */
export function ResourceLine({ resource }: { readonly resource: ResourceLineFragment }) {
  const { t } = useTranslation(['lists', 'common']);
  const { language: reader } = usePreferences();
  const { name, language, kind, state, isFree, capacity, lastVerifiedAt, district } = resource;
  return (
    <li className={styles.line}>
      <p className={styles.title} lang={language}>
        {name}
      </p>
      <p className={styles.facts}>
        <span>{t(`common:resourceKind.${kind}`)}</span>
        <span className={styles.state}>{t(`common:resourceState.${state}`)}</span>
        {district !== null && <span>{nameIn(reader, district.name)}</span>}
        {isFree === true && <span>{t('lists:free')}</span>}
        {capacity !== null && <span>{t('lists:places', { count: capacity, n: exactNumber(reader, capacity) })}</span>}
        <span>{t('lists:verified', { at: day(reader, lastVerifiedAt) })}</span>
      </p>
    </li>
  );
}
