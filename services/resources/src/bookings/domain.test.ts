import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningInterval } from '../openings/domain.ts';
import type { Particulars } from '../particulars/domain.ts';
import { publish, type Resource } from '../resources/domain.ts';
import { approve, type Booking, book, cancel, decline, isWithinReach, lapse } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');
const startsAt = new Date('2027-03-02T01:00:00Z');
const endsAt = new Date('2027-03-02T03:00:00Z');
const hour = 3_600_000;
const tuesday = { day: '2027-03-02', weekday: 2, fromMs: 10 * hour, untilMs: 12 * hour };
const hours: readonly OpeningInterval[] = [{ weekday: 'TUESDAY', opens: '09:00', closes: '18:00' }];

const room: Particulars = {
  ...{ kind: 'SPACE', name: '강당', description: '', language: 'ko', holderOrganizationId: null, holderName: '가람시' },
  ...{ districtCode: null, point: null, address: null, capacity: null, price: null, priceAsGiven: null },
  ...{ openingHoursAsGiven: null, openingHours: hours, closedDaysAsGiven: null, closedDays: null },
  ...{ availableFrom: null, availableUntil: null, categoryKeys: [] },
};

function resource(changes: Partial<Resource> = {}): Resource {
  const entry = { id: 'r1', municipalityCode: '9911000000', approvalRequired: false, now };
  const decision = publish(room, entry);
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return { ...decision.value, ...changes };
}

const draft = {
  ...{ id: 'b1', agendaId: 'a1', experimentId: null, startsAt, endsAt, purpose: 'x', language: 'ko', bookerId: 'm1' },
} as const;
const surroundings = { now, parts: [tuesday], timeZone: 'Asia/Seoul', holidays: [], taken: null, isHolder: false };

function booked(changes: Partial<Resource> = {}): Booking {
  const decision = book(resource(changes), draft, surroundings);
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return decision.value;
}

describe('the time of a booking', () => {
  test.each([
    ['begins now', now, endsAt, false],
    ['ends when it begins', startsAt, startsAt, false],
    ['begins right after', new Date(now.getTime() + 1), endsAt, true],
    ['ends at the last moment', startsAt, new Date('2027-03-05T00:00:00Z'), true],
    ['ends right after it', startsAt, new Date('2027-03-05T00:00:00.001Z'), false],
  ])('which %s is within reach: %s', (_, from, until, isInReach) => {
    const latest = new Date('2027-03-05T00:00:00Z');
    expect(isWithinReach({ startsAt: from, endsAt: until }, now, latest).ok).toBe(isInReach);
  });

  test.each([
    ['begins with it', { availableFrom: startsAt }, true],
    ['begins before it', { availableFrom: new Date(startsAt.getTime() + 1) }, false],
    ['ends with it', { availableUntil: endsAt }, true],
    ['ends after it', { availableUntil: new Date(endsAt.getTime() - 1) }, false],
  ])('which %s lies within the availability: %s', (_, changes, isAvailable) => {
    expect(book(resource(changes), draft, surroundings).ok).toBe(isAvailable);
  });

  test('of equipment is open at its two ends, and of a space all the time between', () => {
    const parts = [tuesday, { ...tuesday, day: '2027-03-03', weekday: 3 }, { ...tuesday, day: '2027-03-09' }];
    const around = { ...surroundings, parts };
    expect(book(resource({ kind: 'EQUIPMENT' }), draft, around).ok).toBe(true);
    expect(book(resource(), draft, around)).toMatchObject({ refusal: { kind: 'not-open', day: '2027-03-03' } });
  });

  test('of equipment does not begin when its holder closes, and may end then', () => {
    const at = (fromMs: number, untilMs: number) =>
      book(resource({ kind: 'EQUIPMENT' }), draft, { ...surroundings, parts: [{ ...tuesday, fromMs, untilMs }] }).ok;
    expect(at(9 * hour, 18 * hour)).toBe(true);
    expect(at(18 * hour, 18 * hour + 1)).toBe(false);
  });
});

