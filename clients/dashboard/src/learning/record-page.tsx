import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import agendaStyles from '../agenda/agenda-page.module.css';
import { Terms } from '../agenda/terms.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { Answer } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Empty } from '../parts/empty.tsx';
import page from '../parts/page.module.css';
import { Panel } from '../parts/panel.tsx';
import { Progress } from '../parts/progress.tsx';
import { Shape } from '../parts/shape.tsx';
import { Unknown } from '../parts/unknown.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { day, exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import styles from './learning.module.css';
import { RecordDocument, type RecordQuery } from './record-page.generated.ts';
import { learning as words } from './words.ts';

addWords('learning', words);

type LearningRecord = NonNullable<RecordQuery['learningRecord']>;

/** One record: what was tried, what came of it in numbers, what was learned, on which evidence, and who builds on it. */
export function Page() {
  const { t } = useTranslation('learning');
  const { id = '' } = useParams();
  const asked = useGraph(RecordDocument, { id });
  const found = asked.state === 'ready' ? asked.data.learningRecord : null;
  useTitle(found?.agenda?.title ?? t('record'));
  useLastPlace(found?.agenda?.municipality?.code);
  return (
    <Answer asked={asked} shape={<RecordShape />}>
      {({ learningRecord }) =>
        learningRecord === null ? <Unknown title={t('unknown')} /> : <Known record={learningRecord} />
      }
    </Answer>
  );
}

function Known({ record }: { readonly record: LearningRecord }) {
  const { t } = useTranslation('learning');
  const { whatWasLearned, newInformation, advice, closing, followUp, language } = record;
  return (
    <article className={page.page}>
      <Head record={record} />
      <div className={page.columns}>
        <div className={page.column}>
          <Panel title={t('learned')}>
            <Terms
              language={language}
              terms={[
                [t('newInformation'), newInformation],
                [t('whatWasLearned'), whatWasLearned],
                [t('advice'), advice],
                [t('closing'), closing],
                ...(followUp === null ? [] : [[t('followUp'), followUp] as const]),
              ]}
            />
          </Panel>
          <Reuse record={record} />
        </div>
        <div className={page.column}>
          <Tried record={record} />
          <Evidence record={record} />
        </div>
      </div>
    </article>
  );
}

function Head({ record }: { readonly record: LearningRecord }) {
  const { t } = useTranslation(['learning', 'common']);
  const { language } = usePreferences();
  const { agenda, outcome, goalReachedPercent, recordedAt, author } = record;
  const municipality = agenda?.municipality ?? null;
  const steps =
    municipality === null
      ? []
      : [
          { name: nameIn(language, municipality.name), to: `/m/${municipality.code}` },
          { name: t('learning:title'), to: `/m/${municipality.code}/learning` },
        ];
  return (
    <header>
      <Breadcrumb steps={steps} />
      {agenda === null ? (
        <h1>{t('learning:record')}</h1>
      ) : (
        <h1 lang={agenda.language}>
          <Link to={`/a/${agenda.id}`}>{agenda.title}</Link>
        </h1>
      )}
      <p className={styles.reached}>
        {t(`common:outcome.${outcome}`)} · {t('learning:goalReached', { n: goalReachedPercent })}
      </p>
      <Progress percent={goalReachedPercent} />
      <p className={agendaStyles.facts}>
        <When at={recordedAt} isExact />
        {author?.displayName != null && <span>{t('learning:by', { name: author.displayName })}</span>}
      </p>
    </header>
  );
}

function Tried({ record }: { readonly record: LearningRecord }) {
  const { t } = useTranslation('learning');
  const { language: reader } = usePreferences();
  const { hypothesis, method, language, startedAt, closedAt } = record.experiment;
  const period = { from: day(reader, startedAt), to: day(reader, closedAt ?? record.recordedAt) };
  return (
    <Panel title={t('tried')} aside={t('periodOf', period)}>
      <Terms
        language={language}
        terms={[
          [t('hypothesis'), hypothesis],
          [t('method'), method],
        ]}
      />
    </Panel>
  );
}

function Evidence({ record }: { readonly record: LearningRecord }) {
  const { t } = useTranslation('learning');
  const { language: reader } = usePreferences();
  const { experiment, assets, licence } = record;
  const { log, entryCount } = experiment;
  return (
    <Panel title={t('evidence')} aside={t('log', { count: entryCount, n: exactNumber(reader, entryCount) })}>
      <ol>
        {log.nodes.map(({ id, text, language, writtenAt }) => (
          <li key={id} className={agendaStyles.item}>
            <p className={agendaStyles.quiet}>
              <When at={writtenAt} isExact />
            </p>
            <p lang={language}>{text}</p>
          </li>
        ))}
      </ol>
      {entryCount > log.nodes.length && (
        <p className={agendaStyles.quiet}>{t('logMore', { n: exactNumber(reader, log.nodes.length) })}</p>
      )}
      {assets.length > 0 && (
        <Panel level={3} title={t('assets')}>
          <ul>
            {assets.map(({ kind, name, url }) => (
              <li key={`${kind} ${name}`}>
                {t(`assetKind.${kind}`)}: {url === null ? name : <a href={url}>{name}</a>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {licence !== null && (
        <p className={agendaStyles.quiet}>
          {t('licence')}: {t(`licences.${licence}`)}
        </p>
      )}
    </Panel>
  );
}

function Reuse({ record }: { readonly record: LearningRecord }) {
  const { t } = useTranslation(['learning', 'common']);
  const { language: reader } = usePreferences();
  const { citedBy, reuseCount } = record;
  return (
    <Panel
      title={t('learning:reuse')}
      aside={t('common:reused', { count: reuseCount, n: exactNumber(reader, reuseCount) })}
    >
      {citedBy.nodes.length === 0 && <Empty>{t('learning:reuseNone')}</Empty>}
      <ul>
        {citedBy.nodes.map(({ agenda, note, language, citedAt }) => (
          <li key={agenda?.id ?? citedAt} className={agendaStyles.item}>
            {agenda !== null && (
              <p className={agendaStyles.strong} lang={agenda.language}>
                <Link to={`/a/${agenda.id}`}>{agenda.title}</Link>
              </p>
            )}
            <p lang={language}>{note}</p>
            <p className={agendaStyles.quiet}>
              <When at={citedAt} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const RecordShape = () => (
  <div className={page.page}>
    <Shape tall={4} />
    <div className={page.columns}>
      <Shape tall={24} />
      <Shape tall={24} />
    </div>
  </div>
);
