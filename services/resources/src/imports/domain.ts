/** What a file for the registry can hold. */
export type ResourceImportKind = 'DISTRICTS' | 'LEGAL_DISTRICTS' | 'FACILITIES';

/** Below this number even most of a source may vanish without a question. */
const fewestInQuestion = 10;
const largestShare = 1 / 5;

/**
 * Whether so many things of a source are missing from its file that it may be the wrong file, or a part of it. Then a
 * person has to say that they are really gone.
 */
export const isTooManyVanished = (vanished: number, known: number): boolean =>
  vanished >= fewestInQuestion && vanished > known * largestShare;

/** Whether the first is a borough of the second, a city that has boroughs: 경기도 수원시 장안구 (41111) of 경기도 수원시 (41110). */
export const isBoroughOf = (borough: string, city: string): boolean =>
  borough !== city && city[4] === '0' && borough.slice(0, 4) === city.slice(0, 4);

/** Where a thing lies as its source says it: the municipality of its address, and the district in which its point lies. */
export type Whereabouts = {
  readonly municipalityCode: string;
  /** Null when the point lies in no district that is known. */
  readonly districtAtPoint: string | null;
  /** Whether the borders of the municipality's districts are known. */
  readonly isMunicipalityMapped: boolean;
};

/** Where the registry puts it. A point that contradicts the address is not kept: one of the two is wrong. */
export type Placement = {
  readonly municipalityCode: string;
  readonly districtCode: string | null;
  readonly keepsPoint: boolean;
};

/**
 * Puts together what address and point say. They agree when the point lies in the municipality of the address, or in
 * a borough of the city that the address names; the address has the last word, because people find the place by it.
 */
export function place({ municipalityCode, districtAtPoint, isMunicipalityMapped }: Whereabouts): Placement {
  if (districtAtPoint === null) return { municipalityCode, districtCode: null, keepsPoint: !isMunicipalityMapped };
  const atPoint = `${districtAtPoint.slice(0, 5)}00000`;
  if (atPoint === municipalityCode || isBoroughOf(atPoint, municipalityCode)) {
    return { municipalityCode: atPoint, districtCode: districtAtPoint, keepsPoint: true };
  }
  return { municipalityCode, districtCode: null, keepsPoint: false };
}
