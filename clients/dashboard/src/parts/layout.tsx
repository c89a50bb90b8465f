import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useConnection } from '../graph/connection.ts';
import { Account } from '../session/account.tsx';
import { useSession } from '../session/session.ts';
import { SignInLink } from '../session/sign-in-link.tsx';
import { holdsRole } from '../session/token.ts';
import { DisplaySettings } from '../settings/display-settings.tsx';
import { LanguageSwitch } from '../settings/language-switch.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { moment } from '../words/format.ts';
import styles from './layout.module.css';
import { Notice } from './notice.tsx';
import { useFocusOnPage } from './use-focus-on-page.ts';

/** What stands around every page: the way to the content, the pages, the settings, and whether we are online. */
export function Layout() {
  const { t } = useTranslation();
  const { municipality } = usePreferences();
  const isLoading = useNavigation().state === 'loading';
  const content = useRef<HTMLElement>(null);
  useFocusOnPage(content);
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link className={styles.name} to="/">
            <Mark />
            {t('name')}
          </Link>
          <nav className={styles.pages} aria-label={t('pages')}>
            <NavLink to={municipality === null ? '/' : `/m/${municipality}`} end>
              {t('city')}
            </NavLink>
            {municipality !== null &&
              (['agendas', 'learning', 'programmes'] as const).map((name) => (
                <NavLink key={name} to={`/m/${municipality}/${name}`}>
                  {t(name)}
                </NavLink>
              ))}
            <PagesOfRoles municipality={municipality} />
          </nav>
          <div className={styles.settings}>
            <LanguageSwitch />
            <DisplaySettings />
            <Account />
          </div>
        </div>
      </header>
      <Offline />
      <Expired />
      <main id="content" ref={content} tabIndex={-1} className={styles.content} aria-busy={isLoading}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>{t('footer')}</p>
      </footer>
      <ScrollRestoration />
    </>
  );
}

/** The pages that are for some, for those. */
function PagesOfRoles({ municipality }: { readonly municipality: string | null }) {
  const { t } = useTranslation();
  const session = useSession();
  if (session.state !== 'signed-in') return null;
  const { roles } = session;
  const isOfDesk = municipality !== null && holdsRole(roles, municipality, 'secretariat', 'official');
  return (
    <>
      {isOfDesk && <NavLink to={`/m/${municipality}/secretariat`}>{t('secretariat')}</NavLink>}
      {holdsRole(roles, null, 'operator') && <NavLink to="/operator">{t('operator')}</NavLink>}
    </>
  );
}

const Mark = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="3" />
  </svg>
);

function Expired() {
  const { t } = useTranslation();
  const isExpired = useSession().state === 'expired';
  return (
    <div aria-live="polite" className={styles.offline}>
      {isExpired && (
        <Notice kind="note">
          {t('expired')} <SignInLink>{t('signInAgain')}</SignInLink>
        </Notice>
      )}
    </div>
  );
}

function Offline() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { isOnline, answeredAt } = useConnection();
  return (
    <div aria-live="polite" className={styles.offline}>
      {!isOnline && (
        <Notice kind="warning">
          {t('offline')} {answeredAt !== null && t('offlineSince', { at: moment(language, answeredAt) })}
        </Notice>
      )}
    </div>
  );
}
