import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { SkillsNotKnown } from '../skills/domain.ts';

/** A person who joined; everything here is public. */
export type Member = {
  readonly id: string;
  readonly displayName: string;
  readonly municipalityCode: string;
  /** Null when the person only names the municipality. */
  readonly homeDistrictCode: string | null;
  readonly joinedAt: Date;
};

/** Somebody with a valid login; perhaps not registered. */
export type MemberReference = { readonly id: string };

export type ContactPurpose = 'MATCHING' | 'NOTICES';
export type ContactLegalBasis = 'CONSENT' | 'LEGAL_DUTY';

/** How to reach a member: personal data, kept apart, with purpose, legal basis and retention (domain.md, N23). */
export type MemberContact = {
  readonly memberId: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly purpose: ContactPurpose;
  readonly legalBasis: ContactLegalBasis;
  readonly recordedAt: Date;
  readonly retainedUntil: Date;
};

export const skillsAtMost = 50;

export type MemberNotRegistered = { readonly kind: 'member-not-registered' };
export type TooManySkills = { readonly kind: 'too-many-skills'; readonly limit: number };

/**
 * The skills that a member declares: in the order given, each once, none unknown, fifty at most.
 * `known` are those of the given ids that the catalogue has.
 */
export function declarable(
  given: readonly string[],
  known: ReadonlySet<string>,
): Decision<readonly string[], SkillsNotKnown | TooManySkills> {
  const distinct = [...new Set(given)];
  if (distinct.length > skillsAtMost) return refuse({ kind: 'too-many-skills', limit: skillsAtMost });
  const unknownIds = distinct.filter((id) => !known.has(id));
  return unknownIds.length > 0 ? refuse({ kind: 'skills-not-known', unknownIds }) : accept(distinct);
}

/** Whether the place where a member is at home differs. */
export const hasMoved = (before: Member, after: Member): boolean =>
  before.municipalityCode !== after.municipalityCode || before.homeDistrictCode !== after.homeDistrictCode;
