import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';
import { fold } from './timeline.ts';

const happening = (type: string, transition = false) => ({
  id: type,
  at: '2026-06-01T00:00:00Z',
  type,
  source: '/dure/funding',
  transition: transition
    ? { id: 't', aspect: 'STATE' as const, from: 'OPEN', to: 'CLOSED', rule: 'CLOSING_DECISION' as const, reason: null }
    : null,
});
const pledge = 'dure.funding.campaign.pledge-made.v1';
const step = 'dure.agenda.agenda.transition';

test('the kind of a happening is what happened to what', () => {
  expect(kindOf(pledge)).toBe('campaign-pledge-made');
});

test('what happened several times in a row is told once, steps of the agenda each for itself', () => {
  const told = fold([pledge, pledge, 'dure.funding.campaign.secured.v1', pledge].map((type) => happening(type)));
  expect(told.map(({ kind, times }) => [kind, times])).toEqual([
    ['campaign-pledge-made', 2],
    ['campaign-secured', 1],
    ['campaign-pledge-made', 1],
  ]);
  expect(fold([happening(step, true), happening(step, true)])).toHaveLength(2);
});
