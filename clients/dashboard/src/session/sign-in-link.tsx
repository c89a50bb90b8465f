import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { buttonClass } from '../parts/button.tsx';

type SignInLinkProps = {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** As a button looks. */
  readonly look?: 'main' | 'quiet';
  readonly label?: string | undefined;
  /** Where on the page one was; the place is gone to again. */
  readonly hash?: string;
};

/** The way to signing in, and back to the page on which one was. */
export function SignInLink({ children, className, look, label, hash }: SignInLinkProps) {
  const { pathname, search, hash: now } = useLocation();
  return (
    <Link
      to="/sign-in"
      state={{ to: `${pathname}${search}${hash ?? now}` }}
      className={look === undefined ? className : buttonClass(look)}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
