import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Campaign,
  type CampaignState,
  cancel,
  consult,
  edit,
  follow,
  isCollecting,
  open,
  publish,
  settle,
  submit,
  type Terms,
  transitions,
} from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const deadline = new Date('2027-04-01T00:00:00Z');
const agenda = { id: 'agenda', municipalityCode: '9911000000', districtCode: '9911051000', isClosed: false };
const terms: Terms = {
  ...{ title: '쉼터', description: '정류장 쉼터를 고친다.', language: 'ko', goalMinor: 1_000, currency: 'KRW' },
  ...{ deadline, shortfallPlan: 'ALL_OR_NOTHING', reducedPlan: null, minimumMinor: null, fallbackFundId: null },
};
const least = { shortfallPlan: 'MINIMUM_AND_OPTIMUM', reducedPlan: '절반만', minimumMinor: 400 } as const;
const fallback = { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: 'fund' } as const;
const draft = { ...terms, id: 'campaign', openerId: 'opener', organizationId: null };

function campaign(changes: Partial<Campaign> = {}): Campaign {
  const opened = open(agenda, draft, now);
  if (!opened.ok) throw new Error('The draft of the test is refused.');
  return { ...opened.value, ...changes };
}

const collecting = (changes: Partial<Campaign> = {}) => campaign({ state: 'PUBLISHED', publishedAt: now, ...changes });
const states = Object.keys({
  ...{ DRAFT: 0, IN_CONSULTING: 0, READY: 0, PUBLISHED: 0, SECURED: 0 },
  ...{ ENDED_SUCCEEDED: 0, ENDED_REFUNDED: 0, ENDED_KEPT: 0, CANCELLED: 0 },
} satisfies Record<CampaignState, 0>) as CampaignState[];

