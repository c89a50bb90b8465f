import { nobody, testService } from '@dure/testkit/service';
import { expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { district, learningWorld, municipality, record } from './world.ts';

const service = await testService(definition);
const { running, close } = learningWorld(service);

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
