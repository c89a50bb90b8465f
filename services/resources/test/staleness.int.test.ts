import { randomUUID } from 'node:crypto';
import { rows } from '@dure/kit/database';
import { municipalityRegistered, resourceBecameStale, resourceVerified } from '@dure/schema/events/resources';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { definition } from '../src/definition.ts';
import { answer, as, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);
const operator = as('operator');
const start = new Date('2027-03-01T09:00:00+09:00');
const daysLater = (days: number) => new Date(start.getTime() + days * 86_400_000);
afterEach(() => service.clock.moveTo(null));

const one = async (id: string) =>
  (
    await service
      .as(nobody)
      .data<{ resource: { state: string; staleReason: string | null; isVerified: boolean } }>(documents.one, { id })
  ).resource;
const verify = (resourceId: string) => answer(service, as('secretariat'), documents.verify, { resourceId });
const staleEvents = async (id: string) =>
  (await service.sent(resourceBecameStale)).filter(({ resourceId }) => resourceId === id);
type Configured = {
  __typename: string;
  municipality?: { registrySettings: { publicHolidays: string[]; version: number } };
};
const configure = (input: object) =>
  service.as(operator).data<{ configureRegistry: Configured }>(documents.configure, {
    input: { municipalityCode: municipality, ...input },
  });

async function publishedAt(at: Date, changes: object = {}): Promise<string> {
  service.clock.moveTo(at);
  return await published(service, changes);
}

async function runDeadlinesAt(at: Date): Promise<void> {
  service.clock.moveTo(at);
  await service.runDeadlines();
}

describe('a resource that nobody verifies (N12)', () => {
  test('is shown as unverified after 180 days, says so once, and is published again when somebody verifies it', async () => {
    const id = await publishedAt(start);
    await runDeadlinesAt(new Date(daysLater(180).getTime() - 1_000));
    expect(await one(id)).toMatchObject({ state: 'PUBLISHED', isVerified: true });
    await runDeadlinesAt(daysLater(181));
    await service.runDeadlines();
    expect(await one(id)).toMatchObject({ state: 'STALE', staleReason: 'NOT_VERIFIED', isVerified: false });
    expect(await staleEvents(id)).toEqual([
      { resourceId: id, reason: 'NOT_VERIFIED', lastVerifiedAt: expect.stringMatching(/^2027-03-01T00:00:00/) },
    ]);
    expect(await verify(id)).toMatchObject({ resource: { state: 'PUBLISHED', isVerified: true } });
    await runDeadlinesAt(daysLater(362));
    expect(await one(id)).toMatchObject({ state: 'STALE' });
    expect(await staleEvents(id)).toHaveLength(2);
  });

  test('stays published when it was verified in between', async () => {
    const id = await publishedAt(start);
    service.clock.moveTo(daysLater(100));
    await verify(id);
    await runDeadlinesAt(daysLater(279));
    expect(await one(id)).toMatchObject({ state: 'PUBLISHED' });
    expect(await staleEvents(id)).toEqual([]);
  });

  test('is left alone when it was withdrawn', async () => {
    const id = await publishedAt(start);
    await answer(service, as('steward'), documents.withdraw, { resourceId: id });
    await runDeadlinesAt(daysLater(400));
    expect(await one(id)).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('verified at the very moment of its deadline, it ends in one consistent state', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await publishedAt(start);
      await runDeadlinesAt(daysLater(179));
      service.clock.moveTo(daysLater(181));
      const holder = service.db.createQueryRunner();
      await holder.startTransaction();
      await holder.query('SELECT FROM resources WHERE id = $1 FOR UPDATE', [id]);
      const verified = verify(id);
      await vi.waitUntil(async () => (await waitingForLock(service.db.manager)) > 0, { interval: 5 });
      const worked = service.runDeadlines();
      await vi.waitUntil(async () => (await waitingForLock(service.db.manager)) > 1, { interval: 5 });
      await holder.commitTransaction();
      await holder.release();
      await Promise.all([verified, worked]);
      expect(await one(id)).toMatchObject({ state: 'PUBLISHED', staleReason: null });
      const verifications = (await service.sent(resourceVerified)).filter(({ resourceId }) => resourceId === id);
      expect(verifications.at(-1)?.lastVerifiedAt).toMatch(/^2027-08-29/);
      await runDeadlinesAt(daysLater(190));
      expect(await one(id)).toMatchObject({ state: 'PUBLISHED' });
    }
  });

  test('many verified while their deadlines run: none is lost, none is stale, nobody waits in a circle', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => publishedAt(start)));
    service.clock.moveTo(daysLater(181));
    const answers = await Promise.all([...ids.map(verify), service.runDeadlines(), service.runDeadlines()]);
    expect(answers.slice(0, 20)).toMatchObject(ids.map((id) => ({ resource: { id, state: 'PUBLISHED' } })));
    const states = await rows<{ state: string }>(
      service.db,
      'SELECT DISTINCT state FROM resources WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    expect(states).toEqual([{ state: 'PUBLISHED' }]);
  });
});

