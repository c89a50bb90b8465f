import { useTranslation } from 'react-i18next';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaExperimentsFragment } from './experiments.generated.ts';
import { Terms } from './terms.tsx';

/** What was tried for an agenda, how it went, and what was learned. */
export function Experiments({ agenda }: { readonly agenda: AgendaExperimentsFragment }) {
  const { t } = useTranslation('agenda');
  const { experiments } = agenda;
  return (
    <Panel title={t('experiments')}>
      {experiments === null && <Missing service="learning" />}
      {experiments?.nodes.length === 0 && <Empty>{t('experimentsNone')}</Empty>}
      <ul>
        {experiments?.nodes.map((experiment) => (
          <ExperimentEntry key={experiment.id} experiment={experiment} />
        ))}
      </ul>
    </Panel>
  );
}

type Experiment = NonNullable<AgendaExperimentsFragment['experiments']>['nodes'][number];

function ExperimentEntry({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation('agenda');
  const { language: reader } = usePreferences();
  const { hypothesis, method, language, state, isOverdue, startedAt, entryCount, log, record } = experiment;
  return (
    <li className={styles.item}>
      <p>
        <span className={styles.badge}>{isOverdue ? t('overdue') : t(`experimentState.${state}`)}</span>{' '}
        <When at={startedAt} isExact />
      </p>
      <Terms
        language={language}
        terms={[
          [t('hypothesis'), hypothesis],
          [t('method'), method],
        ]}
      />
      {log.nodes.length > 0 && (
        <details>
          <summary>{t('log', { count: entryCount, n: exactNumber(reader, entryCount) })}</summary>
          <ol>
            {log.nodes.map(({ id, text, language: written, writtenAt }) => (
              <li key={id} className={styles.item}>
                <p className={styles.quiet}>
                  <When at={writtenAt} isExact />
                </p>
                <p lang={written}>{text}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {record !== null && <RecordBox record={record} />}
    </li>
  );
}

function RecordBox({ record }: { readonly record: NonNullable<Experiment['record']> }) {
  const { t } = useTranslation(['agenda', 'common']);
  const { language: reader } = usePreferences();
  const { outcome, goalReachedPercent, whatWasLearned, newInformation, advice, followUp, language, reuseCount } =
    record;
  return (
    <div className={styles.record} data-outcome={outcome}>
      <p className={styles.strong}>
        {t(`common:outcome.${outcome}`)} · {t('agenda:goalReached', { n: goalReachedPercent })}
        {reuseCount > 0 && ` · ${t('agenda:reused', { count: reuseCount, n: exactNumber(reader, reuseCount) })}`}
      </p>
      <Terms
        language={language}
        terms={[
          [t('agenda:learned'), whatWasLearned],
          [t('agenda:newInformation'), newInformation],
          [t('agenda:advice'), advice],
          ...(followUp === null ? [] : [[t('agenda:followUp'), followUp] as const]),
        ]}
      />
    </div>
  );
}
