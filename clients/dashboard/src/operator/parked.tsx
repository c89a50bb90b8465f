import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.tsx';
import { Heads } from '../parts/heads.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import styles from './operator-page.module.css';
import type { ServiceFound } from './report.ts';

/** Events that failed too often and wait for a person, by the names under which the command knows them. */
export function Parked({ services }: { readonly services: readonly ServiceFound[] }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  const events = services.flatMap(({ name, report }) =>
    (report?.parkedEvents ?? []).map((event) => ({ ...event, name: `${name}/${event.seq}` })),
  );
  const [first] = events;
  return (
    <Panel title={t('parked')}>
      {first === undefined ? (
        <Empty>{t('parkedNone')}</Empty>
      ) : (
        <>
          <p className={styles.how}>{t('parkedHow', { event: first.name })}</p>
          <Sideways label={t('parkedScroll')}>
            <table className={styles.table}>
              <Heads of={(['event', 'type', 'received', 'attempts', 'heldBack'] as const).map((head) => t(head))} />
              <tbody>
                {events.map((event) => (
                  <tr key={event.name}>
                    <th scope="row">{event.name}</th>
                    <td>{event.type}</td>
                    <td>
                      <When at={event.receivedAt} />
                    </td>
                    <td>{exactNumber(language, event.attempts)}</td>
                    <td>{exactNumber(language, event.heldBack)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
        </>
      )}
    </Panel>
  );
}
