import { randomUUID } from 'node:crypto';
import { processEnded, processStageChanged, processStarted } from '@dure/schema/events/agenda';
import { campaignEnded, campaignPublished, campaignSecured, campaignUnsecured } from '@dure/schema/events/funding';
import { experimentLogged, learningRecorded } from '@dure/schema/events/learning';
import { describe, expect, test } from 'vitest';
import { type ProcessAnswer, processWorld, texts } from './process-world.ts';
import { agendaWorld, citizen } from './world.ts';

const { service } = await agendaWorld();
const { started, take, fill, read } = processWorld(service);

const money = { tallyMinor: 500_000, currency: 'KRW' } as const;

/** What the other services report of an agenda. */
const reporting = (agendaId: string) => {
  const campaign = { campaignId: randomUUID(), agendaId };
  const experiment = { experimentId: randomUUID(), agendaId };
  const deadline = '2099-01-01T00:00:00Z';
  return {
    ...{ campaign, experiment },
    publishes: () =>
      service.deliver(campaignPublished, {
        ...{ ...campaign, goalMinor: 500_000, currency: 'KRW', deadline, shortfallPlan: 'KEEP_IT_ALL' },
      }),
    secures: (version = 5) => service.deliver(campaignSecured, { ...campaign, ...money, goalMinor: 500_000, version }),
    loses: (version: number) =>
      service.deliver(campaignUnsecured, { ...campaign, ...money, goalMinor: 500_000, version }),
    ends: (outcome: 'KEPT' | 'REFUNDED' | 'CANCELLED') =>
      service.deliver(campaignEnded, { ...campaign, ...money, outcome }),
    logs: () => service.deliver(experimentLogged, { ...experiment, entryId: randomUUID(), entryCount: 1 }),
    records: (outcome: 'SUCCEEDED' | 'FAILED' = 'FAILED') =>
      service.deliver(learningRecorded, { ...experiment, recordId: randomUUID(), outcome, goalReachedPercent: 10 }),
  };
};

const proposal = ['testPlan', 'testedBefore', 'runner', 'resources', 'learnable'];

/** A process that was brought to a stage in the right way. */
async function kokeilunAt(stage: 'CHALLENGE' | 'IDEA' | 'PROPOSAL' | 'FUNDING' | 'EXPERIMENT') {
  const { process: first, starter } = await started('KOKEILUN', { values: texts('problem') });
  const reports = reporting(first.agenda.id);
  let process = first;
  const go = async (step: string, ...fields: string[]) => {
    if (fields.length > 0) process = (await fill(starter, process, texts(...fields))).process;
    process = (await take(starter, process, step)).process;
  };
  const ways = [
    () => go('toIdea', 'solution'),
    () => go('toProposal', ...proposal),
    async () => {
      await reports.publishes();
      await go('toFunding');
    },
    async () => {
      await reports.secures();
      await go('toExperiment', 'method');
    },
  ];
  const stages = ['CHALLENGE', 'IDEA', 'PROPOSAL', 'FUNDING', 'EXPERIMENT'];
  for (const way of ways.slice(0, stages.indexOf(stage))) await way();
  expect(process.stage.key).toBe(stage);
  return { process, starter, reports };
}

const missing = ({ refusals }: { refusals: readonly Record<string, unknown>[] }) =>
  refusals.flatMap(({ fields }) => (fields as { number: number }[] | undefined)?.map(({ number }) => number) ?? []);
const kinds = ({ refusals }: { refusals: readonly { __typename: string }[] }) =>
  refusals.map(({ __typename }) => __typename);

test('Kokeilun runs from its problem to its record, and a failure is accepted', async () => {
  const { process, starter, reports } = await kokeilunAt('EXPERIMENT');
  await reports.logs();
  await reports.records('FAILED');
  const { process: ended } = await take(starter, process, 'toLearning', { note: '실패했지만 많이 배웠습니다.' });
  expect(ended).toMatchObject({ stage: { key: 'LEARNING' }, outcome: 'DONE', endedAt: expect.any(String) });
  expect(ended.fields).toHaveLength(19);
  expect(ended.fields.filter(({ isFilled }) => !isFilled)).toEqual([]);
  const link = (number: number) => ended.fields.find(({ definition }) => definition.number === number)?.link;
  expect(link(9)).toMatchObject({ shows: 'CAMPAIGN_TALLY', campaign: { id: reports.campaign.campaignId } });
  expect(link(13)).toMatchObject({ shows: 'EXPERIMENT_LOG', experiment: { id: reports.experiment.experimentId } });
  expect(link(19)).toMatchObject({ shows: 'RECORD_FOLLOW_UP', record: { id: expect.any(String) } });
  const which = { processId: ended.id, agendaId: ended.agenda.id, templateKey: 'KOKEILUN', templateVersion: 2 };
  const sent = async <T extends { processId: string }>(events: Promise<T[]>) =>
    (await events).filter(({ processId }) => processId === ended.id);
  expect(await sent(service.sent(processStarted))).toMatchObject([
    { ...which, stage: 'CHALLENGE', parentProcessId: null },
  ]);
  expect((await sent(service.sent(processStageChanged))).map(({ step, from, to }) => [step, from, to])).toEqual([
    ['toIdea', 'CHALLENGE', 'IDEA'],
    ['toProposal', 'IDEA', 'PROPOSAL'],
    ['toFunding', 'PROPOSAL', 'FUNDING'],
    ['toExperiment', 'FUNDING', 'EXPERIMENT'],
    ['toLearning', 'EXPERIMENT', 'LEARNING'],
  ]);
  expect(await sent(service.sent(processEnded))).toEqual([{ ...which, stage: 'LEARNING' }]);
});

