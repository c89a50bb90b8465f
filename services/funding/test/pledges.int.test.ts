import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { campaignSecured, campaignUnsecured, pledgeMade, pledgeWithdrawn } from '@dure/schema/events/funding';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { type CampaignAnswer, citizen, city, dayMs, district, inQueue } from './city.ts';
import { entities, mutations, one } from './documents.ts';

const service = await testService(definition);
const { act, afterDays, entity, openAs, pledge, published, raiseAgenda, read, summary } = city(service);

const secured = async (campaignId: string) =>
  (await service.sent(campaignSecured)).filter((event) => event.campaignId === campaignId);
const pledgeCount = async (campaignId: string) => {
  const [row] = await service.db.query('SELECT count(*)::integer AS count FROM pledges WHERE campaign_id = $1', [
    campaignId,
  ]);
  return row.count as number;
};

describe('pledging', () => {
  test('a pledge is in escrow at once, is told with the tally, and the backer stays unnamed', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    expect(await pledge(backer, campaignId, 4_000)).toMatchObject({
      __typename: 'PledgeSuccess',
      pledge: { state: 'ACTIVE', amount: { minorUnits: 4_000, currency: 'KRW' }, backer: { id: backer.memberId } },
      campaign: { state: 'PUBLISHED', tally: { minorUnits: 4_000, currency: 'KRW' }, pledgeCount: 1, backerCount: 1 },
    });
    expect((await service.sent(pledgeMade)).filter((event) => event.campaignId === campaignId)).toEqual([
      expect.objectContaining({ amountMinor: 4_000, tallyMinor: 4_000, memberId: backer.memberId }),
    ]);
    expect(await read(campaignId)).toMatchObject({
      pledges: { totalCount: 1, nodes: [{ anonymous: true, backer: null, amount: { minorUnits: 4_000 } }] },
      accounts: null,
      ledger: {
        nodes: [
          {
            kind: 'PLEDGE',
            amount: { minorUnits: 4_000, currency: 'KRW' },
            entries: [
              { account: 'MEMBER_COMMITMENT', amount: { minorUnits: -4_000 } },
              { account: 'CAMPAIGN_ESCROW', amount: { minorUnits: 4_000 } },
            ],
          },
        ],
      },
    });
  });

  test('whoever is signed in pledges, without any role; nobody else does', async () => {
    const { campaignId } = await published();
    expect(await pledge(person(), campaignId, 1_000)).toMatchObject({ __typename: 'PledgeSuccess' });
    const input = { campaignId, amount: { minorUnits: 1, currency: 'KRW' }, idempotencyKey: randomUUID() };
    expect(await service.as(nobody).errors(mutations.pledge, { input })).toEqual(['UNAUTHENTICATED']);
  });

  test('a backer who chooses so is named, and shows it among their own pledges', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    await pledge(backer, campaignId, 1_000, { anonymous: false });
    await pledge(backer, campaignId, 2_000);
    expect(await read(campaignId)).toMatchObject({
      ...{ pledgeCount: 2, backerCount: 1 },
      pledges: { nodes: [{ backer: null }, { backer: { id: backer.memberId } }] },
    });
    const pledgesSeenBy = async (who: Parameters<typeof entity>[1]) =>
      (await entity<{ pledges: { totalCount: number } }>({ __typename: 'Member', id: backer.memberId }, who)).pledges
        .totalCount;
    expect(await pledgesSeenBy(backer)).toBe(2);
    expect(await pledgesSeenBy(nobody)).toBe(1);
    expect(await pledgesSeenBy(citizen())).toBe(1);
  });

  test.each([
    ['CurrencyMismatch', { amount: { minorUnits: 1_000, currency: 'USD' } }],
    ['PledgeAmountOutOfRange', { amount: { minorUnits: 0, currency: 'KRW' } }],
    ['PledgeAmountOutOfRange', { amount: { minorUnits: -1_000, currency: 'KRW' } }],
    ['PledgeAmountOutOfRange', { amount: { minorUnits: 1_000_000_001, currency: 'KRW' } }],
  ])('it answers %s for %o, and nothing moved', async (typename, changes) => {
    const { campaignId } = await published();
    expect(await pledge(citizen(), campaignId, 1, changes)).toMatchObject({
      __typename: typename,
      message: expect.stringMatching(/./),
    });
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 0 }, pledgeCount: 0 });
  });

  test('before publication there is nothing to find, and the opener is told that it is not open', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    const input = { campaignId, amount: { minorUnits: 1, currency: 'KRW' }, idempotencyKey: randomUUID() };
    expect(await service.as(citizen()).errors(mutations.pledge, { input })).toEqual(['NOT_FOUND']);
    expect(await act('pledge', opener, input)).toMatchObject({ __typename: 'CampaignNotOpen' });
  });

  test('from the deadline on it is not open, also before the settlement has run', async () => {
    const { campaignId } = await published();
    service.clock.moveTo(new Date(Date.now() + 30 * dayMs));
    expect(await pledge(citizen(), campaignId, 1_000)).toMatchObject({ __typename: 'CampaignNotOpen' });
    service.clock.moveTo(null);
    await afterDays(31);
    expect(await pledge(citizen(), campaignId, 1_000)).toMatchObject({ __typename: 'CampaignNotOpen' });
  });

  test('an idempotency key is required, and its form is checked', async () => {
    const { campaignId } = await published();
    const amount = { minorUnits: 1_000, currency: 'KRW' };
    const send = (input: object) => service.as(citizen()).errors(mutations.pledge, { input });
    expect(await send({ campaignId, amount })).toEqual(['BAD_USER_INPUT']);
    expect(await send({ campaignId, amount, idempotencyKey: 'two words' })).toEqual(['BAD_USER_INPUT']);
    expect(await send({ campaignId: 'x', amount, idempotencyKey: 'key' })).toEqual(['BAD_USER_INPUT']);
    expect(await send({ campaignId, amount: { ...amount, minorUnits: 9.5 }, idempotencyKey: 'key' })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('one key twice at the same moment is one pledge and one answer; with another amount it is refused', async () => {
    const { campaignId } = await published();
    const [backer, key] = [citizen(), { idempotencyKey: randomUUID() }];
    const tap = () => pledge(backer, campaignId, 3_000, key);
    const answers = await inQueue(service, campaignId, [tap, tap, tap]);
    expect(answers[0]).toMatchObject({ __typename: 'PledgeSuccess', campaign: { tally: { minorUnits: 3_000 } } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await pledge(backer, campaignId, 3_001, key)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect(await pledgeCount(campaignId)).toBe(1);
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 3_000 } });
    // The same key of another person is another key.
    expect(await pledge(citizen(), campaignId, 3_000, key)).toMatchObject({
      campaign: { tally: { minorUnits: 6_000 } },
    });
  });

  test('two pledges that cross the goal together secure the campaign once', async () => {
    const { campaignId } = await published();
    const one = () => pledge(citizen(), campaignId, 6_000);
    await inQueue(service, campaignId, [one, one, one, one]);
    expect(await secured(campaignId)).toEqual([expect.objectContaining({ goalMinor: 10_000, tallyMinor: 12_000 })]);
    expect(await read(campaignId)).toMatchObject({ state: 'SECURED', tally: { minorUnits: 24_000 }, backerCount: 4 });
    const tallies = (await service.sent(pledgeMade)).filter((event) => event.campaignId === campaignId);
    expect(tallies.map(({ tallyMinor }) => tallyMinor)).toEqual([6_000, 12_000, 18_000, 24_000]);
  });

  test('currencies with and without decimals come back exactly as they went in', async () => {
    for (const [currency, goal, amount] of [
      ['JPY', 20_000_000, 16_432_793],
      ['EUR', 3_000_000, 12_345],
    ] as const) {
      const { campaignId } = await published({ goal: { minorUnits: goal, currency } });
      await pledge(citizen(), campaignId, 0, { amount: { minorUnits: amount, currency } });
      expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: amount, currency } });
    }
    const sums = (await summary(district)).pledged.filter(({ currency }) => currency !== 'KRW');
    expect(sums).toEqual([
      { minorUnits: 12_345, currency: 'EUR' },
      { minorUnits: 16_432_793, currency: 'JPY' },
    ]);
  });

  test('while pledges pour in, every read of the tally equals the sum of its pledges', async () => {
    const { campaignId } = await published();
    const pouring = Promise.all([...Array(40).keys()].map((n) => pledge(citizen(), campaignId, 100 + n)));
    let isDone = false;
    const done = pouring.finally(() => {
      isDone = true;
    });
    do {
      const { tally, pledgeCount: count } = await read<CampaignAnswer>(campaignId);
      // The n-th pledge is one of 100 to 139, so the count bounds the tally: both are of one moment.
      expect(tally.minorUnits).toBeGreaterThanOrEqual(count * 100);
      expect(tally.minorUnits).toBeLessThanOrEqual(count * 139);
      expect(await service.violations()).toEqual([]);
    } while (!isDone);
    await done;
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 4_780 }, pledgeCount: 40 });
  });
});

