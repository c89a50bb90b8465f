import { type Die, die, longTail, scatteredId, timedId } from './chance.ts';
import { type CityPlan, dayMs, districtCode, historyDays, idKinds } from './city-plan.ts';
import { type CategoryKey, categoryKeys, districtName, rareWord, titleOf } from './words.ts';

/** What is known of an agenda before anything of it is written down; every table is made from it. */
export type AgendaFacts = {
  readonly index: number;
  readonly id: string;
  readonly raisedMs: number;
  readonly ageDays: number;
  readonly district: number;
  readonly category: CategoryKey;
  readonly title: string;
  readonly kind: 'COMPLAINT' | 'PROPOSAL';
  readonly isImported: boolean;
  readonly author: number;
  readonly organization: number | null;
  readonly triage: 'CITIZEN' | 'GOVERNMENT' | 'COLLABORATION' | null;
  readonly state: 'OPEN' | 'EXPERIMENTING' | 'RECORDED' | 'CLOSED';
  readonly maturity: 'PERSONAL' | 'COMMUNITY' | 'SOCIAL';
  /** Supporters of its own district, and of others, each of which has one. */
  readonly ownSupporters: number;
  readonly otherSupporters: number;
  readonly comments: number;
  readonly hasCampaign: boolean;
  readonly needs: number;
  readonly experiment: ExperimentFacts | null;
};

export type ExperimentFacts = {
  readonly id: string;
  readonly startedMs: number;
  readonly dueMs: number;
  /** Null while it runs; the record has the same time. */
  readonly recordedMs: number | null;
};

/** The thresholds with which every municipality starts. */
export const thresholds = { supportersForCommunity: 5, districtsForSociety: 3 } as const;

const shares = { imported: 0.2, organization: 0.04, campaign: 0.05, needs: 0.08, experiment: 0.05 } as const;
const mostOwn = 38;
const mostOthers = 24;
const mostComments = 60;
/** So many titles have the rare word, however many there are. */
const rareTitles = 12;

/** Looks up the agendas of a city by their numbers; the oldest is 0. */
export function agendasOf(plan: CityPlan): (index: number) => AgendaFacts {
  const thrown = die(plan.seed, 'agenda');
  return (index) => {
    const share = (index + 0.5) / plan.agendas;
    const raisedMs = Math.floor(plan.nowMs - historyDays * dayMs * (1 - share));
    const ageDays = (plan.nowMs - raisedMs) / dayMs;
    const district = Math.floor(plan.districts * thrown(index, 0) ** 1.2);
    const category = categoryKeys[Math.floor(thrown(index, 4) ** 1.3 * categoryKeys.length)] ?? categoryKeys[0];
    const experiment = experimentOf(plan, thrown, index, raisedMs, ageDays);
    const state = stateOf(thrown, index, ageDays, experiment);
    const supporters = supportersOf(thrown, index, ageDays);
    const isImported = thrown(index, 5) < shares.imported;
    const title = titleOf(thrown, index, category, districtName(district));
    return {
      ...{ index, raisedMs, ageDays, district, category, experiment, state, isImported, ...supporters },
      id: timedId(raisedMs, idKinds.agenda, index),
      title: isRare(plan, index) ? `${rareWord} ${title}` : title,
      kind: thrown(index, 6) < 0.45 ? 'COMPLAINT' : 'PROPOSAL',
      author: Math.floor(thrown(index, 7) * plan.members),
      organization:
        !isImported && thrown(index, 8) < shares.organization
          ? Math.floor(thrown(index, 9) * plan.organizations)
          : null,
      triage: triageOf(thrown(index, 20), ageDays),
      comments: longTail(thrown(index, 21), 0.45, mostComments),
      hasCampaign: state !== 'CLOSED' && ageDays > 25 && thrown(index, 22) < shares.campaign,
      needs: ageDays > 5 && thrown(index, 23) < shares.needs ? 1 + Math.floor(thrown(index, 24) * 2) : 0,
    };
  };
}