describe('the settings of a municipality', () => {
  test('a shorter period moves the deadlines of all published resources, a longer one too', async () => {
    const id = await publishedAt(start);
    expect(await configure({ staleAfterDays: 30 })).toMatchObject({
      configureRegistry: { municipality: { registrySettings: { staleAfterDays: 30, timeZone: 'Asia/Seoul' } } },
    });
    expect(await configure({ staleAfterDays: 60 })).toMatchObject({
      configureRegistry: { __typename: 'ConfigureRegistrySuccess' },
    });
    await runDeadlinesAt(daysLater(59));
    expect(await one(id)).toMatchObject({ state: 'PUBLISHED' });
    await configure({ staleAfterDays: 30 });
    await service.runDeadlines();
    expect(await one(id)).toMatchObject({ state: 'STALE' });
    await configure({ staleAfterDays: 180 });
  });

  test('days are those of the time zone, also when a clock is put forward', async () => {
    await configure({ timeZone: 'Europe/Helsinki', staleAfterDays: 1 });
    const eve = new Date('2027-03-27T12:00:00+02:00');
    const id = await publishedAt(eve);
    const [due] = await rows<{ due_at: Date }>(service.db, 'SELECT due_at FROM deadlines WHERE subject_id = $1', [id]);
    expect(due?.due_at.toISOString()).toMatch(/^2027-03-28T09:00:00/);
    await configure({ timeZone: 'Asia/Seoul', staleAfterDays: 180 });
  });

  test('other services are told a new time zone, since they count days, too; other settings concern nobody else', async () => {
    const told = async () => (await service.sent(municipalityRegistered)).map(({ timeZone }) => timeZone);
    const before = (await told()).length;
    await configure({ staleAfterDays: 180 });
    await configure({ timeZone: 'Europe/Madrid' });
    await configure({ timeZone: 'Asia/Seoul' });
    expect((await told()).slice(before)).toEqual(['Europe/Madrid', 'Asia/Seoul']);
  });

  test('a municipality that is not registered is refused, a caller without the role is, too', async () => {
    const input = { municipalityCode: '9933000000', staleAfterDays: 30 };
    const there = person({ '9933000000': ['operator'] });
    expect(await service.as(there).data(documents.configure, { input })).toMatchObject({
      configureRegistry: { __typename: 'MunicipalityNotRegistered' },
    });
    expect(
      await service.as(as('steward')).errors(documents.configure, { input: { municipalityCode: municipality } }),
    ).toEqual(['FORBIDDEN']);
  });

  test('of two operators who read the same version at once, the second overwrites nothing', async () => {
    const saved = async (input: object) =>
      (await configure(input)).configureRegistry.municipality?.registrySettings ?? { version: 0, publicHolidays: [] };
    const { version } = await saved({ publicHolidays: ['2027-03-01'] });
    const holder = service.db.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM municipalities WHERE code = $1 FOR UPDATE', [municipality]);
    const lists = [
      ['2027-03-01', '2027-05-05'],
      ['2027-03-01', '2027-06-06'],
    ];
    const answers = lists.map((publicHolidays) => configure({ publicHolidays, expectedVersion: version }));
    await vi.waitUntil(async () => (await waitingForLock(service.db.manager)) > 1, { interval: 5 });
    await holder.commitTransaction();
    await holder.release();
    const won = (await Promise.all(answers)).map(({ configureRegistry }) => configureRegistry);
    const first = won.findIndex(({ __typename }) => __typename === 'ConfigureRegistrySuccess');
    expect(won[first]?.municipality?.registrySettings).toMatchObject({
      publicHolidays: lists[first],
      version: version + 1,
    });
    expect(won[1 - first]).toMatchObject({ __typename: 'VersionConflict', currentVersion: version + 1 });
    expect(await saved({ expectedVersion: version + 1 })).toMatchObject({ publicHolidays: lists[first] });
    await configure({ publicHolidays: [] });
  });

  test.each([{ staleAfterDays: 0 }, { staleAfterDays: 3_651 }, { timeZone: 'Mars/Base' }, { timeZone: '+09:00' }])(
    '%j is bad input',
    async (changes) => {
      const input = { municipalityCode: municipality, ...changes };
      expect(await service.as(as('operator')).errors(documents.configure, { input })).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('the same key answers the same; with other input it is refused', async () => {
    const idempotencyKey = randomUUID();
    expect(await configure({ idempotencyKey })).toEqual(await configure({ idempotencyKey }));
    expect(await configure({ idempotencyKey, staleAfterDays: 90 })).toMatchObject({
      configureRegistry: { __typename: 'IdempotencyKeyReused' },
    });
  });
});

describe('a grant with a deadline (N3)', () => {
  test('is counted among the open budgets until its deadline, and again when the deadline is put off', async () => {
    const budgets = async () => {
      const { municipality: found } = await service
        .as(nobody)
        .data<{ municipality: { resourceSummary: { budgets: number; ended: number } } }>(documents.summary, {
          code: municipality,
        });
      return [found.resourceSummary.budgets, found.resourceSummary.ended];
    };
    const [open = 0, ended = 0] = await budgets();
    const id = await publishedAt(start, { kind: 'BUDGET', availableUntil: daysLater(10).toISOString() });
    expect(await budgets()).toEqual([open + 1, ended]);
    await runDeadlinesAt(daysLater(9));
    expect(await budgets()).toEqual([open + 1, ended]);
    await runDeadlinesAt(daysLater(10));
    expect(await budgets()).toEqual([open, ended + 1]);
    const input = { resourceId: id, expectedVersion: 1, availableUntil: daysLater(20).toISOString() };
    await answer(service, as('steward'), documents.change, input);
    expect(await budgets()).toEqual([open + 1, ended]);
    await runDeadlinesAt(daysLater(20));
    expect(await budgets()).toEqual([open, ended + 1]);
  });
});

test('the lists of a place and of all are as long as its figures: what is published and not over, what is stale, what is over', async () => {
  const now = new Date(Date.now() + 1_000);
  await publishedAt(now, { availableUntil: new Date(now.getTime() + 3_600_000).toISOString() });
  await publishedAt(now);
  await runDeadlinesAt(new Date(now.getTime() + 7_200_000));
  const lists = `query ($code: ID!) {
    municipality(code: $code) { resourceSummary { published stale ended }
      published: resources(first: 1, state: PUBLISHED, hasEnded: false) { totalCount }
      stale: resources(first: 1, state: STALE) { totalCount }
      ended: resources(first: 1, state: PUBLISHED, hasEnded: true) { totalCount } }
    all: resources(first: 1, filter: {municipalityCode: $code, state: PUBLISHED, hasEnded: false}) { totalCount } }`;
  type Count = { totalCount: number };
  type Lists = {
    municipality: Record<'published' | 'stale' | 'ended', Count> & {
      resourceSummary: Record<'published' | 'stale' | 'ended', number>;
    };
    all: Count;
  };
  const { municipality: place, all } = await service.as(nobody).data<Lists>(lists, { code: municipality });
  const { resourceSummary: figures, published: usable, stale, ended } = place;
  expect(figures.ended).toBeGreaterThan(0);
  expect(figures.published).toBeGreaterThan(0);
  expect([usable, stale, ended].map(({ totalCount }) => totalCount)).toEqual([
    figures.published,
    figures.stale,
    figures.ended,
  ]);
  expect(all.totalCount).toBe(figures.published);
  service.clock.moveTo(null);
});
