import type { Maturity } from '../agendas/domain.ts';
import type { Transition } from '../history/domain.ts';

/** That a member stands behind an agenda. */
export type Support = {
  readonly id: string;
  readonly agendaId: string;
  readonly memberId: string;
  /** Where the member lives as far as known; null while it is not. */
  readonly homeDistrictCode: string | null;
  readonly supportedAt: Date;
};

/** From where an agenda is supported, and what else shows how many it concerns. Members whose home is not known count for neither. */
export type SupportEvidence = {
  readonly supportersOfOwnDistrict: number;
  readonly districtsOfSupporters: number;
  /** Data and words of authorities that are linked to it now. */
  readonly linksOfDataOrAuthority: number;
};

/** A municipality's settings (N9). */
export type Thresholds = {
  readonly supportersForCommunity: number;
  readonly districtsForSociety: number;
};

export type MaturityStep = Transition & { readonly from: Maturity; readonly to: Maturity };

const ladder = ['PERSONAL', 'COMMUNITY', 'SOCIAL'] as const satisfies readonly Maturity[];

/**
 * How many the matter concerns by N9: a community's when enough people of its own district stand behind it, and
 * society's when those behind it come from enough districts besides, or data or an authority say so.
 */
export function maturityOf(evidence: SupportEvidence, thresholds: Thresholds): Maturity {
  if (evidence.supportersOfOwnDistrict < thresholds.supportersForCommunity) return 'PERSONAL';
  return hasEnoughDistricts(evidence, thresholds) || evidence.linksOfDataOrAuthority > 0 ? 'SOCIAL' : 'COMMUNITY';
}

const hasEnoughDistricts = (evidence: SupportEvidence, thresholds: Thresholds): boolean =>
  evidence.districtsOfSupporters >= thresholds.districtsForSociety;

/**
 * The steps, one rung at a time, from the maturity that an agenda has to the one that its present supporters give it.
 * It falls again when supporters withdraw or move away: maturity says who stands behind the agenda now, and the
 * history keeps what it has been.
 */
export function maturitySteps(maturity: Maturity, evidence: SupportEvidence, thresholds: Thresholds): MaturityStep[] {
  const goal = ladder.indexOf(maturityOf(evidence, thresholds));
  const made: MaturityStep[] = [];
  for (let at = ladder.indexOf(maturity); at !== goal; at += Math.sign(goal - at)) {
    const from = ladder[at];
    const to = ladder[at + Math.sign(goal - at)];
    if (from !== undefined && to !== undefined) made.push(step(from, to, evidence, thresholds));
  }
  return made;
}

function step(from: Maturity, to: Maturity, evidence: SupportEvidence, thresholds: Thresholds): MaturityStep {
  const isAboutSociety = from === 'SOCIAL' || to === 'SOCIAL';
  const isByLink = to === 'SOCIAL' && !hasEnoughDistricts(evidence, thresholds);
  const bySupporters = isAboutSociety ? 'SUPPORTERS_OF_SEVERAL_DISTRICTS' : 'SUPPORTERS_OF_OWN_DISTRICT';
  return {
    aspect: 'MATURITY',
    from,
    to,
    rule: isByLink ? 'DATA_OR_AUTHORITY_LINK' : bySupporters,
    actorId: null,
    reason: null,
    evidence: { ...evidence, ...thresholds },
    eventId: null,
  };
}
