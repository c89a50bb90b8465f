import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaClosed } from '@dure/schema/events/agenda';
import { grantCancelled, grantPromised, grantTranchePaid } from '@dure/schema/events/funding';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { nobody, testService } from '@dure/testkit/service';
import { standingAt } from '@dure/testkit/standing';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { city, dayMs, inQueue } from './city.ts';
import { programme } from './programme.ts';

const service = await testService(definition);
const { raiseAgenda } = city(service);
const { act, cancel, funded, grantOf, organization, pay, promise, selected } = programme(service);

const told = async (grantId: string) => {
  const all = [
    await service.sent(grantPromised),
    await service.sent(grantTranchePaid),
    await service.sent(grantCancelled),
  ];
  return all.map((events) => events.filter((event) => event.grantId === grantId));
};
const available = async (fundId: string) => {
  const { fund } = await service
    .as(nobody)
    .data<{ fund: Record<'available' | 'reserved' | 'balance', { minorUnits: number }> }>(
      `query ($id: ID!) { fund(id: $id) { available { minorUnits } reserved { minorUnits } balance { minorUnits } } }`,
      { id: fundId },
    );
  return [fund.available.minorUnits, fund.reserved.minorUnits, fund.balance.minorUnits];
};
/** A grant of 5,000 and 4,000 cents from a fund of 10,000, the second part due after half a year. */
const halves = async (changes: object = {}) => {
  const { fundId, keeper } = await funded(10_000, changes);
  const dueAt = new Date(service.clock.now().getTime() + 180 * dayMs).toISOString();
  const tranches = [{ amountMinor: 5_000 }, { amountMinor: 4_000, dueAt }];
  const grant = grantOf(await promise(keeper, fundId, 9_000, { tranches }));
  const [first, second] = grant.tranches;
  return { fundId, keeper, grantId: grant.id, first: first?.id, second: second?.id, dueAt: new Date(dueAt) };
};
/** Works while the clock stands still at that very instant. */
const at = <T>(instant: Date, work: () => Promise<T>): Promise<T> => standingAt(service, instant, work);

