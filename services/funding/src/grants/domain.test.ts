import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FundView } from '../funds/domain.ts';
import { type About, cancel, type GrantState, paidOf, pay, promise, type Tranche } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const later = new Date('2027-09-01T00:00:00Z');
const fund = (changes: Partial<FundView> = {}): FundView => ({
  ...{
    id: 'fund',
    municipalityCode: '9911000000',
    nameKo: '기금',
    nameEn: 'Fund',
    purposeKo: '실험',
    purposeEn: 'To try',
  },
  ...{
    legalBasis: '조례 제12조',
    currency: 'EUR',
    startsAt: now,
    endsAt: null,
    subsidyLasts: null,
    subsidyEndsAt: null,
  },
  ...{ openedBy: 'steward', openedAt: now, endedAt: null, endReason: null },
  ...{ depositedMinor: 10_000, availableMinor: 10_000, reservedMinor: 0 },
  ...changes,
});
const agenda = { id: 'agenda', municipalityCode: '9911000000', districtCode: '9911051000', isClosed: false };
const solution = { id: 'solution', agendaId: 'agenda', processId: 'process', organizationId: 'organization' };
const about: About = { agenda, solution, isOrganizationKnown: true, isOwnOrganization: false };
const draft: Parameters<typeof promise>[2] = {
  ...{ id: 'grant', agendaId: 'agenda', solutionId: 'solution', organizationId: 'organization' },
  ...{ purpose: '시제품', amountMinor: 3_000, currency: 'EUR', promisedBy: 'steward' },
};
const parts = [
  { id: 'first', amountMinor: 2_000, dueAt: now },
  { id: 'second', amountMinor: 1_000, dueAt: later },
];

function promised(changes: Partial<FundView> = {}) {
  const decision = promise(fund(changes), about, draft, parts, now);
  if (!decision.ok) throw new Error('The promise of the test is refused.');
  return decision.value;
}

