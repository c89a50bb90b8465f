import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../parts/button.tsx';
import { Ends } from '../parts/ends.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { OverdueReportFragment } from './overdue.generated.ts';
import { type Listed, Queue } from './queue.tsx';
import styles from './secretariat-page.module.css';

type OverdueReportsProps = {
  readonly list: Listed<OverdueReportFragment> & ({ readonly totalCount: number } | null);
};

/** Experiments whose learning record is late: who runs them is to be reminded, on the page of their agenda. */
export function OverdueReports({ list }: OverdueReportsProps) {
  const { t } = useTranslation('secretariat');
  return (
    <Queue
      name="overdue"
      title={t('overdue')}
      none={t('overdueNone')}
      service="learning"
      list={list}
      total={list?.totalCount}
    >
      {(experiment) => <Late key={experiment.id} experiment={experiment} />}
    </Queue>
  );
}

function Late({ experiment }: { readonly experiment: OverdueReportFragment }) {
  const { t } = useTranslation('secretariat');
  const { language } = usePreferences();
  const { hypothesis, language: written, dueAt, entryCount, agenda, runner } = experiment;
  const title = agenda?.title ?? hypothesis;
  return (
    <li className={styles.item}>
      <p className={styles.title} lang={agenda?.language ?? written}>
        {title}
      </p>
      <p className={styles.facts}>
        <span className={styles.late}>
          <Ends at={dueAt}>{(when) => t('due', { when })}</Ends>
        </span>
        {runner !== null && runner.displayName !== null && <span>{t('runner', { name: runner.displayName })}</span>}
        <span>{t('entries', { n: exactNumber(language, entryCount) })}</span>
      </p>
      {agenda !== null && (
        <div className={styles.acts}>
          <Link to={`/a/${agenda.id}`} className={buttonClass('quiet')} aria-label={t('openOf', { title })}>
            {t('open')}
          </Link>
        </div>
      )}
    </li>
  );
}
