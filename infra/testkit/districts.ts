import { recordStatements } from '@dure/kit/statements';
import { expect, test } from 'vitest';
import { nobody, type TestService } from './service.ts';

type Tested = {
  readonly service: TestService;
  /** What the fields begin with: `agenda` for `agendaSummary`, `agendaSummariesOfDistricts` and `agendaMeanOfDistricts`. */
  readonly kind: string;
  /** A figure of the summary and of the mean, to which `addOne` adds one. */
  readonly figure: string;
  readonly municipality: string;
  readonly district: string;
  /** Another district, whose code comes after. */
  readonly elsewhere: string;
  readonly addOne: () => Promise<unknown>;
};

type Counted = Readonly<Record<string, number | string>>;
type Found = Readonly<Record<string, readonly Counted[] | Counted | null>>;

/** What every service promises of what it tells of all districts of a municipality at once. */
export function testDistricts({ service, kind, figure, municipality, district, elsewhere, addOne }: Tested): void {
  const [one, each, mean] = [`${kind}Summary`, `${kind}SummariesOfDistricts`, `${kind}MeanOfDistricts`];
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Municipality { ${each} { placeCode ${figure} } ${mean} { ${figure} } }
    ... on District { ${one} { placeCode ${figure} } } } }`;
  const ask = async (representations: readonly object[]): Promise<Found[]> =>
    (await service.as(nobody).data<{ _entities: Found[] }>(document, { representations }))._entities;
  const all = { __typename: 'Municipality', code: municipality, districtCodes: [district, elsewhere] };
  const districts = [district, elsewhere].map((code) => ({ __typename: 'District', code }));

  test('what is told of all districts at once is what each of them tells, in their order', async () => {
    await addOne();
    const [together, ...apart] = await ask([all, ...districts]);
    expect(together?.[each]).toEqual(apart.map((found) => found[one]));
    expect(together?.[each]).toMatchObject([{ placeCode: district }, { placeCode: elsewhere }]);
  });

  test('the mean of the districts is what they have together, divided among them', async () => {
    await addOne();
    const [together, ...apart] = await ask([all, ...districts]);
    const sum = apart.reduce((before, found) => before + Number((found[one] as Counted)[figure]), 0);
    expect(sum).toBeGreaterThan(0);
    expect(together?.[mean]).toEqual({ [figure]: sum / 2 });
  });

  test('all districts of many municipalities are read in as many statements as those of one', async () => {
    const statements = async (representations: readonly object[]) =>
      (await recordStatements(() => ask(representations))).length;
    const other = { ...all, code: '9944000000', districtCodes: ['9944051000'] };
    expect(await statements([all, other])).toBe(await statements([all]));
  });
}