describe('promising', () => {
  test('a grant stands with its tranches in order, for the process of its solution', () => {
    expect(promised()).toMatchObject({
      grant: { state: 'PROMISED', processId: 'process', fundId: 'fund', promisedAt: now, endedAt: null },
      tranches: [
        { number: 1, amountMinor: 2_000, paidAt: null, grantId: 'grant' },
        { number: 2, amountMinor: 1_000, dueAt: later },
      ],
    });
  });

  test.each([
    ['an agenda that is not known', { agenda: null }, {}, 'agenda-not-known'],
    ['a closed agenda', { agenda: { ...agenda, isClosed: true } }, {}, 'grant-agenda-closed'],
    ['an organisation that is not known', { isOrganizationKnown: false }, {}, 'organization-not-known'],
    ['an organisation of one’s own', { isOwnOrganization: true }, {}, 'grant-to-own-organization'],
    ['a solution that was not selected', { solution: null }, {}, 'solution-not-selected'],
    ['a solution for another agenda', { solution: { ...solution, agendaId: 'x' } }, {}, 'solution-of-another'],
    ['a solution of others', { solution: { ...solution, organizationId: 'x' } }, {}, 'solution-of-another'],
    ['tranches that sum to less', {}, { amountMinor: 3_001 }, 'tranches-do-not-sum'],
    ['tranches that sum to more', {}, { amountMinor: 2_999 }, 'tranches-do-not-sum'],
    ['another currency', {}, { currency: 'KRW' }, 'fund-currency-mismatch'],
  ] as const)('for %s is refused', (_, known, changes, kind) => {
    expect(promise(fund(), { ...about, ...known }, { ...draft, ...changes }, parts, now)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });

  test('needs no solution', () => {
    const without = promise(fund(), { ...about, solution: null }, { ...draft, solutionId: null }, parts, now);
    expect(without).toMatchObject({ ok: true, value: { grant: { processId: null, solutionId: null } } });
  });

  test('what can be paid only once the subsidy has ended is refused', () => {
    const ending = (subsidyEndsAt: Date) => promise(fund({ subsidyEndsAt }), about, draft, parts, now);
    expect(ending(later)).toMatchObject({ refusal: { kind: 'subsidy-ended', endedAt: later } });
    expect(ending(new Date(later.getTime() + 1)).ok).toBe(true);
    // Due long ago is due now, and now is too late.
    expect(ending(now)).toMatchObject({ refusal: { kind: 'subsidy-ended' } });
  });

  test('an empty fund and one that ended promise nothing', () => {
    expect(promise(fund({ availableMinor: 2_999 }), about, draft, parts, now)).toMatchObject({
      refusal: { kind: 'fund-too-small', availableMinor: 2_999 },
    });
    expect(promise(fund({ endedAt: now, endReason: '끝' }), about, draft, parts, now)).toMatchObject({
      refusal: { kind: 'fund-ended' },
    });
  });
});

describe('paying', () => {
  const pick = (of: readonly Tranche[], number: number) => of.find((one) => one.number === number) as Tranche;

  test('each tranche is paid once, and the grant is paid with the last one', () => {
    const given = promised();
    const first = pay(given, pick(given.tranches, 1), fund(), now);
    expect(first).toMatchObject({ value: { grant: { state: 'PROMISED', endedAt: null }, tranche: { paidAt: now } } });
    if (!first.ok) return;
    expect(pay(first.value, pick(first.value.tranches, 1), fund(), later)).toMatchObject({
      refusal: { kind: 'tranche-already-paid', paidAt: now },
    });
    expect(pay(first.value, pick(first.value.tranches, 2), fund(), later)).toMatchObject({
      value: { grant: { state: 'PAID', endedAt: later } },
    });
  });

  test('a tranche is paid from its due date on, not a millisecond before', () => {
    const given = promised();
    const second = pick(given.tranches, 2);
    expect(pay(given, second, fund(), new Date(later.getTime() - 1))).toMatchObject({
      refusal: { kind: 'tranche-not-due', dueAt: later },
    });
    expect(pay(given, second, fund(), later).ok).toBe(true);
  });

  test('a tranche is paid until the end of the subsidy, and not at that very instant', () => {
    const subsidyEndsAt = new Date('2030-03-01T00:00:00Z');
    const given = promised({ subsidyEndsAt });
    const first = pick(given.tranches, 1);
    const at = (instant: Date) => pay(given, first, fund({ subsidyEndsAt }), instant);
    expect(at(new Date(subsidyEndsAt.getTime() - 1)).ok).toBe(true);
    expect(at(subsidyEndsAt)).toMatchObject({ refusal: { kind: 'subsidy-ended', endedAt: subsidyEndsAt } });
  });

  test('an ended fund still pays what it promised', () => {
    const given = promised();
    expect(pay(given, pick(given.tranches, 1), fund({ endedAt: now, endReason: '끝' }), later).ok).toBe(true);
  });

  test.each(['PAID', 'CANCELLED'] as const)(
    'nothing of a grant that is %s is paid or called off',
    (state: GrantState) => {
      const { grant, tranches } = promised();
      const ended = { grant: { ...grant, state }, tranches };
      const refusal = { kind: 'grant-not-in-state', actual: state, allowed: ['PROMISED'] };
      expect(pay(ended, pick(tranches, 1), fund(), later)).toMatchObject({ ok: false, refusal });
      expect(cancel(ended, '사유', later)).toMatchObject({ ok: false, refusal });
    },
  );
});

test('whatever was paid before, what is paid and what a cancellation returns are the grant', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 9 }),
      fc.nat(8),
      (amounts, paid) => {
        const amountMinor = amounts.reduce((sum, one) => sum + one, 0);
        const some = amounts.map((one, index) => ({ id: `${index}`, amountMinor: one, dueAt: now }));
        const decision = promise(fund(), about, { ...draft, amountMinor }, some, now);
        if (!decision.ok) throw new Error('The promise of the test is refused.');
        let given = decision.value;
        for (const tranche of decision.value.tranches.slice(0, Math.min(paid, amounts.length - 1))) {
          const payment = pay(given, tranche, fund(), later);
          if (payment.ok) given = payment.value;
        }
        const cancelled = cancel(given, '사유', later);
        expect(cancelled).toMatchObject({ value: { returnedMinor: amountMinor - paidOf(given.tranches) } });
        if (cancelled.ok) expect(cancelled.value.returnedMinor).toBeGreaterThan(0);
      },
    ),
  );
});
