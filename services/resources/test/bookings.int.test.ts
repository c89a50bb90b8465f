import { randomUUID } from 'node:crypto';
import { agendaClosed } from '@dure/schema/events/agenda';
import { learningRecorded } from '@dure/schema/events/learning';
import { bookingConfirmed } from '@dure/schema/events/resources';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { bookingWorld, monday, on, openRoom } from './bookings.ts';
import { answer, as } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
const { citizen, agenda, room, experiment, book, booked, configure, toldOf } = await bookingWorld(service);
const steward = as('steward');

afterEach(async () => {
  service.clock.moveTo(monday);
  await configure({ bookableDaysAhead: 90, publicHolidays: [] });
});

describe('booking a resource', () => {
  test('a room that is open is confirmed at once, holds its time, and one event tells of it', async () => {
    const [{ resourceId }, agendaId] = [await room(), await agenda()];
    const times = { startsAt: on(2, '10:00'), endsAt: on(2, '12:00') };
    const { booking } = await book(citizen, { resourceId, agendaId, ...times });
    expect(booking).toMatchObject({
      ...{ state: 'CONFIRMED', approvalReasons: [], resource: { id: resourceId }, agenda: { id: agendaId } },
      ...{ experiment: null, booker: { id: citizen.memberId }, startsAt: '2027-03-02T01:00:00.000Z' },
    });
    expect((await service.sent(bookingConfirmed)).at(-1)).toEqual({
      ...{ bookingId: booking?.id, resourceId, agendaId, experimentId: null },
      ...{ startsAt: '2027-03-02T01:00:00.000Z', endsAt: '2027-03-02T03:00:00.000Z' },
    });
    const query = { id: resourceId, from: on(1, '00:00'), to: on(3, '00:00') };
    expect(await service.as(nobody).data(documents.bookedTimes, query)).toMatchObject({
      resource: { bookings: { nodes: [{ startsAt: booking?.startsAt, endsAt: booking?.endsAt, isConfirmed: true }] } },
    });
  });

  test('a time that overlaps is refused with the booking in its way, one that touches is not', async () => {
    const { resourceId } = await room();
    await booked(resourceId, 2);
    const at = (from: string, until: string) => ({ startsAt: on(2, from), endsAt: on(2, until) });
    for (const times of [
      at('09:00', '10:00:01'),
      at('11:59:59', '13:00'),
      at('10:30', '11:00'),
      at('09:00', '18:00'),
    ]) {
      expect(await book(citizen, { resourceId, agendaId: await agenda(), ...times })).toMatchObject({
        __typename: 'ResourceTaken',
        from: '2027-03-02T01:00:00.000Z',
        to: '2027-03-02T03:00:00.000Z',
      });
    }
    for (const times of [at('09:00', '10:00'), at('12:00', '13:00')]) {
      expect(await book(citizen, { resourceId, agendaId: await agenda(), ...times })).toMatchObject({
        booking: { state: 'CONFIRMED' },
      });
    }
  });

  test('of two who book one time at the same moment one gets it, and the other is told from when to when it is taken', async () => {
    const { resourceId } = await room();
    const agendas = [await agenda(), await agenda()];
    const times = { startsAt: on(3, '10:00'), endsAt: on(3, '12:00') };
    // Both stop before the booking is entered and after they have looked whether the time is free, unless a lock holds one.
    const answers = await service.db.transaction(async (holder) => {
      await holder.query('LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE');
      const both = agendas.map((agendaId) => book(as('citizen'), { resourceId, agendaId, ...times }));
      await expect.poll(() => waitingForLock(holder)).toBe(2);
      return both;
    });
    const found = await Promise.all(answers);
    expect(found.map(({ __typename }) => __typename).sort()).toEqual(['BookResourceSuccess', 'ResourceTaken']);
    expect(found.find(({ __typename }) => __typename === 'ResourceTaken')).toMatchObject({
      from: '2027-03-03T01:00:00.000Z',
    });
  });

  test('the database itself keeps a resource from being booked twice at a time', async () => {
    const { resourceId } = await room();
    const { id } = await booked(resourceId, 2);
    const again = `INSERT INTO bookings SELECT (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid()))).*
      FROM bookings b WHERE id = $1`;
    await expect(service.db.query(again, [id])).rejects.toThrow('bookings_once_at_a_time');
    await expect(service.db.query('DELETE FROM bookings WHERE id = $1', [id])).rejects.toThrow('never deleted');
    const move = `UPDATE bookings SET ends_at = ends_at + interval '1 hour' WHERE id = $1`;
    await expect(service.db.query(move, [id])).rejects.toThrow('never deleted or moved');
  });

  test.each([
    ['before it opens', '08:59:59', '10:00'],
    ['after it closes', '17:00', '18:00:01'],
  ])('%s it is refused with the opening hours, to the second', async (_, from, until) => {
    const { resourceId } = await room();
    const times = { startsAt: on(2, from), endsAt: on(2, until) };
    expect(await book(citizen, { resourceId, agendaId: await agenda(), ...times })).toMatchObject({
      ...{ __typename: 'ResourceNotOpen', day: '2027-03-02', timeZone: 'Asia/Seoul' },
      ...{ openingHours: openRoom.openingHours, closedDays: openRoom.closedDays },
      message: expect.stringContaining('09:00–18:00'),
    });
  });

  test('a day is that of the municipality: Saturday in Seoul is closed although it is Friday elsewhere', async () => {
    const { resourceId } = await room({
      openingHours: ['FRIDAY', 'SATURDAY'].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
    });
    const input = { resourceId, agendaId: await agenda() };
    expect(await book(citizen, { ...input, startsAt: on(5, '22:00'), endsAt: on(6, '00:00') })).toMatchObject({
      booking: { state: 'CONFIRMED' },
    });
    expect(await book(citizen, { ...input, startsAt: on(6, '00:00'), endsAt: on(6, '01:00') })).toMatchObject({
      ...{ __typename: 'ResourceNotOpen', day: '2027-03-06' },
      closedDays: openRoom.closedDays,
    });
  });

  test('equipment is fetched and brought back while its holder is open; the nights between do not matter', async () => {
    const { resourceId } = await room({ kind: 'EQUIPMENT' });
    const input = { resourceId, agendaId: await agenda() };
    expect(await book(citizen, { ...input, startsAt: on(2, '10:00'), endsAt: on(9, '18:00') })).toMatchObject({
      booking: { state: 'CONFIRMED' },
    });
    expect(await book(citizen, { ...input, startsAt: on(10, '10:00'), endsAt: on(13, '10:00') })).toMatchObject({
      ...{ __typename: 'ResourceNotOpen', day: '2027-03-13' },
    });
  });

  test('nothing is booked in the past or now, and nothing beyond what the municipality allows', async () => {
    const { resourceId } = await room({ openingHours: null, closedDays: null });
    const input = { resourceId, agendaId: await agenda() };
    await configure({ bookableDaysAhead: 2 });
    for (const times of [
      { startsAt: on(1, '09:00'), endsAt: on(1, '10:00') },
      { startsAt: on(1, '08:00'), endsAt: on(1, '10:00') },
      { startsAt: on(2, '09:00'), endsAt: on(2, '09:00') },
      { startsAt: on(2, '09:00'), endsAt: on(3, '09:10') },
      { startsAt: on(2, '09:00'), endsAt: '9999-01-01T00:00:00Z' },
    ]) {
      expect(await book(citizen, { ...input, ...times })).toMatchObject({
        ...{ __typename: 'BookingOutOfReach', earliest: expect.stringMatching(/^2027-03-01T00:00/) },
        latest: expect.stringMatching(/^2027-03-03T00:00/),
      });
    }
    expect(await book(citizen, { ...input, startsAt: on(1, '09:10'), endsAt: on(3, '09:00') })).toMatchObject({
      __typename: 'BookResourceSuccess',
    });
  });

  test('only spaces and equipment are booked, within their availability, and nothing that was withdrawn', async () => {
    const agendaId = await agenda();
    const times = { startsAt: on(2, '10:00'), endsAt: on(2, '12:00') };
    const grant = await room({ kind: 'BUDGET' });
    expect(await book(citizen, { resourceId: grant.resourceId, agendaId, ...times })).toMatchObject({
      ...{ __typename: 'ResourceNotBookable', kind: 'BUDGET' },
    });
    const spring = await room({ availableFrom: on(1, '00:00'), availableUntil: on(2, '11:59:59') });
    expect(await book(citizen, { resourceId: spring.resourceId, agendaId, ...times })).toMatchObject({
      ...{ __typename: 'ResourceNotAvailable', availableUntil: '2027-03-02T02:59:59.000Z' },
    });
    const gone = await room();
    await answer(service, steward, documents.withdraw, { resourceId: gone.resourceId });
    expect(await book(citizen, { resourceId: gone.resourceId, agendaId, ...times })).toMatchObject({
      ...{ __typename: 'ResourceNotInState', actual: 'WITHDRAWN' },
    });
  });

  test('what the input gets wrong is said by its field, and a resource that is not there is not found', async () => {
    const { resourceId } = await room();
    const input = {
      resourceId,
      agendaId: await agenda(),
      purpose: 'x',
      startsAt: on(2, '10:00'),
      endsAt: on(2, '12:00'),
    };
    const errorsOf = async (changes: object) => {
      const { errors } = await service.as(citizen).ask(documents.bookResource, { input: { ...input, ...changes } });
      return errors?.map(({ extensions }) => [extensions?.code, extensions?.field]);
    };
    expect(await errorsOf({ purpose: ' ' })).toEqual([['BAD_USER_INPUT', 'purpose']]);
    expect(await errorsOf({ resourceId: 'x' })).toEqual([['BAD_USER_INPUT', 'resourceId']]);
    expect(await errorsOf({ resourceId: randomUUID() })).toEqual([['NOT_FOUND', undefined]]);
  });
});

