import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaProcessesFragment } from './processes.generated.ts';
import { type Standing, stagesOf } from './stages.ts';

/** Each process of an agenda as its stages: where it stood and stands, what the next steps lack, and who can supply it. */
export const Processes = ({ agenda }: { readonly agenda: AgendaProcessesFragment }) => (
  <>
    {agenda.processes.nodes.map((process) => (
      <ProcessPanel key={process.id} process={process} />
    ))}
  </>
);

type Process = AgendaProcessesFragment['processes']['nodes'][number];
type Available = Process['availableSteps'][number];

function ProcessPanel({ process }: { readonly process: Process }) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  const { template, stage, availableSteps } = process;
  const help = stage.help === null ? '' : nameIn(language, stage.help);
  return (
    <Panel title={t('process')} aside={nameIn(language, template.name)}>
      <Stages process={process} />
      {help !== '' && <p className={styles.quiet}>{help}</p>}
      <ul>
        {availableSteps.map((available) => (
          <NextStep key={available.step.key} available={available} template={template} />
        ))}
      </ul>
    </Panel>
  );
}

const signs: Readonly<Record<Standing, string>> = { done: '✓', now: '●', next: '◐', ahead: '○', skipped: '–' };

function Stages({ process }: { readonly process: Process }) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  return (
    <ol className={styles.stages}>
      {stagesOf(process).map(({ stage, standing, since }) => (
        <li key={stage.key} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
          <span aria-hidden="true">{signs[standing]}</span>
          {nameIn(language, stage.name)}
          <span className="hidden">{t(`standing.${standing}`)}</span>
          {since !== null && <When at={since} isExact />}
        </li>
      ))}
    </ol>
  );
}

/** What a refusal says of who asks, and not of the process. */
const aboutTheReader: ReadonlySet<string> = new Set([
  'RoleMissing',
  'NotThePoster',
  'PosterExcluded',
  'ActorKindNotAllowed',
]);

type NextStepProps = { readonly available: Available; readonly template: Process['template'] };

/** A step that leads on: what it still lacks, and who may take it. That the reader may not is no lack of the process. */
function NextStep({ available, template }: NextStepProps) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  const { step, refusals } = available;
  const lacking = refusals.filter(({ __typename }) => !aboutTheReader.has(__typename));
  const who = useWho(template);
  const named = step.guards.some(({ guard }) => guard === 'poster') ? [t('relation.POSTER')] : step.by.map(who);
  return (
    <li className={styles.item}>
      <p className={styles.strong}>{t('step', { name: nameIn(language, step.name) })}</p>
      {lacking.length === 0 && <p className={styles.quiet}>{t('stepReady')}</p>}
      {lacking.map(({ message }) => (
        <p key={message} className={styles.quiet}>
          {t('lacking', { what: message })}
        </p>
      ))}
      <p className={styles.quiet}>{t('stepBy', { who: [...new Set(named)].join(', ') })}</p>
    </li>
  );
}

type Right = Available['step']['by'][number];

/** Whom a right of the template names, in words. */
function useWho({ bodies }: Process['template']): (right: Right) => string {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  return ({ role, relation, body, isAnyone, isClock }) => {
    if (isAnyone) return t('right.anyone');
    if (isClock) return t('right.clock');
    if (relation !== null) return t(`relation.${relation}`);
    const named = bodies.find(({ key }) => key === body);
    if (named !== undefined) return nameIn(language, named.name);
    return isRole(role) ? t(`role.${role}`) : t('right.named');
  };
}

const roles = ['citizen', 'official', 'secretariat', 'steward', 'operator'] as const;

/** Whether we have a word for a role. */
const isRole = (role: string | null): role is (typeof roles)[number] => roles.some((known) => known === role);