function isRare({ agendas }: CityPlan, index: number): boolean {
  const each = Math.floor(agendas / rareTitles);
  return index % each === Math.floor(each / 2) && index < each * rareTitles;
}

function experimentOf(
  plan: CityPlan,
  thrown: Die,
  index: number,
  raisedMs: number,
  ageDays: number,
): ExperimentFacts | null {
  if (ageDays < 60 || thrown(index, 25) >= shares.experiment) return null;
  const startedMs = raisedMs + (20 + thrown(index, 26) * 30) * dayMs;
  const dueMs = startedMs + (60 + thrown(index, 27) * 120) * dayMs;
  const doneMs = dueMs - thrown(index, 28) * 20 * dayMs;
  // Of those that are due, one in fifteen is overdue still.
  const recordedMs = doneMs < plan.nowMs && thrown(index, 29) > 1 / 15 ? doneMs : null;
  return { id: timedId(startedMs, idKinds.experiment, index), startedMs, dueMs, recordedMs };
}

function stateOf(
  thrown: Die,
  index: number,
  ageDays: number,
  experiment: ExperimentFacts | null,
): AgendaFacts['state'] {
  if (experiment !== null) return experiment.recordedMs === null ? 'EXPERIMENTING' : 'RECORDED';
  return thrown(index, 30) < 0.5 * Math.min(1, ageDays / 400) ? 'CLOSED' : 'OPEN';
}

function triageOf(share: number, ageDays: number): AgendaFacts['triage'] {
  if (ageDays < 7 || share < 0.3) return null;
  if (share < 0.6) return 'GOVERNMENT';
  return share < 0.82 ? 'CITIZEN' : 'COLLABORATION';
}

function supportersOf(thrown: Die, index: number, ageDays: number) {
  const all = longTail(thrown(index, 31), 0.72, 80) * Math.min(1, 0.2 + ageDays / 30);
  const isWide = thrown(index, 32) < 0.4;
  const otherSupporters = isWide ? Math.min(mostOthers, Math.floor(all * 0.4)) : 0;
  const ownSupporters = Math.min(mostOwn, Math.floor(all) - otherSupporters);
  return { ownSupporters, otherSupporters, maturity: maturityOf(ownSupporters, otherSupporters) };
}

function maturityOf(own: number, others: number): AgendaFacts['maturity'] {
  if (own < thresholds.supportersForCommunity) return 'PERSONAL';
  return 1 + others >= thresholds.districtsForSociety ? 'SOCIAL' : 'COMMUNITY';
}

/** The home district of a member. */
export const homeOf = (plan: CityPlan, member: number): number => member % plan.districts;

/** The members who support an agenda, each once, those of its own district first. */
export function supporterNumbers(plan: CityPlan, thrown: Die, agenda: AgendaFacts): number[] {
  const { districts } = plan;
  const perDistrict = Math.floor(plan.members / districts);
  const { index, district, ownSupporters, otherSupporters } = agenda;
  const first = Math.floor(thrown(index, 0) * perDistrict);
  const own = Array.from({ length: ownSupporters }, (_, nth) => district + districts * ((first + nth) % perDistrict));
  const others = Array.from({ length: otherSupporters }, (_, nth) => {
    const other = (district + 1 + ((nth * 3) % (districts - 1))) % districts;
    return other + districts * ((first + nth) % perDistrict);
  });
  return [...own, ...others];
}

export const memberId = (member: number): string => scatteredId(idKinds.member, member);
export const organizationId = (organization: number): string => scatteredId(idKinds.organization, organization);

/** A moment after the raising of an agenda, within so many days, and not after the city's present. */
export const momentAfter = (plan: CityPlan, agenda: AgendaFacts, withinDays: number, share: number): number =>
  Math.floor(agenda.raisedMs + share * Math.min(withinDays * dayMs, plan.nowMs - agenda.raisedMs));

export const codeOf = (agenda: AgendaFacts): string => districtCode(agenda.district);
