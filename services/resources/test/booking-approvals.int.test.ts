import { randomUUID } from 'node:crypto';
import { bookingCancelled } from '@dure/schema/events/resources';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { bookingWorld, monday, on } from './bookings.ts';
import { answer, as, municipality, published } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
const { citizen, agenda, room, experiment, book, booked, approve, decline, cancel, configure, toldOf } =
  await bookingWorld(service);
const steward = as('steward');

afterEach(async () => {
  service.clock.moveTo(monday);
  await configure({ bookableDaysAhead: 90, publicHolidays: [] });
});

describe('approval by the holder', () => {
  test.each([
    ['the holder asks for it', { approvalRequired: true }, ['HOLDER_ASKS_FOR_IT']],
    ['the opening hours are unknown', { openingHours: null }, ['OPENING_HOURS_UNKNOWN']],
    [
      'the closed days were not understood',
      { closedDays: null, closedDaysAsGiven: '둘째 주 월' },
      ['CLOSED_DAYS_UNKNOWN'],
    ],
    [
      'it is closed on public holidays of which none are entered',
      { closedDays: { weekdays: [], publicHolidays: true } },
      ['PUBLIC_HOLIDAYS_UNKNOWN'],
    ],
  ])('is needed when %s; the request holds its time meanwhile', async (_, changes, approvalReasons) => {
    const { resourceId } = await room(changes);
    const booking = await booked(resourceId, 2);
    expect(booking).toMatchObject({ state: 'REQUESTED', approvalReasons });
    expect(await toldOf(booking.id)).toEqual(['requested']);
    const times = { startsAt: on(2, '11:00'), endsAt: on(2, '12:00') };
    expect(await book(citizen, { resourceId, agendaId: await agenda(), ...times })).toMatchObject({
      __typename: 'ResourceTaken',
    });
  });

  test('is needed when nobody verified the resource in time', async () => {
    const { resourceId } = await room();
    await service.db.query(`UPDATE resources SET state = 'STALE', stale_reason = 'NOT_VERIFIED' WHERE id = $1`, [
      resourceId,
    ]);
    expect(await booked(resourceId, 2)).toMatchObject({ state: 'REQUESTED', approvalReasons: ['NOT_VERIFIED'] });
  });

  test('is not needed by those who give it, who hold to the opening hours as all do', async () => {
    const { resourceId, holder } = await room({ approvalRequired: true });
    const agendaId = await agenda();
    const member = person({ [municipality]: ['citizen'] }, holder.memberId);
    expect(await booked(resourceId, 2, member, { agendaId })).toMatchObject({
      state: 'CONFIRMED',
      approvalReasons: [],
    });
    expect(await booked(resourceId, 3, steward, { agendaId })).toMatchObject({ state: 'CONFIRMED' });
    const night = { startsAt: on(4, '20:00'), endsAt: on(4, '21:00') };
    expect(await book(member, { resourceId, agendaId, ...night })).toMatchObject({ __typename: 'ResourceNotOpen' });
  });

  test('once public holidays of the year are entered, they are closed and other days need no approval', async () => {
    const { resourceId } = await room({ closedDays: { weekdays: [], publicHolidays: true } });
    await configure({ publicHolidays: ['2027-03-02', '2027-03-02'] });
    expect(await booked(resourceId, 3)).toMatchObject({ state: 'CONFIRMED', approvalReasons: [] });
    const times = { startsAt: on(2, '10:00'), endsAt: on(2, '11:00') };
    expect(await book(citizen, { resourceId, agendaId: await agenda(), ...times })).toMatchObject({
      ...{ __typename: 'ResourceNotOpen', day: '2027-03-02' },
    });
  });

  test('is given by a member of the holder or a steward, once', async () => {
    const { resourceId, holder } = await room({ approvalRequired: true });
    const { id } = await booked(resourceId, 2);
    const input = { bookingId: id };
    expect(await service.as(citizen).errors(documents.approveBooking, { input })).toEqual(['FORBIDDEN']);
    expect(await approve(holder, id)).toMatchObject({
      booking: {
        state: 'CONFIRMED',
        approvedAt: expect.stringMatching(/^2027-03-01T00:00/),
        booker: { id: citizen.memberId },
      },
    });
    expect(await approve(steward, id)).toMatchObject({
      ...{ __typename: 'BookingNotInState', actual: 'CONFIRMED', allowed: ['REQUESTED'] },
    });
    expect(await decline(holder, id)).toMatchObject({ __typename: 'BookingNotInState' });
    expect(await toldOf(id)).toEqual(['requested', 'confirmed']);
  });

  test('when it is declined, its reason is public, the time is free, and the event says so', async () => {
    const { resourceId, holder } = await room({ approvalRequired: true });
    const { id } = await booked(resourceId, 2);
    expect(await decline(holder, id)).toMatchObject({ booking: { state: 'DECLINED', reason: '행사가 있습니다.' } });
    expect(await service.as(nobody).data(documents.booking, { id })).toMatchObject({
      booking: { reason: '행사가 있습니다.', booker: null },
    });
    expect((await service.sent(bookingCancelled)).at(-1)).toMatchObject({ bookingId: id, isDeclined: true });
    expect(await booked(resourceId, 2)).toMatchObject({ state: 'REQUESTED' });
  });

  test('a request that is not answered until it would begin lapses then, once', async () => {
    const { resourceId, holder } = await room({ approvalRequired: true });
    const { id } = await booked(resourceId, 2);
    const stateAt = async (time: string) => {
      service.clock.moveTo(new Date(on(2, time)));
      await service.runDeadlines();
      const { booking } = await service.as(nobody).data<{ booking: { state: string } }>(documents.booking, { id });
      return booking.state;
    };
    expect(await stateAt('09:59')).toBe('REQUESTED');
    expect(await stateAt('10:00')).toBe('LAPSED');
    expect(await approve(holder, id)).toMatchObject({ __typename: 'BookingNotInState', actual: 'LAPSED' });
    expect(await toldOf(id)).toEqual(['requested', 'cancelled']);
    const times = { startsAt: on(2, '11:00'), endsAt: on(2, '12:00') };
    expect(await book(citizen, { resourceId, agendaId: await agenda(), ...times })).toMatchObject({
      __typename: 'BookResourceSuccess',
    });
  });

  test('from the moment at which it would begin it cannot be given any more, also before it has lapsed', async () => {
    const { resourceId, holder } = await room({ approvalRequired: true });
    const { id } = await booked(resourceId, 2);
    service.clock.moveTo(new Date(on(2, '10:00')));
    expect(await approve(holder, id)).toMatchObject({ __typename: 'BookingHasBegun' });
    await service.runDeadlines();
  });
});

