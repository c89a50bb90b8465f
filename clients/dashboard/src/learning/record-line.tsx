import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '../agendas/agenda-line.module.css';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import own from './learning.module.css';
import type { RecordLineFragment } from './record-line.generated.ts';

/** One record in a list: what was learned, how it ended, where, and how often others have built on it. */
export function RecordLine({ record }: { readonly record: RecordLineFragment }) {
  const { t } = useTranslation(['learning', 'common']);
  const { language: reader } = usePreferences();
  const { id, outcome, goalReachedPercent, whatWasLearned, language, recordedAt, reuseCount, agenda } = record;
  const district = agenda?.district ?? null;
  return (
    <li className={styles.line}>
      <p className={styles.title} lang={language}>
        <Link to={`/r/${id}`}>{whatWasLearned}</Link>
      </p>
      <p className={styles.facts}>
        <span>
          <span className={own.outcome}>{t(`common:outcome.${outcome}`)}</span>
        </span>
        <span>{t('learning:goalReached', { n: goalReachedPercent })}</span>
        {reuseCount > 0 && <span>{t('common:reused', { count: reuseCount, n: exactNumber(reader, reuseCount) })}</span>}
        {agenda !== null && <span lang={agenda.language}>{agenda.title}</span>}
        {district !== null && <span>{nameIn(reader, district.name)}</span>}
        <When at={recordedAt} />
      </p>
    </li>
  );
}
