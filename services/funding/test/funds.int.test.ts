import { municipalityRegistered } from '@dure/schema/events/resources';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test, vi } from 'vitest';
import { definition } from '../src/definition.ts';
import { dayMs, municipality, type Person, secretariat } from './city.ts';
import { type FundAnswer, fundTerms, programme, steward } from './programme.ts';

const service = await testService(definition);
const { act, deposit, fundOf, funded, promise } = programme(service);

const whole = `query ($id: ID!) {
  fund(id: $id) {
    id state currency legalBasis startsAt endsAt subsidyEndsAt endedAt endReason
    name { ko en text } purpose { ko en } municipality { code }
    deposited { minorUnits } balance { minorUnits currency } available { minorUnits } reserved { minorUnits }
    deposits { totalCount nodes { source sourceName amount { minorUnits currency } depositedAt } }
    ledger { totalCount nodes { kind amount { minorUnits } entries { account amount { minorUnits } } } }
    accounts { kind member { id } balance { minorUnits } statement { totalCount nodes { position } } }
    statement { totalCount nodes { position kind amount { minorUnits } balance { minorUnits } } }
    grants { totalCount nodes { id } }
  }
}`;
const read = async <T = FundAnswer>(id: string, who: Person | typeof nobody = nobody): Promise<T> =>
  (await service.as(who).data<{ fund: T }>(whole, { id })).fund;
const list = async (filter: object): Promise<string[]> => {
  const query = `query ($filter: FundFilter) { funds(first: 100, filter: $filter) { nodes { id } } }`;
  const { funds } = await service.as(nobody).data<{ funds: { nodes: { id: string }[] } }>(query, { filter });
  return funds.nodes.map(({ id }) => id);
};
const openWith = (changes: object) => act('openFund', steward(), { ...fundTerms, ...changes });
const refusedField = async (changes: object) => {
  const query = `mutation ($input: OpenFundInput!) { openFund(input: $input) { __typename } }`;
  const { errors } = await service.as(steward()).ask(query, { input: { ...fundTerms, ...changes } });
  return errors?.[0]?.extensions;
};
const inDays = (days: number) => new Date(service.clock.now().getTime() + days * dayMs).toISOString();

describe('a fund', () => {
  test('is opened empty, and everybody reads what it is for and by what right', async () => {
    const { fundId } = await funded(0, { endsAt: inDays(30) });
    expect(await read(fundId)).toMatchObject({
      ...{ state: 'OPEN', currency: 'EUR', legalBasis: '민관협치 활성화 기본조례 제12조', endReason: null },
      ...{
        name: { ko: '마을 혁신 기금', text: 'Neighbourhood innovation fund' },
        municipality: { code: municipality },
      },
      ...{ deposited: { minorUnits: 0 }, balance: { minorUnits: 0, currency: 'EUR' }, ledger: { totalCount: 0 } },
    });
  });

  test('is financed by deposits that tell their source; the books are public and add up', async () => {
    const { fundId, keeper } = await funded(3_000_000);
    const csr = await deposit(keeper, fundId, 500_000, { source: 'CSR', sourceName: '두레전자' });
    expect(csr).toMatchObject({
      ...{ __typename: 'DepositToFundSuccess', deposit: { source: 'CSR', sourceName: '두레전자' } },
      fund: { balance: { minorUnits: 3_500_000 }, available: { minorUnits: 3_500_000 } },
    });
    await promise(keeper, fundId, 1_000_000);
    expect(await read(fundId)).toMatchObject({
      ...{ deposited: { minorUnits: 3_500_000 }, balance: { minorUnits: 3_500_000 } },
      ...{ available: { minorUnits: 2_500_000 }, reserved: { minorUnits: 1_000_000 }, grants: { totalCount: 1 } },
      deposits: {
        totalCount: 2,
        nodes: [{ source: 'CSR' }, { source: 'GOVERNMENT_GRANT', sourceName: 'Horizon 2020' }],
      },
      ledger: {
        nodes: [{ kind: 'DEPOSIT' }, { kind: 'DEPOSIT' }, { kind: 'PROMISE', amount: { minorUnits: 1_000_000 } }],
      },
      accounts: [
        { kind: 'FUND_AVAILABLE', member: null, balance: { minorUnits: 2_500_000 }, statement: { totalCount: 3 } },
        { kind: 'FUND_PAYOUT', balance: { minorUnits: 0 } },
        { kind: 'FUND_RESERVED', balance: { minorUnits: 1_000_000 } },
        { kind: 'FUND_SOURCE', balance: { minorUnits: -3_500_000 } },
      ],
      statement: {
        totalCount: 3,
        nodes: [
          { position: 3, kind: 'PROMISE', amount: { minorUnits: -1_000_000 }, balance: { minorUnits: 2_500_000 } },
          { position: 2, kind: 'DEPOSIT', balance: { minorUnits: 3_500_000 } },
          { position: 1, kind: 'DEPOSIT', balance: { minorUnits: 3_000_000 } },
        ],
      },
    });
  });

  test('takes money only in its currency, and more than nothing', async () => {
    const { fundId, keeper } = await funded(0);
    expect(await deposit(keeper, fundId, 5, { amount: { minorUnits: 5, currency: 'KRW' } })).toMatchObject({
      __typename: 'FundCurrencyMismatch',
    });
    expect(await deposit(keeper, fundId, 0)).toMatchObject({
      ...{ __typename: 'FundAmountOutOfRange', minimum: { minorUnits: 1 }, maximum: { minorUnits: 100_000_000_000 } },
    });
  });

  test('is kept by stewards of its municipality; others may not, and what is not there is not found', async () => {
    const { fundId } = await funded(0);
    const ask = (who: Person, id: string) =>
      service.as(who).errors(`mutation ($input: EndFundInput!) { endFund(input: $input) { __typename } }`, {
        input: { fundId: id, reason: '끝' },
      });
    expect(await ask(person({ '9977000000': ['steward'] }), fundId)).toEqual(['FORBIDDEN']);
    expect(await ask(secretariat(), fundId)).toEqual(['FORBIDDEN']);
    expect(await ask(steward(), '01890000-0000-7000-8000-000000000000')).toEqual(['NOT_FOUND']);
  });
});