describe('Kokeilun refuses', () => {
  test('to begin without the problem', async () => {
    const answer = await processWorld(service).start(
      citizen(),
      await processWorld(service).raised(citizen()),
      'KOKEILUN',
    );
    expect(answer.__typename).toBe('StartRefused');
    expect(missing(answer)).toEqual([1]);
  });

  test.each([
    ['CHALLENGE', 'toIdea', [2]],
    ['IDEA', 'toProposal', [3, 4, 5, 6, 7]],
    ['PROPOSAL', 'toFunding', [8, 9, 10, 11]],
    ['FUNDING', 'toExperiment', [12]],
    ['EXPERIMENT', 'toLearning', [13, 14, 15, 16, 17, 18, 19]],
  ] as const)('to go on from %s by %s with a field missing, and names it', async (stage, step, numbers) => {
    const { process, starter } = await kokeilunAt(stage);
    const answer = await take(starter, process, step);
    expect(answer.__typename).toBe('StepRefused');
    expect(missing(answer)).toEqual(numbers);
    expect(await read(process.id)).toMatchObject({ version: process.version, stage: { key: stage } });
  });

  test('to skip a stage', async () => {
    const { process, starter } = await kokeilunAt('IDEA');
    const answer = await take(starter, process, 'toFunding');
    expect(answer.refusals).toContainEqual(
      expect.objectContaining({ __typename: 'NotInStage', stage: 'IDEA', allowedStages: ['PROPOSAL'] }),
    );
  });

  test('the experiment before the money is secured', async () => {
    const { process, starter, reports } = await kokeilunAt('FUNDING');
    const { process: filled } = await fill(starter, process, texts('method'));
    expect(await take(starter, filled, 'toExperiment')).toMatchObject({
      refusals: [{ __typename: 'FactMissing', fact: campaignSecured.type }],
    });
    await reports.secures();
    expect((await take(starter, filled, 'toExperiment')).__typename).toBe('TakeStepSuccess');
  });

  test.each([
    ['secured and lost', ['secures', 5], ['loses', 6], true],
    ['lost, which was heard before it was secured', ['loses', 6], ['secures', 5], true],
    ['lost and secured anew', ['loses', 6], ['secures', 7], false],
    ['secured anew, which was heard before the loss', ['secures', 7], ['loses', 6], false],
  ] as const)('the experiment exactly while the money is not secured: %s', async (_, one, other, isRefused) => {
    const { process, starter, reports } = await kokeilunAt('FUNDING');
    const { process: filled } = await fill(starter, process, texts('method'));
    const first = await reports[one[0]](one[1]);
    const second = await reports[other[0]](other[1]);
    await service.redeliver(first);
    await service.redeliver(second);
    const answer = await take(starter, filled, 'toExperiment');
    if (!isRefused) expect(answer.process.stage.key).toBe('EXPERIMENT');
    else expect(answer.refusals).toMatchObject([{ __typename: 'FactMissing', fact: campaignSecured.type }]);
  });

  test('an experiment with money of which another campaign of the agenda has none', async () => {
    const { process, starter, reports } = await kokeilunAt('FUNDING');
    const { process: filled } = await fill(starter, process, texts('method'));
    const other = reporting(process.agenda.id);
    await other.secures(2);
    await other.loses(3);
    expect(kinds(await take(starter, filled, 'toExperiment'))).toEqual(['FactMissing']);
    await reports.secures(1);
    expect((await take(starter, filled, 'toExperiment')).process.stage.key).toBe('EXPERIMENT');
  });

  test('an experiment with money that went back', async () => {
    const { process, starter, reports } = await kokeilunAt('FUNDING');
    const { process: filled } = await fill(starter, process, texts('method'));
    await reports.secures();
    await reports.ends('CANCELLED');
    const answer = await take(starter, filled, 'toExperiment');
    expect(kinds(answer)).toEqual(['FieldsMissing', 'FactMissing']);
    expect(missing(answer)).toEqual([8, 9, 10, 11]);
  });

  test('to close without a log or without a record', async () => {
    const { process, starter, reports } = await kokeilunAt('EXPERIMENT');
    await reports.records();
    const withoutLog = await take(starter, process, 'toLearning');
    expect(withoutLog.refusals).toMatchObject([
      { __typename: 'FieldsMissing', fields: [{ number: 13, label: { ko: '실험 과정' } }] },
      { __typename: 'FactMissing', fact: experimentLogged.type },
    ]);
  });

  test('a stranger, and says who may', async () => {
    const { process } = await kokeilunAt('CHALLENGE');
    expect((await take(citizen(), process, 'toIdea')).refusals).toContainEqual(
      expect.objectContaining({
        ...{ __typename: 'RoleMissing', roles: ['secretariat'], relations: ['STARTER', 'AUTHOR'] },
      }),
    );
  });
});

