import { accept, type Decision, refuse } from '@dure/kit/decision';

/** People who take on an agenda together, each in a role (domain.md §3, 스스로해결단). */
export type Team = {
  readonly id: string;
  readonly agendaId: string;
  readonly processId: string | null;
  readonly name: string;
  readonly language: string;
  /** Grows with everybody who joins or leaves. */
  readonly version: number;
  readonly openedBy: string;
  readonly openedAt: Date;
};

/** A role that a team needs; all of them must be filled. */
export type Role = {
  readonly teamId: string;
  readonly key: string;
  /** From 1, in the order in which the roles were named. */
  readonly position: number;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly seats: number;
  /** Members who joined in it, counted by a trigger. */
  readonly filled: number;
};

export type MembershipState = 'PROPOSED' | 'JOINED' | 'DECLINED' | 'LEFT';
export type TeamSide = 'TEAM' | 'MEMBER';
export type MembershipStep = 'accept' | 'decline' | 'leave';

/** A member and a role of a team, brought together. */
export type Membership = {
  readonly id: string;
  readonly teamId: string;
  readonly roleKey: string;
  readonly memberId: string;
  readonly state: MembershipState;
  readonly proposedBy: TeamSide;
  readonly proposedAt: Date;
  /** When the state changed last. */
  readonly changedAt: Date;
};

type Who = 'PROPOSING_SIDE' | 'OTHER_SIDE' | 'EITHER_SIDE';

/** Every legal change of state and whose it is; what is not listed is refused. */
const steps: Record<
  MembershipStep,
  { readonly from: Partial<Record<MembershipState, Who>>; readonly to: MembershipState }
> = {
  accept: { from: { PROPOSED: 'OTHER_SIDE' }, to: 'JOINED' },
  decline: { from: { PROPOSED: 'OTHER_SIDE' }, to: 'DECLINED' },
  leave: { from: { PROPOSED: 'PROPOSING_SIDE', JOINED: 'EITHER_SIDE' }, to: 'LEFT' },
};

export type MembershipNotInState = {
  readonly kind: 'membership-not-in-state';
  readonly actual: MembershipState;
  readonly allowed: readonly MembershipState[];
};
export type MembershipNotYourSide = { readonly kind: 'membership-not-your-side'; readonly side: TeamSide };
export type TeamNotKnown = { readonly kind: 'team-not-known' };
export type RoleNotKnown = { readonly kind: 'role-not-known'; readonly keys: readonly string[] };
export type RoleFull = { readonly kind: 'role-full'; readonly seats: number };
export type AlreadyInTeam = { readonly kind: 'already-in-team' };

/** Takes one step. Who is on both sides acts for both: whoever made a team may join it. */
export function take(
  step: MembershipStep,
  membership: Membership,
  sides: readonly TeamSide[],
  now: Date,
): Decision<Membership, MembershipNotInState | MembershipNotYourSide> {
  const { from, to } = steps[step];
  const who = from[membership.state];
  if (who === undefined) {
    const allowed = Object.keys(from) as MembershipState[];
    return refuse({ kind: 'membership-not-in-state', actual: membership.state, allowed });
  }
  const side = who === 'OTHER_SIDE' ? otherSide(membership.proposedBy) : membership.proposedBy;
  if (who !== 'EITHER_SIDE' && !sides.includes(side)) return refuse({ kind: 'membership-not-your-side', side });
  return accept({ ...membership, state: to, changedAt: now });
}

const otherSide = (side: TeamSide): TeamSide => (side === 'TEAM' ? 'MEMBER' : 'TEAM');

/** On which sides of a membership a person stands; empty for a stranger. */
export const sidesOf = (personId: string, memberId: string, isTeamSide: boolean): TeamSide[] => [
  ...(personId === memberId ? (['MEMBER'] as const) : []),
  ...(isTeamSide ? (['TEAM'] as const) : []),
];

/** Whether the role has a seat for one more. */
export const hasRoom = (role: Role): Decision<Role, RoleFull> =>
  role.filled < role.seats ? accept(role) : refuse({ kind: 'role-full', seats: role.seats });

/** Whether the member is in the team; such memberships are public, all others are seen by their two sides only. */
export const isIn = ({ state }: Membership): boolean => state === 'JOINED';

/** The roles that nobody fills. A team is complete when there are none (domain.md §3: at least one of each before it runs). */
export const missing = (roles: readonly Role[]): Role[] => roles.filter(({ filled }) => filled === 0);