describe('what is booked for', () => {
  test('an agenda that is not known or closed is refused, and without a role in its municipality nothing is booked', async () => {
    const [{ resourceId }, agendaId] = [await room(), await agenda()];
    const input = { resourceId, agendaId, purpose: 'x', startsAt: on(2, '10:00'), endsAt: on(2, '12:00') };
    expect(await book(citizen, { ...input, agendaId: randomUUID() })).toMatchObject({ __typename: 'AgendaNotKnown' });
    expect(await service.as(person()).errors(documents.bookResource, { input })).toEqual(['FORBIDDEN']);
    await service.deliver(agendaClosed, { agendaId });
    expect(await book(citizen, input)).toMatchObject({ __typename: 'BookingAgendaClosed' });
  });

  test('for an experiment those who run it book, of its own agenda and as long as it runs', async () => {
    const [{ resourceId }, agendaId] = [await room(), await agenda()];
    const { experimentId, runner, colleague } = await experiment(agendaId);
    const input = { resourceId, agendaId, experimentId, purpose: 'x' };
    const day = (date: number) => ({ startsAt: on(date, '10:00'), endsAt: on(date, '12:00') });
    expect(await book(runner, { ...input, ...day(2) })).toMatchObject({
      booking: { experiment: { id: experimentId }, agenda: { id: agendaId } },
    });
    expect(await book(colleague, { ...input, ...day(3) })).toMatchObject({ __typename: 'BookResourceSuccess' });
    expect(await book(as('secretariat'), { ...input, ...day(4) })).toMatchObject({ __typename: 'BookResourceSuccess' });
    const asked = { input: { ...input, ...day(5) } };
    expect(await service.as(citizen).errors(documents.bookResource, asked)).toEqual(['FORBIDDEN']);
    expect(await book(runner, { ...input, ...day(5), agendaId: await agenda() })).toMatchObject({
      __typename: 'BookingExperimentNotKnown',
    });
    expect(await book(runner, { ...input, ...day(5), experimentId: randomUUID() })).toMatchObject({
      __typename: 'BookingExperimentNotKnown',
    });
    const record = { recordId: randomUUID(), outcome: 'FAILED', goalReachedPercent: 10 } as const;
    await service.deliver(learningRecorded, { experimentId, agendaId, ...record });
    expect(await book(runner, { ...input, ...day(5) })).toMatchObject({ __typename: 'BookingExperimentEnded' });
  });

  test('when agenda, experiment or resource come to their end, what has begun stays and what has not is cancelled', async () => {
    const agendaId = await agenda();
    const { experimentId, runner } = await experiment(agendaId);
    const [{ resourceId }, other] = [await room(), await room()];
    const begun = await booked(resourceId, 2, runner, { agendaId, experimentId });
    const ofExperiment = await booked(resourceId, 3, runner, { agendaId, experimentId });
    const ofAgenda = await booked(resourceId, 4, citizen, { agendaId });
    const ofResource = await booked(other.resourceId, 4);
    service.clock.moveTo(new Date(on(2, '10:00')));
    const record = { recordId: randomUUID(), outcome: 'FAILED', goalReachedPercent: 10 } as const;
    await service.deliver(learningRecorded, { experimentId, agendaId, ...record });
    const closed = await service.deliver(agendaClosed, { agendaId });
    await service.redeliver(closed);
    await answer(service, steward, documents.withdraw, { resourceId: other.resourceId });
    const causeOf = async (id: string) => {
      const { booking } = await service
        .as(nobody)
        .data<{ booking: Record<string, unknown> }>(documents.booking, { id });
      return [booking.state, booking.cancelledBecause];
    };
    expect(await causeOf(begun.id)).toEqual(['CONFIRMED', null]);
    expect(await causeOf(ofExperiment.id)).toEqual(['CANCELLED', 'EXPERIMENT_ENDED']);
    expect(await causeOf(ofAgenda.id)).toEqual(['CANCELLED', 'AGENDA_CLOSED']);
    expect(await causeOf(ofResource.id)).toEqual(['CANCELLED', 'RESOURCE_WITHDRAWN']);
    expect(await toldOf(ofAgenda.id)).toEqual(['confirmed', 'cancelled']);
    expect(await toldOf(ofResource.id)).toEqual(['confirmed', 'cancelled']);
  });

  test('a booking that is made while its agenda closes does not outlive it', async () => {
    const [{ resourceId }, agendaId] = [await room(), await agenda()];
    // Booking stops where it looks for the membership: after it has read the agenda, before it has entered anything.
    const { booking, closing } = await service.db.transaction(async (holder) => {
      await holder.query('LOCK TABLE known_memberships IN ACCESS EXCLUSIVE MODE');
      const making = booked(resourceId, 3, citizen, { agendaId });
      await expect.poll(() => waitingForLock(holder)).toBe(1);
      let hasClosed = false;
      const close = service.deliver(agendaClosed, { agendaId }).finally(() => {
        hasClosed = true;
      });
      await expect.poll(async () => hasClosed || (await waitingForLock(holder)) === 2).toBe(true);
      return { booking: making, closing: close };
    });
    const { id } = await booking;
    await closing;
    expect(await service.as(nobody).data(documents.booking, { id })).toMatchObject({
      booking: { state: 'CANCELLED', cancelledBecause: 'AGENDA_CLOSED' },
    });
  });
});
