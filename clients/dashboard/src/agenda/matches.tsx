import { useTranslation } from 'react-i18next';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { distance } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaMatchesFragment } from './matches.generated.ts';

/** Public resources that fit an agenda, the best first. */
export function Matches({ agenda }: { readonly agenda: AgendaMatchesFragment }) {
  const { t } = useTranslation(['agenda', 'common']);
  const { language } = usePreferences();
  const { resourceMatches: matches } = agenda;
  return (
    <Panel title={t('agenda:matches')}>
      {matches === null && <Missing service="resources" />}
      {matches?.nodes.length === 0 && <Empty>{t('agenda:matchesNone')}</Empty>}
      <ul>
        {matches?.nodes.map(({ resource, distanceMeters, reasons }) => (
          <li key={resource.id} className={styles.item}>
            <p className={styles.strong} lang={resource.language}>
              {resource.name}
            </p>
            <p className={styles.quiet}>
              {t(`common:resourceKind.${resource.kind}`)}
              {distanceMeters !== null && ` · ${t('agenda:away', { n: distance(language, distanceMeters) })}`}
            </p>
            <p className={styles.quiet}>{reasons.map((reason) => t(`agenda:reason.${reason}`)).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
