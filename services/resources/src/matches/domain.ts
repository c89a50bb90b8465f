import type { ResourceKind } from '../particulars/domain.ts';

/** Why a resource is suggested for an agenda. */
export type MatchReason = 'SAME_DISTRICT' | 'NEAR' | 'SAME_MUNICIPALITY' | 'SAME_CATEGORY' | 'FITTING_KIND';

/** How a resource and an agenda lie to each other; the distance in metres, null when one has no place. */
export type MatchFacts = {
  readonly distanceMeters: number | null;
  readonly isSameDistrict: boolean;
  readonly isSameMunicipality: boolean;
  readonly isSameCategory: boolean;
  readonly isFittingKind: boolean;
};

/** What each reason adds to the score; together 1. Nearness counts by half at `halfMeters` and fades from there. */
export const weights = {
  near: 0.4,
  sameDistrict: 0.2,
  sameMunicipality: 0.1,
  sameCategory: 0.2,
  fittingKind: 0.1,
} as const;
export const halfMeters = 1_000;

/**
 * Which kinds of resources help with which kind of agenda: what is broken is repaired with tools, technology and the
 * office in charge; what is new needs room, money, data and somebody who allows it (N21, Kokeilun Paikka's stage 4).
 */
export const fittingKinds: Readonly<Record<'COMPLAINT' | 'PROPOSAL', readonly ResourceKind[]>> = {
  COMPLAINT: ['INSTITUTIONAL_SUPPORT', 'EQUIPMENT', 'TECHNOLOGY'],
  PROPOSAL: ['SPACE', 'BUDGET', 'DATA', 'INSTITUTIONAL_SUPPORT'],
};

/** How well a resource fits, from 0 to 1 with four decimals. The SQL of `matches/loaders.ts` reckons the same; a test compares. */
export function scoreOf(facts: MatchFacts): number {
  const { distanceMeters, isSameDistrict, isSameMunicipality, isSameCategory, isFittingKind } = facts;
  const nearness = distanceMeters === null ? 0 : 1 / (1 + distanceMeters / halfMeters);
  const score =
    weights.near * nearness +
    weights.sameDistrict * Number(isSameDistrict) +
    weights.sameMunicipality * Number(isSameMunicipality) +
    weights.sameCategory * Number(isSameCategory) +
    weights.fittingKind * Number(isFittingKind);
  return Math.round(score * 10_000) / 10_000;
}

/** Why the resource is suggested, in the order of the enum. */
export function reasonsOf(facts: MatchFacts): MatchReason[] {
  const { distanceMeters, isSameDistrict, isSameMunicipality, isSameCategory, isFittingKind } = facts;
  const reasons: readonly (readonly [MatchReason, boolean])[] = [
    ['SAME_DISTRICT', isSameDistrict],
    ['NEAR', distanceMeters !== null && distanceMeters <= halfMeters],
    ['SAME_MUNICIPALITY', isSameMunicipality],
    ['SAME_CATEGORY', isSameCategory],
    ['FITTING_KIND', isFittingKind],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
