import { memberId, organizationId } from './agenda-facts.ts';
import type { CityPlan } from './city-plan.ts';
import { rowsOf, type TableRows, upTo } from './table-rows.ts';

const kinds = ['THIRD_SECTOR', 'PUBLIC', 'COMPANY', 'UNIVERSITY', 'INFORMAL'] as const;

/** The kind of the organisation of that number. */
export const organizationKind = (organization: number): string => kinds[organization % kinds.length] ?? kinds[0];

/** The two members who may act for the organisation of that number. */
export const actorsFor = (plan: CityPlan, organization: number): readonly [number, number] => [
  (organization * 37) % plan.members,
  (organization * 37 + 11) % plan.members,
];

/** Who may act for which organisation, as every service knows it. */
export const knownMemberships = (plan: CityPlan): TableRows =>
  rowsOf('known_memberships', 'organization_id member_id', function* () {
    for (const index of upTo(plan.organizations)) {
      for (const member of actorsFor(plan, index)) yield [organizationId(index), memberId(member)];
    }
  });
