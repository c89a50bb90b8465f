import { expect, test } from 'vitest';
import type { Campaign } from '../campaigns/domain.ts';
import { type InKindPledge, type InKindState, isNamedInPublic, promise, receive, withdraw } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const deadline = new Date('2027-04-01T00:00:00Z');
const campaign: Campaign = {
  ...{ id: 'campaign', agendaId: 'agenda', municipalityCode: '9911000000', districtCode: '9911051000' },
  ...{ openerId: 'opener', organizationId: null, title: '쉼터', description: '고친다.', language: 'ko' },
  ...{
    goalMinor: 1_000,
    currency: 'JPY',
    deadline,
    shortfallPlan: 'ALL_OR_NOTHING',
    reducedPlan: null,
    minimumMinor: null,
    fallbackFundId: null,
  },
  ...{ state: 'PUBLISHED', openedAt: now, publishedAt: now, feePerMille: 0, securedAt: null, endedAt: null },
  ...{ tallyAtEndMinor: null, cancellationReason: null, version: 4 },
};
const draft = { id: 'pledge', memberId: 'helper', kind: 'HOURS', quantity: 8, skillId: null, item: null } as const;
const pledge: InKindPledge = {
  ...{ ...draft, campaignId: 'campaign', isAnonymous: true, state: 'ACTIVE' },
  ...{ pledgedAt: now, endedAt: null, given: null },
};

test('hours are promised to a campaign that collects, and from its deadline on no longer', () => {
  const asked = { ...draft, isAnonymous: true };
  expect(promise(campaign, asked, now)).toEqual({ ok: true, value: pledge });
  expect(promise({ ...campaign, state: 'SECURED' }, asked, now).ok).toBe(true);
  expect(promise(campaign, asked, deadline)).toMatchObject({ refusal: { kind: 'campaign-not-open' } });
  expect(promise({ ...campaign, state: 'READY' }, asked, now)).toMatchObject({ refusal: { state: 'READY' } });
});

test('what stands is withdrawn or given, once', () => {
  expect(withdraw(pledge, deadline)).toMatchObject({ value: { state: 'WITHDRAWN', endedAt: deadline, given: null } });
  expect(receive(pledge, 9.5, now)).toMatchObject({ value: { state: 'GIVEN', endedAt: now, given: 9.5 } });
  for (const state of ['GIVEN', 'WITHDRAWN', 'RELEASED'] as const satisfies InKindState[]) {
    const refusal = { refusal: { kind: 'in-kind-not-active', state } };
    expect(withdraw({ ...pledge, state }, now)).toMatchObject(refusal);
    expect(receive({ ...pledge, state }, 1, now)).toMatchObject(refusal);
  }
});

test.each([
  ['by name', { isAnonymous: false }, true],
  ['unnamed', { isAnonymous: true }, false],
  ['by name and withdrawn', { isAnonymous: false, state: 'WITHDRAWN' }, false],
] as const)('who promised %s is public: %s', (_, changes, isNamed) => {
  expect(isNamedInPublic({ ...pledge, ...changes })).toBe(isNamed);
});
