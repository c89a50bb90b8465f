import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.tsx';
import { Heads } from '../parts/heads.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import styles from './operator-page.module.css';
import type { ImportFound, ServiceFound } from './report.ts';
import { useServiceName } from './service-name.ts';
import { operator as words } from './words.ts';

type State = keyof (typeof words)['ko']['importState'];
const isKnown = (state: string): state is State => Object.hasOwn(words.ko.importState, state);

/** What was taken over from files last, the newest first. */
export function Imports({ services }: { readonly services: readonly ServiceFound[] }) {
  const { t } = useTranslation('operator');
  const found = services
    .flatMap(({ name, report }) => (report?.imports ?? []).map((one) => ({ ...one, service: name })))
    .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  return (
    <Panel title={t('imports')}>
      {found.length === 0 ? (
        <Empty>{t('importsNone')}</Empty>
      ) : (
        <Sideways label={t('importsScroll')}>
          <table className={styles.table}>
            <Heads of={(['file', 'service', 'state', 'started', 'rows'] as const).map((head) => t(head))} />
            <tbody>
              {found.map((one) => (
                <Row key={one.id} found={one} />
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    </Panel>
  );
}

function Row({ found }: { readonly found: ImportFound & { readonly service: string } }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  const name = useServiceName();
  const { fileName, service, state, isDryRun, startedAt, created, changed, unchanged, rejected } = found;
  const number = (value: number) => exactNumber(language, value);
  const counts = { created: number(created), changed: number(changed), unchanged: number(unchanged) };
  return (
    <tr>
      <th scope="row">{fileName}</th>
      <td>{name(service)}</td>
      <td>
        {isKnown(state) ? t(`importState.${state}`) : state}
        {isDryRun && ` (${t('tryOnly')})`}
      </td>
      <td>
        <When at={startedAt} />
      </td>
      <td>{t('rowsWhat', { ...counts, rejected: number(rejected) })}</td>
    </tr>
  );
}
