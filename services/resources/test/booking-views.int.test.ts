import { recordStatements } from '@dure/kit/statements';
import { organizationMemberRemoved } from '@dure/schema/events/skills';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { bookingWorld, on } from './bookings.ts';
import { as, municipality } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
const { citizen, agenda, memberOf, room, experiment, booked, approve, cancel } = await bookingWorld(service);
const steward = as('steward');

describe('who sees what', () => {
  const times = { from: on(1, '00:00'), to: on(31, '00:00') };

  test('everybody sees when a resource is taken, page by page, and not by whom', async () => {
    const { resourceId, holder } = await room();
    const made = [await booked(resourceId, 4), await booked(resourceId, 2), await booked(resourceId, 3)];
    await cancel(holder, made[1]?.id ?? '');
    type Page = { nodes: { startsAt: string }[]; totalCount: number; pageInfo: { endCursor: string } };
    const page = async (args: object): Promise<Page> => {
      const query = { id: resourceId, ...times, ...args };
      const { resource } = await service
        .as(nobody)
        .data<{ resource: { bookings: Page } }>(documents.bookedTimes, query);
      return resource.bookings;
    };
    const first = await page({ first: 1 });
    expect(first).toMatchObject({ nodes: [{ startsAt: '2027-03-03T01:00:00.000Z' }], totalCount: 2 });
    const rest = await page({ first: 1, after: first.pageInfo.endCursor });
    expect(rest.nodes).toMatchObject([{ startsAt: '2027-03-04T01:00:00.000Z' }]);
    expect((await page({ from: on(3, '12:00'), to: on(4, '10:00') })).nodes).toEqual([]);
    for (const to of [times.from, '2028-03-02T00:00:01+09:00']) {
      const asked = { id: resourceId, from: times.from, to };
      expect(await service.as(nobody).errors(documents.bookedTimes, asked)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('who booked is known to the booker and to those who decide, and to nobody else', async () => {
    const { resourceId, holder, organizationId } = await room();
    const { id } = await booked(resourceId, 2);
    const bookerFor = async (caller: Parameters<typeof service.as>[0]) => {
      const { booking } = await service
        .as(caller)
        .data<{ booking: { booker: object | null } }>(documents.booking, { id });
      return booking.booker;
    };
    const whole = { id: citizen.memberId };
    for (const caller of [citizen, holder, steward, as('secretariat'), await memberOf(organizationId)]) {
      expect(await bookerFor(caller)).toEqual(whole);
    }
    await service.deliver(organizationMemberRemoved, { organizationId, memberId: holder.memberId });
    for (const caller of [nobody, as('citizen'), as('operator'), holder]) expect(await bookerFor(caller)).toBeNull();
  });

  test('agenda and experiment show their bookings to all, a member only the own ones', async () => {
    const agendaId = await agenda();
    const { experimentId, runner } = await experiment(agendaId);
    const { resourceId } = await room();
    const one = await booked(resourceId, 2, runner, { agendaId, experimentId });
    const two = await booked(resourceId, 3, citizen, { agendaId });
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Agenda { bookings { nodes { id } } } ... on Experiment { bookings { nodes { id } } }
      ... on Member { bookings { nodes { id } } } } }`;
    const representations = [
      { __typename: 'Agenda', id: agendaId },
      { __typename: 'Experiment', id: experimentId },
      { __typename: 'Member', id: runner.memberId },
    ];
    const seenBy = async (caller: Parameters<typeof service.as>[0]) => {
      type Entity = { bookings: { nodes: { id: string }[] } | null };
      const { _entities } = await service.as(caller).data<{ _entities: Entity[] }>(query, { representations });
      return _entities.map(({ bookings }) => bookings?.nodes.map(({ id }) => id) ?? null);
    };
    expect(await seenBy(runner)).toEqual([[two.id, one.id], [one.id], [one.id]]);
    expect(await seenBy(nobody)).toEqual([[two.id, one.id], [one.id], null]);
    expect(await seenBy(steward)).toEqual([[two.id, one.id], [one.id], null]);
  });

  test('holder and municipality see what waits for approval, the earliest to begin first', async () => {
    const { resourceId, holder, organizationId } = await room({ approvalRequired: true });
    const [late, early] = [await booked(resourceId, 12), await booked(resourceId, 11)];
    const done = await booked(resourceId, 10);
    await approve(holder, done.id);
    const query = `query ($code: ID!, $representations: [_Any!]!) {
      municipality(code: $code) { bookingRequests(first: 100) { nodes { id } } }
      _entities(representations: $representations) { ... on Organization { bookingRequests { nodes { id } totalCount } } } }`;
    const representations = [{ __typename: 'Organization', id: organizationId }];
    type Requests = { nodes: { id: string }[] };
    const { municipality: city, _entities } = await service.as(nobody).data<{
      municipality: { bookingRequests: Requests };
      _entities: { bookingRequests: Requests }[];
    }>(query, { code: municipality, representations });
    const ids = ({ nodes }: Requests) => nodes.map(({ id }) => id);
    expect(_entities.map(({ bookingRequests }) => ids(bookingRequests))).toEqual([[early.id, late.id]]);
    const ofCity = ids(city.bookingRequests).filter((id) => [early.id, late.id, done.id].includes(id));
    expect(ofCity).toEqual([early.id, late.id]);
  });

  test('the number of statements is the same for 2 and for 20 bookings', async () => {
    const rooms = await Promise.all(Array.from({ length: 20 }, () => room()));
    const [few, many] = [await agenda(), await agenda()];
    for (const [index, { resourceId }] of rooms.entries()) {
      await booked(resourceId, 2, citizen, { agendaId: many });
      if (index < 2) await booked(resourceId, 3, citizen, { agendaId: few });
    }
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agenda {
      bookings(first: 100) { nodes { booker { id } resource { name } } } } } }`;
    const viewer = await memberOf(rooms[0]?.organizationId ?? '');
    const ask = (id: string) =>
      recordStatements(() => service.as(viewer).data(query, { representations: [{ __typename: 'Agenda', id }] }));
    const [forFew, forMany] = [await ask(few), await ask(many)];
    expect(forFew.length).toBeGreaterThan(2);
    expect(forMany).toHaveLength(forFew.length);
  });
});
