import { describe, expect, test } from 'vitest';
import {
  type ClaimState,
  checkDelivery,
  choose,
  claimSteps,
  complain,
  confirm,
  isOverdue,
  isOwed,
  type RewardClaim,
  type RewardView,
  rate,
  send,
} from './domain.ts';

const now = new Date('2027-05-01T00:00:00Z');
const deadline = new Date('2027-04-01T00:00:00Z');
const deliverBy = new Date('2027-06-01T00:00:00Z');
const reward: RewardView = {
  ...{ id: 'reward', campaignId: 'campaign', position: 0, title: '이름', description: '새깁니다.', language: 'ko' },
  ...{ priceMinor: 1_000, currency: 'KRW', quantity: 2, claimed: 1, deliverBy, responsibleId: 'opener' },
};
const pledge = { id: 'pledge', amountMinor: 1_000, currency: 'KRW' } as const;

function claim(changes: Partial<RewardClaim> = {}): RewardClaim {
  const chosen = choose(reward, pledge, 'claim', deadline);
  if (!chosen.ok) throw new Error('The claim of the test is refused.');
  return { ...chosen.value, ...changes };
}

describe('choosing', () => {
  test('the last of a reward is chosen with a pledge of exactly its price', () => {
    expect(choose(reward, pledge, 'claim', now)).toMatchObject({ value: { state: 'PROMISED', promisedAt: now } });
  });

  test.each([
    [{ claimed: 2 }, {}, { kind: 'reward-sold-out' }],
    [{}, { amountMinor: 999 }, { kind: 'below-price', priceMinor: 1_000, currency: 'KRW' }],
  ])('%o with a pledge of %o is refused', (stock, amount, refusal) => {
    expect(choose({ ...reward, ...stock }, { ...pledge, ...amount }, 'claim', now)).toMatchObject({ refusal });
  });
});

describe('the day of delivery', () => {
  test.each([
    ['at the deadline', deadline, false],
    ['a moment after the deadline', new Date(deadline.getTime() + 1), true],
    ['five years after it', new Date('2032-04-01T00:00:00Z'), true],
    ['later than that', new Date('2032-04-01T00:00:00.001Z'), false],
  ])('%s is fit: %s', (_, day, isFit) => {
    expect(checkDelivery([{ deliverBy }, { deliverBy: day }], deadline).ok).toBe(isFit);
  });
});

describe('the steps of a claim', () => {
  const steps = {
    send: (given: RewardClaim) => send(given, 'ENDED_SUCCEEDED', now),
    confirm: (given: RewardClaim) => confirm(given, 'ENDED_KEPT', now),
    complain: (given: RewardClaim) =>
      complain(given, 'ENDED_SUCCEEDED', { kind: 'NOT_ARRIVED', reason: '없음', deliverBy }, now),
    rate: (given: RewardClaim) => rate(given, 'ENDED_SUCCEEDED', 4, now),
  };
  const states = Object.keys({
    ...{ PROMISED: 0, SENT: 0, RECEIVED: 0, COMPLAINED: 0, RELEASED: 0 },
  } satisfies Record<ClaimState, 0>) as ClaimState[];

  test.each(Object.keys(steps) as (keyof typeof steps)[])('%s is possible exactly from the listed states', (step) => {
    const { from, to }: { from: readonly ClaimState[]; to: ClaimState | null } = claimSteps[step];
    for (const state of states) {
      const decision = steps[step](claim({ state }));
      expect([state, decision.ok]).toEqual([state, from.includes(state)]);
      if (decision.ok) expect(decision.value.state).toBe(to ?? state);
      else expect(decision).toMatchObject({ refusal: { kind: 'claim-not-in-state', actual: state, allowed: from } });
    }
  });

  test('nothing is owed before the campaign has its money, or when it gave it back', () => {
    for (const state of ['PUBLISHED', 'SECURED', 'ENDED_REFUNDED', 'CANCELLED'] as const) {
      expect(send(claim(), state, now)).toMatchObject({ refusal: { kind: 'not-owed-yet', state } });
    }
  });
});

describe('what is late', () => {
  const notArrived = { kind: 'NOT_ARRIVED', reason: '오지 않았습니다.', deliverBy } as const;

  test.each([
    ['what was not sent', claim({ overdueAt: now }), true],
    ['what was sent late', claim({ state: 'SENT', overdueAt: now }), false],
    ['what arrived late', claim({ state: 'RECEIVED', overdueAt: now }), false],
    ['what was not sent but is not due', claim(), false],
  ])('%s is overdue: %s', (_, given, isLate) => {
    expect(isOverdue(given)).toBe(isLate);
  });

  test('what did not arrive although it was said to be sent is overdue from its day on', () => {
    const sent = claim({ state: 'SENT' });
    const before = complain(sent, 'ENDED_SUCCEEDED', notArrived, new Date(deliverBy.getTime() - 1));
    const after = complain(sent, 'ENDED_SUCCEEDED', notArrived, deliverBy);
    expect(before).toMatchObject({ value: { overdueAt: null } });
    expect(after).toMatchObject({ value: { overdueAt: deliverBy } });
    expect([before, after].map((decision) => decision.ok && isOwed(decision.value))).toEqual([true, true]);
  });

  test('what is not as promised is not late', () => {
    const wrong = { ...notArrived, kind: 'NOT_AS_PROMISED' } as const;
    const complained = complain(claim({ state: 'RECEIVED' }), 'ENDED_SUCCEEDED', wrong, deliverBy);
    expect(complained).toMatchObject({ value: { state: 'COMPLAINED', overdueAt: null } });
    expect(complained.ok && isOwed(complained.value)).toBe(false);
  });
});
