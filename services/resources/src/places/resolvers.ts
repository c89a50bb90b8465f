import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireRole } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { BoundaryRefusal } from '../boundaries/domain.ts';
import type { Resolvers } from '../generated/graphql.ts';
import {
  type CodeRefusal,
  type DistrictRefusal,
  type LocalText,
  type MunicipalityRefusal,
  municipalityOfDistrict,
} from './domain.ts';
import { checkPoint, listMunicipalities } from './loaders.ts';
import { registerDistrict, registerMunicipality } from './usecases.ts';

export const placeResolvers: Resolvers = {
  Query: {
    municipality: (_, { code }, { loaders }) => loaders.municipality.load(code),
    municipalities: (_, args, { db }) => listMunicipalities(db, args),
    district: (_, { code }, { loaders }) => loaders.district.load(code),
    districtAt: async (_, point, { loaders }) => {
      checkPoint(point);
      const code = await loaders.districtCodeAt.load(point);
      return code === null ? null : loaders.district.load(code);
    },
    legalDistrict: (_, { code }, { loaders }) => loaders.legalDistrict.load(code),
  },
  Mutation: {
    registerMunicipality: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.code, 'operator');
      const decision = await registerMunicipality({ ...ctx, actor }, input);
      if (!decision.ok) return toMunicipalityError(decision.refusal);
      const { entry, outcome } = decision.value;
      const municipality = await existing(ctx.loaders.municipality.clear(entry.code), entry.code);
      return { __typename: 'RegisterMunicipalitySuccess', municipality, outcome };
    },
    registerDistrict: async (_, { input }, ctx) => {
      const municipality = municipalityOfDistrict(input.code);
      // A code of another form belongs to no municipality; only an operator hears what is wrong with it.
      const actor =
        municipality === null
          ? requireAnyRole(ctx.actor, 'operator')
          : requireRole(ctx.actor, municipality, 'operator');
      const decision = await registerDistrict({ ...ctx, actor }, input);
      if (!decision.ok) return toDistrictError(decision.refusal);
      const { entry, outcome } = decision.value;
      const district = await existing(ctx.loaders.district.clear(entry.district.code), entry.district.code);
      return { __typename: 'RegisterDistrictSuccess', district, outcome };
    },
  },
  Municipality: {
    __resolveReference: ({ code }, { loaders }) => loaders.municipality.load(code),
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
    districts: ({ code }, { validOn }, { loaders }) => loaders.districtsOfMunicipality(code, validOn ?? null),
    districtCodes: async ({ code }, _, { loaders }) =>
      (await loaders.districtsOfMunicipality(code, null)).map((district) => district.code),
  },
  District: {
    __resolveReference: ({ code }, { loaders }) => loaders.district.load(code),
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
    municipality: ({ municipalityCode }, _, { loaders }) => existing(loaders.municipality, municipalityCode),
    predecessors: async ({ code }, _, { loaders }) => districtsOf(await loaders.predecessors.load(code)),
    successors: async ({ code }, _, { loaders }) => districtsOf(await loaders.successors.load(code)),
    boundary: ({ code }, _, { loaders }) => loaders.boundary(code),
  },
  LegalDistrict: {
    municipality: ({ code }, _, { loaders }) => loaders.municipality.load(`${code.slice(0, 5)}00000`),
  },
  PlaceProfile: {
    industry: ({ industry }) => textOf(industry),
    culture: ({ culture }) => textOf(culture),
    terrain: ({ terrain }) => textOf(terrain),
  },
};

const textOf = (text: LocalText | null) => (text === null ? null : localized(text));

const districtsOf = <T>(found: readonly { readonly district: T }[]): T[] => found.map(({ district }) => district);

function toMunicipalityError(refusal: MunicipalityRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'code-not-valid':
      return codeNotValid(refusal, {
        ko: '지자체 코드는 숫자 10자리이며 뒤 다섯 자리가 0입니다.',
        en: 'The code of a municipality has ten digits, of which the last five are zeros.',
      });
    case 'validity-not-valid':
      return validityNotValid();
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toDistrictError(refusal: DistrictRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'code-not-valid':
      return codeNotValid(refusal, {
        ko: '행정동 코드는 숫자 10자리이며 뒤 다섯 자리가 모두 0은 아닙니다.',
        en: 'The code of a district has ten digits, of which the last five are not all zeros.',
      });
    case 'municipality-not-registered':
      return municipalityNotRegistered(refusal);
    case 'place-not-known':
      return placeNotKnown(refusal);
    case 'validity-not-valid':
      return validityNotValid();
    case 'boundary-not-valid':
      return boundaryNotValid(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const codeNotValid = ({ code }: CodeRefusal, text: { ko: string; en: string }) => ({
  __typename: 'PlaceCodeNotValid' as const,
  code,
  message: say(text),
});

const validityNotValid = () => ({
  __typename: 'ValidityNotValid' as const,
  message: say({ ko: 'validUntil은 validFrom보다 뒤의 날짜입니다.', en: 'validUntil is a day after validFrom.' }),
});

/** The member `MunicipalityNotRegistered` of a result union. */
export const municipalityNotRegistered = ({ code }: { readonly code: string }) => ({
  __typename: 'MunicipalityNotRegistered' as const,
  code,
  message: say({
    ko: `코드가 ${code}인 지자체가 등록되어 있지 않습니다. 먼저 등록해 주십시오.`,
    en: `No municipality is registered under ${code}. Please register it first.`,
  }),
});

/** The member `PlaceNotKnown` of a result union. */
export const placeNotKnown = ({ code }: { readonly code: string }) => ({
  __typename: 'PlaceNotKnown' as const,
  code,
  message: say({
    ko: `코드가 ${code}인 행정동이 없거나 오늘은 유효하지 않습니다.`,
    en: `No district is registered under ${code}, or it is not valid today.`,
  }),
});

const boundaryTexts = {
  NOT_A_POLYGON: {
    ko: 'GeoJSON Polygon이나 MultiPolygon이 아닙니다.',
    en: 'It is not a GeoJSON Polygon or MultiPolygon.',
  },
  NOT_A_RING: { ko: '고리가 없거나 목록이 아닙니다.', en: 'A ring is missing or is not a list.' },
  RING_TOO_SHORT: { ko: '고리에는 위치가 네 개 이상 있어야 합니다.', en: 'A ring has at least four positions.' },
  RING_NOT_CLOSED: {
    ko: '고리의 마지막 위치가 첫 위치와 다릅니다.',
    en: 'The last position of a ring must be the first one.',
  },
  RING_WITHOUT_AREA: { ko: '고리가 면적을 이루지 않습니다.', en: 'A ring encloses no area.' },
  NOT_A_POSITION: { ko: '위치는 [경도, 위도] 숫자입니다.', en: 'A position is [longitude, latitude] in numbers.' },
  OUT_OF_RANGE: {
    ko: '경도는 -180–180, 위도는 -90–90입니다. GeoJSON은 경도를 먼저 적습니다.',
    en: 'A longitude is -180 to 180, a latitude -90 to 90; GeoJSON has the longitude first.',
  },
  TOO_LARGE: {
    ko: '위치가 너무 많습니다. 경계를 단순하게 해 주십시오.',
    en: 'It has too many positions. Please simplify the border.',
  },
} as const;

const boundaryNotValid = ({ problem, at }: BoundaryRefusal) => ({
  __typename: 'BoundaryNotValid' as const,
  problem,
  at,
  message: say({ ko: `${boundaryTexts[problem].ko} (${at})`, en: `${boundaryTexts[problem].en} (${at})` }),
});
