/** How large a city is. Everything else follows from the number of its agendas, in the proportions of a city that works. */
export type CityPlan = {
  readonly seed: number;
  /** The day at whose end the city stands still. */
  readonly nowMs: number;
  readonly agendas: number;
  readonly districts: number;
  readonly members: number;
  readonly organizations: number;
  readonly resources: number;
};

export const dayMs = 86_400_000;
/** Agendas were raised over so many days. */
export const historyDays = 5 * 365;

/** As many districts as the largest city of the country has. */
const districts = 425;
/** A district has so many members at least, however few agendas there are: the support of an agenda must not depend on it. */
const membersPerDistrict = 40;

/** The plan of a city with so many agendas. */
export function planCity(seed: number, agendas: number, nowMs: number): CityPlan {
  return {
    ...{ seed, nowMs, agendas, districts },
    members: Math.max(membersPerDistrict * districts, Math.round(agendas * 0.3)),
    organizations: Math.max(40, Math.round(agendas / 500)),
    resources: Math.max(500, Math.round(agendas / 10)),
  };
}

/** Under the code of the demo city, of which the people of the development login are citizens. */
export const municipality = { code: '9911000000', nameKo: '한빛특별시', nameEn: 'Hanbit City' } as const;

/** The code of the district of that number. */
export const districtCode = (index: number): string => `99110${51_000 + index}`;

/** The kind in the ids of what is generated. */
export const idKinds = {
  ...{ agenda: 1, support: 2, comment: 3, transition: 4, fact: 5, resource: 6, campaign: 7, consultation: 8 },
  ...{ account: 9, pledge: 10, booking: 11, need: 12, match: 13, offer: 14, experiment: 15, entry: 16, record: 17 },
  ...{ member: 18, organization: 19, skill: 20, backer: 21 },
} as const;
