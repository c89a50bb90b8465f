import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaChanged } from '@dure/schema/events/agenda';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';
import { learningWorld, municipality } from './world.ts';

const service = await testService(definition);
const { raised, recorded } = learningWorld(service);
const official = person({ [municipality]: ['official'] });
afterEach(() => service.clock.moveTo(null));

type Answer = { readonly __typename: string; readonly outcome?: { version: number } } & Record<string, unknown>;
const set = async (input: object, caller = official) =>
  (
    await service.as(caller).data<{ setOutcome: Answer }>(documents.setOutcome, {
      input: { evidence: '조례가 바뀌었다.', expectedVersion: 0, ...input },
    })
  ).setOutcome;

const moveTo = (agendaId: string, municipalityCode: string) =>
  service.deliver(agendaChanged, {
    ...{ agendaId, municipalityCode, districtCode: `${municipalityCode.slice(0, 5)}51000`, longitude: null },
    ...{ latitude: null, categoryKey: 'environment', kind: 'PROPOSAL', version: 2 },
  });

/** Moves an agenda along the ladder, one change after the other. */
async function climbed(...rungs: (string | null)[]): Promise<string> {
  const agendaId = await raised();
  for (const [expectedVersion, rung] of rungs.entries()) await set({ agendaId, rung, expectedVersion });
  return agendaId;
}

type Ladder = { rungs: { rung: string; reached: number; standing: number }[] };
async function ladder(code: string, year: number): Promise<Record<string, readonly [number, number]>> {
  const representations = [{ __typename: 'Municipality', code }];
  const { _entities } = await service
    .as(nobody)
    .data<{ _entities: { outcomeLadder: Ladder }[] }>(documents.ladder, { representations, year });
  const rungs = _entities[0]?.outcomeLadder.rungs ?? [];
  return Object.fromEntries(rungs.map(({ rung, reached, standing }) => [rung, [reached, standing]]));
}

const reachedBy = (typename: string, id: string) =>
  service.as(nobody).data<{ _entities: { reachedOutcome: Record<string, unknown> | null }[] }>(documents.reached, {
    representations: [{ __typename: typename, id }],
  });

