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
  const { bookings, mentoringsReceived, teamMemberships: teams } = member;
  const back = backIn(member);
  const isEmpty = [bookings, mentoringsReceived, teams].every((list) => list?.totalCount === 0);
  return (
    <Panel title={t('got')}>
      {member.pledges === null && <Missing service="funding" />}
      {bookings === null && <Missing service="resources" />}
      {member.pledges !== null && isEmpty && back.claims.length + back.refunds.length === 0 && (
        <Empty>{t('gotNone')}</Empty>
      )}
      <Back {...back} />
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

/** What came back for the pledges that are shown. */
function backIn({ pledges }: MineGotFragment) {
  const nodes = pledges?.nodes ?? [];
  return {
    claims: nodes.map(({ rewardClaim }) => rewardClaim).filter((claim) => claim !== null),
    refunds: nodes.filter(({ refund }) => refund !== null),
  };
}

function Back({ claims, refunds }: ReturnType<typeof backIn>) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  if (claims.length + refunds.length === 0) return null;
  return (
    <Panel level={3} title={t('back')}>
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
      </ul>
    </Panel>
  );
}