test('before the experiment it can be given up with a reason, also after its campaign was called off, and then no more', async () => {
  const { process, starter, reports } = await kokeilunAt('FUNDING');
  await reports.ends('CANCELLED');
  expect(kinds(await take(starter, process, 'giveUp'))).toEqual(['NoteMissing']);
  const note = '돈을 모으지 못했습니다.';
  expect(await take(starter, process, 'giveUp', { note })).toMatchObject({
    process: { stage: { key: 'GIVEN_UP' }, outcome: 'WITHDRAWN' },
  });
  const begun = await kokeilunAt('EXPERIMENT');
  expect(kinds(await take(begun.starter, begun.process, 'giveUp', { note }))).toEqual(['NotInStage']);
});

test('what was raised is enough for a smaller experiment when the campaign keeps it all', async () => {
  const { process, starter, reports } = await kokeilunAt('FUNDING');
  const { process: filled } = await fill(starter, process, texts('method'));
  await reports.ends('KEPT');
  expect((await take(starter, filled, 'toSmallerExperiment')).process.stage.key).toBe('EXPERIMENT');
});

test('what can be done next, and what is missing for it, is said beforehand, for who asks', async () => {
  const { process, starter } = await kokeilunAt('CHALLENGE');
  const step = (answer: ProcessAnswer) =>
    answer.availableSteps.map(({ step: { key }, mayTake, refusals }) => [
      key,
      mayTake,
      refusals.map(({ __typename }) => __typename),
    ]);
  expect(step(await read(process.id, starter))).toEqual([
    ['toIdea', false, ['FieldsMissing']],
    ['giveUp', true, []],
  ]);
  expect(step(await read(process.id))).toEqual([
    ['toIdea', false, ['RoleMissing', 'FieldsMissing']],
    ['giveUp', false, ['RoleMissing']],
  ]);
  await fill(starter, process, texts('solution'));
  expect(step(await read(process.id, starter))).toContainEqual(['toIdea', true, []]);
});

test('every step is public with who, when, by which rule and right, on which figures and facts', async () => {
  const { process, starter, reports } = await kokeilunAt('EXPERIMENT');
  const { timeline } = await read(process.id);
  expect(timeline.nodes.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
    ...['STEP toExperiment', 'FIELDS fillFields', 'STEP toFunding', 'STEP toProposal', 'FIELDS fillFields'],
    ...['STEP toIdea', 'FIELDS fillFields', 'START start'],
  ]);
  expect(timeline.nodes[0]).toMatchObject({
    ...{ from: 'FUNDING', to: 'EXPERIMENT', version: process.version, actor: { id: starter.memberId } },
    right: { role: null, relation: 'STARTER', isClock: false },
    facts: [{ type: campaignSecured.type, source: '/dure/funding', eventId: expect.any(String) }],
  });
  expect(timeline.nodes[0]?.held).toContainEqual({ guard: 'fact', figures: { fact: campaignSecured.type } });
  expect(timeline.nodes[1]).toMatchObject({ data: { values: { method: { text: expect.any(String) } } } });
  expect(reports.campaign.agendaId).toBe(process.agenda.id);
});

test('a second process of the agenda does not live on what the first one was told', async () => {
  const { process, starter, reports } = await kokeilunAt('EXPERIMENT');
  await reports.logs();
  await reports.records();
  await take(starter, process, 'toLearning');
  const again = await processWorld(service).start(starter, process.agenda.id, 'KOKEILUN', {
    values: texts('problem', 'solution', ...proposal),
  });
  const first = await take(starter, again.process, 'toIdea');
  const second = await take(starter, first.process, 'toProposal');
  expect(missing(await take(starter, second.process, 'toFunding'))).toEqual([8, 9, 10, 11]);
  const fresh = reporting(process.agenda.id);
  await fresh.publishes();
  expect((await take(starter, second.process, 'toFunding')).process.stage.key).toBe('FUNDING');
});
