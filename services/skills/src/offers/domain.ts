/** What a member offers until taken back: hours of a skill, in a district or in the whole municipality. */
export type Offer = {
  readonly id: string;
  readonly memberId: string;
  readonly skillId: string;
  readonly hours: number;
  readonly municipalityCode: string;
  /** Null when the whole municipality is meant. */
  readonly districtCode: string | null;
  readonly madeAt: Date;
  readonly validUntil: Date;
  readonly withdrawnAt: Date | null;
};

export type OfferState = 'ACTIVE' | 'EXPIRED' | 'WITHDRAWN';

export type OfferAlreadyWithdrawn = { readonly kind: 'offer-already-withdrawn' };
export type OfferNotUsable = { readonly kind: 'offer-not-usable' };

/** The state follows from the time; nothing has to happen for an offer to expire. */
export function stateOf(offer: Offer, now: Date): OfferState {
  if (offer.withdrawnAt !== null) return 'WITHDRAWN';
  return offer.validUntil.getTime() > now.getTime() ? 'ACTIVE' : 'EXPIRED';
}

/** An offer backs a match when it stands, is the helper's own and is of the skill that is needed. */
export const backs = (offer: Offer, memberId: string, skillId: string, now: Date): boolean =>
  stateOf(offer, now) === 'ACTIVE' && offer.memberId === memberId && offer.skillId === skillId;
