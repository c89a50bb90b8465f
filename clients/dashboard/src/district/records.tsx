import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '../agendas/agenda-line.module.css';
import type { Ways } from '../city/ways.ts';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { DistrictRecordsFragment } from './records.generated.ts';

type RecordsProps = { readonly place: DistrictRecordsFragment; readonly ways: Ways };

/** What was learned here, failures as well as successes. */
export function Records({ place, ways }: RecordsProps) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const { learningRecords: list } = place;
  return (
    <Panel
      title={t('records')}
      aside={
        list !== null && <Link to={ways('learning')}>{t('total', { n: exactNumber(language, list.totalCount) })}</Link>
      }
    >
      {list === null && <Missing service="learning" />}
      {list?.nodes.length === 0 && <Empty>{t('recordsNone')}</Empty>}
      <ul>
        {list?.nodes.map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </ul>
    </Panel>
  );
}

type Listed = NonNullable<DistrictRecordsFragment['learningRecords']>['nodes'][number];

function RecordLine({ record }: { readonly record: Listed }) {
  const { t } = useTranslation(['district', 'common']);
  const { id, outcome, goalReachedPercent, whatWasLearned, language, recordedAt, agenda } = record;
  return (
    <li className={styles.line}>
      <p className={styles.title} lang={language}>
        <Link to={`/r/${id}`}>{whatWasLearned}</Link>
      </p>
      <p className={styles.facts}>
        <span className={styles.state} data-outcome={outcome}>
          {t(`common:outcome.${outcome}`)}
        </span>
        <span>{t('district:goalReached', { n: goalReachedPercent })}</span>
        {agenda !== null && (
          <span lang={agenda.language}>
            <Link to={`/a/${agenda.id}`}>{agenda.title}</Link>
          </span>
        )}
        <When at={recordedAt} />
      </p>
    </li>
  );
}
