import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Service } from '../graph/problems.ts';
import { Missing } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Ends } from '../parts/ends.tsx';
import { Panel } from '../parts/panel.tsx';
import { Progress } from '../parts/progress.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, hoursIn, nameIn, percentOf, shortMoney } from '../words/format.ts';
import styles from './city-page.module.css';
import type {
  CampaignItemFragment,
  NeededNowFragment,
  NeedItemFragment,
  OverdueItemFragment,
  ToAnswerFragment,
} from './needed-now.generated.ts';
import type { Ways } from './ways.ts';

type NeededNowProps = {
  /** A city waits for its own answers, too; a district has none to give. */
  readonly place: NeededNowFragment & Partial<ToAnswerFragment>;
  /** Where the lists are of which the first few stand here. */
  readonly ways: Ways;
};

/** What waits for somebody: money before a deadline, hands, records that are late, and a first answer. */
export function NeededNow({ place, ways }: NeededNowProps) {
  const { t } = useTranslation('city');
  return (
    <Panel title={t('needed')}>
      <div className={styles.groups}>
        <Group
          title={t('campaigns')}
          none={t('campaignsNone')}
          service="funding"
          list={place.openCampaigns}
          to={ways('waiting', { what: 'campaigns' })}
        >
          {(campaign) => <CampaignItem key={campaign.id} campaign={campaign} />}
        </Group>
        <Group
          title={t('needs')}
          none={t('needsNone')}
          service="skills"
          list={place.openNeeds}
          to={ways('waiting', { what: 'needs' })}
        >
          {(need) => <NeedItem key={need.id} need={need} />}
        </Group>
        <Group
          title={t('overdue')}
          none={t('overdueNone')}
          service="learning"
          list={place.overdueExperiments}
          to={ways('waiting', { what: 'overdue' })}
        >
          {(experiment) => <OverdueItem key={experiment.id} experiment={experiment} />}
        </Group>
        {place.agendasToAnswer !== undefined && (
          <Group
            title={t('answers')}
            none={t('answersNone')}
            service="agenda"
            list={place.agendasToAnswer}
            to={ways('waiting', { what: 'answers' })}
          >
            {(agenda) => <ToAnswerItem key={agenda.id} agenda={agenda} />}
          </Group>
        )}
      </div>
    </Panel>
  );
}

type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[] } | null;
type GroupProps<Item> = {
  readonly title: string;
  readonly none: string;
  readonly service: Service;
  readonly list: List<Item>;
  /** Where all of them are. */
  readonly to: string;
  children(item: Item): ReactNode;
};

function Group<Item>({ title, none, service, list, to, children }: GroupProps<Item>) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  const more = list === null ? 0 : list.totalCount - list.nodes.length;
  const words = t('more', { n: exactNumber(language, more) });
  const toAll = (
    <Link to={to} aria-label={`${title}: ${words}`}>
      {words}
    </Link>
  );
  return (
    <Panel level={3} title={title} aside={more > 0 ? toAll : undefined}>
      {list === null && <Missing service={service} />}
      {list?.nodes.length === 0 && <Empty>{none}</Empty>}
      {list !== null && list.nodes.length > 0 && <ul>{list.nodes.map(children)}</ul>}
    </Panel>
  );
}

/** One campaign that collects: how much of its goal is there, and how long it goes on. */
export function CampaignItem({ campaign }: { readonly campaign: CampaignItemFragment }) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  const { title, language: written, tally, goal, deadline, agenda } = campaign;
  const percent = percentOf(tally.minorUnits, goal.minorUnits);
  return (
    <li className={styles.item}>
      <p className={styles.itemTitle} lang={written}>
        <ToAgenda agenda={agenda}>{title}</ToAgenda>
      </p>
      <Progress percent={percent} />
      <p className={styles.itemFacts}>
        {t('raised', { percent, goal: shortMoney(language, [goal]) })} ·{' '}
        <Ends at={deadline}>{(when) => t('ends', { when })}</Ends>
      </p>
    </li>
  );
}

/** One need with free seats. */
export function NeedItem({ need }: { readonly need: NeedItemFragment }) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  const { skill, wanted, filled, hours, agenda } = need;
  const count = wanted - filled;
  const numbers = { count, n: exactNumber(language, count), hours: hoursIn(language, hours) };
  return (
    <li className={styles.item}>
      <p className={styles.itemTitle}>{nameIn(language, skill.label)}</p>
      {agenda !== null && (
        <p className={styles.itemAbout} lang={agenda.language}>
          <ToAgenda agenda={agenda}>{agenda.title}</ToAgenda>
        </p>
      )}
      <p className={styles.itemFacts}>{t('seats', numbers)}</p>
    </li>
  );
}

/** One experiment whose record is late. */
export function OverdueItem({ experiment }: { readonly experiment: OverdueItemFragment }) {
  const { t } = useTranslation('city');
  const { hypothesis, language: written, agenda, dueAt } = experiment;
  return (
    <li className={styles.item}>
      <p className={styles.itemTitle} lang={agenda?.language ?? written}>
        <ToAgenda agenda={agenda}>{agenda?.title ?? hypothesis}</ToAgenda>
      </p>
      <p className={styles.itemFacts}>
        <Ends at={dueAt}>{(when) => t('due', { when })}</Ends>
      </p>
    </li>
  );
}

type ToAnswerItemProps = { readonly agenda: NonNullable<ToAnswerFragment['agendasToAnswer']>['nodes'][number] };

/** One agenda that nobody of the city has said anything about. */
function ToAnswerItem({ agenda }: ToAnswerItemProps) {
  const { t } = useTranslation('city');
  return (
    <li className={styles.item}>
      <p className={styles.itemTitle} lang={agenda.language}>
        <ToAgenda agenda={agenda}>{agenda.title}</ToAgenda>
      </p>
      <p className={styles.itemFacts}>
        <Ends at={agenda.raisedAt}>{(when) => t('raisedAt', { when })}</Ends>
      </p>
    </li>
  );
}

type ToAgendaProps = { readonly agenda: { readonly id: string } | null; readonly children: string };

/** The way to the agenda that something is about; where that is not known, its words alone. */
const ToAgenda = ({ agenda, children }: ToAgendaProps) =>
  agenda === null ? children : <Link to={`/a/${agenda.id}`}>{children}</Link>;
