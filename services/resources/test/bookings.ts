import { randomUUID } from 'node:crypto';
import type { Member } from '@dure/kit/identity';
import { agendaRaised } from '@dure/schema/events/agenda';
import { experimentStarted } from '@dure/schema/events/learning';
import { bookingCancelled, bookingConfirmed, bookingRequested } from '@dure/schema/events/resources';
import { organizationCreated, organizationMemberAdded } from '@dure/schema/events/skills';
import { person, type TestService } from '@dure/testkit/service';
import { as, districts, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

export type Booking = { readonly id: string; readonly state: string } & Record<string, unknown>;
export type BookingAnswer = { readonly __typename: string; readonly booking?: Booking } & Record<string, unknown>;

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const officeHours = weekdays.map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' }));

/** What a room says of itself whose bookings nobody has to approve. */
export const openRoom = {
  openingHours: officeHours,
  closedDays: { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: false },
};

/** A room that is open day and night. */
export const allDay = {
  openingHours: [...weekdays, 'SATURDAY', 'SUNDAY'].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
  closedDays: { weekdays: [], publicHolidays: false },
};

/** A Monday at nine in Seoul, the moment at which the tests of bookings begin. */
export const monday = new Date('2027-03-01T09:00:00+09:00');

/** `2027-03-02T10:00:00+09:00` for `on(2, '10:00')`. */
export const on = (day: number, time: string): string =>
  `2027-03-${String(day).padStart(2, '0')}T${time.length === 5 ? `${time}:00` : time}+09:00`;

export type BookingWorld = Awaited<ReturnType<typeof bookingWorld>>;

/** A city with its clock on a Monday, and what is needed to book there. */
export async function bookingWorld(service: TestService) {
  service.clock.moveTo(monday);
  await registerCity(service);
  const citizen = as('citizen');

  const agenda = async (municipalityCode: string = municipality): Promise<string> => {
    const agendaId = randomUUID();
    await service.deliver(agendaRaised, {
      ...{ agendaId, municipalityCode, districtCode: districts.water, longitude: null, latitude: null },
      ...{ categoryKey: 'environment', kind: 'PROPOSAL', authorId: null, organizationId: null },
    });
    return agendaId;
  };

  const memberOf = async (organizationId: string): Promise<Member> => {
    const member = person();
    await service.deliver(organizationMemberAdded, { organizationId, memberId: member.memberId });
    return member;
  };

  /** An organisation of the city with one member. */
  const organization = async () => {
    const organizationId = randomUUID();
    await service.deliver(organizationCreated, {
      organizationId,
      kind: 'THIRD_SECTOR',
      municipalityCode: municipality,
    });
    return { organizationId, member: await memberOf(organizationId) };
  };

  /** A room that an organisation holds, confirmed at once when it is open. */
  const room = async (changes: object = {}) => {
    const { organizationId, member: holder } = await organization();
    const resourceId = await published(service, { ...openRoom, holderId: organizationId, ...changes });
    return { resourceId, organizationId, holder };
  };

  /** An experiment for an agenda that a member runs for an organisation. */
  const experiment = async (agendaId: string) => {
    const [experimentId, { organizationId, member: runner }] = [randomUUID(), await organization()];
    const runners = { runnerMemberId: runner.memberId, runnerOrganizationId: organizationId };
    await service.deliver(experimentStarted, { experimentId, agendaId, ...runners, dueAt: on(30, '09:00') });
    return { experimentId, runner, colleague: await memberOf(organizationId) };
  };

  const ask = async (document: string, caller: Member, input: object): Promise<BookingAnswer> => {
    const [answer] = Object.values(await service.as(caller).data<Record<string, BookingAnswer>>(document, { input }));
    if (answer === undefined) throw new Error('No answer.');
    return answer;
  };

  const book = (caller: Member, input: object) =>
    ask(documents.bookResource, caller, { purpose: '소음 측정', ...input });

  /** A booking on a day of March, from ten to twelve. */
  const booked = async (resourceId: string, day: number, caller: Member = citizen, input: object = {}) => {
    const times = { startsAt: on(day, '10:00'), endsAt: on(day, '12:00') };
    const answer = await book(caller, { resourceId, agendaId: await agenda(), ...times, ...input });
    if (answer.booking === undefined) throw new Error(JSON.stringify(answer));
    return answer.booking;
  };

  const approve = (caller: Member, bookingId: string) => ask(documents.approveBooking, caller, { bookingId });
  const decline = (caller: Member, bookingId: string) =>
    ask(documents.declineBooking, caller, { bookingId, reason: '행사가 있습니다.' });
  const cancel = (caller: Member, bookingId: string) =>
    ask(documents.cancelBooking, caller, { bookingId, reason: '비가 옵니다.' });

  const configure = (input: object) =>
    service.as(as('operator')).data(documents.configure, { input: { municipalityCode: municipality, ...input } });

  /** What the outbox tells of a booking, in order. */
  const toldOf = async (bookingId: string): Promise<string[]> => {
    const told = await Promise.all(
      [bookingRequested, bookingConfirmed, bookingCancelled].map(async (contract) =>
        (await service.sent(contract)).filter((event) => event.bookingId === bookingId).map(() => contract.type),
      ),
    );
    return told.flat().map((type) => type.split('.')[3] ?? '');
  };

  return {
    citizen,
    agenda,
    memberOf,
    organization,
    room,
    experiment,
    book,
    booked,
    approve,
    decline,
    cancel,
    configure,
    toldOf,
  };
}