describe('approval', () => {
  test('is asked for only where something asks for it, and holds for those who decide', () => {
    expect(booked()).toMatchObject({ state: 'CONFIRMED', approvalReasons: [] });
    const asking = { approvalRequired: true, openingHours: null, closedDaysAsGiven: '둘째 주' };
    const all = ['HOLDER_ASKS_FOR_IT', 'NOT_VERIFIED', 'OPENING_HOURS_UNKNOWN', 'CLOSED_DAYS_UNKNOWN'];
    expect(booked({ ...asking, state: 'STALE' })).toMatchObject({ state: 'REQUESTED', approvalReasons: all });
    expect(book(resource(asking), draft, { ...surroundings, isHolder: true })).toMatchObject({
      value: { state: 'CONFIRMED', approvalReasons: [] },
    });
  });

  test('is asked for in a year of which no holiday is known, by what is closed on them', () => {
    const closed = { closedDays: { weekdays: [], publicHolidays: true } };
    const reasonsWith = (holidays: readonly string[]) => {
      const decision = book(resource(closed), draft, { ...surroundings, holidays });
      return decision.ok ? decision.value.approvalReasons : decision.refusal.kind;
    };
    expect(reasonsWith([])).toEqual(['PUBLIC_HOLIDAYS_UNKNOWN']);
    expect(reasonsWith(['2026-03-01'])).toEqual(['PUBLIC_HOLIDAYS_UNKNOWN']);
    expect(reasonsWith(['2027-03-01'])).toEqual([]);
    expect(reasonsWith(['2027-03-02'])).toBe('not-open');
  });
});

describe('the steps of a booking', () => {
  const by = (at: Date) => ({ memberId: 'm2', now: at });
  const justBefore = new Date(startsAt.getTime() - 1);
  const cancellation = { side: 'BOOKER', reason: 'x' } as const;

  test('may be taken until the moment at which it begins, and then it lapses', () => {
    const request = booked({ approvalRequired: true });
    expect(approve(request, by(justBefore)).ok).toBe(true);
    expect(decline(request, 'x', by(justBefore)).ok).toBe(true);
    expect(cancel(request, cancellation, by(justBefore)).ok).toBe(true);
    const begun = { ok: false, refusal: { kind: 'has-begun', startsAt } };
    expect(approve(request, by(startsAt))).toEqual(begun);
    expect(decline(request, 'x', by(startsAt))).toEqual(begun);
    expect(cancel(request, cancellation, by(startsAt))).toEqual(begun);
    expect(lapse(request, justBefore)).toBeNull();
    expect(lapse(request, startsAt)).toMatchObject({ state: 'LAPSED', endedAt: startsAt });
  });

  test('whatever is done, an end is for ever, and a confirmed booking that asked for approval was approved', () => {
    const step = fc.constantFrom('approve', 'decline', 'cancel', 'lapse');
    fc.assert(
      fc.property(fc.boolean(), fc.array(step), (approvalRequired, taken) => {
        let booking = booked({ approvalRequired });
        for (const name of taken) {
          const lapsed = lapse(booking, startsAt);
          const decision = {
            approve: () => approve(booking, by(now)),
            decline: () => decline(booking, 'x', by(now)),
            cancel: () => cancel(booking, cancellation, by(now)),
            lapse: () => (lapsed === null ? { ok: false as const } : { ok: true as const, value: lapsed }),
          }[name]();
          if (!decision.ok) continue;
          expect(booking.endedAt).toBeNull();
          booking = decision.value;
          expect(booking.endedAt !== null).toBe(['DECLINED', 'CANCELLED', 'LAPSED'].includes(booking.state));
          if (booking.state === 'CONFIRMED') expect(booking.approvedAt).not.toBeNull();
        }
      }),
    );
  });
});
