import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney } from '../words/format.ts';
import type { MineGotFragment } from './got.generated.ts';
import { Line } from './line.tsx';

/** What somebody got: rewards, money back, rooms, company, a place in a team. */
export function Got({ member }: { readonly member: MineGotFragment }) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  const { bookings, mentoringsReceived } = member;
  const teams = member.teamMemberships.nodes.filter(({ state }) => state === 'JOINED');
  const pledges = member.pledges?.nodes ?? [];
  const claims = pledges.map(({ rewardClaim }) => rewardClaim).filter((claim) => claim !== null);
  const refunds = pledges.filter(({ refund }) => refund !== null);
  const isKnown = member.pledges !== null && bookings !== null;
  const got = [claims, refunds, bookings?.nodes ?? [], mentoringsReceived.nodes, teams];
  return (
    <Panel title={t('got')}>
      {isKnown && got.every((list) => list.length === 0) && <Empty>{t('gotNone')}</Empty>}
      <ul>
        {claims.map(({ id, state, reward }) => (
          <Line
            key={id}
            what={reward.title}
            language={reward.language}
            state={t(`rewardState.${state}`)}
            at={reward.deliverBy}
          />
        ))}
        {refunds.map(({ id, refund }) => (
          <Line
            key={id}
            what={t('refunded', { amount: exactMoney(language, refund === null ? [] : [refund.amount]) })}
            at={refund?.refundedAt}
          />
        ))}
        {bookings?.nodes.map(({ id, state, startsAt, resource, agenda }) => (
          <Line
            key={id}
            what={resource.name}
            language={resource.language}
            state={t(`bookingState.${state}`)}
            at={startsAt}
            agenda={agenda}
          />
        ))}
        {mentoringsReceived.nodes.map(({ id, state, proposedAt, mentor, agenda }) => (
          <Line
            key={id}
            what={t('accompanied', { name: mentor.displayName ?? t('somebody') })}
            state={t(`mentoringState.${state}`)}
            at={proposedAt}
            agenda={agenda}
          />
        ))}
        {teams.map(({ id, proposedAt, team }) => (
          <Line key={id} what={team.name} language={team.language} at={proposedAt} agenda={team.agenda} />
        ))}
      </ul>
    </Panel>
  );
}
