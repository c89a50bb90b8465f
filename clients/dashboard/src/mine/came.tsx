import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import { agendasThatCame } from './came.ts';
import type { AgendaThatCameFragment, MineGivenFragment } from './given.generated.ts';
import styles from './mine-page.module.css';
import type { MineRaisedFragment } from './raised.generated.ts';

/** What came of all that somebody raised, gave to or tried. */
export function Came({ member }: { readonly member: MineGivenFragment & MineRaisedFragment }) {
  const { t } = useTranslation('mine');
  const agendas = agendasThatCame(member);
  return (
    <Panel title={t('came')}>
      {agendas.length === 0 && <Empty>{t('cameNone')}</Empty>}
      <ul>
        {agendas.map((agenda) => (
          <AgendaEntry key={agenda.id} agenda={agenda} />
        ))}
      </ul>
    </Panel>
  );
}

function AgendaEntry({ agenda }: { readonly agenda: AgendaThatCameFragment }) {
  const { t } = useTranslation(['mine', 'common']);
  const { language: reader } = usePreferences();
  const { id, title, language, state, supportCount, reachedOutcome, experiments } = agenda;
  const record = experiments?.nodes[0]?.record ?? null;
  const rung = reachedOutcome?.rung ?? null;
  return (
    <li className={styles.line}>
      <p className={styles.strong} lang={language}>
        <Link to={`/a/${id}`}>{title}</Link>
      </p>
      <p className={styles.quiet}>
        {t(`common:agendaState.${state}`)} · {t('common:supports', { n: exactNumber(reader, supportCount) })}
        {rung !== null && ` · ${t(`mine:rung.${rung}`)}`}
      </p>
      {record !== null && (
        <p>
          <span className={styles.strong}>{t(`common:outcome.${record.outcome}`)}</span>{' '}
          <span lang={record.language}>{record.whatWasLearned}</span>
        </p>
      )}
    </li>
  );
}
