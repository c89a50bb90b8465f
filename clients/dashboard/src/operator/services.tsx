import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { duration, exactNumber } from '../words/format.ts';
import styles from './operator-page.module.css';
import type { ServiceFound } from './report.ts';
import { useServiceName } from './service-name.ts';

/** Events are on their way for a moment; from here on they wait. */
const shortestWaitSeconds = 5;
const lateSeconds = 60;

/** Each service with what waits in it. */
export function Services({ services }: { readonly services: readonly ServiceFound[] }) {
  const { t } = useTranslation('operator');
  const name = useServiceName();
  return (
    <Panel title={t('services')}>
      <Sideways label={t('servicesScroll')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['service', 'state', 'outbox', 'inbox', 'lag', 'parkedCount'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
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
                <Wait seconds={service.report?.outboxSeconds ?? null} />
                <Wait seconds={service.report?.inboxSeconds ?? null} />
                <Count of={service.report?.lag ?? null} late={1_000} />
                <Count of={service.report?.parked ?? null} late={0} />
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}

function Wait({ seconds }: { readonly seconds: number | null }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  if (seconds === null) return <td>{t('unknown')}</td>;
  const words = seconds < shortestWaitSeconds ? t('nothingWaits') : duration(language, seconds);
  return <td data-late={seconds > lateSeconds}>{words}</td>;
}

function Count({ of, late }: { readonly of: number | null; readonly late: number }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  return of === null ? <td>{t('unknown')}</td> : <td data-late={of > late}>{exactNumber(language, of)}</td>;
}
