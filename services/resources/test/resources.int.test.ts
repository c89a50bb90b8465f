import { randomUUID } from 'node:crypto';
import { resourceChanged, resourcePublished, resourceVerified, resourceWithdrawn } from '@dure/schema/events/resources';
import { organizationCreated, organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { answer, as, districts, hall, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);
const steward = as('steward');
const anybody = service.as(nobody);
const publish = (caller: ReturnType<typeof person>, changes: object = {}) =>
  answer(service, caller, documents.publish, { ...hall, ...changes });
const change = (caller: ReturnType<typeof person>, input: object) => answer(service, caller, documents.change, input);
const withdraw = (resourceId: string) => answer(service, steward, documents.withdraw, { resourceId });

async function organization(municipalityCode: string = municipality): Promise<string> {
  const organizationId = randomUUID();
  await service.deliver(organizationCreated, { organizationId, kind: 'INFORMAL', municipalityCode });
  return organizationId;
}

async function memberOf(organizationId: string) {
  const member = person();
  await service.deliver(organizationMemberAdded, { organizationId, memberId: member.memberId });
  return member;
}

const eventsOf = async (contract: typeof resourcePublished | typeof resourceChanged, id: string) =>
  (await service.sent(contract)).filter(({ resourceId }) => resourceId === id);

describe('publishing a resource', () => {
  test('everybody can read it without login, with all but the phone number (N1)', async () => {
    const id = await published(service, {
      ...{ capacity: 80, price: { amount: { minorUnits: 10_000, currency: 'KRW' }, unit: 'HOUR', unitCount: 2 } },
      ...{
        openingHoursAsGiven: '평일 9시–18시',
        openingHours: [{ weekday: 'MONDAY', opens: '09:00', closes: '18:00' }],
      },
      ...{ closedDaysAsGiven: '토+일', closedDays: { weekdays: ['SUNDAY', 'SATURDAY'], publicHolidays: false } },
      ...{ contact: { phone: '02-123-4512', department: '자치행정과', url: 'https://example.org' } },
      ...{ point: { longitude: 127.005, latitude: 37.005 }, categoryKeys: ['culture'] },
    });
    const { resource } = await anybody.data<{ resource: object }>(documents.one, { id });
    expect(resource).toMatchObject({
      ...{
        kind: 'SPACE',
        name: hall.name,
        state: 'PUBLISHED',
        staleReason: null,
        isVerified: true,
        isOpen: true,
        version: 1,
      },
      ...{
        holder: null,
        holderName: hall.holderName,
        municipality: { code: municipality },
        district: { code: districts.water },
      },
      ...{ price: { minorUnits: 10_000, currency: 'KRW' }, priceUnit: 'HOUR', priceUnitCount: 2, isFree: false },
      ...{ openingHours: [{ weekday: 'MONDAY', opens: '09:00', closes: '18:00' }] },
      ...{ closedDays: { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: false }, categoryKeys: ['culture'] },
      ...{
        contact: { phone: '02-***-**12', department: '자치행정과', url: 'https://example.org' },
        contactMasked: true,
      },
    });
    const known = await service.as(person()).data<{ resource: object }>(documents.one, { id });
    expect(known.resource).toMatchObject({ contact: { phone: '02-123-4512' }, contactMasked: false });
    expect(await eventsOf(resourcePublished, id)).toEqual([
      ...[
        {
          resourceId: id,
          kind: 'SPACE',
          municipalityCode: municipality,
          districtCode: districts.water,
          holderOrganizationId: null,
        },
      ],
    ]);
  });

  test('without a contact nothing is masked, and what is not known is null', async () => {
    const id = await published(service);
    const { resource } = await anybody.data<{ resource: object }>(documents.one, { id });
    expect(resource).toMatchObject({
      contact: null,
      contactMasked: false,
      price: null,
      isFree: null,
      openingHours: null,
      closedDays: null,
    });
  });

  test('its district is found by its point, within the municipality', async () => {
    const there = { districtCode: null, point: { longitude: 127.015, latitude: 37.005 } };
    expect(await publish(steward, there)).toMatchObject({ resource: { district: { code: districts.hill } } });
    expect(await publish(steward, { ...there, point: { longitude: 10, latitude: 10 } })).toMatchObject({
      resource: { district: null },
    });
  });

  test.each(['steward', 'official'] as const)('a %s of the municipality may', async (role) => {
    expect(await publish(as(role))).toMatchObject({ __typename: 'PublishResourceSuccess' });
  });

  test.each(['citizen', 'secretariat', 'operator'] as const)(
    'a %s who speaks for no organisation may not',
    async (role) => {
      expect(await service.as(as(role)).errors(documents.publish, { input: hall })).toEqual(['FORBIDDEN']);
    },
  );

  test('a member may for the own organisation, as long as the membership lasts', async () => {
    const holderId = await organization();
    const member = await memberOf(holderId);
    expect(await publish(member, { holderId })).toMatchObject({ resource: { holder: { id: holderId } } });
    expect(await publish(member, { holderId: randomUUID() })).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
    await service.deliver(organizationMemberRemoved, { organizationId: holderId, memberId: member.memberId });
    expect(await publish(member, { holderId })).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
  });

  test('an organisation enters nothing in another municipality, whatever roles its member has elsewhere', async () => {
    const holderId = await organization('9933000000');
    const member = { ...(await memberOf(holderId)), roles: person({ '9933000000': ['steward'] }).roles };
    expect(await service.as(member).errors(documents.publish, { input: { ...hall, holderId } })).toEqual(['FORBIDDEN']);
    expect(await publish(steward, { holderId })).toMatchObject({ resource: { holder: { id: holderId } } });
  });

  test.each([
    [
      'a municipality that is not registered',
      { municipalityCode: '9933000000', districtCode: null },
      { __typename: 'MunicipalityNotRegistered', code: '9933000000' },
    ],
    [
      'a district that is not registered',
      { districtCode: '9911099000' },
      { __typename: 'PlaceNotKnown', code: '9911099000' },
    ],
    ['no holder', { holderName: null }, { problem: 'HOLDER_MISSING' }],
    [
      'an availability backwards',
      { availableFrom: '2027-03-02T00:00:00Z', availableUntil: '2027-03-01T00:00:00Z' },
      { problem: 'AVAILABILITY_BACKWARDS' },
    ],
    [
      'opening hours that are none',
      { openingHours: [{ weekday: 'MONDAY', opens: '9시', closes: '18시' }] },
      { problem: 'OPENING_HOURS_NOT_VALID' },
    ],
    [
      'opening hours that overlap',
      { openingHours: ['09:00', '10:00'].map((opens) => ({ weekday: 'MONDAY', opens, closes: '18:00' })) },
      { problem: 'OPENING_HOURS_OVERLAP' },
    ],
  ])('%s is refused', async (_, changes, refusal) => {
    expect(await publish(person({ '*': ['steward'] }), changes)).toMatchObject(refusal);
  });

  test('a district of another municipality is refused', async () => {
    const everywhere = person({ '*': ['operator', 'steward'] });
    const name = { ko: '두물시', en: 'Dumul' };
    await answer(service, everywhere, documents.registerMunicipality, { code: '9944000000', name });
    expect(await publish(everywhere, { municipalityCode: '9944000000' })).toMatchObject({
      problem: 'DISTRICT_ELSEWHERE',
    });
  });

  test.each([
    ['a blank name', { name: ' ' }],
    ['an over-long name', { name: 'x'.repeat(201) }],
    ['a control character', { description: 'a\u0000b' }],
    ['an over-long description', { description: 'x'.repeat(10_001) }],
    ['a capacity of nobody', { capacity: 0 }],
    ['a negative price', { price: { amount: { minorUnits: -1, currency: 'KRW' } } }],
    ['a currency that is none', { price: { amount: { minorUnits: 1, currency: 'XTS' } } }],
    ['a point off the earth', { point: { longitude: 37, latitude: 127 } }],
    ['a language that is none', { language: 'not a language' }],
    ['a kind that is none', { kind: 'PEOPLE' }],
    ['an address of a page that runs code', { contact: { url: 'javascript:alert(1)' } }],
    ['a holder id that is none', { holderId: 'nonsense' }],
  ])('%s is bad input', async (_, changes) => {
    const [code] = await service.as(steward).errors(documents.publish, { input: { ...hall, ...changes } });
    expect(code).toBe('BAD_USER_INPUT');
  });

  test('the same key answers the same, also twice at once; with other input it is refused', async () => {
    const keyed = { idempotencyKey: randomUUID(), name: `강당 ${randomUUID()}` };
    const [first, second] = await Promise.all([publish(steward, keyed), publish(steward, keyed)]);
    expect(first).toEqual(second);
    expect(await publish(steward, { ...keyed, capacity: 3 })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    const { resources } = await anybody.data<{ resources: { totalCount: number } }>(documents.list, {
      filter: { text: keyed.name },
    });
    expect(resources.totalCount).toBe(1);
  });
});

describe('changing a resource', () => {
  test('what is left out stays, null takes away, and one event tells of it', async () => {
    const id = await published(service, { capacity: 80, address: '물빛로 1', contact: { phone: '02-123-4512' } });
    const changed = await change(steward, {
      resourceId: id,
      expectedVersion: 1,
      name: '큰 강당',
      capacity: null,
      price: { amount: { minorUnits: 0, currency: 'KRW' } },
    });
    expect(changed).toMatchObject({
      __typename: 'ChangeResourceSuccess',
      resource: {
        name: '큰 강당',
        version: 2,
        isFree: true,
        priceUnit: null,
        contact: { phone: '02-123-4512' },
        state: 'PUBLISHED',
      },
    });
    expect(await change(steward, { resourceId: id, expectedVersion: 2, contact: null })).toMatchObject({
      resource: { contact: null },
    });
    expect(await eventsOf(resourceChanged, id)).toHaveLength(2);
  });

  test('a new point moves it to the district there, and back', async () => {
    const id = await published(service);
    const point = { longitude: 127.015, latitude: 37.005 };
    expect(await change(steward, { resourceId: id, expectedVersion: 1, point })).toMatchObject({
      resource: { district: { code: districts.hill } },
    });
    expect(await change(steward, { resourceId: id, expectedVersion: 2, districtCode: districts.water })).toMatchObject({
      resource: { district: { code: districts.water }, point },
    });
    expect(await change(steward, { resourceId: id, expectedVersion: 3, districtCode: null })).toMatchObject({
      resource: { district: null },
    });
  });

  test('of two changes of one version exactly one wins, and one event tells of it', async () => {
    const id = await published(service);
    const answers = await Promise.all(
      ['가', '나'].map((name) => change(steward, { resourceId: id, expectedVersion: 1, name })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangeResourceSuccess', 'VersionConflict']);
    expect(answers.find((one) => 'currentVersion' in one)).toMatchObject({ currentVersion: 2 });
    expect(await eventsOf(resourceChanged, id)).toHaveLength(1);
  });

  test('is for stewards, officials and members of the holder, who give it only to another organisation of theirs', async () => {
    const [holderId, otherId, elsewhereId] = [
      await organization(),
      await organization(),
      await organization('9933000000'),
    ];
    const member = await memberOf(holderId);
    const id = await published(service, { holderId });
    const input = { resourceId: id, expectedVersion: 1, name: '작은 강당' };
    expect(await service.as(as('citizen', 'secretariat', 'operator')).errors(documents.change, { input })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await change(member, input)).toMatchObject({ resource: { name: '작은 강당' } });
    expect(await change(as('official'), { ...input, expectedVersion: 2 })).toMatchObject({ resource: { version: 3 } });
    const given = { resourceId: id, expectedVersion: 3, holderId: otherId };
    expect(await change(member, given)).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
    for (const organizationId of [otherId, elsewhereId]) {
      await service.deliver(organizationMemberAdded, { organizationId, memberId: member.memberId });
    }
    const away = { ...given, holderId: elsewhereId };
    expect(await service.as(member).errors(documents.change, { input: away })).toEqual(['FORBIDDEN']);
    expect(await change(member, given)).toMatchObject({ resource: { holder: { id: otherId } } });
  });

  test.each([
    [
      'a withdrawn resource',
      {},
      { __typename: 'ResourceNotInState', actual: 'WITHDRAWN', allowed: ['PUBLISHED', 'STALE'] },
    ],
  ])('%s is refused', async (_, changes, refusal) => {
    const id = await published(service);
    await withdraw(id);
    expect(await change(steward, { resourceId: id, expectedVersion: 2, ...changes })).toMatchObject(refusal);
  });

  test('a district that is not registered and a holder taken away are refused; a resource that is not there is not found', async () => {
    const id = await published(service);
    const input = { resourceId: id, expectedVersion: 1 };
    expect(await change(steward, { ...input, districtCode: '9911099000' })).toMatchObject({
      __typename: 'PlaceNotKnown',
    });
    expect(await change(steward, { ...input, holderName: null })).toMatchObject({ problem: 'HOLDER_MISSING' });
    expect(
      await service.as(steward).errors(documents.change, { input: { ...input, resourceId: randomUUID() } }),
    ).toEqual(['NOT_FOUND']);
    expect(await service.as(steward).errors(documents.change, { input: { ...input, capacity: -1 } })).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await service.as(steward).errors(documents.change, { input: { ...input, resourceId: 'x' } })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('the same key answers the same; with other input it is refused', async () => {
    const input = { resourceId: await published(service), expectedVersion: 1, idempotencyKey: randomUUID() };
    expect(await change(steward, input)).toEqual(await change(steward, input));
    expect(await change(steward, { ...input, name: 'x' })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });
});

describe('withdrawing and verifying', () => {
  test('a withdrawn resource stays readable under its id without a contact, is listed no more, and is not verified', async () => {
    const id = await published(service, { name: `철회 ${randomUUID()}`, contact: { phone: '02-123-4512' } });
    const { resource } = await withdraw(id);
    expect(resource).toMatchObject({ state: 'WITHDRAWN', isOpen: false, contact: null, contactMasked: false });
    const filter = { text: String(resource.name) };
    const count = async (more: object = {}) =>
      (await anybody.data<{ resources: { totalCount: number } }>(documents.list, { filter: { ...filter, ...more } }))
        .resources.totalCount;
    expect([await count(), await count({ state: 'WITHDRAWN' })]).toEqual([0, 1]);
    expect(await withdraw(id)).toMatchObject({ __typename: 'ResourceNotInState', actual: 'WITHDRAWN' });
    expect(await answer(service, steward, documents.verify, { resourceId: id })).toMatchObject({
      __typename: 'ResourceNotInState',
    });
    expect((await service.sent(resourceWithdrawn)).filter(({ resourceId }) => resourceId === id)).toHaveLength(1);
  });

  test.each(['steward', 'secretariat'] as const)('a %s verifies, and one event tells of it', async (role) => {
    const id = await published(service);
    service.clock.moveTo(new Date('2030-01-01T00:00:00Z'));
    const { resource } = await answer(service, as(role), documents.verify, { resourceId: id });
    expect(resource).toMatchObject({
      state: 'PUBLISHED',
      lastVerifiedAt: expect.stringContaining('2030-01-01T00:00'),
      version: 2,
    });
    service.clock.moveTo(null);
    expect((await service.sent(resourceVerified)).filter(({ resourceId }) => resourceId === id)).toHaveLength(1);
  });

  test('members of the holder do both, others do neither', async () => {
    const holderId = randomUUID();
    const member = await memberOf(holderId);
    const input = { resourceId: await published(service, { holderId }) };
    expect(await service.as(as('citizen')).errors(documents.verify, { input })).toEqual(['FORBIDDEN']);
    expect(await service.as(as('secretariat')).errors(documents.withdraw, { input })).toEqual(['FORBIDDEN']);
    expect(await answer(service, member, documents.verify, input)).toMatchObject({
      __typename: 'VerifyResourceSuccess',
    });
    expect(await answer(service, member, documents.withdraw, input)).toMatchObject({
      __typename: 'WithdrawResourceSuccess',
    });
  });

  test('the same keys answer the same; with other input they are refused', async () => {
    const [one, other] = [await published(service), await published(service)];
    for (const document of [documents.verify, documents.withdraw]) {
      const input = { resourceId: one, idempotencyKey: randomUUID() };
      expect(await answer(service, steward, document, input)).toEqual(await answer(service, steward, document, input));
      expect(await answer(service, steward, document, { ...input, resourceId: other })).toMatchObject({
        __typename: 'IdempotencyKeyReused',
      });
    }
  });

  test('the database refuses to delete a resource', async () => {
    const id = await published(service);
    await expect(service.db.query('DELETE FROM resources WHERE id = $1', [id])).rejects.toThrow('never deleted');
  });
});

test('a drift in a summary or in the categories is found by the recount', async () => {
  await published(service, { categoryKeys: ['drift'] });
  await service.db.query('UPDATE resource_summaries SET spaces = spaces + 1 WHERE place_code = $1', [municipality]);
  await service.db.query('UPDATE resource_counts SET resources = resources + 1');
  await service.db.query(`UPDATE resource_categories SET category_key = 'other' WHERE category_key = 'drift'`);
  await service.db.query(`UPDATE deadlines SET kind = 'other' WHERE kind = 'resource-stale'`);
  expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
    'the summaries equal a recount',
    'the counts by kind, state and end equal a recount',
    'suggestions by category know every published resource and no other',
    'every published resource has the deadline of its verification',
  ]);
  await service.db.query('UPDATE resource_summaries SET spaces = spaces - 1 WHERE place_code = $1', [municipality]);
  await service.db.query('UPDATE resource_counts SET resources = resources - 1');
  await service.db.query(`UPDATE resource_categories SET category_key = 'drift' WHERE category_key = 'other'`);
  await service.db.query(`UPDATE deadlines SET kind = 'resource-stale' WHERE kind = 'other'`);
});
