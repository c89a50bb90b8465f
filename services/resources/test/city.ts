import type { Role } from '@dure/schema/roles';
import { person, type TestService } from '@dure/testkit/service';
import * as documents from './documents.ts';

export const municipality = '9911000000';
export const districts = { water: '9911051000', hill: '9911052000' } as const;

/** Degrees of longitude and latitude of a square of one hundredth of a degree, about one kilometre. */
export const square = (west: number, south: number, size = 0.01) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

export const as = (...roles: Role[]) => person({ [municipality]: roles });

/** A municipality with two districts that have a common border at 127.01. */
export async function registerCity({ as: askAs }: TestService): Promise<void> {
  const operator = askAs(as('operator'));
  await operator.data(documents.registerMunicipality, {
    input: { code: municipality, name: { ko: '가람시', en: 'Garam' } },
  });
  const places = [
    { code: districts.water, name: { ko: '물빛동', en: 'Mulbit-dong' }, boundary: square(127, 37) },
    { code: districts.hill, name: { ko: '언덕동', en: 'Eondeok-dong' }, boundary: square(127.01, 37) },
  ];
  for (const place of places) {
    await operator.data(documents.registerDistrict, { input: { ...place, validFrom: '2020-01-01' } });
  }
}

export const hall = {
  kind: 'SPACE',
  name: '물빛동 대강당',
  holderName: '물빛동 주민센터',
  municipalityCode: municipality,
  districtCode: districts.water,
} as const;

export type Answer = {
  readonly __typename: string;
  readonly resource: { readonly id: string; readonly version: number; readonly state: string } & Record<
    string,
    unknown
  >;
} & Record<string, unknown>;

/** What a mutation of resources answers to somebody. */
export async function answer(
  service: TestService,
  caller: ReturnType<typeof person>,
  document: string,
  input: object,
): Promise<Answer> {
  const [result] = Object.values(await service.as(caller).data<Record<string, Answer>>(document, { input }));
  if (result === undefined) throw new Error('No answer.');
  return result;
}

/** The id of a resource that a steward has just published. */
export async function published(service: TestService, changes: object = {}): Promise<string> {
  const result = await answer(service, as('steward'), documents.publish, { ...hall, ...changes });
  if (result.resource === undefined) throw new Error(JSON.stringify(result));
  return result.resource.id;
}