describe('opening and editing', () => {
  test('a draft begins where its agenda is, with version 1', () => {
    expect(campaign()).toMatchObject({ state: 'DRAFT', districtCode: '9911051000', version: 1, publishedAt: null });
  });

  test.each([
    ['an agenda that is not known', null, {}, 'agenda-not-known'],
    ['a closed agenda', { ...agenda, isClosed: true }, {}, 'agenda-closed'],
    ['no goal', agenda, { goalMinor: 0 }, 'goal-out-of-range'],
    ['a goal below zero', agenda, { goalMinor: -1 }, 'goal-out-of-range'],
    ['a goal beyond the limit', agenda, { goalMinor: 1_000_000_000_001 }, 'goal-out-of-range'],
    ['a deadline now', agenda, { deadline: now }, 'deadline-out-of-range'],
    ['a deadline beyond a year', agenda, { deadline: new Date('2028-03-01T00:00:00.001Z') }, 'deadline-out-of-range'],
    ['KEEP_IT_ALL without a reduced plan', agenda, { shortfallPlan: 'KEEP_IT_ALL' }, 'plan-unfit'],
    ['ALL_OR_NOTHING with a reduced plan', agenda, { reducedPlan: '절반만' }, 'plan-unfit'],
    ['ALL_OR_NOTHING with a minimum', agenda, { minimumMinor: 500 }, 'plan-unfit'],
    ['a minimum without a reduced plan', agenda, { ...least, reducedPlan: null }, 'plan-unfit'],
    ['MINIMUM_AND_OPTIMUM without a minimum', agenda, { ...least, minimumMinor: null }, 'plan-unfit'],
    ['FALLBACK_FUND without a fund', agenda, { shortfallPlan: 'FALLBACK_FUND' }, 'plan-unfit'],
    ['FALLBACK_FUND with a reduced plan', agenda, { ...fallback, reducedPlan: '절반만' }, 'plan-unfit'],
    ['a fund without FALLBACK_FUND', agenda, { fallbackFundId: 'fund' }, 'plan-unfit'],
    ['a minimum of nothing', agenda, { ...least, minimumMinor: 0 }, 'minimum-out-of-range'],
    ['a minimum that is the goal', agenda, { ...least, minimumMinor: 1_000 }, 'minimum-out-of-range'],
  ] as const)('%s is refused', (_, known, changes, kind) => {
    expect(open(known, { ...draft, ...changes }, now)).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('a deadline exactly a year ahead is allowed', () => {
    expect(open(agenda, { ...draft, deadline: new Date('2028-03-01T00:00:00Z') }, now).ok).toBe(true);
  });

  test('an edit needs the present version and grows it', () => {
    expect(edit(campaign(), { title: '새 이름' }, 1, now)).toMatchObject({
      ok: true,
      value: { title: '새 이름', version: 2 },
    });
    expect(edit(campaign({ version: 3 }), {}, 2, now)).toMatchObject({
      refusal: { kind: 'version-conflict', currentVersion: 3 },
    });
  });

  test('another plan drops what only the one before needed', () => {
    expect(edit(campaign(least), { shortfallPlan: 'KEEP_IT_ALL' }, 1, now)).toMatchObject({
      value: { reducedPlan: '절반만', minimumMinor: null },
    });
    expect(edit(campaign(least), { shortfallPlan: 'ALL_OR_NOTHING' }, 1, now)).toMatchObject({
      value: { reducedPlan: null, minimumMinor: null },
    });
    expect(edit(campaign(fallback), { shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '절반만' }, 1, now)).toMatchObject({
      value: { reducedPlan: '절반만', fallbackFundId: null },
    });
  });
});

describe('the transition table', () => {
  const steps = {
    edit: (given: Campaign) => edit(given, {}, given.version, now),
    submit: (given: Campaign) => submit(given, true),
    approve: (given: Campaign) => consult(given, 'APPROVE', false),
    return: (given: Campaign) => consult(given, 'RETURN', false),
    publish: (given: Campaign) => publish(given, { agenda, hasCover: false, feePerMille: 0 }, now),
    cancel: (given: Campaign) => {
      const ended = cancel(given, { isSecretariat: true, hasEverBeenPledged: true, reason: '사유' }, 0, now);
      return ended.ok ? { ok: true, value: ended.value.campaign } : ended;
    },
  } as const;

  test.each(Object.keys(steps) as (keyof typeof steps)[])('%s is possible exactly from the listed states', (step) => {
    const { from, to }: { from: readonly CampaignState[]; to: CampaignState } = transitions[step];
    for (const state of states) {
      const decision = steps[step](campaign({ state }));
      expect([state, decision.ok]).toEqual([state, from.includes(state)]);
      if (decision.ok) expect(decision).toMatchObject({ value: { state: to, version: 2 } });
      else expect(decision).toMatchObject({ refusal: { kind: 'not-in-state', actual: state, allowed: from } });
    }
  });

  test('what has no budget is not handed in', () => {
    expect(submit(campaign(), false)).toMatchObject({ refusal: { kind: 'budget-missing' } });
  });

  test('its own side never consults', () => {
    expect(consult(campaign({ state: 'IN_CONSULTING' }), 'APPROVE', true)).toMatchObject({
      refusal: { kind: 'own-side-consults' },
    });
  });

  test('what was approved is not published once its deadline has passed or its agenda is closed', () => {
    const ready = campaign({ state: 'READY' });
    expect(publish(ready, { agenda, hasCover: false, feePerMille: 0 }, deadline)).toMatchObject({
      refusal: { kind: 'deadline-out-of-range' },
    });
    const closed = { agenda: { ...agenda, isClosed: true }, hasCover: false, feePerMille: 0 };
    expect(publish(ready, closed, now)).toMatchObject({ refusal: { kind: 'agenda-closed' } });
  });

  test('what names a fund is published only once the fund has promised', () => {
    const ready = campaign({ ...fallback, state: 'READY' });
    expect(publish(ready, { agenda, hasCover: false, feePerMille: 0 }, now)).toMatchObject({
      refusal: { kind: 'cover-missing', fundId: 'fund' },
    });
    expect(publish(ready, { agenda, hasCover: true, feePerMille: 0 }, now)).toMatchObject({
      ok: true,
      value: { state: 'PUBLISHED' },
    });
  });

  test('its own side cancels only before anybody ever pledged', () => {
    const by = { isSecretariat: false, hasEverBeenPledged: true, reason: '사유' };
    expect(cancel(collecting(), by, 0, now)).toMatchObject({ refusal: { kind: 'has-pledges' } });
    expect(cancel(collecting(), { ...by, hasEverBeenPledged: false }, 0, now)).toMatchObject({
      value: { outcome: 'CANCELLED', campaign: { state: 'CANCELLED', endedAt: now, cancellationReason: '사유' } },
    });
  });
});

describe('the goal', () => {
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  test('however the tally moves, the state says whether it is reached, each change is told, and the first time is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000 })), (tallies) => {
        let current = collecting();
        let times = 0;
        for (const tally of tallies) {
          times += 1;
          const before = current;
          const { campaign, told } = follow(current, tally, at(times));
          current = campaign;
          const state = tally >= 1_000 ? 'SECURED' : 'PUBLISHED';
          expect(current.state).toBe(state);
          const change = state === 'SECURED' ? 'SECURED' : 'UNSECURED';
          expect(told).toBe(state === before.state ? null : change);
          expect(current.version).toBe(before.version + (told === null ? 0 : 1));
        }
        const first = tallies.findIndex((tally) => tally >= 1_000);
        expect(current.securedAt).toEqual(first < 0 ? null : at(first + 1));
      }),
    );
  });
});

