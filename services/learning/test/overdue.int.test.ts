import { inQueue } from '@dure/testkit/locks';
import { nobody, testService } from '@dure/testkit/service';
import { standingAt } from '@dure/testkit/standing';
import { expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';
import { learningWorld, record } from './world.ts';

const service = await testService(definition);
const { running, close } = learningWorld(service);

const oneSecond = 1_000;
const oneDay = 86_400_000;
const dueAt = new Date(Math.floor(Date.now() / oneSecond) * oneSecond + 30 * oneDay);

type Listed = { overdueExperiments: { nodes: { id: string }[] } };
const isListed = async (experimentId: string) =>
  (await service.as(nobody).data<Listed>(documents.overdue, {})).overdueExperiments.nodes.some(
    ({ id }) => id === experimentId,
  );
/** Whether it is told to everybody that the record is overdue, once the worker has nothing left to do at that instant. */
const isOverdueAt = async (experimentId: string, at: Date) => {
  await standingAt(service, at, () => service.runDeadlines());
  return await isListed(experimentId);
};

test('a record is overdue in its second, and not one second earlier', async () => {
  const { experimentId } = await running({ dueAt: dueAt.toISOString() });
  expect(await isOverdueAt(experimentId, new Date(dueAt.getTime() - oneSecond))).toBe(false);
  expect(await isOverdueAt(experimentId, dueAt)).toBe(true);
});

test.each(['before', 'after'])(
  'a record that is handed in just %s it would be overdue is not told to be, whichever comes first',
  async (side) => {
    const { experimentId, runner } = await running({ dueAt: dueAt.toISOString() });
    let answer = '';
    const byHand = async () => {
      answer = (await close(runner, experimentId, record)).__typename;
    };
    const byClock = () => service.runDeadlines();
    const works = side === 'before' ? [byHand, byClock] : [byClock, byHand];
    await standingAt(service, dueAt, () => inQueue(service, { of: 'experiments', id: experimentId }, works));
    expect([answer, await isListed(experimentId)]).toEqual(['CloseExperimentSuccess', false]);
    expect(await isOverdueAt(experimentId, new Date(dueAt.getTime() + oneDay))).toBe(false);
  },
);