describe('promising', () => {
  test('a selected solution gets what the fund sets aside, and it is told', async () => {
    const { fundId, keeper } = await funded(9_000_000);
    const [agendaId, organizationId] = [await raiseAgenda(), await organization()];
    const { solutionId, processId } = await selected(agendaId, organizationId);
    const answer = await promise(keeper, fundId, 3_000_000, { agendaId, organizationId, solutionId });
    expect(answer).toMatchObject({
      ...{ __typename: 'PromiseGrantSuccess', fund: { available: { minorUnits: 6_000_000 } } },
      grant: {
        state: 'PROMISED',
        solutionId,
        amount: { minorUnits: 3_000_000, currency: 'EUR' },
        paid: { minorUnits: 0 },
      },
    });
    const { id: grantId } = grantOf(answer);
    const which = { grantId, fundId, agendaId, solutionId, processId, organizationId };
    expect((await told(grantId))[0]).toEqual([{ ...which, amountMinor: 3_000_000, currency: 'EUR' }]);
  });

  test('everybody reads who got what, why and from what legal basis, from the agenda and from the organisation', async () => {
    const { fundId, keeper } = await funded(10_000);
    const [agendaId, organizationId] = [await raiseAgenda(), await organization()];
    const { id } = grantOf(await promise(keeper, fundId, 2_000, { agendaId, organizationId }));
    const grants = `grants { totalCount nodes {
      id purpose agenda { id } organization { id } amount { minorUnits } fund { id legalBasis } tranches { number } } }`;
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Agenda { ${grants} } ... on Organization { ${grants} } ... on Grant { id state } } }`;
    const { _entities: found } = await service.as(nobody).data<{ _entities: object[] }>(query, {
      of: [
        { __typename: 'Agenda', id: agendaId },
        { __typename: 'Organization', id: organizationId },
        { __typename: 'Grant', id },
      ],
    });
    const one = {
      ...{ id, purpose: '시제품을 만듭니다.', agenda: { id: agendaId }, organization: { id: organizationId } },
      ...{ amount: { minorUnits: 2_000 }, fund: { id: fundId, legalBasis: '민관협치 활성화 기본조례 제12조' } },
    };
    const list = { grants: { totalCount: 1, nodes: [expect.objectContaining(one)] } };
    expect(found).toEqual([list, list, { id, state: 'PROMISED' }]);
  });

  test('a fund that is too small says what it holds, and nothing is set aside', async () => {
    const { fundId, keeper } = await funded(2_999_999);
    expect(await promise(keeper, fundId, 3_000_000)).toMatchObject({
      ...{ __typename: 'FundTooSmall', available: { minorUnits: 2_999_999, currency: 'EUR' } },
    });
    expect(await available(fundId)).toEqual([2_999_999, 0, 2_999_999]);
  });

  test('each refusal is one of its own', async () => {
    const { fundId, keeper } = await funded(10_000);
    const [agendaId, organizationId] = [await raiseAgenda(), await organization()];
    const { solutionId } = await selected(agendaId, organizationId);
    const closed = await raiseAgenda();
    await service.deliver(agendaClosed, { agendaId: closed });
    const own = randomUUID();
    await service.deliver(organizationMemberAdded, { organizationId: own, memberId: keeper.memberId });
    const ask = async (changes: object) =>
      (await promise(keeper, fundId, 1_000, { agendaId, organizationId, ...changes })).__typename;
    expect(await ask({ agendaId: randomUUID() })).toBe('AgendaNotKnown');
    expect(await ask({ agendaId: closed })).toBe('GrantAgendaClosed');
    expect(await ask({ organizationId: randomUUID() })).toBe('OrganizationNotKnown');
    expect(await ask({ organizationId: own })).toBe('GrantToOwnOrganization');
    expect(await ask({ solutionId: randomUUID() })).toBe('SolutionNotSelected');
    expect(await ask({ solutionId, agendaId: await raiseAgenda() })).toBe('SolutionOfAnother');
    expect(await ask({ solutionId, organizationId: await organization() })).toBe('SolutionOfAnother');
    expect(await ask({ tranches: [{ amountMinor: 400 }, { amountMinor: 500 }] })).toBe('GrantTranchesDoNotSum');
    expect(await ask({ amount: { minorUnits: 1_000, currency: 'USD' } })).toBe('FundCurrencyMismatch');
    expect(await available(fundId)).toEqual([10_000, 0, 10_000]);
  });

  test.each([
    ['tranches', { tranches: [] }],
    ['tranches', { tranches: Array.from({ length: 61 }, () => ({ amountMinor: 1 })) }],
    ['tranches.1.amountMinor', { tranches: [{ amountMinor: 1_000 }, { amountMinor: 0 }] }],
    ['tranches.0.dueAt', { tranches: [{ amountMinor: 1_000, dueAt: '2999-01-01T00:00:00Z' }] }],
    ['amount.minorUnits', { amount: { minorUnits: 0, currency: 'EUR' } }],
    ['purpose', { purpose: ' ' }],
    ['solutionId', { solutionId: 'x' }],
  ])('input that is wrong names %s', async (field, changes) => {
    const { fundId, keeper } = await funded(10_000);
    const input = {
      ...{ fundId, agendaId: await raiseAgenda(), organizationId: await organization(), purpose: '시제품' },
      ...{ amount: { minorUnits: 1_000, currency: 'EUR' }, tranches: [{ amountMinor: 1_000 }] },
      ...{ idempotencyKey: randomUUID(), ...changes },
    };
    const query = `mutation ($input: PromiseGrantInput!) { promiseGrant(input: $input) { __typename } }`;
    const { errors } = await service.as(keeper).ask(query, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('a second grant for the same solution is refused, from another fund, too; after a cancellation there may be another', async () => {
    const [one, another] = [await funded(10_000), await funded(10_000)];
    const [agendaId, organizationId] = [await raiseAgenda(), await organization()];
    const { solutionId } = await selected(agendaId, organizationId);
    const about = { agendaId, organizationId, solutionId };
    const { id } = grantOf(await promise(one.keeper, one.fundId, 1_000, about));
    for (const { keeper, fundId } of [one, another]) {
      expect(await promise(keeper, fundId, 1_000, about)).toMatchObject({ __typename: 'SolutionGranted' });
    }
    expect(await available(another.fundId)).toEqual([10_000, 0, 10_000]);
    await cancel(one.keeper, id);
    expect(await promise(another.keeper, another.fundId, 1_000, about)).toMatchObject({
      __typename: 'PromiseGrantSuccess',
    });
  });
});

describe('paying and calling off', () => {
  test('each tranche goes out once; with the last one the grant is paid, and each payment is told', async () => {
    const { fundId, keeper, grantId, first, second, dueAt } = await halves();
    expect(await pay(keeper, first)).toMatchObject({
      ...{ __typename: 'PayTrancheSuccess', tranche: { id: first, paidAt: expect.any(String) } },
      ...{ grant: { state: 'PROMISED', paid: { minorUnits: 5_000 } }, fund: { reserved: { minorUnits: 4_000 } } },
    });
    expect(await pay(keeper, first)).toMatchObject({ __typename: 'GrantTranchePaid', paidAt: expect.any(String) });
    await at(dueAt, async () => {
      expect(await pay(keeper, second)).toMatchObject({ grant: { state: 'PAID', paid: { minorUnits: 9_000 } } });
    });
    expect(await cancel(keeper, grantId)).toMatchObject({ __typename: 'GrantNotInState', actual: 'PAID' });
    expect(await available(fundId)).toEqual([1_000, 0, 1_000]);
    expect((await told(grantId))[1]).toMatchObject([
      { trancheMinor: 5_000, paidMinor: 5_000, amountMinor: 9_000 },
      { trancheMinor: 4_000, paidMinor: 9_000, amountMinor: 9_000 },
    ]);
  });

  test('the same key pays once and answers the same', async () => {
    const { fundId, keeper, first } = await halves();
    const key = { idempotencyKey: randomUUID() };
    const answer = await pay(keeper, first, key);
    expect(await pay(keeper, first, key)).toEqual(answer);
    expect(await available(fundId)).toEqual([1_000, 4_000, 5_000]);
  });

  test('a tranche is paid from its due date on, not a millisecond before', async () => {
    const { keeper, second, dueAt } = await halves();
    await at(new Date(dueAt.getTime() - 1), async () => {
      expect(await pay(keeper, second)).toMatchObject({
        ...{ __typename: 'GrantTrancheNotDue', dueAt: dueAt.toISOString() },
      });
    });
    await at(dueAt, async () => {
      expect(await pay(keeper, second)).toMatchObject({ __typename: 'PayTrancheSuccess' });
    });
  });

  test('36 months after its beginning a fund pays nothing any more, to the second', async () => {
    const startsAt = new Date(Math.floor(service.clock.now().getTime() / 1_000) * 1_000);
    const { keeper, grantId, first, second, fundId } = await halves({
      ...{ startsAt: startsAt.toISOString(), subsidyLasts: 'P36M' },
    });
    const end = new Date(startsAt);
    end.setUTCMonth(end.getUTCMonth() + 36);
    await at(new Date(end.getTime() - 1_000), async () => {
      expect(await pay(keeper, first)).toMatchObject({ __typename: 'PayTrancheSuccess' });
    });
    await at(end, async () => {
      const refused = { __typename: 'FundSubsidyEnded', endedAt: end.toISOString() };
      expect(await pay(keeper, second)).toMatchObject(refused);
      expect(await promise(keeper, fundId, 100)).toMatchObject(refused);
      // What can no longer be paid is not lost to the fund.
      expect(await cancel(keeper, grantId)).toMatchObject({ __typename: 'CancelGrantSuccess' });
    });
    expect(await available(fundId)).toEqual([5_000, 0, 5_000]);
  });

  test('an ended fund still pays what it promised', async () => {
    const { fundId, keeper, first } = await halves();
    await act('endFund', keeper, { fundId, reason: '사업을 마쳤습니다.' });
    expect(await pay(keeper, first)).toMatchObject({ __typename: 'PayTrancheSuccess', fund: { state: 'ENDED' } });
  });

  test('called off, what was not paid is the fund’s again, once, with a public reason', async () => {
    const { fundId, keeper, grantId, first, second, dueAt } = await halves();
    await pay(keeper, first);
    expect(await cancel(keeper, grantId)).toMatchObject({
      grant: { state: 'CANCELLED', cancellationReason: '사업이 멈추었습니다.', paid: { minorUnits: 5_000 } },
      fund: { available: { minorUnits: 5_000 }, reserved: { minorUnits: 0 } },
    });
    expect(await cancel(keeper, grantId)).toMatchObject({
      ...{ __typename: 'GrantNotInState', actual: 'CANCELLED', allowed: ['PROMISED'] },
    });
    await at(dueAt, async () => {
      expect(await pay(keeper, second)).toMatchObject({ __typename: 'GrantNotInState', actual: 'CANCELLED' });
    });
    expect((await told(grantId))[2]).toMatchObject([{ returnedMinor: 4_000, currency: 'EUR' }]);
    expect(await available(fundId)).toEqual([5_000, 0, 5_000]);
  });
});

describe('at the same moment', () => {
  test.each([
    [2, 'FundTooSmall'],
    [4, 'FundTooSmall'],
  ])('of %i promises of the last euro of a fund exactly one is made', async (count, refusal) => {
    const { fundId, keeper } = await funded(100);
    const works = Array.from({ length: count }, () => () => promise(keeper, fundId, 100));
    const answers = await inQueue(service, fundId, works, 'funds');
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: count - 1 }, () => refusal),
      'PromiseGrantSuccess',
    ]);
    expect(await available(fundId)).toEqual([0, 100, 100]);
  });

  test('two funds that promise to the same solution: one does', async () => {
    const [one, another] = [await funded(10_000), await funded(10_000)];
    const [agendaId, organizationId] = [await raiseAgenda(), await organization()];
    const { solutionId } = await selected(agendaId, organizationId);
    const about = { agendaId, organizationId, solutionId };
    const answers = await Promise.all([one, another].map(({ keeper, fundId }) => promise(keeper, fundId, 500, about)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['PromiseGrantSuccess', 'SolutionGranted']);
  });

  test('a tranche that is paid twice goes out once', async () => {
    const { fundId, keeper, first, grantId } = await halves();
    const paying = () => pay(keeper, first);
    const answers = await inQueue(service, fundId, [paying, paying, paying], 'funds');
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...['GrantTranchePaid', 'GrantTranchePaid', 'PayTrancheSuccess'],
    ]);
    expect((await told(grantId))[1]).toHaveLength(1);
    expect(await available(fundId)).toEqual([1_000, 4_000, 5_000]);
  });

  test('two cancellations give back once', async () => {
    const { fundId, keeper, grantId } = await halves();
    const answers = await inQueue(
      service,
      fundId,
      [() => cancel(keeper, grantId), () => cancel(keeper, grantId)],
      'funds',
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CancelGrantSuccess', 'GrantNotInState']);
    expect((await told(grantId))[2]).toHaveLength(1);
    expect(await available(fundId)).toEqual([10_000, 0, 10_000]);
  });

  test.each(['payment', 'cancellation'] as const)(
    'of a payment and a cancellation the first, the %s, holds',
    async (first) => {
      const { fundId, keeper, grantId, first: trancheId } = await halves();
      const [paying, cancelling] = [() => pay(keeper, trancheId), () => cancel(keeper, grantId)];
      const order = first === 'payment' ? [paying, cancelling] : [cancelling, paying];
      const [, second] = await inQueue(service, fundId, order, 'funds');
      expect(second?.__typename).toBe(first === 'payment' ? 'CancelGrantSuccess' : 'GrantNotInState');
      expect(await available(fundId)).toEqual(first === 'payment' ? [5_000, 0, 5_000] : [10_000, 0, 10_000]);
    },
  );
});

test('the number of statements is the same for 2 and for 30 grants', async () => {
  const query = `query ($id: ID!) { fund(id: $id) { accounts { statement { nodes { position } } }
    grants(first: 100) { nodes { paid { minorUnits } tranches { amount { minorUnits } } fund { id available { minorUnits } } } } } }`;
  const statements = async (count: number) => {
    const { fundId, keeper } = await funded(10_000);
    const [agendaId, organizationId] = [await raiseAgenda(), await organization()];
    for (let made = 0; made < count; made += 1) await promise(keeper, fundId, 10, { agendaId, organizationId });
    return await recordStatements(() => service.as(nobody).data(query, { id: fundId }));
  };
  const few = await statements(2);
  expect(few.length).toBeGreaterThan(4);
  expect(await statements(30)).toHaveLength(few.length);
});