describe('the deadline', () => {
  test.each([
    [1_000, 'ALL_OR_NOTHING', 'ENDED_SUCCEEDED', 'SUCCEEDED', 'PAYOUT'],
    [999, 'ALL_OR_NOTHING', 'ENDED_REFUNDED', 'REFUNDED', 'REFUND'],
    [0, 'ALL_OR_NOTHING', 'ENDED_REFUNDED', 'REFUNDED', 'REFUND'],
    [1_500, 'KEEP_IT_ALL', 'ENDED_SUCCEEDED', 'SUCCEEDED', 'PAYOUT'],
    [999, 'KEEP_IT_ALL', 'ENDED_KEPT', 'KEPT', 'PAYOUT'],
    [1_000, 'MINIMUM_AND_OPTIMUM', 'ENDED_SUCCEEDED', 'SUCCEEDED', 'PAYOUT'],
    [999, 'MINIMUM_AND_OPTIMUM', 'ENDED_KEPT', 'KEPT', 'PAYOUT'],
    [400, 'MINIMUM_AND_OPTIMUM', 'ENDED_KEPT', 'KEPT', 'PAYOUT'],
    [399, 'MINIMUM_AND_OPTIMUM', 'ENDED_REFUNDED', 'REFUNDED', 'REFUND'],
  ] as const)('with %i of 1,000 and %s it is %s', (tally, shortfallPlan, state, outcome, money) => {
    const minimumMinor = shortfallPlan === 'MINIMUM_AND_OPTIMUM' ? 400 : null;
    // What no plan asks for fills nothing.
    const means = { tallyMinor: tally, promisedMinor: 1_000 };
    expect(settle(collecting({ shortfallPlan, minimumMinor }), means, deadline)).toMatchObject({
      campaign: { state, endedAt: deadline, tallyAtEndMinor: tally },
      ...{ outcome, money, gapMinor: 0 },
    });
  });

  test.each([
    [1_000, 300, 'ENDED_SUCCEEDED', 'PAYOUT', 0],
    [999, 300, 'ENDED_SUCCEEDED', 'PAYOUT', 1],
    [700, 300, 'ENDED_SUCCEEDED', 'PAYOUT', 300],
    [699, 300, 'ENDED_REFUNDED', 'REFUND', 0],
    [0, 1_000, 'ENDED_SUCCEEDED', 'PAYOUT', 1_000],
  ] as const)(
    'with %i of 1,000 and a fund that promised %i it is %s',
    (tallyMinor, promisedMinor, state, money, gapMinor) => {
      const ending = settle(collecting(fallback), { tallyMinor, promisedMinor }, deadline);
      expect(ending).toMatchObject({ campaign: { state, tallyAtEndMinor: tallyMinor }, money, gapMinor });
      const isSecured = state === 'ENDED_SUCCEEDED';
      expect(ending).toMatchObject({ isNewlySecured: isSecured, campaign: { securedAt: isSecured ? deadline : null } });
    },
  );

  test('what was secured before and fell below its goal is secured anew by a fund, and keeps the first time', () => {
    const given = collecting({ ...fallback, securedAt: now });
    expect(settle(given, { tallyMinor: 800, promisedMinor: 300 }, deadline)).toMatchObject({
      ...{ isNewlySecured: true, campaign: { state: 'ENDED_SUCCEEDED', securedAt: now } },
    });
    const standing = collecting({ ...fallback, state: 'SECURED', securedAt: now });
    expect(settle(standing, { tallyMinor: 1_000, promisedMinor: 300 }, deadline)?.isNewlySecured).toBe(false);
  });

  test('nothing is settled a moment before it', () => {
    const means = { tallyMinor: 1_000, promisedMinor: 0 };
    expect(settle(collecting(), means, new Date(deadline.getTime() - 1))).toBeNull();
  });

  test('nothing but what collects is settled, so a second settlement finds nothing to do', () => {
    for (const state of states) {
      const given = campaign({ state });
      const means = { tallyMinor: 1_000, promisedMinor: 0 };
      expect([state, settle(given, means, deadline) !== null]).toEqual([state, isCollecting(given)]);
    }
  });
});
