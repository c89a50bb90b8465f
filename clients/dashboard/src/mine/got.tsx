import { useTranslation } from 'react-i18next';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney } from '../words/format.ts';
import type { MineGotFragment } from './got.generated.ts';
import { Line } from './line.tsx';
import { Part } from './part.tsx';

/** What somebody got: rewards, money back, rooms, company, a place in a team. */
export function Got({ member }: { readonly member: MineGotFragment }) {
  const { t } = useTranslation('mine');
  const { returns, bookings, mentoringsReceived, teamMemberships: teams } = member;
  const isEmpty = [returns, bookings, mentoringsReceived, teams].every((list) => list?.totalCount === 0);
  return (
    <Panel title={t('got')}>
      {returns === null && <Missing service="funding" />}
      {bookings === null && <Missing service="resources" />}
      {isEmpty && <Empty>{t('gotNone')}</Empty>}
      <Part name="returns" title={t('back')} list={returns}>
        {(pledge) => <Return key={pledge.id} {...pledge} />}
      </Part>
      <Part name="booked" title={t('booked')} list={bookings}>
        {({ id, state, startsAt, resource, agenda }) => (
          <Line
            key={id}
            what={resource.name}
            language={resource.language}
            state={t(`bookingState.${state}`)}
            at={startsAt}
            agenda={agenda}
          />
        )}
      </Part>
      <Part name="accompanied" title={t('mentoring')} list={mentoringsReceived}>
        {({ id, state, proposedAt, mentor, agenda }) => (
          <Line
            key={id}
            what={t('accompanied', { name: mentor.displayName ?? t('somebody') })}
            state={t(`mentoringState.${state}`)}
            at={proposedAt}
            agenda={agenda}
          />
        )}
      </Part>
      <Part name="teams" title={t('teams')} list={teams}>
        {({ id, state, proposedAt, team }) => (
          <Line
            key={id}
            what={team.name}
            language={team.language}
            state={t(`teamState.${state}`)}
            at={proposedAt}
            agenda={team.agenda}
          />
        )}
      </Part>
    </Panel>
  );
}

type ReturnProps = NonNullable<MineGotFragment['returns']>['nodes'][number];

/** What came back for a pledge: its money, else the reward. */
function Return({ rewardClaim, refund, campaign: { title } }: ReturnProps) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  if (refund !== null) {
    return (
      <Line what={t('refunded', { amount: exactMoney(language, [refund.amount]), title })} at={refund.refundedAt} />
    );
  }
  if (rewardClaim === null) return null;
  const { state, reward } = rewardClaim;
  return (
    <Line what={reward.title} language={reward.language} state={t(`rewardState.${state}`)} at={reward.deliverBy} />
  );
}
