import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import { SignInNeeded } from '../session/sign-in-needed.tsx';
import type { Outcome } from './outcome.ts';

type OutcomeNoticeProps = {
  readonly isSending: boolean;
  readonly outcome: Outcome<unknown> | null;
  /** What is said when it is done. */
  readonly done: ReactNode;
  /** Why one is to sign in. */
  readonly first: string;
  /** The place on the page to come back to. */
  readonly hash: string;
};

/** What came of an act, in its place, and told to those who do not see it. */
export const OutcomeNotice = (props: OutcomeNoticeProps) => (
  <div aria-live="polite">
    <Told {...props} />
  </div>
);

function Told({ isSending, outcome, done, first, hash }: OutcomeNoticeProps) {
  const { t } = useTranslation(['acts', 'common']);
  if (isSending) return <p className="hidden">{t('acts:sending')}</p>;
  if (outcome === null) return null;
  if (outcome.kind === 'done') return <Notice kind="success">{done}</Notice>;
  if (outcome.kind === 'nobody') return <SignInNeeded hash={hash}>{first}</SignInNeeded>;
  if (outcome.kind === 'offline') return <Notice kind="warning">{t('acts:offline')}</Notice>;
  if (outcome.kind === 'failed') {
    return (
      <Notice kind="failure">
        <p>{t('acts:failed')}</p>
        {outcome.requestId !== null && <p>{t('common:requestId', { id: outcome.requestId })}</p>}
      </Notice>
    );
  }
  if (outcome.kind === 'refused' && outcome.isSpent) return <Notice kind="warning">{t('acts:spent')}</Notice>;
  return <Notice kind="failure">{outcome.message}</Notice>;
}
