import { agendaChanged } from '@dure/schema/events/agenda';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';
import { district, learningWorld, municipality, record } from './world.ts';

const service = await testService(definition);
const { raised, recorded, running, close } = learningWorld(service);

const lists = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Municipality { overdueExperiments { nodes { id } } learningRecords { nodes { experiment { id } } } }
    ... on District { overdueExperiments { nodes { id } } learningRecords { nodes { experiment { id } } } }
  }
}`;
type Listed = {
  overdueExperiments: { nodes: { id: string }[] };
  learningRecords: { nodes: { experiment: { id: string } }[] };
};

const listsOf = async (__typename: string, code: string) => {
  const { _entities: found } = await service
    .as(nobody)
    .data<{ _entities: Listed[] }>(lists, { representations: [{ __typename, code }] });
  return {
    overdue: found[0]?.overdueExperiments.nodes.map(({ id }) => id),
    recorded: found[0]?.learningRecords.nodes.map(({ experiment }) => experiment.id),
  };
};

test('a municipality and a district list what is overdue, the longest first, and what was recorded, newest first', async () => {
  const day = 86_400_000;
  const due = (days: number) => new Date(service.clock.now().getTime() + days * day).toISOString();
  const [late, later] = [await running({ dueAt: due(3) }), await running({ dueAt: due(2) })];
  const [first, second] = [await running(), await running()];
  await close(first.runner, first.experimentId, record);
  service.clock.moveTo(new Date(Date.now() + 4 * day));
  await close(second.runner, second.experimentId, record);
  await service.runDeadlines();
  service.clock.moveTo(null);
  const expected = {
    overdue: [later.experimentId, late.experimentId],
    recorded: [second.experimentId, first.experimentId],
  };
  expect(await listsOf('Municipality', municipality)).toEqual(expected);
  expect(await listsOf('District', district)).toEqual(expected);
  expect(await listsOf('District', '9911099000')).toEqual({ overdue: [], recorded: [] });
});

describe('the records of a place', () => {
  const found = `query ($representations: [_Any!]!, $filter: LearningRecordFilter, $sort: LearningRecordSort) {
    _entities(representations: $representations) {
      ... on Municipality { learningRecords(filter: $filter, sort: $sort) { totalCount nodes { id } } }
      ... on District { learningRecords(filter: $filter, sort: $sort) { totalCount nodes { id } } }
    } }`;
  type Found = { _entities: { learningRecords: { totalCount: number; nodes: { id: string }[] } }[] };
  const city = { __typename: 'Municipality', code: municipality };
  const ids = async (variables: object, representation = city) => {
    const { _entities } = await service
      .as(nobody)
      .data<Found>(found, { representations: [representation], ...variables });
    return _entities[0]?.learningRecords.nodes.map(({ id }) => id) ?? [];
  };

  test('are filtered by words, outcome and category, and by a category that the agenda got later', async () => {
    const kept = await recorded({ outcome: 'PARTLY', advice: '고슴도치를 먼저 세어 보십시오.' });
    const other = await recorded({ outcome: 'SUCCEEDED', advice: '고슴도치를 놀라게 하지 마십시오.' });
    for (const text of ['고슴도치', '슴', '슴도', '고슴도치를']) {
      expect(await ids({ filter: { text } }), text).toEqual([other.recordId, kept.recordId]);
      expect(await ids({ filter: { text, districtCode: district } }), text).toEqual([other.recordId, kept.recordId]);
    }
    expect(await ids({ filter: { text: '도슴' } })).toEqual([]);
    expect(await ids({ filter: { text: '고슴도치', outcome: 'PARTLY' } })).toEqual([kept.recordId]);
    expect(await ids({ filter: { text: '고슴도치', categoryKey: 'safety' } })).toEqual([]);
    await service.deliver(agendaChanged, {
      ...{ agendaId: kept.agendaId, municipalityCode: municipality, districtCode: district, longitude: null },
      ...{ latitude: null, categoryKey: 'safety', kind: 'PROPOSAL', version: 2 },
    });
    expect(await ids({ filter: { text: '고슴도치', categoryKey: 'safety' } })).toEqual([kept.recordId]);
    const here = { __typename: 'District', code: district };
    expect(await ids({ filter: { text: '고슴도치', categoryKey: 'environment' } }, here)).toEqual([other.recordId]);
  });

  test('on which most agendas build come first when that is asked for', async () => {
    const [one, two] = [await recorded({ advice: '너구리' }), await recorded({ advice: '너구리' })];
    const citing = await raised();
    const input = { recordId: one.recordId, agendaId: citing, note: '같은 방법을 쓴다.', language: 'ko' };
    await service.as(person({ [municipality]: ['citizen'] })).data(documents.cite, { input });
    const filter = { text: '너구리' };
    expect(await ids({ filter })).toEqual([two.recordId, one.recordId]);
    expect(await ids({ filter, sort: 'MOST_REUSED' })).toEqual([one.recordId, two.recordId]);
  });

  test('with a filter that cannot be meant are refused by the name of the part that is wrong', async () => {
    const { errors } = await service.as(nobody).ask(found, { representations: [city], filter: { categoryKey: ' ' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.categoryKey' });
  });
});
