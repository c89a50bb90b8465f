import { useTranslation } from 'react-i18next';
import { Heads } from '../parts/heads.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { duration, exactNumber } from '../words/format.ts';
import styles from './operator-page.module.css';
import type { Report, Trouble } from './report.ts';
import { useServiceName } from './service-name.ts';

/** Events are on their way for a moment; from here on they wait. */
const shortestWaitSeconds = 5;

/** Each service with what waits in it; what the gateway calls a trouble is marked. */
export function Services({ report: { services, troubles } }: { readonly report: Report }) {
  const { t } = useTranslation('operator');
  const name = useServiceName();
  const isTrouble = (service: string, what: Trouble['what']) =>
    troubles.some((trouble) => trouble.service === service && trouble.what === what);
  return (
    <Panel title={t('services')}>
      <Sideways label={t('servicesScroll')}>
        <table className={styles.table}>
          <Heads of={(['service', 'state', 'outbox', 'inbox', 'lag', 'parkedCount'] as const).map((head) => t(head))} />
          <tbody>
            {services.map((service) => (
              <tr key={service.name}>
                <th scope="row">{name(service.name)}</th>
                <td>
                  <span data-state={service.state}>{t(`states.${service.state}`)}</span>
                  {service.reasons.map((reason) => (
                    <p key={reason} className={styles.quiet}>
                      {reason}
                    </p>
                  ))}
                </td>
                <Wait seconds={service.report?.outboxSeconds ?? null} isLate={isTrouble(service.name, 'outbox')} />
                <Wait seconds={service.report?.inboxSeconds ?? null} isLate={isTrouble(service.name, 'inbox')} />
                <Count of={service.report?.lag ?? null} isLate={isTrouble(service.name, 'lag')} />
                <Count of={service.report?.parked ?? null} isLate={isTrouble(service.name, 'parked')} />
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}

function Wait({ seconds, isLate }: { readonly seconds: number | null; readonly isLate: boolean }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  if (seconds === null) return <td>{t('unknown')}</td>;
  const words = seconds < shortestWaitSeconds ? t('nothingWaits') : duration(language, seconds);
  return <td data-late={isLate}>{words}</td>;
}

function Count({ of, isLate }: { readonly of: number | null; readonly isLate: boolean }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  return of === null ? <td>{t('unknown')}</td> : <td data-late={isLate}>{exactNumber(language, of)}</td>;
}
