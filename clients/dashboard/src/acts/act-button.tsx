import { type ReactNode, useRef } from 'react';
import { Button } from '../parts/button.tsx';
import { useFocusAtPlace } from '../parts/use-place.ts';
import { useSession } from '../session/session.ts';
import { useSignInOffered } from '../session/settings.ts';
import { SignInLink } from '../session/sign-in-link.tsx';

type ActButtonProps = {
  readonly children: ReactNode;
  /** What it is about, where several buttons of the page say the same. */
  readonly label?: string;
  readonly look?: 'main' | 'quiet';
  /** The place on the page to come back to from signing in. */
  readonly place: string;
  readonly isBusy?: boolean;
  readonly isExpanded?: boolean;
  onPress(): void;
};

/** Begins an act. Who is not signed in is sent to sign in and comes back to it; where one cannot, there is none. */
export function ActButton({
  children,
  label,
  look = 'main',
  place,
  isBusy = false,
  isExpanded,
  onPress,
}: ActButtonProps) {
  const session = useSession();
  const isOffered = useSignInOffered();
  const button = useRef<HTMLButtonElement>(null);
  useFocusAtPlace(place, button);
  if (session.state === 'signed-in') {
    return (
      <Button
        ref={button}
        id={place}
        look={look}
        isBusy={isBusy}
        onPress={onPress}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      >
        {children}
      </Button>
    );
  }
  if (isOffered !== true) return null;
  return (
    <SignInLink look={look} hash={`#${place}`} label={label}>
      {children}
    </SignInLink>
  );
}
