import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, nameIn } from '../words/format.ts';
import type { MineGivenFragment } from './given.generated.ts';
import { Line } from './line.tsx';

/** What somebody gave: money, hands, goods, company. */
export function Given({ member }: { readonly member: MineGivenFragment }) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  const { pledges, inKindPledges, matches, mentorings } = member;
  const given = [matches, pledges, inKindPledges, mentorings];
  return (
    <Panel title={t('given')}>
      {given.every((list) => list !== null && list.nodes.length === 0) && <Empty>{t('givenNone')}</Empty>}
      <ul>
        {matches.nodes.map(({ id, state, proposedAt, hoursGiven, need }) => (
          <Line
            key={id}
            what={t('gaveHands', {
              skill: nameIn(language, need.skill.label),
              n: exactNumber(language, hoursGiven ?? need.hours),
            })}
            state={t(`matchState.${state}`)}
            at={proposedAt}
            agenda={need.agenda}
          />
        ))}
        {pledges?.nodes.map(({ id, state, amount, pledgedAt, campaign }) => (
          <Line
            key={id}
            what={t('gaveMoney', { amount: exactMoney(language, [amount]), title: campaign.title })}
            state={t(`pledgeState.${state}`)}
            at={pledgedAt}
            agenda={campaign.agenda}
          />
        ))}
        {inKindPledges?.nodes.map(({ id, state, kind, item, quantity, pledgedAt, campaign }) => (
          <Line
            key={id}
            what={`${item ?? t(`inKind.${kind}`)} · ${exactNumber(language, quantity)}`}
            state={t(`inKindState.${state}`)}
            at={pledgedAt}
            agenda={campaign.agenda}
          />
        ))}
        {mentorings.nodes.map(({ id, state, proposedAt, agenda }) => (
          <Line key={id} what={t('mentored')} state={t(`mentoringState.${state}`)} at={proposedAt} agenda={agenda} />
        ))}
      </ul>
    </Panel>
  );
}
