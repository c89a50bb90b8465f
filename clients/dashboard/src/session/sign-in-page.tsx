import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import { preferences } from '../settings/preferences.ts';
import { addWords } from '../words/i18n.ts';
import { finishSignIn, SignInFailure, startSignIn } from './flow.ts';
import styles from './sign-in-page.module.css';
import { ownAddress } from './token.ts';
import { signIn as words } from './words.ts';

addWords('signIn', words);

/** On the way: to the issuer (`/sign-in`), and back from it (`/signed-in`). What goes wrong is said here. */
export function Page() {
  const { t } = useTranslation(['signIn', 'common']);
  const { pathname, search, state } = useLocation();
  const go = useNavigate();
  const isBack = pathname === '/signed-in';
  const to = ownAddress((state as { to?: unknown } | null)?.to);
  const [times, setTimes] = useState(0);
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  useTitle(t('common:signIn'));
  useEffect(() => {
    // As often as that is asked for.
    void times;
    setFailure(null);
    const onward = isBack
      ? back(search).then((next) => go(next, { replace: true }))
      : startSignIn(to, preferences().language);
    Promise.resolve(onward).catch((error: unknown) =>
      setFailure(error instanceof SignInFailure ? error : new SignInFailure('refused', { cause: error, to })),
    );
  }, [isBack, search, to, go, times]);
  const place = isBack ? (failure?.to ?? '/') : to;
  return (
    <div className={styles.page}>
      <h1>{t('common:signIn')}</h1>
      {failure === null ? (
        <p role="status">{t('signIn:onTheWay')}</p>
      ) : (
        <>
          <div role="alert">
            <Notice kind={failure.problem === 'cancelled' ? 'note' : 'failure'}>
              <p>{t(`signIn:problems.${failure.problem}`)}</p>
              <p>{t('signIn:nothingLost')}</p>
            </Notice>
          </div>
          {failure.problem !== 'not-offered' && (
            <div>
              <Button onPress={() => (isBack ? go('/sign-in', { state: { to: place } }) : setTimes(times + 1))}>
                {t('common:signInAgain')}
              </Button>
            </div>
          )}
          <p>
            <Link to={place}>{t('signIn:back')}</Link>
          </p>
        </>
      )}
    </div>
  );
}

/** A code is good once, however often the page is drawn. */
const answered = new Map<string, Promise<string>>();
function back(search: string): Promise<string> {
  const known = answered.get(search) ?? finishSignIn(search);
  answered.set(search, known);
  return known;
}
