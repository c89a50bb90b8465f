import { useTranslation } from 'react-i18next';
import { Pledge } from '../acts/pledge-form.tsx';
import { Moving } from '../live/moving.tsx';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Ends } from '../parts/ends.tsx';
import { Panel } from '../parts/panel.tsx';
import { Progress } from '../parts/progress.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, percentOf } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaMoneyFragment } from './money.generated.ts';

/** The campaigns of an agenda, with what each has and lacks. */
export function Money({ agenda }: { readonly agenda: AgendaMoneyFragment }) {
  const { t } = useTranslation('agenda');
  const { campaigns } = agenda;
  return (
    <Panel title={t('money')}>
      {campaigns === null && <Missing service="funding" />}
      {campaigns?.nodes.length === 0 && <Empty>{t('moneyNone')}</Empty>}
      <ul>
        {campaigns?.nodes.map((campaign) => (
          <CampaignEntry key={campaign.id} campaign={campaign} />
        ))}
      </ul>
    </Panel>
  );
}

type Campaign = NonNullable<AgendaMoneyFragment['campaigns']>['nodes'][number];

function CampaignEntry({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('agenda');
  const { language } = usePreferences();
  const { title, language: written, state, goal, tally, backerCount, deadline } = campaign;
  const percent = percentOf(tally.minorUnits, goal.minorUnits);
  const collects = state === 'PUBLISHED' || state === 'SECURED';
  return (
    <li className={styles.item}>
      <p className={styles.strong} lang={written}>
        {title}
      </p>
      <p>
        <span className={styles.badge}>{t(`campaignState.${state}`)}</span>
      </p>
      <Progress percent={percent} />
      <p>
        <Moving value={tally.minorUnits}>
          {t('raised', { goal: exactMoney(language, [goal]), tally: exactMoney(language, [tally]), percent })}
        </Moving>
      </p>
      <p className={styles.quiet}>
        {t('backers', { count: backerCount, n: exactNumber(language, backerCount) })}
        {collects && (
          <>
            {' · '}
            <Ends at={deadline}>{(when) => t('ends', { when })}</Ends>
          </>
        )}
      </p>
      {collects && <Pledge campaign={campaign} />}
    </li>
  );
}