describe('the outcome of an agenda', () => {
  test('is set with its evidence, is public, and keeps its rises and falls', async () => {
    const agendaId = await raised();
    expect(await reachedBy('Agenda', agendaId)).toEqual({ _entities: [{ reachedOutcome: null }] });
    const link = 'https://example.org/ordinance/12';
    expect(await set({ agendaId, rung: 'POLICY', link })).toMatchObject({
      outcome: { rung: 'POLICY', version: 1, agenda: { id: agendaId }, record: null },
    });
    await set({ agendaId, rung: 'CASE_SHARED', evidence: '조례가 폐지되었다.', expectedVersion: 1 });
    await set({ agendaId, rung: null, evidence: '잘못 적었다.', expectedVersion: 2 });
    expect(await reachedBy('Agenda', agendaId)).toMatchObject({
      _entities: [
        {
          reachedOutcome: {
            ...{ rung: null, version: 3 },
            changes: {
              nodes: [
                { from: 'CASE_SHARED', to: null, isRise: false, evidence: '잘못 적었다.', link: null },
                { from: 'POLICY', to: 'CASE_SHARED', isRise: false, evidence: '조례가 폐지되었다.' },
                { from: null, to: 'POLICY', isRise: true, link, changedBy: { id: official.memberId } },
              ],
              totalCount: 3,
            },
          },
        },
      ],
    });
  });

  test('stands beside that of each of its records', async () => {
    const { agendaId, recordId } = await recorded();
    await set({ agendaId, rung: 'NETWORKING' });
    expect(await set({ agendaId, recordId, rung: 'PRODUCT' })).toMatchObject({
      outcome: { rung: 'PRODUCT', version: 1, record: { id: recordId } },
    });
    expect(await reachedBy('Agenda', agendaId)).toMatchObject({
      _entities: [{ reachedOutcome: { rung: 'NETWORKING' } }],
    });
    expect(await reachedBy('LearningRecord', recordId)).toMatchObject({
      _entities: [{ reachedOutcome: { rung: 'PRODUCT' } }],
    });
    expect(await set({ agendaId: await raised(), recordId, rung: 'PRODUCT' })).toMatchObject({
      __typename: 'RecordOfOtherAgenda',
    });
  });

  test('is refused where nothing would change, where somebody else changed it, and for an agenda that is not known', async () => {
    const agendaId = await climbed('PRODUCT');
    expect(await set({ agendaId, rung: 'PRODUCT', expectedVersion: 1 })).toMatchObject({
      ...{ __typename: 'OutcomeUnchanged', rung: 'PRODUCT' },
    });
    expect(await set({ agendaId, rung: 'POLICY' })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(await set({ agendaId: await raised(), rung: null })).toMatchObject({ __typename: 'OutcomeUnchanged' });
    expect(await set({ agendaId: randomUUID(), rung: 'POLICY' })).toMatchObject({ __typename: 'AgendaNotKnown' });
  });

  test.each([
    ['stood nowhere', 0],
    ['stood somewhere', 1],
  ])('of two who set it at once one wins, where it %s before', async (_, expectedVersion) => {
    const agendaId = expectedVersion === 0 ? await raised() : await climbed('NETWORKING');
    // The first stops where it looks for the time zone, after its step; the second waits for it, or overtakes.
    const both = await service.db.transaction(async (holder) => {
      await holder.query('LOCK TABLE known_municipalities IN ACCESS EXCLUSIVE MODE');
      const setting = ['PRODUCT', 'POLICY'].map((rung) => set({ agendaId, rung, expectedVersion }));
      await expect.poll(() => waitingForLock(holder)).toBe(2);
      return setting;
    });
    const types = (await Promise.all(both)).map(({ __typename }) => __typename);
    expect(types.sort()).toEqual(['SetOutcomeSuccess', 'VersionConflict']);
  });

  test('needs evidence, and an address where a link is given', async () => {
    const agendaId = await raised();
    const input = { agendaId, rung: 'POLICY', evidence: 'x', expectedVersion: 0 };
    const errors = (changes: object) =>
      service.as(official).errors(documents.setOutcome, { input: { ...input, ...changes } });
    expect(await errors({ evidence: ' ' })).toEqual(['BAD_USER_INPUT']);
    expect(await errors({ link: 'javascript:alert(1)' })).toEqual(['BAD_USER_INPUT']);
  });

  test('the database itself keeps its history', async () => {
    const agendaId = await climbed('PRODUCT');
    const where = 'WHERE subject_id = $1';
    await expect(
      service.db.query(`UPDATE outcome_changes SET evidence = 'other' ${where}`, [agendaId]),
    ).rejects.toThrow('never changed');
    await expect(service.db.query(`DELETE FROM outcome_changes ${where}`, [agendaId])).rejects.toThrow('never changed');
  });
});

describe('the ladder of a year', () => {
  const place = '9944000000';
  const there = person({ [place]: ['secretariat'] });
  const at = (time: string) => service.clock.moveTo(new Date(time));

  test('counts who rose to each rung in the year and who stands there at its end, in the time zone of the municipality', async () => {
    await service.deliver(municipalityRegistered, {
      ...{ municipalityCode: place, nameKo: '아득시', nameEn: null, timeZone: 'Pacific/Auckland' },
    });
    const [one, two] = [await raised(place), await raised(place)];
    // Already the new year in Auckland.
    at('2026-12-31T11:30:00Z');
    await set({ agendaId: one, rung: 'NETWORKING' }, there);
    at('2027-05-01T00:00:00Z');
    await set({ agendaId: one, rung: 'POLICY', expectedVersion: 1 }, there);
    await set({ agendaId: two, rung: 'NETWORKING' }, there);
    at('2028-05-01T00:00:00Z');
    await set({ agendaId: one, rung: 'NETWORKING', expectedVersion: 2 }, there);
    expect(await ladder(place, 2026)).toMatchObject({ NETWORKING: [0, 0], POLICY: [0, 0] });
    expect(await ladder(place, 2027)).toEqual({
      ...{ NETWORKING: [2, 1], CASE_SHARED: [0, 0], PRODUCT: [0, 0], POLICY: [1, 1], INSTITUTIONAL_REFORM: [0, 0] },
    });
    expect(await ladder(place, 2028)).toMatchObject({ NETWORKING: [0, 2], POLICY: [0, 0] });
    expect(await ladder(place, 2029)).toMatchObject({ NETWORKING: [0, 2] });
  });

  test('an agenda that rose twice to a rung counts once, and one that fell off stands nowhere', async () => {
    const before = await ladder(municipality, 2027);
    at('2027-03-01T00:00:00Z');
    await climbed('PRODUCT', 'NETWORKING', 'PRODUCT', null);
    const after = await ladder(municipality, 2027);
    const [reached = 0, standing = 0] = before.PRODUCT ?? [];
    expect(after.PRODUCT).toEqual([reached + 1, standing]);
  });

  test('follows an agenda to another municipality', async () => {
    at('2027-03-01T00:00:00Z');
    const agendaId = await climbed('INSTITUTIONAL_REFORM');
    const elsewhere = '9955000000';
    await moveTo(agendaId, elsewhere);
    expect(await ladder(elsewhere, 2027)).toMatchObject({ INSTITUTIONAL_REFORM: [1, 1] });
    expect(await ladder(municipality, 2027)).toMatchObject({ INSTITUTIONAL_REFORM: [0, 0] });
  });

  test('a change that is made while its agenda moves counts in the new municipality', async () => {
    const [agendaId, elsewhere] = [await raised(), '9966000000'];
    at('2027-03-01T00:00:00Z');
    // It stops where it looks for the time zone: after it has read the place, before it has entered anything.
    const [setting, moving] = await service.db.transaction(async (holder) => {
      await holder.query('LOCK TABLE known_municipalities IN ACCESS EXCLUSIVE MODE');
      const running = set({ agendaId, rung: 'CASE_SHARED' });
      await expect.poll(() => waitingForLock(holder)).toBe(1);
      let hasMoved = false;
      const move = moveTo(agendaId, elsewhere).finally(() => {
        hasMoved = true;
      });
      await expect.poll(async () => hasMoved || (await waitingForLock(holder)) === 2).toBe(true);
      return [running, move];
    });
    expect(await setting).toMatchObject({ __typename: 'SetOutcomeSuccess' });
    await moving;
    expect(await ladder(elsewhere, 2027)).toMatchObject({ CASE_SHARED: [1, 1] });
  });

  test('costs the same number of statements for 2 and for 20 places, and so do outcomes of agendas', async () => {
    const places = Array.from({ length: 20 }, (_, index) => ({
      __typename: 'Municipality',
      code: `99${100 + index}00000`,
    }));
    const agendas = await Promise.all(Array.from({ length: 20 }, () => climbed('PRODUCT')));
    const ask = (count: number) =>
      recordStatements(async () => {
        await service.as(nobody).data(documents.ladder, { representations: places.slice(0, count), year: 2027 });
        await service.as(nobody).data(documents.reached, {
          representations: agendas.slice(0, count).map((id) => ({ __typename: 'Agenda', id })),
        });
      });
    const [few, many] = [await ask(2), await ask(20)];
    expect(few.length).toBeGreaterThan(2);
    expect(many).toHaveLength(few.length);
  });
});
