import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  complete,
  isSeated,
  type Match,
  type MatchSide,
  type MatchState,
  type MatchStep,
  report,
  sideOf,
  take,
} from './domain.ts';

const then = new Date('2027-03-01T00:00:00Z');
const now = new Date('2027-03-02T00:00:00Z');

const match = (state: MatchState, proposedBy: MatchSide = 'HELPER'): Match => ({
  id: 'x',
  needId: 'n',
  memberId: 'm',
  offerId: null,
  state,
  proposedBy,
  proposedAt: then,
  changedAt: then,
  hoursReported: null,
  reportedAt: null,
  hoursGiven: null,
});

const legal: readonly [MatchStep, MatchState, MatchSide, MatchSide, MatchState][] = [
  ['accept', 'PROPOSED', 'HELPER', 'NEED', 'ACCEPTED'],
  ['accept', 'PROPOSED', 'NEED', 'HELPER', 'ACCEPTED'],
  ['decline', 'PROPOSED', 'HELPER', 'NEED', 'DECLINED'],
  ['decline', 'PROPOSED', 'NEED', 'HELPER', 'DECLINED'],
  ['cancel', 'PROPOSED', 'HELPER', 'HELPER', 'CANCELLED'],
  ['cancel', 'PROPOSED', 'NEED', 'NEED', 'CANCELLED'],
  ['cancel', 'ACCEPTED', 'HELPER', 'HELPER', 'CANCELLED'],
  ['cancel', 'ACCEPTED', 'HELPER', 'NEED', 'CANCELLED'],
  ['cancel', 'ACCEPTED', 'NEED', 'HELPER', 'CANCELLED'],
  ['cancel', 'ACCEPTED', 'NEED', 'NEED', 'CANCELLED'],
  ['report', 'ACCEPTED', 'HELPER', 'HELPER', 'ACCEPTED'],
  ['report', 'ACCEPTED', 'NEED', 'HELPER', 'ACCEPTED'],
  ['complete', 'ACCEPTED', 'HELPER', 'NEED', 'COMPLETED'],
  ['complete', 'ACCEPTED', 'NEED', 'NEED', 'COMPLETED'],
];

test.each(legal)('%s of a %s match proposed by %s succeeds for %s', (step, from, proposedBy, side, to) => {
  expect(take(step, match(from, proposedBy), side, now)).toMatchObject({
    ok: true,
    value: { state: to, changedAt: to === from ? then : now },
  });
});

test('every step that is not listed is refused', () => {
  const step = fc.constantFrom<MatchStep[]>('accept', 'decline', 'cancel', 'report', 'complete');
  const state = fc.constantFrom<MatchState[]>('PROPOSED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'COMPLETED');
  const side = fc.constantFrom<MatchSide[]>('NEED', 'HELPER');
  fc.assert(
    fc.property(step, state, side, side, (one, from, proposedBy, actor) => {
      const isListed = legal.some(
        (row) => row[0] === one && row[1] === from && row[2] === proposedBy && row[3] === actor,
      );
      expect(take(one, match(from, proposedBy), actor, now).ok).toBe(isListed);
    }),
  );
});

test('the refusal names the side that may, or the states that allow the step', () => {
  expect(take('accept', match('PROPOSED'), 'HELPER', now)).toEqual({
    ok: false,
    refusal: { kind: 'not-your-side', side: 'NEED' },
  });
  expect(take('complete', match('PROPOSED'), 'NEED', now)).toEqual({
    ok: false,
    refusal: { kind: 'match-not-in-state', actual: 'PROPOSED', allowed: ['ACCEPTED'] },
  });
});

test('who helps is the helper, also as the need’s owner; who is neither stands on no side', () => {
  expect(sideOf('m', 'm', true)).toBe('HELPER');
  expect(sideOf('owner', 'm', true)).toBe('NEED');
  expect(sideOf('stranger', 'm', false)).toBeNull();
});

test.each([
  ['PROPOSED', false],
  ['ACCEPTED', true],
  ['DECLINED', false],
  ['CANCELLED', false],
  ['COMPLETED', true],
] as const)('a %s match has a seat: %s', (state, expected) => {
  expect(isSeated(match(state))).toBe(expected);
});

test('hours count once the helper has reported them and the other side has confirmed the same', () => {
  const reported = report(match('ACCEPTED'), 'HELPER', 3.25, now);
  if (!reported.ok) throw new Error('The hours were not taken.');
  expect(reported.value).toMatchObject({ hoursReported: 3.25, reportedAt: now, hoursGiven: null, state: 'ACCEPTED' });
  expect(complete(match('ACCEPTED'), 'NEED', 3.25, now)).toEqual({
    ok: false,
    refusal: { kind: 'hours-not-reported', reported: null },
  });
  expect(complete(reported.value, 'NEED', 3, now)).toEqual({
    ok: false,
    refusal: { kind: 'hours-not-reported', reported: 3.25 },
  });
  expect(complete(reported.value, 'NEED', 3.25, now)).toMatchObject({
    ok: true,
    value: { state: 'COMPLETED', hoursGiven: 3.25 },
  });
});
