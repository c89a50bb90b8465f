import { recordStatements } from '@dure/kit/statements';
import { expect, test } from 'vitest';
import { nobody, type TestService } from './service.ts';

type Change = { readonly since: string; readonly by: number };
type Place = 'Municipality' | 'District';

type Tested = {
  readonly service: TestService;
  /** The field of a place whose `change` is asked for, `agendaSummary`. */
  readonly summary: string;
  /** Where `addOne` adds one to what is counted. */
  readonly municipality: string;
  readonly district: string;
  /** A district in which nothing is counted. */
  readonly elsewhere: string;
  readonly addOne: () => Promise<unknown>;
};

const dayMs = 86_400_000;

/** What every service promises of how its main count has changed. */
export function testChanges({ service, summary, municipality, district, elsewhere, addOne }: Tested): void {
  const document = `query ($representations: [_Any!]!, $days: Int! = 30) { _entities(representations: $representations) {
    ${['Municipality', 'District'].map((place) => `... on ${place} { ${summary} { change(days: $days) { since by } } }`).join(' ')} } }`;
  const ask = (codes: readonly (readonly [Place, string])[], days?: number) =>
    service.as(nobody).ask(document, {
      representations: codes.map(([__typename, code]) => ({ __typename, code })),
      ...(days === undefined ? {} : { days }),
    });
  const changes = async (codes: readonly (readonly [Place, string])[], days?: number): Promise<Change[]> => {
    const { data, errors } = await ask(codes, days);
    expect(errors).toBeUndefined();
    const places = (data?._entities ?? []) as Record<string, { change: Change }>[];
    return places.map((place) => {
      const found = place[summary]?.change;
      if (found === undefined) throw new Error('The change was not answered.');
      return found;
    });
  };
  const here = [
    ['Municipality', municipality],
    ['District', district],
  ] as const;
  const gained = async (days?: number) => (await changes(here, days)).map(({ by }) => by);

  test('what came within the last days is the change of the count, in the district and in the municipality', async () => {
    const [month, twoMonths] = [await gained(), await gained(60)];
    service.clock.moveTo(new Date(Date.now() - 40 * dayMs));
    await addOne();
    service.clock.moveTo(null);
    await addOne();
    await addOne();
    expect(await gained()).toEqual(month.map((by) => by + 2));
    expect(await gained(60)).toEqual(twoMonths.map((by) => by + 3));
    const [{ since } = { since: '' }] = await changes(here);
    expect(since).toBe(new Date(Date.now() - 29 * dayMs).toISOString().slice(0, 10));
  });

  test('nothing has changed where nothing is counted', async () => {
    await addOne();
    expect((await changes([['District', elsewhere]])).map(({ by }) => by)).toEqual([0]);
  });

  test('a number of days that cannot be asked for is bad input that names it', async () => {
    for (const days of [0, -1, 367]) {
      const { errors } = await ask(here, days);
      expect(errors?.[0]?.extensions, String(days)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'days' });
    }
  });

  test('the change of many districts is read in as many statements as that of one', async () => {
    const statements = async (codes: readonly (readonly [Place, string])[]) =>
      (await recordStatements(() => changes(codes))).length;
    expect(await statements([here[1], ['District', elsewhere]])).toBe(await statements([here[1]]));
  });

  test('a day that drifted is found by the recount', async () => {
    await addOne();
    const drift = (by: number) =>
      service.db.query('UPDATE count_changes SET change = change + $1 WHERE place_code = $2', [by, district]);
    await drift(1);
    expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
      'the changes of all days add up to what is counted',
    ]);
    await drift(-1);
  });
}
