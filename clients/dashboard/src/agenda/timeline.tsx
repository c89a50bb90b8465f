import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaTimelineFragment } from './timeline.generated.ts';
import { fold, type Happening, type Told } from './timeline.ts';
import { agenda as words } from './words.ts';

/** What happened to an agenda in all services, the latest first, each step with the rule by which it was taken. */
export function Timeline({ agenda }: { readonly agenda: AgendaTimelineFragment }) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  const { totalCount, nodes } = agenda.timeline;
  const isWhole = totalCount <= nodes.length;
  return (
    <Panel
      title={t('timeline')}
      aside={isWhole ? undefined : t('timelineMore', { n: exactNumber(language, totalCount) })}
    >
      <ol className={styles.timeline}>
        {fold(nodes).map((told) => (
          <li key={told.first.id}>
            <Line told={told} />
            <p className={styles.quiet}>
              <When at={told.first.at} isExact />
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type Kind = keyof (typeof words)['ko']['happened'];
const isKnown = (kind: string): kind is Kind => Object.hasOwn(words.ko.happened, kind);

function Line({ told: { first, kind, times } }: { readonly told: Told }) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  if (first.transition !== null) return <Step transition={first.transition} />;
  return (
    <p>
      {isKnown(kind) ? t(`happened.${kind}`) : t('other')}
      {times > 1 && ` · ${t('times', { n: exactNumber(language, times) })}`}
    </p>
  );
}

function Step({ transition }: { readonly transition: NonNullable<Happening['transition']> }) {
  const { t, i18n } = useTranslation(['agenda', 'common']);
  const { aspect, from, to, rule, reason } = transition;
  const groups = { STATE: 'agendaState', MATURITY: 'maturity', TRIAGE: 'triage' } as const;
  // The values are those of three enums; what a later one may bring is shown as it is.
  const name = (value: string): string => {
    const key = `common:${groups[aspect]}.${value}`;
    return i18n.exists(key) ? String(i18n.t(key as never)) : value;
  };
  const change = { aspect: t(`agenda:aspect.${aspect}`), to: name(to) };
  return (
    <>
      <p className={styles.strong}>
        {from === null ? t('agenda:begun', change) : t('agenda:change', { ...change, from: name(from) })}
      </p>
      <p className={styles.quiet}>
        {t(`agenda:rule.${rule}`)}
        {reason !== null && ` · ${reason}`}
      </p>
    </>
  );
}
