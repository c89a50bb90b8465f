import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { useSession } from './session.ts';
import { SignInNeeded } from './sign-in-needed.tsx';

type NotAllowedProps = {
  readonly title: string;
  /** Who may see the page, and how one comes to be one of them. */
  readonly children: ReactNode;
  /** Why one is to sign in first. */
  readonly first: string;
};

/** A page that is for some: whose it is, and the way there for who is not signed in yet. */
export function NotAllowed({ title, children, first }: NotAllowedProps) {
  const { t } = useTranslation();
  const isKnown = useSession().state === 'signed-in';
  return (
    <>
      <h1>{title}</h1>
      <Notice kind="note">{children}</Notice>
      {!isKnown && <SignInNeeded>{first}</SignInNeeded>}
      <p>
        <Link to="/">{t('toCity')}</Link>
      </p>
    </>
  );
}
