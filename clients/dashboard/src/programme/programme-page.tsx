import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import lines from '../agendas/agenda-line.module.css';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Listed } from '../parts/listed.tsx';
import { Notice } from '../parts/notice.tsx';
import page from '../parts/page.module.css';
import { pageSize, readPlace } from '../parts/paging.ts';
import { Shape } from '../parts/shape.tsx';
import { Unknown } from '../parts/unknown.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { day, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { Funnel, Grants, Headlines, Times } from './numbers.tsx';
import { type ProcessLineFragment, ProgrammeDocument, type ProgrammeQuery } from './programme-page.generated.ts';
import { programme as words } from './words.ts';

addWords('programme', words);

type Programme = NonNullable<ProgrammeQuery['programme']>;

/** A programme: what came of it in figures, how far its processes are and how long it took, and each of them. */
export function Page() {
  const { t } = useTranslation('programme');
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { after } = readPlace(search);
  const asked = useKept(useGraph(ProgrammeDocument, { id, first: pageSize, after }), id);
  const { language } = usePreferences();
  const found = asked.state === 'ready' ? asked.data.programme : null;
  useTitle(found === null ? undefined : nameIn(language, found.name));
  useLastPlace(found?.municipality?.code);
  return (
    <Answer asked={asked} shape={<ProgrammeShape />}>
      {({ programme }) =>
        programme === null ? <Unknown title={t('unknown')} /> : <Known programme={programme} search={search} />
      }
    </Answer>
  );
}

function Known({ programme, search }: { readonly programme: Programme; readonly search: URLSearchParams }) {
  const { t } = useTranslation('programme');
  const { figures, processes } = programme;
  return (
    <div className={page.page}>
      <Head programme={programme} />
      <Headlines figures={figures} />
      <div className={page.columns}>
        <Funnel figures={figures} />
        <Times figures={figures} />
      </div>
      <Grants figures={figures} />
      <div>
        <h2>{t('processes')}</h2>
        <Listed label={t('processes')} list={processes} search={search} none={t('stagesNone')} isFiltered={false}>
          {(process) => <ProcessLine key={process.id} process={process} />}
        </Listed>
      </div>
    </div>
  );
}

function Head({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const { municipality, name, purpose, state, startsAt, endsAt, legalBasis, steward, closeReason } = programme;
  const steps =
    municipality === null
      ? []
      : [
          { name: nameIn(language, municipality.name), to: `/m/${municipality.code}` },
          { name: t('title'), to: `/m/${municipality.code}/programmes` },
        ];
  const from = day(language, startsAt);
  return (
    <header>
      <Breadcrumb steps={steps} />
      <h1>{nameIn(language, name)}</h1>
      <p className={page.about}>{nameIn(language, purpose)}</p>
      <p className={lines.facts}>
        <span className={lines.state}>{t(`state.${state}`)}</span>
        <span>
          {endsAt === null ? t('period', { from }) : t('periodUntil', { from, until: day(language, endsAt) })}
        </span>
        <span>
          {t('basis')}: {legalBasis}
        </span>
        {steward !== null && (
          <span>
            {t('steward')}: {nameIn(language, steward.name)}
          </span>
        )}
      </p>
      {closeReason !== null && <Notice kind="note">{t('closed', { reason: closeReason })}</Notice>}
    </header>
  );
}

function ProcessLine({ process }: { readonly process: ProcessLineFragment }) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const { agenda, stage, outcome, stageEnteredAt } = process;
  return (
    <li className={lines.line}>
      <p className={lines.title} lang={agenda.language}>
        <Link to={`/a/${agenda.id}`}>{agenda.title}</Link>
      </p>
      <p className={lines.facts}>
        <span className={lines.state}>{nameIn(language, stage.name)}</span>
        {outcome !== null && <span>{t(`outcome.${outcome}`)}</span>}
        <When at={stageEnteredAt} />
      </p>
    </li>
  );
}

const ProgrammeShape = () => (
  <div className={page.page}>
    <Shape tall={4} />
    <Shape tall={6} />
    <div className={page.columns}>
      <Shape tall={16} />
      <Shape tall={16} />
    </div>
  </div>
);
