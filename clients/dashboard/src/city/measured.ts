import type { DistrictsOfCityFragment } from './district-map.generated.ts';
import type { Measured } from './measures.ts';

/** A district with what is told of it. */
export type MeasuredDistrict = Measured & DistrictsOfCityFragment['districts'][number];

/** Joins what each service tells of the districts to the districts; null where a service does not answer. */
export function measured(city: DistrictsOfCityFragment): MeasuredDistrict[] {
  const agendas = byPlace(city.agendaSummariesOfDistricts);
  const resources = byPlace(city.resourceSummariesOfDistricts);
  const money = byPlace(city.fundingSummariesOfDistricts);
  const hands = byPlace(city.skillSummariesOfDistricts);
  const learning = byPlace(city.learningSummariesOfDistricts);
  return city.districts.map((district) => ({
    ...district,
    agendaSummary: agendas.get(district.code) ?? null,
    resourceSummary: resources.get(district.code) ?? null,
    fundingSummary: money.get(district.code) ?? null,
    skillSummary: hands.get(district.code) ?? null,
    learningSummary: learning.get(district.code) ?? null,
  }));
}

const byPlace = <T extends { readonly placeCode: string }>(told: readonly T[] | null): ReadonlyMap<string, T> =>
  new Map((told ?? []).map((one) => [one.placeCode, one]));
