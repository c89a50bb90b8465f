import { createRandom, type Random } from '../random.ts';
import { type Agenda, planAgendas } from './agendas.ts';
import { drawCalendar } from './calendar.ts';
import type { Campaign } from './campaign.ts';
import { campaignActs, planCampaign } from './campaigns.ts';
import { type Challenge, challengeActs, planChallenges } from './challenges.ts';
import type { Currency } from './currencies.ts';
import { experimentActs } from './experiments.ts';
import { foundingActs } from './founding.ts';
import { type Life, planLives } from './lives.ts';
import { type Member, memberActs, planMembers } from './members.ts';
import { needActs, planNeeds } from './needs.ts';
import { offerActs, planOffers } from './offers.ts';
import { type Organization, organizationActs, planOrganizations } from './organizations.ts';
import { completionInput, type Places, planPlaces } from './places.ts';
import { processActs } from './processes.ts';
import { programmeActs } from './programmes.ts';
import { resourceActs } from './resources.ts';
import { planSupports } from './supports.ts';
import { agendaActs, commentActs, type Support, supportActs } from './talk.ts';
import type { Act, Input } from './types.ts';

/** The whole invented city and its history; two plans of one seed are equal. */
export type CityPlan = {
  readonly seed: string;
  /** The moments of the turns, in minutes before the midnight with which the day of the load begins. */
  readonly calendar: readonly number[];
  readonly places: Places;
  readonly members: readonly Member[];
  readonly organizations: readonly Organization[];
  readonly agendas: readonly Agenda[];
  /** What becomes of each agenda, by its key. */
  readonly lives: ReadonlyMap<string, Life>;
  readonly campaigns: readonly Campaign[];
  readonly supports: readonly Support[];
  readonly challenges: readonly Challenge[];
  /** Everything that people do, in the order of time. */
  readonly acts: readonly Act[];
  /** What is entered last, so that its being there says that the load is complete. */
  readonly completion: Input;
};

/** Plans the city from a seed: a pure function, which asks neither the clock nor the graph. */
export function planCity(seed: string): CityPlan {
  const random = createRandom(seed);
  const calendar = drawCalendar(random.fork('calendar'));
  const places = planPlaces(random.fork('places'));
  const members = planMembers(random.fork('members'));
  const organizations = planOrganizations(members, random.fork('organizations'));
  const agendas = planAgendas({ places, members, organizations }, random.fork('agendas'));
  const lives = planLives(agendas, random.fork('lives'));
  const campaigns = planCampaigns(agendas, lives, random.fork('campaigns'));
  const supports = planSupports(members, agendas, lives, random.fork('supports'));
  const challenges = planChallenges(agendas, lives, { members, organizations });
  const city = { seed, calendar, places, members, organizations, agendas, lives, campaigns, supports, challenges };
  return { ...city, acts: actsOf(city, random.fork('acts')), completion: completionInput(places) };
}

function planCampaigns(agendas: readonly Agenda[], lives: ReadonlyMap<string, Life>, random: Random): Campaign[] {
  const foreign: Currency[] = ['EUR', 'USD'];
  return agendas.flatMap((agenda) =>
    (lives.get(agenda.key)?.funding ?? []).map((funding, index) => {
      const isForeign = agenda.language === 'en' && ['ENDED_SUCCEEDED', 'PUBLISHED'].includes(funding.end);
      const currency = (isForeign ? foreign.pop() : undefined) ?? 'KRW';
      return planCampaign(agenda, funding, index + 1, currency, random.fork(`${agenda.key}/${index}`));
    }),
  );
}

function actsOf(city: Omit<CityPlan, 'acts' | 'completion'>, random: Random): Act[] {
  const { calendar, places, members, organizations, agendas, lives, campaigns, supports, challenges } = city;
  const isPosted = ({ key }: Agenda) => challenges.some(({ agenda }) => agenda.key === key);
  const offers = planOffers(members, random.fork('offers'));
  const acts = [
    ...foundingActs(places),
    ...programmeActs(),
    ...memberActs(members, random.fork('members')),
    ...organizationActs(organizations),
    ...resourceActs(places, organizations, random.fork('resources')),
    ...offerActs(offers),
    ...campaigns.flatMap((campaign) => campaignActs(campaign, { members, calendar }, random.fork(campaign.key))),
    ...processActs(agendas, lives, campaigns, (agenda) => !isPosted(agenda)),
    ...challengeActs(challenges, { members, organizations }),
    ...supportActs(supports),
    ...commentActs(supports, lives, random.fork('comments')),
    ...agendas.flatMap((agenda) => {
      const life = lives.get(agenda.key);
      if (life === undefined) return [];
      const own = random.fork(agenda.key);
      return [
        ...agendaActs(agenda, life, own),
        ...planNeeds(agenda, life, own).flatMap((need) =>
          needActs(need, life, { members, offers }, own.fork(need.key)),
        ),
        ...life.trials.flatMap((trial, index) =>
          experimentActs(agenda, trial, index + 1, calendar, own.fork(`trial/${index}`)),
        ),
      ];
    }),
  ];
  return acts
    .map((act, order) => ({ act, order }))
    .sort((a, b) => a.act.turn - b.act.turn || a.order - b.order)
    .map(({ act }) => act);
}
