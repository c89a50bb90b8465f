import { accept, type Decision, refuse } from '@dure/kit/decision';
import { canonical } from '@dure/kit/texts';
import { type Boundary, type BoundaryRefusal, innerPoint, type Point, readBoundary } from '../boundaries/domain.ts';

/** A text in Korean, English or both. */
export type LocalText = { readonly ko: string | null; readonly en: string | null };

/** What a place is like (N27); each part null when unknown. `population` counts people. */
export type Profile = {
  readonly population: number | null;
  readonly industry: LocalText | null;
  readonly culture: LocalText | null;
  readonly terrain: LocalText | null;
};

export const emptyProfile: Profile = { population: null, industry: null, culture: null, terrain: null };

/**
 * A municipality (시군구) in the registry; days as of a district, null where none was entered: registers of districts,
 * from which most municipalities come, do not say since when theirs are there.
 */
export type Municipality = {
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly profile: Profile;
};

/** A district (행정동) in the registry; days as `YYYY-MM-DD`, `validUntil` the first day on which it is no longer valid. */
export type District = {
  readonly code: string;
  readonly municipalityCode: string;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly centre: Point | null;
  readonly profile: Profile;
};

/** A district with the parts that are kept apart from it. */
export type DistrictEntry = {
  readonly district: District;
  readonly boundary: Boundary | null;
  readonly predecessorCodes: readonly string[];
};

/** A municipality as somebody wants it to stand in the registry. What is undefined stays as it is. */
export type MunicipalityDraft = Pick<Municipality, 'code' | 'nameKo' | 'nameEn'> & {
  readonly validFrom?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
  readonly profile?: Profile | undefined;
};

/**
 * A district as somebody wants it to stand in the registry. What is undefined stays as it is; without `centre` it is
 * reckoned from a given border. `boundary` is GeoJSON from outside, not yet checked.
 */
export type DistrictDraft = Omit<District, 'profile' | 'centre' | 'municipalityCode'> & {
  readonly profile?: Profile | undefined;
  readonly centre?: Point | undefined;
  readonly boundary?: unknown;
  readonly predecessorCodes?: readonly string[] | undefined;
};

/** Whether a registration made, changed or left something. */
export type Outcome = 'CREATED' | 'CHANGED' | 'UNCHANGED';

export type CodeRefusal = { readonly kind: 'code-not-valid'; readonly code: string };

type ValidityRefusal = { readonly kind: 'validity-not-valid' };

export type MunicipalityRefusal = CodeRefusal | ValidityRefusal;

export type DistrictRefusal =
  | CodeRefusal
  | ValidityRefusal
  | BoundaryRefusal
  | { readonly kind: 'municipality-not-registered'; readonly code: string }
  | { readonly kind: 'place-not-known'; readonly code: string };

export type Registered<T> = { readonly entry: T; readonly outcome: Outcome };

/** A legal district (법정동): a type of its own, because its codes do not join with those of districts. */
export type LegalDistrict = { readonly code: string; readonly name: string; readonly isAbolished: boolean };

const municipalityCode = /^\d{5}00000$/;
const districtCode = /^\d{5}(?!00000)\d{5}$/;

/** The municipality of a district: its first five digits and five zeros (KS administrative codes). */
const municipalityOf = (code: string): string => `${code.slice(0, 5)}00000`;

/** The code of the municipality that a district code names; null when it is not a district code. */
export const municipalityOfDistrict = (code: string): string | null =>
  districtCode.test(code) ? municipalityOf(code) : null;

/** Enters a municipality or brings it up to date. Refuses a code of another form, and a validity that ends before it begins. */
export function registerMunicipality(
  draft: MunicipalityDraft,
  existing: Municipality | null,
): Decision<Registered<Municipality>, MunicipalityRefusal> {
  if (!municipalityCode.test(draft.code)) return refuse({ kind: 'code-not-valid', code: draft.code });
  const { code, nameKo, nameEn } = draft;
  const validFrom = draft.validFrom === undefined ? (existing?.validFrom ?? null) : draft.validFrom;
  const validUntil = draft.validUntil === undefined ? (existing?.validUntil ?? null) : draft.validUntil;
  if (endsTooEarly(validFrom, validUntil)) return refuse({ kind: 'validity-not-valid' });
  const profile = draft.profile ?? existing?.profile ?? emptyProfile;
  const entry = { code, nameKo, nameEn, validFrom, validUntil, profile };
  return accept({ entry, outcome: outcomeOf(entry, existing) });
}

const endsTooEarly = (validFrom: string | null, validUntil: string | null): boolean =>
  validFrom !== null && validUntil !== null && validUntil <= validFrom;

/** What the registry knows when a district is to be entered. */
export type DistrictSurroundings = {
  readonly existing: DistrictEntry | null;
  readonly hasMunicipality: (code: string) => boolean;
  readonly hasDistrict: (code: string) => boolean;
};

/**
 * Enters a district or brings it up to date. Refuses a code of another form, a municipality or predecessor that is not
 * registered, a validity that ends before it begins, and a border that is not a polygon.
 */
export function registerDistrict(
  draft: DistrictDraft,
  { existing, hasMunicipality, hasDistrict }: DistrictSurroundings,
): Decision<Registered<DistrictEntry>, DistrictRefusal> {
  const { code, validFrom, validUntil } = draft;
  if (!districtCode.test(code)) return refuse({ kind: 'code-not-valid', code });
  const municipality = municipalityOf(code);
  if (!hasMunicipality(municipality)) return refuse({ kind: 'municipality-not-registered', code: municipality });
  if (endsTooEarly(validFrom, validUntil)) return refuse({ kind: 'validity-not-valid' });
  const predecessorCodes = [...new Set(draft.predecessorCodes ?? existing?.predecessorCodes ?? [])].sort();
  const missing = predecessorCodes.find((predecessor) => predecessor === code || !hasDistrict(predecessor));
  if (missing !== undefined) return refuse({ kind: 'place-not-known', code: missing });
  const given = draft.boundary === undefined ? null : readBoundary(draft.boundary);
  if (given !== null && !given.ok) return given;
  const entry: DistrictEntry = {
    district: { ...present(draft, existing, given?.value ?? null), municipalityCode: municipality },
    boundary: given?.value ?? existing?.boundary ?? null,
    predecessorCodes,
  };
  return accept({ entry, outcome: outcomeOf(entry, existing) });
}

function present(
  draft: DistrictDraft,
  existing: DistrictEntry | null,
  boundary: Boundary | null,
): Omit<District, 'municipalityCode'> {
  const { code, nameKo, nameEn, validFrom, validUntil } = draft;
  const earlier = existing?.district.centre ?? null;
  // The same border again must not move a centre that somebody has set by hand.
  const isSameBorder = existing !== null && earlier !== null && canonical(boundary) === canonical(existing.boundary);
  const reckoned = boundary === null || isSameBorder ? earlier : innerPoint(boundary);
  const profile = draft.profile ?? existing?.district.profile ?? emptyProfile;
  return { code, nameKo, nameEn, validFrom, validUntil, centre: draft.centre ?? reckoned, profile };
}

function outcomeOf<T>(entry: T, existing: T | null): Outcome {
  if (existing === null) return 'CREATED';
  return canonical(entry) === canonical(existing) ? 'UNCHANGED' : 'CHANGED';
}
