/** A district as far as skills needs it; days are ISO dates, `validUntil` the first day on which the code no longer holds. */
export type KnownDistrict = {
  readonly code: string;
  readonly municipalityCode: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

export type PlaceNotKnown = { readonly kind: 'place-not-known'; readonly code: string };

/** Whether the code holds on that day. */
export const holdsOn = (district: KnownDistrict, day: string): boolean =>
  district.validFrom <= day && (district.validUntil === null || day < district.validUntil);

/** What a place has: counted by triggers as it changes. */
export type SkillSummary = {
  readonly placeCode: string;
  readonly members: number;
  readonly organizations: number;
  readonly needsOpen: number;
  readonly seatsWanted: number;
  readonly seatsFilled: number;
  readonly hoursGiven: number;
};

/** The summary of a place where there is nothing yet. */
export const emptySummary = (placeCode: string): SkillSummary => ({
  ...{ placeCode, members: 0, organizations: 0, needsOpen: 0, seatsWanted: 0, seatsFilled: 0, hoursGiven: 0 },
});