describe('withdrawing', () => {
  test('the money is back, the state falls below the goal again, and who waits for the money is told each time', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    const { pledge: big } = await pledge(backer, campaignId, 10_000);
    const { securedAt } = await read(campaignId);
    expect(securedAt).not.toBeNull();
    const input = { pledgeId: big?.id ?? '', idempotencyKey: randomUUID() };
    const answer = await act('withdrawPledge', backer, input);
    expect(answer).toMatchObject({
      pledge: { state: 'WITHDRAWN' },
      campaign: { state: 'PUBLISHED', tally: { minorUnits: 0 }, pledgeCount: 0, backerCount: 0, securedAt },
    });
    expect(await act('withdrawPledge', backer, input)).toEqual(answer);
    expect(await act('withdrawPledge', backer, { pledgeId: input.pledgeId })).toMatchObject({
      __typename: 'PledgeNotActive',
      message: expect.stringMatching(/./),
    });
    await pledge(citizen(), campaignId, 20_000);
    expect(await read(campaignId)).toMatchObject({ state: 'SECURED', securedAt });
    const versions = (events: readonly { campaignId: string; version: number }[]) =>
      events.flatMap((event) => (event.campaignId === campaignId ? event.version : []));
    const [first = 0, again = 0] = versions(await service.sent(campaignSecured));
    const [lost = 0, ...more] = versions(await service.sent(campaignUnsecured));
    expect(more).toEqual([]);
    expect(first).toBeGreaterThan(0);
    expect(lost).toBe(first + 1);
    expect(again).toBe(lost + 1);
    expect((await service.sent(pledgeWithdrawn)).filter((event) => event.campaignId === campaignId)).toEqual([
      expect.objectContaining({ pledgeId: input.pledgeId, amountMinor: 10_000, tallyMinor: 0 }),
    ]);
    // Who withdrew is nobody else's business.
    expect(await read(campaignId)).toMatchObject({ pledges: { totalCount: 1 } });
    expect(await read(campaignId, backer)).toMatchObject({ pledges: { totalCount: 2 } });
  });

  test('the same key for another pledge is refused', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    const made = [await pledge(backer, campaignId, 100), await pledge(backer, campaignId, 200)];
    const idempotencyKey = randomUUID();
    const [first, second] = made.map((one) =>
      act('withdrawPledge', backer, { pledgeId: one.pledge?.id, idempotencyKey }),
    );
    const names = [await first, await second].map((answer) => answer?.__typename).sort();
    expect(names).toEqual(['IdempotencyKeyReused', 'WithdrawPledgeSuccess']);
  });

  test('a pledge of somebody else is not found, nor one that is not there', async () => {
    const { campaignId } = await published();
    const { pledge: made } = await pledge(citizen(), campaignId, 500);
    for (const pledgeId of [made?.id, randomUUID()]) {
      expect(await service.as(citizen()).errors(mutations.withdrawPledge, { input: { pledgeId } })).toEqual([
        'NOT_FOUND',
      ]);
    }
  });

  test('from the deadline on nothing is taken back', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    const { pledge: made } = await pledge(backer, campaignId, 500);
    service.clock.moveTo(new Date(Date.now() + 31 * dayMs));
    const answer = await act('withdrawPledge', backer, { pledgeId: made?.id });
    service.clock.moveTo(null);
    expect(answer).toMatchObject({ __typename: 'CampaignNotOpen' });
  });

  test('tapped twice at once, the money comes back once', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    const { pledge: made } = await pledge(backer, campaignId, 500);
    await pledge(citizen(), campaignId, 700);
    const tap = () => act('withdrawPledge', backer, { pledgeId: made?.id });
    const taps = await inQueue(service, campaignId, [tap, tap]);
    expect(taps.map(({ __typename }) => __typename)).toEqual(['WithdrawPledgeSuccess', 'PledgeNotActive']);
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 700 } });
  });
});

