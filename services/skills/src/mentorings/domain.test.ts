import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agree,
  asOf,
  breakOff,
  decline,
  dueAt,
  isAgreed,
  type Mentoring,
  type MentoringSide,
  mayLog,
  moveOn,
  sideOf,
} from './domain.ts';

const proposedAt = new Date('2027-01-01T00:00:00Z');
const start = new Date('2027-01-10T00:00:00Z');
const end = new Date('2027-07-10T00:00:00Z');
const later = (date: Date, ms: number) => new Date(date.getTime() + ms);

const proposed: Mentoring = {
  ...{ id: 'x', agendaId: 'a', solutionId: null, mentorId: 'mentor', mentorOrganizationId: null },
  ...{ menteeId: null, menteeOrganizationId: 'o', state: 'PROPOSED', duration: 'P6M', proposedAt },
  ...{ mentorAgreedAt: null, menteeAgreedAt: null, startsAt: null, endsAt: null, endedAt: null, brokenOffReason: null },
};
const agreed: Mentoring = {
  ...{ ...proposed, state: 'AGREED', mentorAgreedAt: proposedAt, menteeAgreedAt: proposedAt },
  ...{ startsAt: start, endsAt: end },
};
const running: Mentoring = { ...agreed, state: 'RUNNING' };
const endOf = () => end;

describe('agreement', () => {
  test('of one side changes nothing but that; of both it fixes the time', () => {
    const one = agree(proposed, 'MENTEE', proposedAt, endOf);
    expect(one).toEqual({ ok: true, value: { ...proposed, menteeAgreedAt: proposedAt } });
    const both = one.ok ? agree(one.value, 'MENTOR', start, endOf) : one;
    expect(both).toMatchObject({ ok: true, value: { state: 'AGREED', startsAt: start, endsAt: end } });
  });

  test('twice by the same side is refused', () => {
    const half = { ...proposed, mentorAgreedAt: proposedAt };
    expect(agree(half, 'MENTOR', start, endOf)).toEqual({
      ok: false,
      refusal: { kind: 'mentoring-not-your-side', side: 'MENTEE' },
    });
  });

  test.each([
    ['a start that lies ahead stays', later(start, 1), later(start, 1)],
    ['a start that has passed meanwhile becomes the present', later(start, -1), start],
  ])('%s', (_, named, expected) => {
    const half = { ...proposed, mentorAgreedAt: proposedAt, startsAt: named };
    const counted = agree(half, 'MENTEE', start, (from) => later(from, 1_000));
    expect(counted).toMatchObject({ ok: true, value: { startsAt: expected, endsAt: later(expected, 1_000) } });
  });
});

describe('time', () => {
  test.each([
    [-1, 'AGREED'],
    [0, 'RUNNING'],
  ])('%i ms from its start a mentoring is %s', (ms, state) => {
    expect(asOf(agreed, later(start, ms)).state).toBe(state);
  });

  test.each([
    [-1, 'RUNNING', null],
    [0, 'ENDED', end],
    [60_000, 'ENDED', end],
  ])('%i ms from its end it is %s', (ms, state, endedAt) => {
    expect(asOf(running, later(end, ms))).toMatchObject({ state, endedAt });
  });

  test('takes one step after the other, none left out, and then nothing more', () => {
    const first = moveOn(agreed, end);
    expect(first?.state).toBe('RUNNING');
    const second = first === null ? null : moveOn(first, end);
    expect(second?.state).toBe('ENDED');
    expect(second === null ? null : moveOn(second, later(end, 1))).toBeNull();
  });

  test('what is due next is the start, then the end, then nothing', () => {
    expect([proposed, agreed, running, asOf(running, end)].map(dueAt)).toEqual([null, start, end, null]);
  });
});

test('whatever the sides and time do: it begins with both agreements only, and what is over stays over', () => {
  const side = fc.constantFrom<MentoringSide[]>('MENTOR', 'MENTEE');
  const step = fc.oneof(
    side.map((who) => (one: Mentoring, now: Date) => agree(one, who, now, () => later(now, 5))),
    fc.constant((one: Mentoring) => decline(one)),
    fc.constant((one: Mentoring, now: Date) => breakOff(one, 'because', now)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let one = proposed;
      let over: Mentoring | null = null;
      for (const [ms, take] of steps.entries()) {
        const now = later(start, ms);
        one = asOf(one, now);
        const decision = take(one, now);
        if (decision.ok) one = decision.value;
        if (isAgreed(one)) expect([one.mentorAgreedAt, one.menteeAgreedAt]).not.toContain(null);
        if (over !== null) expect(one).toEqual(over);
        if (['DECLINED', 'ENDED', 'BROKEN_OFF'].includes(one.state)) over = one;
      }
    }),
  );
});

test.each([
  ['AGREED', true],
  ['RUNNING', true],
  ['PROPOSED', false],
  ['ENDED', false],
  ['DECLINED', false],
] as const)('a %s mentoring can be broken off: %s', (state, ok) => {
  expect(breakOff({ ...running, state }, 'because', start).ok).toBe(ok);
});

describe('a meeting', () => {
  const now = later(start, 1_000);

  test.each([
    ['at the start', running, start, now, true],
    ['before the start', running, later(start, -1), now, false],
    ['in the future', running, later(now, 1), now, false],
    ['just before the end, entered late', asOf(running, end), later(end, -1), later(end, 86_400_000), true],
    ['at the end', asOf(running, end), end, later(end, 86_400_000), false],
    ['after it was broken off', { ...running, state: 'BROKEN_OFF', endedAt: now } as const, now, later(now, 5), false],
  ])('%s belongs into the log: %s', (...[, mentoring, heldAt, at, ok]) => {
    expect(mayLog(mentoring, heldAt, at).ok).toBe(ok);
  });

  test('of a mentoring that has not begun is refused by its state', () => {
    expect(mayLog(agreed, start, start)).toMatchObject({
      refusal: { kind: 'mentoring-not-in-state', actual: 'AGREED' },
    });
  });
});

test('who is on both sides is the mentor; who is on none is a stranger', () => {
  expect(sideOf('mentor', proposed, true)).toBe('MENTOR');
  expect(sideOf('colleague', proposed, true)).toBe('MENTEE');
  expect(sideOf('person', { ...proposed, menteeId: 'person' }, false)).toBe('MENTEE');
  expect(sideOf('stranger', proposed, false)).toBeNull();
});