describe('cancelling', () => {
  test('either side may with a reason, others may not, and the time is free again', async () => {
    const agendaId = await agenda();
    const { experimentId, runner, colleague } = await experiment(agendaId);
    const { resourceId, holder } = await room();
    for (const [caller, cause] of [
      [runner, 'BOOKER'],
      [colleague, 'BOOKER'],
      [as('secretariat'), 'BOOKER'],
      [holder, 'HOLDER'],
      [steward, 'HOLDER'],
    ] as const) {
      const { id } = await booked(resourceId, 2, runner, { agendaId, experimentId });
      expect(
        await service.as(citizen).errors(documents.cancelBooking, { input: { bookingId: id, reason: 'x' } }),
      ).toEqual(['FORBIDDEN']);
      expect(await cancel(caller, id)).toMatchObject({
        booking: { state: 'CANCELLED', cancelledBecause: cause, reason: '비가 옵니다.' },
      });
      expect((await service.sent(bookingCancelled)).at(-1)).toMatchObject({ bookingId: id, isDeclined: false });
    }
  });

  test('is possible until it begins, and once', async () => {
    const { resourceId } = await room();
    const [early, late] = [await booked(resourceId, 2), await booked(resourceId, 3)];
    service.clock.moveTo(new Date(on(2, '09:59')));
    expect(await cancel(citizen, early.id)).toMatchObject({ booking: { state: 'CANCELLED' } });
    expect(await cancel(citizen, early.id)).toMatchObject({ __typename: 'BookingNotInState', actual: 'CANCELLED' });
    service.clock.moveTo(new Date(on(3, '10:00')));
    expect(await cancel(citizen, late.id)).toMatchObject({
      ...{ __typename: 'BookingHasBegun', startsAt: '2027-03-03T01:00:00.000Z' },
    });
  });

  test('a reason is asked for, and a booking that is not there is not found', async () => {
    const { resourceId } = await room();
    const { id } = await booked(resourceId, 2);
    const blank = { input: { bookingId: id, reason: ' ' } };
    expect(await service.as(citizen).errors(documents.cancelBooking, blank)).toEqual(['BAD_USER_INPUT']);
    const none = { input: { bookingId: randomUUID(), reason: 'x' } };
    expect(await service.as(citizen).errors(documents.cancelBooking, none)).toEqual(['NOT_FOUND']);
  });

  test('of an approval and a cancellation at the same moment the second sees the first', async () => {
    const { resourceId, holder } = await room({ approvalRequired: true });
    const { id } = await booked(resourceId, 2);
    // Cancelling stops before it tells of it; approving waits for it, or comes to its end meanwhile when nothing holds it.
    const [cancelling, approving] = await service.db.transaction(async (db) => {
      await db.query('LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE');
      const first = cancel(citizen, id);
      await expect.poll(() => waitingForLock(db)).toBe(1);
      const second = approve(holder, id);
      await expect.poll(() => waitingForLock(db)).toBe(2);
      return [first, second];
    });
    expect(await cancelling).toMatchObject({ booking: { state: 'CANCELLED' } });
    expect(await approving).toMatchObject({ __typename: 'BookingNotInState', actual: 'CANCELLED' });
    expect(await toldOf(id)).toEqual(['requested', 'cancelled']);
  });
});

test('whether its holder wants to approve is kept until it is changed', async () => {
  const resourceId = await published(service, { approvalRequired: true });
  const changed = await answer(service, steward, documents.change, { resourceId, expectedVersion: 1, name: '새 이름' });
  expect(changed.resource).toMatchObject({ approvalRequired: true });
  const freed = { resourceId, expectedVersion: 2, approvalRequired: false };
  expect((await answer(service, steward, documents.change, freed)).resource).toMatchObject({ approvalRequired: false });
});
