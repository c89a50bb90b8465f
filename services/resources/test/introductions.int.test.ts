import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaChanged, agendaClosed } from '@dure/schema/events/agenda';
import { introductionMade } from '@dure/schema/events/resources';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { beforeEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { bookingWorld, monday, on } from './bookings.ts';
import { answer, as, districts, municipality, published } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
const world = await bookingWorld(service);
const [secretary, official] = [as('secretariat'), as('official')];

type Place = {
  readonly unmatchedAgendas: {
    readonly nodes: {
      readonly id: string;
      readonly introduction: unknown;
      readonly resourceMatches: { nodes: unknown[] };
    }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

const queue = `query ($code: ID!, $first: Int, $after: String) { municipality(code: $code) {
  unmatchedAgendas(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    nodes { id introduction { introducedAt } resourceMatches(first: 1) { nodes { resource { id } } } } } } }`;

const waiting = async (args: object = {}): Promise<Place['unmatchedAgendas']> =>
  (await service.as(secretary).data<{ municipality: Place }>(queue, { code: municipality, first: 100, ...args }))
    .municipality.unmatchedAgendas;

const ids = async (): Promise<string[]> => (await waiting()).nodes.map(({ id }) => id);

const introduce = (caller: ReturnType<typeof person>, input: object) =>
  answer(service, caller, documents.introduce, input);

/** A booking for an agenda on a day of March. */
const bookFor = async (agendaId: string, resourceId: string, day: number): Promise<{ readonly id: string }> => {
  const times = { startsAt: on(day, '10:00'), endsAt: on(day, '12:00') };
  const { booking } = await world.book(world.citizen, { resourceId, agendaId, ...times });
  if (booking === undefined) throw new Error('It was not booked.');
  return booking;
};

beforeEach(async () => {
  for (const id of await ids()) await introduce(secretary, { agendaId: id });
});

test('agendas wait in the order in which they were heard of, until a resource is booked or found, or none is needed', async () => {
  const [booked, found, none] = [await world.agenda(), await world.agenda(), await world.agenda()];
  const room = await world.room();
  expect(await ids()).toEqual([booked, found, none]);
  const times = { startsAt: on(2, '10:00'), endsAt: on(2, '12:00') };
  const { booking } = await world.book(world.citizen, { resourceId: room.resourceId, agendaId: booked, ...times });
  expect(await ids()).toEqual([found, none]);
  expect(await introduce(official, { agendaId: found, resourceId: room.resourceId })).toMatchObject({
    agenda: { introduction: { resource: { id: room.resourceId } } },
  });
  expect(await ids()).toEqual([none]);
  expect(await introduce(secretary, { agendaId: none })).toMatchObject({
    agenda: { introduction: { resource: null } },
  });
  expect(await ids()).toEqual([]);
  // What was found stays found, while a booking that is cancelled was nothing.
  await world.cancel(world.citizen, booking?.id ?? '');
  expect(await ids()).toEqual([booked]);
  const told = (await service.sent(introductionMade)).filter(({ agendaId }) => [found, none].includes(agendaId));
  expect(told).toEqual([
    { agendaId: found, resourceId: room.resourceId, memberId: official.memberId },
    { agendaId: none, resourceId: null, memberId: secretary.memberId },
  ]);
});

test('an agenda waits anew when its last booking is cancelled, declined or lapses, and not before', async () => {
  const { resourceId, holder } = await world.room({ approvalRequired: true });
  const agendaId = await world.agenda();
  const request = (day: number) => bookFor(agendaId, resourceId, day);
  const [one, other] = [await request(3), await request(4)];
  await world.cancel(world.citizen, one.id);
  expect(await ids()).toEqual([]);
  expect(await world.decline(holder, other.id)).toMatchObject({ booking: { state: 'DECLINED' } });
  expect(await ids()).toEqual([agendaId]);
  await request(5);
  expect(await ids()).toEqual([]);
  service.clock.moveTo(new Date(on(5, '10:00')));
  await service.runDeadlines();
  expect(await ids()).toEqual([agendaId]);
  service.clock.moveTo(monday);
});

test('of two bookings of an agenda that end at once one makes it wait', async () => {
  const [{ resourceId }, agendaId] = [await world.room(), await world.agenda()];
  const both = [await bookFor(agendaId, resourceId, 8), await bookFor(agendaId, resourceId, 9)];
  // The first stops after it has looked for others, before anybody else sees that it has ended.
  const ending = await service.db.transaction(async (holder) => {
    await holder.query('LOCK TABLE unmatched_agendas IN ACCESS EXCLUSIVE MODE');
    const cancelling = both.map(({ id }) => world.cancel(world.citizen, id));
    await expect.poll(() => waitingForLock(holder)).toBe(2);
    return cancelling;
  });
  await Promise.all(ending);
  expect(await ids()).toEqual([agendaId]);
});

test('what is closed no longer waits, and what moves waits elsewhere', async () => {
  const [closed, moved] = [await world.agenda(), await world.agenda()];
  await service.deliver(agendaClosed, { agendaId: closed });
  await service.deliver(agendaChanged, {
    ...{ agendaId: moved, municipalityCode: '1111000000', districtCode: '1111051000', longitude: null, latitude: null },
    ...{ categoryKey: 'environment', kind: 'PROPOSAL', version: 2 },
  });
  expect(await ids()).toEqual([]);
});

test('each comes with the resource that fits best, by as many statements for one as for many', async () => {
  const resourceId = await published(service, { categoryKeys: ['environment'], districtCode: districts.water });
  const all = [await world.agenda(), await world.agenda(), await world.agenda()];
  const first = await waiting({ first: 2 });
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(first.nodes.map(({ id }) => id)).toEqual(all.slice(0, 2));
  expect(first.nodes[0]?.resourceMatches.nodes).toHaveLength(1);
  const rest = await waiting({ first: 2, after: first.pageInfo.endCursor });
  expect(rest.nodes.map(({ id }) => id)).toEqual(all.slice(2));
  const few = await recordStatements(() => waiting({ first: 1 }));
  const many = await recordStatements(() => waiting({ first: 100 }));
  expect(many.length).toBe(few.length);
  expect(resourceId).toBeDefined();
});

test('only what can be relied on is introduced, to an agenda that is there and open', async () => {
  const agendaId = await world.agenda();
  const resourceId = await published(service);
  await answer(service, as('steward'), documents.withdraw, { resourceId });
  expect(await introduce(secretary, { agendaId, resourceId })).toMatchObject({
    ...{ __typename: 'ResourceNotInState', actual: 'WITHDRAWN', allowed: ['PUBLISHED'] },
  });
  expect(await introduce(secretary, { agendaId: randomUUID() })).toMatchObject({ __typename: 'AgendaNotKnown' });
  const errors = await service
    .as(secretary)
    .errors(documents.introduce, { input: { agendaId, resourceId: randomUUID() } });
  expect(errors).toEqual(['NOT_FOUND']);
  await service.deliver(agendaClosed, { agendaId });
  expect(await introduce(secretary, { agendaId })).toMatchObject({ __typename: 'IntroductionAgendaClosed' });
});

test('stale resources wait to be verified, the longest not verified first', async () => {
  const stale = [await published(service), await published(service), await published(service)];
  for (const [index, id] of stale.entries()) {
    await service.db.query(
      `UPDATE resources SET state = 'STALE', stale_reason = 'NOT_VERIFIED', last_verified_at = $2 WHERE id = $1`,
      [id, new Date(Date.UTC(2020, 5 - index))],
    );
  }
  const asked = `query ($code: ID!) { municipality(code: $code) { resourcesToVerify { totalCount nodes { id } } } }`;
  const found = await service
    .as(as('steward'))
    .data<{ municipality: { resourcesToVerify: { totalCount: number; nodes: { id: string }[] } } }>(asked, {
      code: municipality,
    });
  expect(found.municipality.resourcesToVerify.nodes.map(({ id }) => id)).toEqual(stale.toReversed());
  expect(found.municipality.resourcesToVerify.totalCount).toBe(stale.length);
  for (const resourceId of stale) await answer(service, as('secretariat'), documents.verify, { resourceId });
  const after = await service
    .as(secretary)
    .data<{ municipality: { resourcesToVerify: { nodes: unknown[] } } }>(asked, { code: municipality });
  expect(after.municipality.resourcesToVerify.nodes).toEqual([]);
});

describe.each([
  ['nobody', nobody, 'UNAUTHENTICATED'],
  ['a citizen', as('citizen'), 'FORBIDDEN'],
  ['a secretary elsewhere', person({ '1111000000': ['secretariat'] }), 'FORBIDDEN'],
] as const)('%s', (_, who, code) => {
  test.each(['unmatchedAgendas', 'resourcesToVerify'])('does not see %s', async (list) => {
    const errors = await service
      .as(who)
      .errors(`query ($code: ID!) { municipality(code: $code) { ${list} { nodes { id } } } }`, { code: municipality });
    expect(errors).toEqual([code]);
  });
});
