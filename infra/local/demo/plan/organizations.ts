import { demoMunicipality, districtCodeOf } from '../people.ts';
import type { Random } from '../random.ts';
import { type OrganizationText, organizationTexts } from '../texts/organizations.ts';
import { joiningTurn, type Member, staff } from './members.ts';
import { type Act, ref } from './types.ts';

/** An organisation and those who may act for it, its founder first. */
export type Organization = OrganizationText & { readonly members: readonly string[] };

export const organizationName = (key: string): string => `organization:${key}`;

/** Public bodies are run by officials, the others by members, mostly of their own district. */
export function planOrganizations(members: readonly Member[], random: Random): Organization[] {
  const founders = members.filter(({ joined }) => joined === joiningTurn);
  return organizationTexts.map((text) => {
    if (text.kind === 'PUBLIC') {
      const [first, ...others] = random.shuffled(staff.official);
      return { ...text, members: [first ?? staff.official[0], ...others.slice(0, 1)] };
    }
    const near = founders.filter(({ district }) => text.district === null || district === text.district);
    return { ...text, members: random.sample(near, random.int(2, 5)).map(({ key }) => key) };
  });
}

/** Entering the organisations, and letting members act for them. */
export function organizationActs(organizations: readonly Organization[]): Act[] {
  return organizations.flatMap(({ key, kind, ko, en, district, members }) => {
    const [founder, ...others] = members;
    if (founder === undefined) return [];
    const turn = joiningTurn + 1;
    const home = district === null ? {} : { homeDistrictCode: districtCodeOf(district) };
    const entered: Act = {
      ...{ id: `organization-${key}`, turn, by: founder, mutation: 'createOrganization', makes: organizationName(key) },
      input: { name: { ko, en }, kind, municipalityCode: demoMunicipality, ...home },
    };
    const added = others.map(
      (member): Act => ({
        ...{ id: `organization-${key}-${member}`, turn: turn + 1, by: founder, mutation: 'addOrganizationMember' },
        input: { organizationId: ref(organizationName(key)), memberId: ref(`member:${member}`) },
      }),
    );
    return [entered, ...added];
  });
}
