import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { experimentLogged, experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import { organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
const municipality = '9911000000';
const district = '9911051000';
const citizen = () => person({ [municipality]: ['citizen'] });

async function raisedAgenda(): Promise<string> {
  const agendaId = randomUUID();
  await service.deliver(agendaRaised, {
    ...{ agendaId, municipalityCode: municipality, districtCode: district, longitude: null, latitude: null },
    ...{ categoryKey: 'environment', kind: 'PROPOSAL', authorId: null, organizationId: null },
  });
  return agendaId;
}

const moveTo = (agendaId: string, districtCode: string) =>
  service.deliver(agendaChanged, {
    ...{ agendaId, municipalityCode: municipality, districtCode, longitude: null, latitude: null },
    ...{ categoryKey: 'environment', kind: 'PROPOSAL', version: 2 },
  });

const startInput = (agendaId: string) => ({
  agendaId,
  hypothesis: '조명이 있으면 산책로를 더 쓴다.',
  method: '두 주 동안 걷는 사람을 센다.',
  language: 'ko',
  dueAt: new Date(service.clock.now().getTime() + 30 * 86_400_000).toISOString(),
});

type Listed = { experiments: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
type Answer = {
  __typename: string;
  experiment?: { id: string; version: number; entryCount: number; state: string };
} & Record<string, unknown>;
const start = async (runner: ReturnType<typeof person>, input: object) =>
  (await service.as(runner).data<{ startExperiment: Answer }>(documents.start, { input })).startExperiment;
const log = async (runner: ReturnType<typeof person>, input: object) =>
  (await service.as(runner).data<{ logExperiment: Answer }>(documents.log, { input })).logExperiment;
const close = async (runner: ReturnType<typeof person>, input: object) =>
  (await service.as(runner).data<{ closeExperiment: Answer }>(documents.close, { input })).closeExperiment;

async function started(runner = citizen(), agendaId?: string) {
  const { experiment } = await start(runner, startInput(agendaId ?? (await raisedAgenda())));
  if (experiment === undefined) throw new Error('The experiment did not start.');
  return { runner, experimentId: experiment.id };
}

async function logged() {
  const { runner, experimentId } = await started();
  await log(runner, { experimentId, text: '첫 주에 214명이 걸었다.', language: 'ko' });
  return { runner, experimentId };
}

const record = {
  outcome: 'FAILED',
  goalReachedPercent: 20,
  whatWasLearned: '조명만으로는 부족하다.',
  newInformation: '대부분 해가 지기 전에 걷는다.',
  advice: '언제 걷는지 먼저 물어보라.',
  closing: '조명은 학교로 옮겼다.',
  language: 'ko',
};

describe('starting an experiment', () => {
  test('a citizen starts one, it is public, and one event tells of it', async () => {
    const agendaId = await raisedAgenda();
    const { experimentId } = await started(citizen(), agendaId);
    const { experiment } = await service
      .as(nobody)
      .data<{ experiment: { state: string } }>(documents.one, { id: experimentId });
    expect(experiment.state).toBe('RUNNING');
    expect((await service.sent(experimentStarted)).filter((event) => event.agendaId === agendaId)).toHaveLength(1);
  });

  test('an agenda that is not known here is refused', async () => {
    expect(await start(citizen(), startInput(randomUUID()))).toMatchObject({ __typename: 'AgendaNotKnown' });
  });

  test('a closed agenda is refused', async () => {
    const agendaId = await raisedAgenda();
    await service.deliver(agendaClosed, { agendaId });
    expect(await start(citizen(), startInput(agendaId))).toMatchObject({ __typename: 'ExperimentAgendaClosed' });
  });

  test('an experiment that starts while its agenda moves stands in the new district', async () => {
    const [runner, organizationId, agendaId] = [citizen(), randomUUID(), await raisedAgenda()];
    await service.deliver(organizationMemberAdded, { organizationId, memberId: runner.memberId });
    const moved = '9911052000';
    // Starting stops where it looks for the membership: after it has read the agenda, before it has entered anything.
    const { starting, moving } = await service.db.transaction(async (holder) => {
      await holder.query('LOCK TABLE known_memberships IN ACCESS EXCLUSIVE MODE');
      const running = start(runner, { ...startInput(agendaId), organizationId });
      await expect.poll(() => waitingForLock(service.db)).toBe(1);
      let hasMoved = false;
      const move = moveTo(agendaId, moved).finally(() => {
        hasMoved = true;
      });
      await expect.poll(async () => hasMoved || (await waitingForLock(service.db)) === 2).toBe(true);
      return { starting: running, moving: move };
    });
    const { experiment } = await starting;
    await moving;
    const [stored] = await service.db.query('SELECT district_code FROM experiments WHERE id = $1', [experiment?.id]);
    expect(stored).toEqual({ district_code: moved });
  });

  test('only members of an organisation start one in its name, as long as they are members', async () => {
    const [runner, organizationId, agendaId] = [citizen(), randomUUID(), await raisedAgenda()];
    const input = { ...startInput(agendaId), organizationId };
    expect(await start(runner, input)).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
    await service.deliver(organizationMemberAdded, { organizationId, memberId: runner.memberId });
    expect(await start(runner, input)).toMatchObject({ __typename: 'StartExperimentSuccess' });
    await service.deliver(organizationMemberRemoved, { organizationId, memberId: runner.memberId });
    expect(await start(runner, input)).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
  });

  test('without a role in the municipality it is forbidden', async () => {
    const input = startInput(await raisedAgenda());
    const stranger = service.as(person({ '1111000000': ['citizen'] }));
    expect(await stranger.errors(documents.start, { input })).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['a blank hypothesis', { hypothesis: ' ' }],
    ['an over-long method', { method: 'x'.repeat(10_001) }],
    ['an agenda id that is none', { agendaId: 'nonsense' }],
    ['a due date in the past', { dueAt: '2020-01-01T00:00:00Z' }],
    ['a due date in ten years', { dueAt: '2037-01-01T00:00:00Z' }],
    ['a language that is none', { language: 'not a language' }],
    ['a control character', { hypothesis: 'a\u0000b' }],
  ])('%s is bad input', async (_, changes) => {
    const input = { ...startInput(await raisedAgenda()), ...changes };
    expect(await service.as(citizen()).errors(documents.start, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('the same key answers the same, also twice at once; with other input it is refused', async () => {
    const [runner, agendaId] = [citizen(), await raisedAgenda()];
    const input = { ...startInput(agendaId), idempotencyKey: randomUUID() };
    const answers = await Promise.all([start(runner, input), start(runner, input)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await start(runner, input)).toEqual(answers[0]);
    expect(await start(runner, { ...input, hypothesis: 'Another one.' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect((await service.sent(experimentStarted)).filter((event) => event.agendaId === agendaId)).toHaveLength(1);
  });
});

describe('logging', () => {
  test('the runner, a member of the running organisation and the secretariat write, others do not', async () => {
    const { runner, experimentId } = await started();
    const input = { experimentId, text: 'It rained.', language: 'en' };
    expect(await log(runner, input)).toMatchObject({
      __typename: 'LogExperimentSuccess',
      experiment: { entryCount: 1 },
    });
    expect(await log(person({ [municipality]: ['secretariat'] }), input)).toMatchObject({
      experiment: { entryCount: 2 },
    });
    expect(await service.as(citizen()).errors(documents.log, { input })).toEqual(['FORBIDDEN']);
    expect((await service.sent(experimentLogged)).filter((event) => event.experimentId === experimentId)).toHaveLength(
      2,
    );
  });

  test('an experiment that does not exist is not found', async () => {
    const input = { experimentId: randomUUID(), text: 'x', language: 'en' };
    expect(await service.as(citizen()).errors(documents.log, { input })).toEqual(['NOT_FOUND']);
  });

  test('entries written at once are all counted', async () => {
    const { runner, experimentId } = await started();
    await Promise.all([1, 2, 3, 4].map((n) => log(runner, { experimentId, text: `Entry ${n}`, language: 'en' })));
    const { experiment } = await service
      .as(nobody)
      .data<{ experiment: { entryCount: number } }>(documents.one, { id: experimentId });
    expect(experiment.entryCount).toBe(4);
    const counts = (await service.sent(experimentLogged)).filter((event) => event.experimentId === experimentId);
    expect(counts.map(({ entryCount }) => entryCount)).toEqual([1, 2, 3, 4]);
  });

  test('the database refuses to change or delete an entry', async () => {
    await logged();
    await expect(service.db.query(`UPDATE experiment_entries SET text = 'other'`)).rejects.toThrow('never changed');
    await expect(service.db.query('DELETE FROM experiment_entries')).rejects.toThrow('never changed');
  });
});

describe('closing', () => {
  test('a failed outcome is welcome: the record is public, the event goes out once', async () => {
    const { runner, experimentId } = await logged();
    expect(await close(runner, { experimentId, expectedVersion: 1, record })).toMatchObject({
      __typename: 'CloseExperimentSuccess',
      experiment: { state: 'RECORDED', version: 2 },
      record: { outcome: 'FAILED', goalReachedPercent: 20 },
    });
    expect((await service.sent(learningRecorded)).filter((event) => event.experimentId === experimentId)).toHaveLength(
      1,
    );
    expect(await close(runner, { experimentId, expectedVersion: 2, record })).toMatchObject({
      __typename: 'ExperimentNotRunning',
    });
    const entry = { experimentId, text: 'Too late.', language: 'en' };
    expect(await log(runner, entry)).toMatchObject({ __typename: 'ExperimentNotRunning' });
  });

  test('an absent record is refused and names what is missing; the experiment stays open', async () => {
    const { runner, experimentId } = await logged();
    expect(await close(runner, { experimentId, expectedVersion: 1 })).toMatchObject({
      __typename: 'LearningRecordIncomplete',
      missing: expect.arrayContaining(['outcome', 'whatWasLearned', 'advice']),
    });
  });

  test('an empty log and an old version are refused', async () => {
    const { runner, experimentId } = await started();
    expect(await close(runner, { experimentId, expectedVersion: 1, record })).toMatchObject({
      __typename: 'ExperimentNotLogged',
    });
    expect(await close(runner, { experimentId, expectedVersion: 7, record })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
    });
  });

  test('of two closings at once exactly one wins, and there is one record', async () => {
    const { runner, experimentId } = await logged();
    const input = { experimentId, expectedVersion: 1, record };
    const answers = await Promise.all([close(runner, input), close(runner, input)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CloseExperimentSuccess',
      'ExperimentNotRunning',
    ]);
    expect((await service.sent(learningRecorded)).filter((event) => event.experimentId === experimentId)).toHaveLength(
      1,
    );
  });

  test('a percentage beyond 100 is bad input', async () => {
    const { runner, experimentId } = await logged();
    const input = { experimentId, expectedVersion: 1, record: { ...record, goalReachedPercent: 101 } };
    expect(await service.as(runner).errors(documents.close, { input })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('deadlines, lists and summaries', () => {
  test('an experiment whose record is due shows as overdue, once and to everybody, until it is closed', async () => {
    const { runner, experimentId } = await logged();
    service.clock.moveTo(new Date(Date.now() + 31 * 86_400_000));
    await service.runDeadlines();
    service.clock.moveTo(null);
    const overdue = { filter: { isOverdue: true }, first: 100 };
    const ids = async () =>
      (
        await service.as(nobody).data<{ experiments: { nodes: { id: string }[] } }>(documents.list, overdue)
      ).experiments.nodes.map(({ id }) => id);
    expect(await ids()).toContain(experimentId);
    await close(runner, { experimentId, expectedVersion: 1, record });
    expect(await ids()).not.toContain(experimentId);
  });

  test('later experimenters find a record by words of it, Korean ones too', async () => {
    const { runner, experimentId } = await logged();
    const word = `빗물정원${experimentId.slice(0, 8)}`;
    await close(runner, { experimentId, expectedVersion: 1, record: { ...record, advice: `${word}부터 보라` } });
    const found = await service
      .as(nobody)
      .data<{ learningRecords: { totalCount: number } }>(documents.records, { filter: { text: word } });
    expect(found.learningRecords.totalCount).toBe(1);
    const none = await service
      .as(nobody)
      .data<{ learningRecords: { totalCount: number } }>(documents.records, { filter: { text: '100%_' } });
    expect(none.learningRecords.totalCount).toBe(0);
  });

  test('paging by cursor meets every experiment once, in order', async () => {
    const agendaId = await raisedAgenda();
    for (let n = 0; n < 5; n += 1) await started(citizen(), agendaId);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Record<string, unknown> = { first: 2, after, filter: { agendaId } };
      const { experiments }: Listed = await service.as(nobody).data<Listed>(documents.list, page);
      seen.push(...experiments.nodes.map(({ id }) => id));
      after = experiments.pageInfo.hasNextPage ? experiments.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(5);
    expect(await service.as(nobody).errors(documents.list, { after: 'nonsense' })).toEqual(['BAD_USER_INPUT']);
    expect(await service.as(nobody).errors(documents.list, { first: 101 })).toEqual(['BAD_USER_INPUT']);
  });

  test('an agenda that moves takes its experiments along, and both summaries follow', async () => {
    const elsewhere = '9911099000';
    const agendaId = await raisedAgenda();
    await started(citizen(), agendaId);
    await moveTo(agendaId, elsewhere);
    const [there] = await service
      .as(nobody)
      .ask(documents.entities, {
        representations: [{ __typename: 'District', code: elsewhere }],
      })
      .then(({ data }) => data?._entities as { learningSummary: { experimentsRunning: number } }[]);
    expect(there?.learningSummary.experimentsRunning).toBe(1);
  });

  test('a drift in a summary is found by the recount', async () => {
    await started();
    await service.db.query(
      'UPDATE learning_summaries SET experiments_running = experiments_running + 1 WHERE place_code = $1',
      [district],
    );
    expect((await service.violations()).map(({ invariant }) => invariant)).toEqual(['the summaries equal a recount']);
    await service.db.query(
      'UPDATE learning_summaries SET experiments_running = experiments_running - 1 WHERE place_code = $1',
      [district],
    );
  });

  test('the number of statements is the same for 3 and for 100 agendas', async () => {
    const agendas = await Promise.all(Array.from({ length: 100 }, () => raisedAgenda()));
    for (const agendaId of agendas.slice(0, 10)) await started(citizen(), agendaId);
    const ask = (count: number) =>
      recordStatements(() =>
        service.as(nobody).ask(documents.entities, {
          representations: agendas.slice(0, count).map((id) => ({ __typename: 'Agenda', id })),
        }),
      );
    const [few, many] = [await ask(3), await ask(100)];
    expect(few.length).toBeGreaterThan(0);
    expect(many).toHaveLength(few.length);
  });
});
