import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import { agendasGivenTo } from './came.ts';
import type { AgendaThatCameFragment, MineGivenFragment } from './given.generated.ts';
import { Line } from './line.tsx';
import styles from './mine-page.module.css';
import { Part } from './part.tsx';
import type { MineRaisedFragment } from './raised.generated.ts';

/** What came of all that somebody raised, tried or gave to. */
export function Came({ member }: { readonly member: MineGivenFragment & MineRaisedFragment }) {
  const { t } = useTranslation('mine');
  const { agendas, experiments } = member;
  const others = agendasGivenTo(member);
  const isEmpty = agendas?.totalCount === 0 && experiments?.totalCount === 0 && others.length === 0;
  return (
    <Panel title={t('came')}>
      {agendas === null && <Missing service="agenda" />}
      {experiments === null && <Missing service="learning" />}
      {isEmpty && <Empty>{t('cameNone')}</Empty>}
      <Part name="raised" title={t('raised')} list={agendas}>
        {(agenda) => <AgendaEntry key={agenda.id} agenda={agenda} />}
      </Part>
      <Part name="tried" title={t('tried')} list={experiments}>
        {({ id, agenda, hypothesis, language }) =>
          agenda === null ? (
            <Line key={id} what={hypothesis} language={language} />
          ) : (
            <AgendaEntry key={id} agenda={agenda} />
          )
        }
      </Part>
      {others.length > 0 && (
        <Panel level={3} title={t('givenTo')}>
          <ul>
            {others.map((agenda) => (
              <AgendaEntry key={agenda.id} agenda={agenda} />
            ))}
          </ul>
        </Panel>
      )}
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
