import { useTranslation } from 'react-i18next';
import { TakePledgeBack } from '../acts/take-pledge-back.tsx';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, hoursIn, nameIn } from '../words/format.ts';
import type { MineGivenFragment } from './given.generated.ts';
import { Line } from './line.tsx';
import { Part } from './part.tsx';

/** What somebody gave: money, hands, goods, company. */
export function Given({ member }: { readonly member: MineGivenFragment }) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  const { pledges, inKindPledges, matches, mentorings } = member;
  const given = [matches, pledges, inKindPledges, mentorings];
  return (
    <Panel title={t('given')}>
      {pledges === null && <Missing service="funding" />}
      {given.every((list) => list?.totalCount === 0) && <Empty>{t('givenNone')}</Empty>}
      <Part name="hands" title={t('hands')} list={matches}>
        {({ id, state, proposedAt, hoursGiven, need }) => (
          <Line
            key={id}
            what={t('gaveHands', {
              skill: nameIn(language, need.skill.label),
              hours: hoursIn(language, hoursGiven ?? need.hours),
            })}
            state={t(`matchState.${state}`)}
            at={proposedAt}
            agenda={need.agenda}
          />
        )}
      </Part>
      <Part name="pledges" title={t('pledged')} list={pledges}>
        {({ id, state, amount, pledgedAt, campaign }) => (
          <Line
            key={id}
            what={t('gaveMoney', { amount: exactMoney(language, [amount]), title: campaign.title })}
            state={t(`pledgeState.${state}`)}
            at={pledgedAt}
            agenda={campaign.agenda}
          >
            <TakePledgeBack
              pledgeId={id}
              title={campaign.title}
              isPossible={state === 'ACTIVE' && (campaign.state === 'PUBLISHED' || campaign.state === 'SECURED')}
            />
          </Line>
        )}
      </Part>
      <Part name="goods" title={t('goods')} list={inKindPledges}>
        {({ id, state, kind, item, quantity, pledgedAt, campaign }) => (
          <Line
            key={id}
            what={`${item ?? t(`inKind.${kind}`)} · ${exactNumber(language, quantity)}`}
            state={t(`inKindState.${state}`)}
            at={pledgedAt}
            agenda={campaign.agenda}
          />
        )}
      </Part>
      <Part name="mentored" title={t('mentored')} list={mentorings}>
        {({ id, state, proposedAt, agenda }) => (
          <Line key={id} what={t('mentored')} state={t(`mentoringState.${state}`)} at={proposedAt} agenda={agenda} />
        )}
      </Part>
    </Panel>
  );
}
