import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasRoom,
  isIn,
  type Membership,
  type MembershipState,
  type MembershipStep,
  missing,
  type Role,
  sidesOf,
  type TeamSide,
  take,
} from './domain.ts';

const then = new Date('2027-03-01T00:00:00Z');
const now = new Date('2027-03-02T00:00:00Z');

const membership = (state: MembershipState, proposedBy: TeamSide = 'MEMBER'): Membership => ({
  ...{ id: 'x', teamId: 't', roleKey: 'resident', memberId: 'm', state, proposedBy, proposedAt: then, changedAt: then },
});
const role = (filled: number, key = 'resident'): Role => ({
  ...{ teamId: 't', key, position: 1, nameKo: '주민', nameEn: 'resident', seats: 2, filled },
});

const legal: readonly [MembershipStep, MembershipState, TeamSide, TeamSide, MembershipState][] = [
  ['accept', 'PROPOSED', 'MEMBER', 'TEAM', 'JOINED'],
  ['accept', 'PROPOSED', 'TEAM', 'MEMBER', 'JOINED'],
  ['decline', 'PROPOSED', 'MEMBER', 'TEAM', 'DECLINED'],
  ['decline', 'PROPOSED', 'TEAM', 'MEMBER', 'DECLINED'],
  ['leave', 'PROPOSED', 'MEMBER', 'MEMBER', 'LEFT'],
  ['leave', 'PROPOSED', 'TEAM', 'TEAM', 'LEFT'],
  ['leave', 'JOINED', 'MEMBER', 'MEMBER', 'LEFT'],
  ['leave', 'JOINED', 'MEMBER', 'TEAM', 'LEFT'],
  ['leave', 'JOINED', 'TEAM', 'MEMBER', 'LEFT'],
  ['leave', 'JOINED', 'TEAM', 'TEAM', 'LEFT'],
];

test.each(legal)('%s of a %s membership proposed by %s succeeds for %s', (step, from, proposedBy, side, to) => {
  expect(take(step, membership(from, proposedBy), [side], now)).toMatchObject({
    ok: true,
    value: { state: to, changedAt: now },
  });
});

test('every step that is not listed is refused', () => {
  const step = fc.constantFrom<MembershipStep[]>('accept', 'decline', 'leave');
  const state = fc.constantFrom<MembershipState[]>('PROPOSED', 'JOINED', 'DECLINED', 'LEFT');
  const side = fc.constantFrom<TeamSide[]>('TEAM', 'MEMBER');
  fc.assert(
    fc.property(step, state, side, side, (one, from, proposedBy, actor) => {
      const isListed = legal.some(
        (row) => row[0] === one && row[1] === from && row[2] === proposedBy && row[3] === actor,
      );
      expect(take(one, membership(from, proposedBy), [actor], now).ok).toBe(isListed);
    }),
  );
});

test('the refusal names the side that may, or the states that allow the step', () => {
  expect(take('accept', membership('PROPOSED', 'TEAM'), ['TEAM'], now)).toEqual({
    ok: false,
    refusal: { kind: 'membership-not-your-side', side: 'MEMBER' },
  });
  expect(take('leave', membership('LEFT'), ['TEAM'], now)).toEqual({
    ok: false,
    refusal: { kind: 'membership-not-in-state', actual: 'LEFT', allowed: ['PROPOSED', 'JOINED'] },
  });
});

test('who is on both sides acts for both; who is on neither is a stranger', () => {
  expect(sidesOf('m', 'm', true)).toEqual(['MEMBER', 'TEAM']);
  expect(take('accept', membership('PROPOSED', 'MEMBER'), sidesOf('m', 'm', true), now).ok).toBe(true);
  expect(sidesOf('owner', 'm', true)).toEqual(['TEAM']);
  expect(sidesOf('stranger', 'm', false)).toEqual([]);
});

test.each([
  [0, true],
  [1, true],
  [2, false],
])('a role of two seats with %i taken has room: %s', (filled, ok) => {
  expect(hasRoom(role(filled)).ok).toBe(ok);
});

test('missing are the roles that nobody fills', () => {
  expect(missing([role(1), role(0, 'official'), role(2, 'ictActivist')]).map(({ key }) => key)).toEqual(['official']);
});

test.each([
  ['PROPOSED', false],
  ['JOINED', true],
  ['DECLINED', false],
  ['LEFT', false],
] as const)('a %s member is in the team: %s', (state, expected) => {
  expect(isIn(membership(state))).toBe(expected);
});
