import { useTranslation } from 'react-i18next';
import { OfferHands } from '../acts/offer-hands.tsx';
import { Moving } from '../live/moving.tsx';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, hoursIn, nameIn } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaHandsFragment } from './hands.generated.ts';

type HandsProps = {
  readonly agenda: AgendaHandsFragment & {
    readonly id: string;
    readonly municipality: { readonly code: string } | null;
  };
};

/** The hands that an agenda asks for, and those that it has. */
export function Hands({ agenda }: HandsProps) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  const { needs } = agenda;
  return (
    <Panel title={t('hands')}>
      {needs === null && <Missing service="skills" />}
      {needs?.nodes.length === 0 && <Empty>{t('handsNone')}</Empty>}
      <ul>
        {needs?.nodes.map(({ id, skill, state, wanted, filled, hours, description, language: written }) => (
          <li key={id} className={styles.item}>
            <p className={styles.strong}>{nameIn(language, skill.label)}</p>
            <p className={styles.quiet}>
              <span className={styles.badge}>{t(`needState.${state}`)}</span>{' '}
              <Moving value={filled}>
                {t('seats', {
                  count: wanted,
                  wanted: exactNumber(language, wanted),
                  filled: exactNumber(language, filled),
                  hours: hoursIn(language, hours),
                })}
              </Moving>
            </p>
            <p lang={written}>{description}</p>
            <OfferHands
              agendaId={agenda.id}
              needId={id}
              skill={nameIn(language, skill.label)}
              isOpen={state === 'OPEN'}
              municipality={agenda.municipality?.code ?? null}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
