import type { Random } from '../random.ts';
import { turns } from './calendar.ts';
import type { Campaign } from './campaign.ts';
import { currencies } from './currencies.ts';
import { type Member, presentAt } from './members.ts';
import { type Act, ref } from './types.ts';

/** Which share of the goal is gathered in the end, from least to most. */
const shares = {
  PUBLISHED: [0.12, 0.86],
  SECURED: [1, 1.3],
  ENDED_SUCCEEDED: [1, 1.35],
  ENDED_REFUNDED: [0.15, 0.74],
  ENDED_KEPT: [0.3, 0.82],
  CANCELLED: [0.05, 0.4],
  DRAFT: [0, 0],
  IN_CONSULTING: [0, 0],
  READY: [0, 0],
} as const;

type Pledge = { readonly by: string; readonly amount: number; readonly turn: number; readonly isWithdrawn: boolean };

/** The pledges of a public campaign, so many that it ends as it is meant to; here and there one is taken back. */
export function pledgeActs(
  campaign: Campaign & { readonly published: number },
  members: readonly Member[],
  random: Random,
): Act[] {
  return planPledges(campaign, members, random).flatMap(({ by, amount, turn, isWithdrawn }, index) => {
    const id = `${campaign.key}-pledge-${index + 1}`;
    const made: Act = {
      ...{ id, turn, by, mutation: 'pledge', makes: id },
      input: {
        campaignId: ref(campaign.key),
        amount: { minorUnits: amount, currency: campaign.currency },
        anonymous: random.chance(0.62),
      },
    };
    if (!isWithdrawn) return [made];
    return [
      made,
      { id: `${id}-withdrawn`, turn: turn + 1, by, mutation: 'withdrawPledge', input: { pledgeId: ref(id) } },
    ];
  });
}

function planPledges(
  campaign: Campaign & { readonly published: number },
  members: readonly Member[],
  random: Random,
): Pledge[] {
  const { agenda, funding, goal, published } = campaign;
  const [least, most] = shares[funding.end];
  const total = goal * (least + random.next() * (most - least));
  const last = Math.min(turns, funding.over) - 1;
  const present = presentAt(members, published + 1).filter(({ key }) => key !== agenda.author);
  const near = present.filter(({ district }) => district === agenda.spot.district.number);
  const count = Math.max(3, Math.round(random.int(5, 12) * Math.min(1, total / goal + 0.2)));
  const backers = random
    .sample([...near, ...near, ...present], count * 2)
    .filter((one, index, all) => all.indexOf(one) === index)
    .slice(0, count);
  const amounts = divided(total, backers.length, currencies[campaign.currency].step, random);
  const pledges = backers.map(
    ({ key }, index): Pledge => ({
      ...{ by: key, amount: amounts[index] ?? 0, turn: random.int(published + 1, last), isWithdrawn: false },
    }),
  );
  const doubter = present.find(({ key }) => backers.every((backer) => backer.key !== key));
  if (doubter === undefined || last - published < 3 || !random.chance(0.35)) return pledges;
  const amount = currencies[campaign.currency].step * random.int(1, 4) * 5;
  return [...pledges, { by: doubter.key, amount, turn: random.int(published + 1, last - 1), isWithdrawn: true }];
}

/** Uneven whole amounts that sum up to at least `total`: few give much, many give little. */
function divided(total: number, count: number, step: number, random: Random): number[] {
  const weights = Array.from({ length: count }, () => 0.15 + random.next() ** 3 * 3);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.max(1, Math.ceil((total * weight) / sum / step)) * step);
}
