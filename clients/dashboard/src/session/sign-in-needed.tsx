import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import { useSession } from './session.ts';
import { useSignInOffered } from './settings.ts';
import { SignInLink } from './sign-in-link.tsx';

type SignInNeededProps = {
  /** What one could see or do here. */
  readonly children: ReactNode;
  /** Where on the page that is. */
  readonly hash?: string;
};

/** Where one has to be signed in first: why, and the way there and back. */
export function SignInNeeded({ children, ...place }: SignInNeededProps) {
  const { t } = useTranslation();
  const isOffered = useSignInOffered();
  const isExpired = useSession().state === 'expired';
  return (
    <Notice kind="note">
      {isExpired && <p>{t('expired')}</p>}
      <div>{children}</div>
      {isOffered === false && <p>{t('signInNotOffered')}</p>}
      {isOffered === true && (
        <p>
          <SignInLink {...place}>{isExpired ? t('signInAgain') : t('signIn')}</SignInLink>
        </p>
      )}
    </Notice>
  );
}
