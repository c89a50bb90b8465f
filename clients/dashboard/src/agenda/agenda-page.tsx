import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Support } from '../acts/support.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Moving, type Spoken, Told } from '../live/moving.tsx';
import { useLive } from '../live/use-live.ts';
import { Answer } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { readPlace } from '../parts/paging.ts';
import { Shape } from '../parts/shape.tsx';
import { Unknown } from '../parts/unknown.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, nameIn, percentOf } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { AgendaLiveDocument } from './agenda-live.generated.ts';
import { AgendaDocument, type AgendaQuery } from './agenda-page.generated.ts';
import styles from './agenda-page.module.css';
import { Experiments } from './experiments.tsx';
import { Hands } from './hands.tsx';
import { Matches } from './matches.tsx';
import { Money } from './money.tsx';
import { Processes } from './processes.tsx';
import { Story } from './story.tsx';
import { Talk } from './talk.tsx';
import { Timeline } from './timeline.tsx';
import { agenda as words } from './words.ts';

addWords('agenda', words);

type AgendaOfPage = NonNullable<AgendaQuery['agenda']>;

/** The life of an agenda: what it is about, how far it is, what it has and lacks, what happened and what came of it. */
export function Page() {
  const { t } = useTranslation('agenda');
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { after: comments } = readPlace(search, 'comments');
  const asked = useKept(useGraph(AgendaDocument, { id, comments }), id);
  const found = asked.state === 'ready' ? asked.data.agenda : null;
  useTitle(found?.title);
  useLastPlace(found?.municipality?.code);
  useLive(AgendaLiveDocument, { id, comments }, found !== null);
  return (
    <Answer asked={asked} shape={<AgendaShape />}>
      {({ agenda }) => (agenda === null ? <Unknown title={t('unknown')} /> : <Known agenda={agenda} />)}
    </Answer>
  );
}

function Known({ agenda }: { readonly agenda: AgendaOfPage }) {
  return (
    <article className={styles.page}>
      <Head agenda={agenda} />
      <Processes agenda={agenda} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Story agenda={agenda} />
          <Experiments agenda={agenda} />
          <Talk agenda={agenda} isClosed={agenda.state === 'CLOSED'} />
        </div>
        <div className={styles.column}>
          <Money agenda={agenda} />
          <Hands agenda={agenda} />
          <Matches agenda={agenda} />
          <Timeline agenda={agenda} />
        </div>
      </div>
    </article>
  );
}

function Head({ agenda }: { readonly agenda: AgendaOfPage }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { municipality, district, category, kind, state, maturity, triage, supportCount, raisedAt } = agenda;
  const steps = [
    ...(municipality === null ? [] : [{ name: nameIn(language, municipality.name), to: `/m/${municipality.code}` }]),
    ...(district === null ? [] : [{ name: nameIn(language, district.name), to: `/d/${district.code}` }]),
  ];
  return (
    <header>
      <Breadcrumb steps={steps} />
      <h1 lang={agenda.language}>{agenda.title}</h1>
      <p className={styles.facts}>
        <span className={styles.strong}>{t(`agendaState.${state}`)}</span>
        <span>{t(`agendaKind.${kind}`)}</span>
        <span>{nameIn(language, category.name)}</span>
        <span>{t(`maturity.${maturity}`)}</span>
        {triage !== null && <span>{t(`triage.${triage}`)}</span>}
        <Moving value={supportCount}>{t('supports', { n: exactNumber(language, supportCount) })}</Moving>
        <When at={raisedAt} isExact />
      </p>
      <Support agenda={agenda} />
      <News agenda={agenda} />
    </header>
  );
}

/** What moves on the page, for those who do not see it move. */
function News({ agenda }: { readonly agenda: AgendaOfPage }) {
  const { t } = useTranslation(['agenda', 'common']);
  const { language } = usePreferences();
  const { supportCount, commentCount, campaigns } = agenda;
  const raised = (campaigns?.nodes ?? []).map(({ title, goal, tally }): Spoken => {
    const percent = percentOf(tally.minorUnits, goal.minorUnits);
    const sums = { goal: exactMoney(language, [goal]), tally: exactMoney(language, [tally]), percent };
    return [tally.minorUnits, `${title}: ${t('agenda:raised', sums)}`];
  });
  const supports: Spoken = [supportCount, t('common:supports', { n: exactNumber(language, supportCount) })];
  const comments: Spoken = [commentCount, t('common:comments', { n: exactNumber(language, commentCount) })];
  return <Told parts={[supports, comments, ...raised]} />;
}

const AgendaShape = () => (
  <div className={styles.page}>
    <Shape tall={3} />
    <div className={styles.columns}>
      <Shape tall={24} />
      <Shape tall={24} />
    </div>
  </div>
);
