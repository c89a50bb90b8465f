import { demoMunicipality, districtCodeOf } from '../people.ts';
import type { Random } from '../random.ts';
import { cityText, type DistrictText, districtTexts } from '../texts/districts.ts';
import type { SpotKind } from '../texts/story.ts';
import { historyDays } from './calendar.ts';
import { type DistrictShape, drawDistricts, pointIn } from './map.ts';
import { type Act, day, type Input } from './types.ts';

export type Spot = {
  readonly kind: SpotKind;
  readonly name: { readonly ko: string; readonly en: string };
  /** Longitude and latitude in degrees. */
  readonly point: readonly [number, number];
  readonly district: District;
};

export type District = DistrictText & { readonly code: string; readonly shape: DistrictShape };

export type Places = { readonly districts: readonly District[]; readonly spots: readonly Spot[] };

/** Districts with borders, and the places in them that people talk about. */
export function planPlaces(random: Random): Places {
  const shapes = drawDistricts(random.fork('map'));
  const districts = districtTexts.map((text) => {
    const shape = shapes.find(({ number }) => number === text.number);
    if (shape === undefined) throw new Error(`District ${text.number} has no shape.`);
    return { ...text, code: districtCodeOf(text.number), shape };
  });
  const points = random.fork('spots');
  const spots = districts.flatMap((district) =>
    district.spots.map((spot) => ({ ...spot, district, point: pointIn(district.shape, points) })),
  );
  return { districts, spots };
}

/** The first act of a load: the municipality, still without a profile. */
export const municipalityInput = (): Input => ({ code: demoMunicipality, name: cityText.name });

/** Enters the profile of the municipality; the last act of a load, so that the profile says that the load is complete. */
export function completionInput({ districts }: Places): Input {
  const { name, industry, culture, terrain } = cityText;
  const population = districts.reduce((sum, district) => sum + district.population, 0);
  return { code: demoMunicipality, name, profile: { population, industry, culture, terrain } };
}

/** Enters the districts. They are valid from the first day of the history, which tells a later load when that was. */
export function districtActs({ districts }: Places, turn: number): Act[] {
  return districts.map(({ code, name, shape, population, industry, culture, terrain }) => ({
    ...{ id: `district-${code}`, turn, by: 'operator', mutation: 'registerDistrict' as const },
    input: {
      ...{ code, name, validFrom: day(-historyDays) },
      boundary: { type: 'Polygon', coordinates: [shape.ring] },
      profile: { population, industry, culture, terrain },
    },
  }));
}
