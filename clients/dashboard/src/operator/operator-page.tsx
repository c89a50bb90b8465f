import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Shape } from '../parts/shape.tsx';
import { useTitle } from '../parts/use-title.ts';
import { When } from '../parts/when.tsx';
import { NotAllowed } from '../session/not-allowed.tsx';
import { useSession } from '../session/session.ts';
import { holdsRole } from '../session/token.ts';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, moment } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { Imports } from './imports.tsx';
import styles from './operator-page.module.css';
import { Parked } from './parked.tsx';
import { type Looked, type Report, type Trouble, useReport } from './report.ts';
import { useServiceName } from './service-name.ts';
import { Services } from './services.tsx';
import { operator as words } from './words.ts';

addWords('operator', words);

/** Whether all is well, and if not, which part since when; then what is behind it. */
export function Page() {
  const { t } = useTranslation('operator');
  const session = useSession();
  useTitle(t('title'));
  const may = session.state === 'signed-in' && holdsRole(session.roles, null, 'operator');
  return may ? <Health /> : <Refused />;
}

function Refused() {
  const { t } = useTranslation('operator');
  return (
    <NotAllowed title={t('title')} first={t('signIn')}>
      <p>{t('who')}</p>
      <p>{t('how')}</p>
    </NotAllowed>
  );
}

function Health() {
  const { t } = useTranslation(['operator', 'common']);
  const { looked, look } = useReport();
  if (looked.state === 'refused') return <Refused />;
  return (
    <div className={styles.page}>
      <h1>{t('operator:title')}</h1>
      {looked.state === 'loading' && <Shape tall={24} />}
      {looked.state === 'failed' && (
        <div role="alert">
          <Notice kind="failure">{t('common:failed')}</Notice>
        </div>
      )}
      {looked.state === 'ready' && <Summary {...looked} />}
      <div>
        <Button look="edged" onPress={look}>
          {t('operator:refresh')}
        </Button>
      </div>
      {looked.state === 'ready' && <Behind report={looked.report} />}
    </div>
  );
}

const Behind = ({ report }: { readonly report: Report }) => (
  <>
    <Services report={report} />
    <Parked services={report.services} />
    <Imports services={report.services} />
  </>
);

function Summary({ report, isOld }: Extract<Looked, { state: 'ready' }>) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  const at = moment(language, report.at);
  const { troubles } = report;
  return (
    <div role="status" className={styles.summary}>
      {isOld && <Notice kind="warning">{t('stale', { at })}</Notice>}
      {troubles.length === 0 ? (
        <Notice kind="success">
          <strong>{t('well')}</strong> {t('at', { at })}
        </Notice>
      ) : (
        <Notice kind="failure">
          <p>
            <strong>{t('troubles', { count: troubles.length, n: exactNumber(language, troubles.length) })}</strong>{' '}
            {t('at', { at })}
          </p>
          <ul>
            {troubles.map((trouble) => (
              <li key={`${trouble.service} ${trouble.what}`}>
                <TroubleLine trouble={trouble} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function TroubleLine({ trouble: { service, what, count, since } }: { readonly trouble: Trouble }) {
  const { t } = useTranslation('operator');
  const { language } = usePreferences();
  const name = useServiceName();
  const [before, after] = t('since', { when: '|' }).split('|');
  return (
    <>
      {t(`trouble.${what}`, { service: name(service), n: exactNumber(language, count ?? 0) })}
      {since !== null && (
        <>
          {' · '}
          {before}
          <When at={since} />
          {after}
        </>
      )}
    </>
  );
}