describe('the end of a fund', () => {
  test('comes with its programme, from that very instant on; it stays readable and is never listed as open', async () => {
    const endsAt = new Date(inDays(90));
    const { fundId, keeper } = await funded(10_000, { endsAt: endsAt.toISOString() });
    const isListed = async () =>
      [await list({ state: 'OPEN' }), await list({ state: 'ENDED' })].map((ids) => ids.includes(fundId));
    const clock = vi.spyOn(service.clock, 'now').mockReturnValue(new Date(endsAt.getTime() - 1));
    expect(await promise(keeper, fundId, 1_000)).toMatchObject({ __typename: 'PromiseGrantSuccess' });
    expect(await isListed()).toEqual([true, false]);
    clock.mockReturnValue(endsAt);
    expect(await promise(keeper, fundId, 1_000)).toMatchObject({
      ...{ __typename: 'FundEnded', endedAt: endsAt.toISOString() },
    });
    expect(await deposit(keeper, fundId, 1_000)).toMatchObject({ __typename: 'FundEnded' });
    expect(await act('endFund', keeper, { fundId, reason: '끝' })).toMatchObject({ __typename: 'FundEnded' });
    expect(await read(fundId)).toMatchObject({ state: 'ENDED', endedAt: null, available: { minorUnits: 9_000 } });
    expect(await isListed()).toEqual([false, true]);
    clock.mockRestore();
  });

  test('comes earlier when a steward ends it, with a public reason', async () => {
    const { fundId, keeper } = await funded(10_000);
    expect(await act('endFund', keeper, { fundId, reason: '조례가 바뀌었습니다.' })).toMatchObject({
      fund: { state: 'ENDED', endReason: '조례가 바뀌었습니다.', endedAt: expect.any(String) },
    });
    expect(await promise(keeper, fundId, 1)).toMatchObject({ __typename: 'FundEnded' });
    expect(await list({ state: 'OPEN' })).not.toContain(fundId);
  });

  test('of its subsidy is counted on the calendar of its municipality', async () => {
    await service.deliver(municipalityRegistered, {
      ...{ municipalityCode: municipality, nameKo: '가온시', nameEn: 'Gaon', timeZone: 'Europe/Madrid' },
    });
    // In Madrid it is midnight by then in summer; 18 months later it is winter, and midnight comes an hour later.
    const opened = fundOf(await openWith({ startsAt: '2026-07-31T22:00:00Z', subsidyLasts: 'P18M' }));
    expect(opened.subsidyEndsAt).toBe('2028-01-31T23:00:00.000Z');
    const whole36 = fundOf(await openWith({ startsAt: '2026-02-28T23:00:00Z', subsidyLasts: 'P36M' }));
    expect(whole36.subsidyEndsAt).toBe('2029-02-28T23:00:00.000Z');
  });
});

describe('a fund is refused', () => {
  test.each([
    ['endsAt', { endsAt: '2020-01-01T00:00:00Z' }],
    ['endsAt', { startsAt: '2040-01-01T00:00:00Z', endsAt: '2039-12-31T00:00:00Z' }],
    ['endsAt', { endsAt: '2999-01-01T00:00:00Z' }],
    ['startsAt', { startsAt: '1900-01-01T00:00:00Z' }],
    ['startsAt', { startsAt: '2999-01-01T00:00:00Z' }],
    ['subsidyLasts', { subsidyLasts: '36 months' }],
    ['subsidyLasts', { subsidyLasts: '-P3M' }],
    ['subsidyLasts', { subsidyLasts: 'P51Y' }],
    ['subsidyLasts', { subsidyLasts: 'P999999999Y' }],
    ['legalBasis', { legalBasis: '  ' }],
    ['name.en', { name: { ko: '기금', en: '' } }],
    ['purpose.ko', { purpose: { ko: '가'.repeat(2_001), en: 'x' } }],
  ])('that names %s: %j', async (field, changes) => {
    expect(await refusedField(changes)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('lists', () => {
  test('are narrowed by municipality, currency and source, and a municipality has its own', async () => {
    const { fundId, keeper } = await funded(0, { currency: 'JPY' });
    await deposit(keeper, fundId, 1_000, {
      ...{ amount: { minorUnits: 1_000, currency: 'JPY' }, source: 'COMMUNITY_FUND', sourceName: '마을금고' },
    });
    expect(await list({ currency: 'JPY' })).toEqual([fundId]);
    expect(await list({ source: 'COMMUNITY_FUND' })).toEqual([fundId]);
    expect(await list({ source: 'PUBLIC_BUDGET' })).toEqual([]);
    expect(await list({ municipalityCode: '9977000000' })).toEqual([]);
    expect(await list({ municipalityCode: municipality, currency: 'JPY' })).toEqual([fundId]);
    const { _entities: found } = await service
      .as(nobody)
      .data<{ _entities: { funds: { nodes: { id: string }[] } }[] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Municipality { funds(first: 1) { nodes { id } } } } }`,
        { of: [{ __typename: 'Municipality', code: municipality }] },
      );
    expect(found[0]?.funds.nodes).toEqual([{ id: fundId }]);
  });

  test('refuse a municipality that is none', async () => {
    const { errors } = await service.as(nobody).ask(`{ funds(filter: { municipalityCode: "x" }) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.municipalityCode' });
  });
});
