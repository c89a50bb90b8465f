import { demoMunicipality, districtCodeOf } from '../people.ts';
import type { Random } from '../random.ts';
import { turns } from './calendar.ts';
import type { Member } from './members.ts';
import { type Act, at, ref } from './types.ts';

/** Hours of a skill that a member offers. Turns count from when it is made; `until` may lie after the last turn. */
export type Offer = {
  readonly key: string;
  readonly by: string;
  readonly skill: string;
  readonly made: number;
  /** The first turn in which it no longer stands. */
  readonly until: number;
  readonly isWithdrawn: boolean;
  readonly district: number | null;
  readonly hours: number;
};

/** Some members offer what they can, some of them again when the first offer is over. */
export function planOffers(members: readonly Member[], random: Random): Offer[] {
  return members.flatMap((member) => {
    const { key, skills, joined, district } = member;
    const offered = random.sample(skills, random.chance(0.5) ? random.int(1, 2) : 0);
    return offered.map((skill, index): Offer => {
      const made = Math.min(turns - 2, joined + random.int(3, 60));
      const isWithdrawn = random.chance(0.08);
      return {
        ...{ key: `offer-${key}-${index + 1}`, by: key, skill, made, isWithdrawn },
        until: made + (isWithdrawn ? random.int(4, 20) : random.int(30, 170)),
        district: random.chance(0.6) ? district : null,
        hours: random.int(2, 12) * 2,
      };
    });
  });
}

const minutesPerTurn = 3 * 24 * 60;

export function offerActs(offers: readonly Offer[]): Act[] {
  return offers.flatMap(({ key, by, skill, made, until, isWithdrawn, district, hours }) => {
    // The end of an offer that is taken back lies later than the moment at which it is.
    const end = (until + (isWithdrawn ? 20 : 0) - turns) * minutesPerTurn;
    const act: Act = {
      ...{ id: key, turn: made, by, mutation: 'makeOffer', makes: key },
      input: {
        ...{ skillId: ref(`skill:${skill}`), hours, municipalityCode: demoMunicipality, validUntil: at(end) },
        ...(district === null ? {} : { districtCode: districtCodeOf(district) }),
      },
    };
    if (!isWithdrawn || until >= turns) return [act];
    return [act, { id: `${key}-withdrawn`, turn: until, by, mutation: 'withdrawOffer', input: { offerId: ref(key) } }];
  });
}
