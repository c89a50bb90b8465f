import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaProcessesFragment } from './processes.generated.ts';

/** Each process of an agenda as its stages: where it stands, and what the next steps still lack. */
export const Processes = ({ agenda }: { readonly agenda: AgendaProcessesFragment }) => (
  <>
    {agenda.processes.nodes.map((process) => (
      <ProcessPanel key={process.id} process={process} />
    ))}
  </>
);

type Process = AgendaProcessesFragment['processes']['nodes'][number];

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
        {availableSteps.map(({ step, refusals }) => (
          <li key={step.key} className={styles.item}>
            <p className={styles.strong}>{t('step', { name: nameIn(language, step.name) })}</p>
            {refusals.length === 0 && <p className={styles.quiet}>{t('stepReady')}</p>}
            {refusals.map(({ message }) => (
              <p key={message} className={styles.quiet}>
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The stages in their order; ends other than the one that was reached are left out. Ways may lead around some of them. */
function Stages({ process }: { readonly process: Process }) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  const { template, stage } = process;
  const stages = template.stages.filter(
    ({ key, outcome }) => outcome === null || outcome === 'DONE' || key === stage.key,
  );
  const now = stages.findIndex(({ key }) => key === stage.key);
  return (
    <ol className={styles.stages}>
      {stages.map(({ key, name }, index) => (
        <li key={key} aria-current={index === now ? 'step' : undefined}>
          <span aria-hidden="true">{index === now ? '●' : '○'}</span>
          {nameIn(language, name)}
          {index === now && <span className="hidden">{t('now')}</span>}
        </li>
      ))}
    </ol>
  );
}
