import type { Random } from '../random.ts';
import { approvalNotes, campaignPromises, cancellationReasons, returnNotes } from '../texts/process-notes.ts';
import type { Agenda } from './agendas.ts';
import { endOfDayBefore, turns } from './calendar.ts';
import type { Campaign } from './campaign.ts';
import { type Currency, currencies } from './currencies.ts';
import type { CampaignEnd, Funding } from './lives.ts';
import { type Member, staff } from './members.ts';
import { organizationName } from './organizations.ts';
import { pledgeActs } from './pledges.ts';
import { type Act, at, type Input, ref, type Value, versionOf } from './types.ts';

const beforePublication: readonly CampaignEnd[] = ['DRAFT', 'IN_CONSULTING', 'READY'];

type World = { readonly members: readonly Member[]; readonly calendar: readonly number[] };

/** Everything that happens to one campaign: writing, consulting, publishing, pledges, and how it is called off. */
export function campaignActs(campaign: Campaign, world: World, random: Random): Act[] {
  const { agenda, funding, key, published } = campaign;
  const isReturned = funding.opened % 5 === 0 && !beforePublication.includes(funding.end);
  const secretariat = staff.secretariat.filter((person) => person !== agenda.author);
  const consultant = random.pick(secretariat);
  const step = (turn: number, name: string, by: string, mutation: Act['mutation'], input: Input): Act => ({
    ...{ id: `${key}-${name}`, turn, by, mutation },
    input: { campaignId: ref(key), ...input },
  });
  const { opened, end } = funding;
  const consult = (turn: number, name: string, decision: string, note: string) =>
    step(turn, name, consultant, 'consultCampaign', { decision, note });
  const notes = (pool: typeof approvalNotes) => random.pick(pool[agenda.language]);
  const acts: Act[] = [openingAct(campaign, world, random)];
  if (end === 'DRAFT') return acts;
  acts.push(step(opened + 1, 'submitted', agenda.author, 'submitCampaign', {}));
  if (end === 'IN_CONSULTING') return acts;
  if (isReturned) {
    acts.push(consult(opened + 2, 'returned', 'RETURN', notes(returnNotes)));
    acts.push(editAct(campaign, opened + 3, random));
    acts.push(step(opened + 4, 'submitted-again', agenda.author, 'submitCampaign', {}));
  }
  const approved = opened + (isReturned ? 5 : 3);
  if (end === 'CANCELLED' && published === null) {
    acts.push(step(approved, 'cancelled', agenda.author, 'cancelCampaign', { reason: notes(cancellationReasons) }));
    return acts;
  }
  acts.push(consult(approved, 'approved', 'APPROVE', notes(approvalNotes)));
  if (published === null) return acts;
  acts.push(step(published, 'published', agenda.author, 'publishCampaign', {}));
  acts.push(...pledgeActs({ ...campaign, published }, world.members, random.fork('pledges')));
  if (end === 'CANCELLED') {
    acts.push(step(funding.over, 'cancelled', consultant, 'cancelCampaign', { reason: notes(cancellationReasons) }));
  }
  return acts;
}

/** The campaign of a piece of an agenda's life; `number` counts the campaigns of the agenda. */
export function planCampaign(
  agenda: Agenda,
  funding: Funding,
  number: number,
  currency: Currency,
  random: Random,
): Campaign {
  const { end, opened } = funding;
  const isReturned = opened % 5 === 0;
  const isCancelledEarly = end === 'CANCELLED' && random.chance(0.34);
  const isPublic = !beforePublication.includes(end) && !isCancelledEarly;
  const { perWon, step } = currencies[currency];
  const won = random.int(...agenda.story.cost) * 10_000;
  const keeps = end === 'ENDED_KEPT' || (end !== 'ENDED_REFUNDED' && random.chance(0.3));
  return {
    ...{ key: `campaign-${agenda.key}-${number}`, agenda, funding, currency },
    goal: Math.max(1, Math.round((won * perWon) / (step * 10))) * step * 10,
    plan: keeps ? 'KEEP_IT_ALL' : 'ALL_OR_NOTHING',
    published: isPublic ? opened + (isReturned ? 6 : 4) : null,
  };
}

/** When collecting ends: at the end of the day before the turn in which it is over. */
export function deadlineOf({ funding }: Campaign, calendar: readonly number[]): number {
  // One that is called off before its deadline had a later one.
  const over = funding.end === 'CANCELLED' ? Math.min(turns + 20, funding.over + 6) : funding.over;
  return endOfDayBefore(calendar, over);
}

function openingAct(campaign: Campaign, { calendar }: World, random: Random): Act {
  const { key, agenda, funding, goal, currency, plan } = campaign;
  const { fund } = agenda.voice;
  if (fund === undefined) throw new Error(`${agenda.key} has no text for a campaign.`);
  const organization =
    agenda.organization === null ? {} : { organizationId: ref(organizationName(agenda.organization)) };
  return {
    ...{ id: key, turn: funding.opened, by: agenda.author, mutation: 'openCampaign', makes: key },
    input: {
      ...{ agendaId: ref(agenda.key), ...organization },
      ...{ title: agenda.fill(fund.title), description: descriptionOf(campaign, random), language: agenda.language },
      ...{ goal: { minorUnits: goal, currency }, deadline: at(deadlineOf(campaign, calendar)), shortfallPlan: plan },
      ...(plan === 'KEEP_IT_ALL' ? { reducedPlan: agenda.fill(fund.reduced) } : {}),
      budget: budgetOf(campaign, random),
    },
  };
}

function editAct(campaign: Campaign, turn: number, random: Random): Act {
  const { key, agenda } = campaign;
  const addition = {
    ko: '사무국의 의견을 받아 항목마다 견적을 두 곳에서 받았고, 허가와 안전 점검 날짜를 확인했습니다.',
    en: 'As the secretariat advised, we got two quotations for each item and checked permit and safety inspection.',
  };
  const description = `${descriptionOf(campaign, random)}\n\n${addition[agenda.language]}`;
  return {
    ...{ id: `${key}-edited`, turn, by: agenda.author, mutation: 'editCampaign' },
    input: { campaignId: ref(key), expectedVersion: versionOf(key), description },
  };
}

const abroad = {
  EUR: 'Most who want to help live in our sister city in Finland, so we gather in euro.',
  USD: 'Former exchange students want to help from abroad, so we gather in US dollars.',
} as const;

function descriptionOf({ agenda, currency }: Campaign, random: Random): string {
  const { fund } = agenda.voice;
  const pieces = [agenda.fill(fund?.what ?? '')];
  if (currency !== 'KRW') pieces.push(abroad[currency]);
  return [...pieces, random.pick(campaignPromises[agenda.language])].join('\n\n');
}

const purposes = {
  ko: { material: '재료', work: '품과 운반', reserve: '보험과 예비' },
  en: { material: 'Materials', work: 'Work and transport', reserve: 'Insurance and reserve' },
} as const;

/** How the goal is divided; the lines sum up to it. */
function budgetOf({ agenda, goal, currency }: Campaign, random: Random): Value[] {
  const { step } = currencies[currency];
  const share = (least: number, most: number) => Math.floor((goal * random.int(least, most)) / 100 / step) * step;
  const [material, work] = [share(48, 66), share(18, 28)];
  const words = purposes[agenda.language];
  return [
    { purpose: words.material, amountMinor: material },
    { purpose: words.work, amountMinor: work },
    { purpose: words.reserve, amountMinor: goal - material - work },
  ];
}
