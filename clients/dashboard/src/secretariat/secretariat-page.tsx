import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { acts } from '../acts/words.ts';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { readPlace } from '../parts/paging.ts';
import { Shape } from '../parts/shape.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { NotAllowed } from '../session/not-allowed.tsx';
import { useSession } from '../session/session.ts';
import { holdsRole } from '../session/token.ts';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { AnswerFigures } from './figures.tsx';
import { OverdueReports } from './overdue.tsx';
import type { QueueName } from './queue.tsx';
import { SecretariatDocument, type SecretariatQuery } from './secretariat-page.generated.ts';
import styles from './secretariat-page.module.css';
import { StaleResources } from './stale.tsx';
import { Unmatched } from './unmatched.tsx';
import { Waiting } from './waiting.tsx';
import { secretariat as words } from './words.ts';

addWords('secretariat', words);
addWords('acts', acts);
addWords('city', city);

/** What waits for the secretariat, the oldest first, each with what is to be done (N7). */
export function Page() {
  const { t } = useTranslation('secretariat');
  const { municipality: code = '' } = useParams();
  const session = useSession();
  useTitle(t('title'));
  const may = session.state === 'signed-in' && holdsRole(session.roles, code, 'secretariat', 'official');
  return may ? <Desk code={code} /> : <Refused />;
}

function Refused() {
  const { t } = useTranslation('secretariat');
  return (
    <NotAllowed title={t('title')} first={t('signIn')}>
      <p>{t('who')}</p>
      <p>{t('how')}</p>
    </NotAllowed>
  );
}

function Desk({ code }: { readonly code: string }) {
  const [search] = useSearchParams();
  const after = (queue: QueueName) => readPlace(search, queue).after;
  const places = { toAnswer: after('toAnswer'), alone: after('alone'), unmatched: after('unmatched') };
  const asked = useKept(
    useGraph(SecretariatDocument, { code, ...places, overdue: after('overdue'), stale: after('stale') }),
    code,
  );
  useLastPlace(asked.state === 'ready' ? asked.data.municipality?.code : undefined);
  // A role that was taken away since: the graph says no, whatever the token says.
  if (asked.state === 'ready' && asked.isRefused) return <Refused />;
  const refresh = () => {
    if (asked.state !== 'loading') asked.retry();
  };
  return (
    <Answer asked={asked} shape={<DeskShape />}>
      {({ municipality }) =>
        municipality === null ? <UnknownPlace code={code} /> : <Known place={municipality} refresh={refresh} />
      }
    </Answer>
  );
}

type Place = NonNullable<SecretariatQuery['municipality']>;

function Known({ place, refresh }: { readonly place: Place; refresh(): void }) {
  const { t } = useTranslation('secretariat');
  const { language } = usePreferences();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  /** What was done goes from its list: who did it with the keyboard goes on from where it is said. */
  const onDone = (words: string): void => {
    setSaid(words);
    status.current?.focus();
    refresh();
  };
  const days = place.agendaSettings?.answerWithinDays ?? null;
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, place.name), to: `/m/${place.code}` }]} />
        <h1>{t('title')}</h1>
        <p role="status" tabIndex={-1} ref={status} className={styles.said}>
          {said}
        </p>
      </div>
      <AnswerFigures place={place} days={days} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Waiting
            name="toAnswer"
            title={t('toAnswer')}
            none={t('toAnswerNone')}
            list={place.agendasToAnswer}
            total={place.answerFigures?.waiting}
            days={days}
            onDone={onDone}
          />
          <Unmatched list={place.unmatchedAgendas} onDone={onDone} />
        </div>
        <div className={styles.column}>
          <Waiting
            name="alone"
            title={t('alone')}
            none={t('aloneNone')}
            list={place.agendasWithoutConsultant}
            total={place.answerFigures?.withoutConsultant}
            days={null}
            onDone={onDone}
          />
          <OverdueReports list={place.overdueExperiments} />
          <StaleResources list={place.resourcesToVerify} total={place.resourceSummary?.stale} onDone={onDone} />
        </div>
      </div>
    </div>
  );
}

const DeskShape = () => (
  <div className={styles.page}>
    <Shape tall={3} />
    <Shape tall={8} />
    <div className={styles.columns}>
      <Shape tall={32} />
      <Shape tall={32} />
    </div>
  </div>
);
