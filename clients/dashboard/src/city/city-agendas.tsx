import { useTranslation } from 'react-i18next';
import { AgendaLine } from '../agendas/agenda-line.tsx';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import type { CityAgendasFragment } from './city-agendas.generated.ts';
import styles from './city-page.module.css';

/** What is new, and what most people stand behind. */
export function CityAgendas({ place }: { readonly place: CityAgendasFragment }) {
  const { t } = useTranslation('city');
  return (
    <div className={styles.pair}>
      <Panel title={t('newest')}>
        <Lines agendas={place.newest} />
      </Panel>
      <Panel title={t('supported')}>
        <Lines agendas={place.supported} />
      </Panel>
    </div>
  );
}

function Lines({ agendas }: { readonly agendas: CityAgendasFragment['newest'] }) {
  const { t } = useTranslation('city');
  if (agendas === null) return <Missing service="agenda" />;
  if (agendas.nodes.length === 0) return <Empty>{t('noAgendas')}</Empty>;
  return (
    <ul>
      {agendas.nodes.map((agenda) => (
        <AgendaLine key={agenda.id} agenda={agenda} />
      ))}
    </ul>
  );
}
