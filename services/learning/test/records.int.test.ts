import { agendaChanged } from '@dure/schema/events/agenda';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';
import { district, learningWorld, municipality, record } from './world.ts';

const service = await testService(definition);
const { raised, running, close, recorded } = learningWorld(service);

describe('the fields of a record', () => {
  test('field 19 is required when the scale must change, and says that it must when it is there', async () => {
    const { experimentId, runner } = await running();
    expect(await close(runner, experimentId, { ...record, scaleMustChange: true })).toMatchObject({
      ...{ __typename: 'LearningRecordIncomplete', missing: ['followUp'] },
    });
    expect(await close(runner, experimentId, { ...record, scaleMustChange: true, followUp: ' ' })).toMatchObject({
      missing: ['followUp'],
    });
    expect(await close(runner, experimentId, { ...record, followUp: '세 동으로 넓힌다.' })).toMatchObject({
      record: { scaleMustChange: true, followUp: '세 동으로 넓힌다.' },
    });
  });

  test.each(['outcome', 'goalReachedPercent', 'whatWasLearned', 'newInformation', 'advice', 'closing', 'language'])(
    'a record without %s is refused by that name',
    async (field) => {
      const { experimentId, runner } = await running();
      expect(await close(runner, experimentId, { ...record, [field]: null })).toMatchObject({ missing: [field] });
    },
  );

  test('it stands under CC BY 4.0 unless it says otherwise, and keeps what it leaves behind', async () => {
    const [one, two] = [await running(), await running()];
    expect(await close(one.runner, one.experimentId, record)).toMatchObject({
      record: { licence: 'CC_BY_4_0', assets: [], scaleMustChange: false, followUp: null },
    });
    const assets = [
      { kind: 'DATA', name: '보행자 수', url: 'https://example.org/count' },
      { kind: 'TOOL', name: '조도계', url: null },
    ];
    expect(await close(two.runner, two.experimentId, { ...record, licence: 'KOGL_1', assets })).toMatchObject({
      record: { licence: 'KOGL_1', assets },
    });
  });

  test('records that leave a kind of thing behind are found by it', async () => {
    const { recordId } = await recorded({ assets: [{ kind: 'FUND', name: '마을 기금' }] });
    await recorded({ assets: [{ kind: 'SPACE', name: '마을 방' }] });
    const found = await service.as(nobody).data(documents.records, { filter: { assetKind: 'FUND' } });
    expect(found).toMatchObject({ learningRecords: { nodes: [{ id: recordId }], totalCount: 1 } });
  });

  test.each([
    ['record.assets.0.url', { assets: [{ kind: 'DATA', name: 'x', url: 'javascript:alert(1)' }] }],
    ['record.assets.0.name', { assets: [{ kind: 'DATA', name: ' ' }] }],
    ['record.assets', { assets: Array.from({ length: 21 }, () => ({ kind: 'DATA', name: 'x' })) }],
  ])('what is wrong in %s is named', async (field, changes) => {
    const { experimentId, runner } = await running();
    const input = { experimentId, expectedVersion: 1, record: { ...record, ...changes } };
    const { errors } = await service.as(runner).ask(documents.close, { input });
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', field]]);
  });
});

test('overdue experiments are listed publicly, the longest overdue first, by municipality and district', async () => {
  const day = 86_400_000;
  const due = (days: number) => new Date(service.clock.now().getTime() + days * day).toISOString();
  const [later, late] = [await running({ dueAt: due(2) }), await running({ dueAt: due(3) })];
  const early = await running({ dueAt: due(30) });
  service.clock.moveTo(new Date(Date.now() + 4 * day));
  await service.runDeadlines();
  type Listed = { overdueExperiments: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
  const listed = async (args: Record<string, unknown>) =>
    (await service.as(nobody).data<Listed>(documents.overdue, args)).overdueExperiments;
  const ids = async (args: Record<string, unknown>) => (await listed(args)).nodes.map(({ id }) => id);
  const both = [later.experimentId, late.experimentId];
  expect(await ids({})).toEqual(both);
  expect(await ids({ municipalityCode: municipality, districtCode: district })).toEqual(both);
  expect(await ids({ municipalityCode: '9922000000' })).toEqual([]);
  expect(await ids({ districtCode: '9911052000' })).toEqual([]);
  const first = await listed({ first: 1 });
  expect(await ids({ first: 1, after: first.pageInfo.endCursor })).toEqual([late.experimentId]);
  await close(later.runner, later.experimentId, record);
  expect(await ids({})).toEqual([late.experimentId]);
  expect(await ids({})).not.toContain(early.experimentId);
  service.clock.moveTo(null);
  expect(await service.as(nobody).errors(documents.overdue, { districtCode: '1' })).toEqual(['BAD_USER_INPUT']);
});

test('a record that is written while the category of its agenda changes has the new one', async () => {
  const agendaId = await raised();
  const { experimentId, runner } = await running({ agendaId });
  // The record stops where it is counted: after the category was read, before anybody else sees it.
  const [closing, changing] = await service.db.transaction(async (holder) => {
    await holder.query('LOCK TABLE learning_summaries IN ACCESS EXCLUSIVE MODE');
    const written = close(runner, experimentId, record);
    await expect.poll(() => waitingForLock(holder)).toBe(1);
    let hasChanged = false;
    const changed = service
      .deliver(agendaChanged, {
        ...{ agendaId, municipalityCode: municipality, districtCode: district, longitude: null, latitude: null },
        ...{ categoryKey: 'welfare', kind: 'PROPOSAL', version: 2 },
      })
      .finally(() => {
        hasChanged = true;
      });
    await expect.poll(async () => hasChanged || (await waitingForLock(holder)) === 2).toBe(true);
    return [written, changed];
  });
  const written = await closing;
  await changing;
  const category = `SELECT category_key FROM learning_records WHERE id = $1`;
  expect(await service.db.query(category, [written.record?.id])).toEqual([{ category_key: 'welfare' }]);
});
