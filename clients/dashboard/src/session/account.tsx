import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Button } from '../parts/button.tsx';
import styles from './account.module.css';
import { useSession } from './session.ts';
import { useSignInOffered } from './settings.ts';
import { SignInLink } from './sign-in-link.tsx';

/** Who is signed in, and the way in and out. Nothing where the gateway offers no sign-in. */
export function Account() {
  const { t } = useTranslation();
  const isOffered = useSignInOffered();
  const session = useSession();
  if (session.state === 'signed-in') {
    return (
      <>
        <NavLink to="/mine" className={styles.link ?? ''}>
          {session.name ?? t('mine')}
        </NavLink>
        <SignOut />
      </>
    );
  }
  if (isOffered !== true) return null;
  return (
    <>
      <SignInLink className={styles.link}>{session.state === 'expired' ? t('signInAgain') : t('signIn')}</SignInLink>
      {/* Whose login has ended may not be the next who sits here. */}
      {session.state === 'expired' && <SignOut />}
    </>
  );
}

function SignOut() {
  const { t } = useTranslation();
  return (
    <Button look="quiet" onPress={() => void import('./flow.ts').then(({ signOut }) => signOut())}>
      {t('signOut')}
    </Button>
  );
}
