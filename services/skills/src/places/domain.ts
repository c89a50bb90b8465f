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
