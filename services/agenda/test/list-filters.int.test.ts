import { randomUUID } from 'node:crypto';
import { campaignPublished } from '@dure/schema/events/funding';
import { needClosed, needOpened, needReopened } from '@dure/schema/events/skills';
import { nobody } from '@dure/testkit/service';
import { expect, test } from 'vitest';
import { smallTemplate } from '../src/templates/example.ts';
import * as documents from './documents.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld } from './world.ts';

const { service, raised } = await agendaWorld();
const { started, take, upload } = processWorld(service);

const list = async (filter: object): Promise<string[]> => {
  const { agendas } = await service
    .as(nobody)
    .data<{ agendas: { nodes: { id: string }[] } }>(documents.list, { filter, sort: 'OLDEST', first: 100 });
  return agendas.nodes.map(({ id }) => id);
};

test('a list is filtered by the stage in which a process stands', async () => {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  await upload(smallTemplate({ key }));
  const [first, second] = [await started(key), await started(key)];
  const inStage = (stage: string, templateKey = key) => list({ stage: { templateKey, stage } });
  expect(await inStage('FIRST')).toEqual([first.process.agenda.id, second.process.agenda.id]);
  await take(second.starter, second.process, 'toSecond');
  expect([await inStage('FIRST'), await inStage('SECOND')]).toEqual([
    [first.process.agenda.id],
    [second.process.agenda.id],
  ]);
  expect([await inStage('FIRST', 'OTHER'), await inStage('NOWHERE')]).toEqual([[], []]);
});

const campaign = { goalMinor: 1_000, currency: 'KRW', deadline: '2027-06-01T00:00:00Z' } as const;

test('a list is filtered by whether a campaign was published', async () => {
  const [with_, without] = [await raised(), await raised()];
  const ours = async (hasCampaign: boolean) =>
    (await list({ hasCampaign })).filter((id) => [with_, without].includes(id));
  expect([await ours(true), await ours(false)]).toEqual([[], [with_, without]]);
  const published = { ...campaign, campaignId: randomUUID(), agendaId: with_, shortfallPlan: 'KEEP_IT_ALL' } as const;
  await service.deliver(campaignPublished, published);
  expect([await ours(true), await ours(false)]).toEqual([[with_], [without]]);
});

test('a list is filtered by whether hands are sought now, however the news of seats arrive', async () => {
  const agendas = [await raised(), await raised()];
  const [one = '', two = ''] = agendas;
  const seeking = async () => (await list({ needsHands: true })).filter((id) => agendas.includes(id));
  const [filled, reopened] = [randomUUID(), randomUUID()];
  const need = { skillId: randomUUID(), wanted: 1, hours: 2 };
  const seats = { filled: 1, wanted: 1, reason: 'FILLED' } as const;
  await service.deliver(needOpened, { ...need, needId: filled, agendaId: one });
  await service.deliver(needOpened, { ...need, needId: reopened, agendaId: two });
  expect(await seeking()).toEqual([one, two]);
  // A seat became free again, which is heard before that it was taken.
  await service.deliver(needReopened, { needId: reopened, agendaId: two, filled: 0, wanted: 1, version: 3 });
  await service.deliver(needClosed, { needId: reopened, agendaId: two, ...seats, version: 2 });
  await service.deliver(needClosed, { needId: filled, agendaId: one, ...seats, version: 2 });
  expect(await seeking()).toEqual([two]);
  expect((await list({ needsHands: false })).filter((id) => agendas.includes(id))).toEqual([one]);
  // Of two needs one is enough.
  await service.deliver(needOpened, { ...need, needId: randomUUID(), agendaId: one });
  expect(await seeking()).toEqual([one, two]);
  await service.deliver(needClosed, { needId: reopened, agendaId: two, ...seats, version: 4 });
  expect(await seeking()).toEqual([one]);
});