describe('reading', () => {
  test('steward and operator of the municipality see the accounts with their owners', async () => {
    const { campaignId, opener } = await published();
    const backer = citizen();
    await pledge(backer, campaignId, 900);
    type Books = { accounts: { nodes: unknown[] } | null };
    for (const role of ['steward', 'operator'] as const) {
      const keeper = { ...citizen(), roles: new Map([['9911000000', new Set([role])]]) };
      expect((await read<Books>(campaignId, keeper)).accounts?.nodes).toEqual([
        { kind: 'CAMPAIGN_ESCROW', member: null, balance: { minorUnits: 900 } },
        { kind: 'CAMPAIGN_PAYOUT', member: null, balance: { minorUnits: 0 } },
        { kind: 'MEMBER_COMMITMENT', member: { id: backer.memberId }, balance: { minorUnits: -900 } },
      ]);
    }
    expect((await read<Books>(campaignId, opener)).accounts).toBeNull();
  });

  test('entities of this service resolve by their key, hidden ones not', async () => {
    const { campaignId } = await published();
    const { pledge: made } = await pledge(citizen(), campaignId, 900);
    const draft = await openAs(citizen());
    expect(await entity({ __typename: 'Campaign', id: campaignId })).toEqual({ id: campaignId, state: 'PUBLISHED' });
    expect(await entity({ __typename: 'Campaign', id: draft })).toBeNull();
    expect(await entity({ __typename: 'Pledge', id: made?.id })).toMatchObject({ backer: null });
  });

  test('the number of statements is the same for 3 and for 100 agendas', async () => {
    const agendas = await Promise.all([...Array(100).keys()].map(() => raiseAgenda()));
    for (const agendaId of agendas.slice(0, 12)) {
      const { campaignId } = await published({ agendaId });
      for (const amount of [100, 200, 300]) await pledge(citizen(), campaignId, amount);
    }
    const ask = (count: number) =>
      recordStatements(() =>
        service.as(nobody).data(entities, {
          representations: [
            ...agendas.slice(0, count).map((id) => ({ __typename: 'Agenda', id })),
            ...[...Array(count).keys()].map((n) => ({ __typename: 'District', code: `99110${51_000 + n}` })),
          ],
        }),
      );
    const [few, many] = [await ask(3), await ask(100)];
    expect(few.length).toBeGreaterThan(0);
    expect(many).toHaveLength(few.length);
    const all = await recordStatements(() => service.as(nobody).data(one, { id: randomUUID() }));
    expect(all).toHaveLength(1);
  });
});
