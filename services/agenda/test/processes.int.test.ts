import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaTriaged, processStageChanged } from '@dure/schema/events/agenda';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { field, smallTemplate, stage, step } from '../src/templates/example.ts';
import * as agendaDocuments from './documents.ts';
import * as documents from './process-documents.ts';
import { type ProcessAnswer, processWorld, texts } from './process-world.ts';
import { agendaWorld, citizen, municipality, secretary } from './world.ts';

const { service, mutate } = await agendaWorld();
const { raised, organization, upload, start, started, take, fill, read } = processWorld(service);

/** A template of its own for a test, and a process by it. */
async function process(changes: object, started_: object = {}, actor = citizen()) {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const answer = await upload(smallTemplate({ key, ...changes }));
  expect(answer).toMatchObject({ __typename: 'UploadTemplateSuccess' });
  return { key, ...(await started(key, started_, actor)) };
}

const last = step('toLast', 'SECOND', 'LAST');
const guarded = (...guards: object[]) => ({ steps: [step('toSecond', 'FIRST', 'SECOND', { guards }), last] });
const kinds = ({ refusals }: { refusals: readonly { __typename: string }[] }) =>
  refusals.map(({ __typename }) => __typename);

/** Lets all of them come as far as the row that is held, one after the other, before any of them goes on. */
async function atOnce<T>(table: 'agendas' | 'processes', id: string, calls: readonly (() => Promise<T>)[]) {
  const holding = service.db.createQueryRunner();
  await holding.startTransaction();
  await holding.query(`SELECT FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
  const answers: Promise<T>[] = [];
  try {
    for (const call of calls) {
      answers.push(call());
      await expect.poll(() => waitingForLock(service.db)).toBe(answers.length);
    }
  } finally {
    await holding.commitTransaction();
    await holding.release();
  }
  return await Promise.all(answers);
}

describe('at the same moment', () => {
  test('of two who take a step one takes it, and the other is told that the process has changed', async () => {
    const { process: one, starter } = await process({});
    const both = await atOnce('processes', one.id, [
      () => take(starter, one, 'toSecond'),
      () => take(secretary(), one, 'toSecond'),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['TakeStepSuccess', 'VersionConflict']);
    const told = (await service.sent(processStageChanged)).filter(({ processId }) => processId === one.id);
    expect(told).toHaveLength(1);
    expect((await read(one.id)).timeline.totalCount).toBe(2);
  });

  test('of two who start a process on an agenda one does, and the other is shown it', async () => {
    const { key } = await process({});
    const agendaId = await raised(citizen());
    const starts = [citizen(), citizen()].map((actor) => () => start(actor, agendaId, key));
    const answers = await atOnce('agendas', agendaId, starts);
    const byType = new Map(answers.map((answer) => [answer.__typename, answer]));
    expect([...byType.keys()].sort()).toEqual(['ProcessRunning', 'StartProcessSuccess']);
    expect(byType.get('ProcessRunning')?.process.id).toBe(byType.get('StartProcessSuccess')?.process.id);
  });

  test('nothing follows from a process that has just left the stage from which it may', async () => {
    const { process: parent, starter, key: childOf } = await process({});
    const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
    await upload(smallTemplate({ key, childOf, start: { by: ['ANYONE'], parentAt: ['FIRST'] } }));
    const [left, child] = await atOnce('processes', parent.id, [
      () => take(starter, parent, 'toSecond'),
      () => start(starter, parent.agenda.id, key, { parentProcessId: parent.id }),
    ]);
    expect(left).toMatchObject({ __typename: 'TakeStepSuccess' });
    expect(child).toMatchObject({ refusals: [{ __typename: 'NotInStage', stage: 'SECOND' }] });
    expect((await read(parent.id)).children.totalCount).toBe(0);
  });
});

describe('fields', () => {
  const stages = [
    stage('FIRST', {
      fields: [
        field('title', { limits: { minimumLength: 3, maximumLength: 10 } }),
        field('kind', { type: 'CHOICE', options: [option('a'), option('b')], needed: 'NEVER' }),
        field('price', { type: 'MONEY', limits: { currency: 'EUR' }, needed: 'NEVER' }),
        field('day', { type: 'DATE', limits: { earliest: '2027-01-01' }, needed: 'NEVER' }),
        field('owner', { type: 'ORGANIZATION', needed: 'NEVER' }),
      ],
    }),
    stage('SECOND'),
    stage('LAST', { end: 'DONE' }),
  ];
  function option(key: string) {
    return { key, names: { ko: key, en: key } };
  }
  const title = [{ field: 'title', text: '하천 악취' }];

  test('hold what was written, each by its type', async () => {
    const { process: one, starter } = await process({ stages }, { values: title });
    const { id: organizationId } = await organization();
    const values = [
      { field: 'kind', choices: ['b'] },
      { field: 'price', money: { minorUnits: 3_000_000, currency: 'EUR' } },
      { field: 'day', date: '2027-03-01' },
      { field: 'owner', organizationId },
    ];
    const { process: filled } = await fill(starter, one, values);
    expect(filled.version).toBe(2);
    expect(filled.fields.map(({ isFilled, value }) => [isFilled, value])).toMatchObject([
      [true, { text: '하천 악취' }],
      [true, { choices: ['b'] }],
      [true, {}],
      [true, {}],
      [true, { organization: { id: organizationId } }],
    ]);
    const { process: emptied } = await fill(starter, filled, [{ field: 'kind' }]);
    expect(emptied.fields[1]).toMatchObject({ isFilled: false, value: null });
  });

  test.each([
    ['values.0.field', { field: 'nothing', text: '글' }],
    ['values.0.text', { field: 'title', text: '짧' }],
    ['values.0.text', { field: 'title', text: '열 글자가 넘는 아주 긴 글' }],
    ['values.0.number', { field: 'title', number: 3 }],
    ['values.0.choices', { field: 'kind', choices: ['c'] }],
    ['values.0.choices', { field: 'kind', choices: ['a', 'b'] }],
    ['values.0.money', { field: 'price', money: { minorUnits: 1, currency: 'KRW' } }],
    ['values.0.date', { field: 'day', date: '2026-12-31' }],
    ['values.0.organizationId', { field: 'owner', organizationId: 'nonsense' }],
  ])('name what cannot stand there: %s of %j', async (place, value) => {
    const { process: one, starter } = await process({ stages }, { values: title });
    const input = { processId: one.id, expectedVersion: 1, values: [value] };
    const { errors } = await service.as(starter).ask(documents.fill, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: place });
    expect((await read(one.id)).version).toBe(1);
  });

  test('that a stage needed are not emptied, and after the end nothing is written', async () => {
    const { process: one, starter } = await process({ stages }, { values: title });
    expect(await fill(starter, one, [{ field: 'title' }])).toMatchObject({
      ...{ __typename: 'FieldsRefused', refusals: [{ __typename: 'FieldsMissing', fields: [{ key: 'title' }] }] },
    });
    const { process: second } = await take(starter, one, 'toSecond');
    const { process: ended } = await take(starter, second, 'toLast');
    expect(kinds(await fill(starter, ended, title))).toEqual(['NotInStage']);
  });

  test('are written by those whom the template names, and by nobody who read an older version', async () => {
    const { process: one, starter } = await process({ stages }, { values: title });
    expect(kinds(await fill(citizen(), one, title))).toEqual(['RoleMissing']);
    await fill(starter, one, title);
    expect(await fill(starter, one, title)).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
  });

  test('give a right to whom they name', async () => {
    const steps = [step('toSecond', 'FIRST', 'SECOND', { by: [{ field: 'owner' }] }), last];
    const { process: one, starter } = await process({ stages, steps }, { values: title });
    const { id: organizationId, member } = await organization();
    expect(kinds(await take(member, one, 'toSecond'))).toEqual(['RoleMissing']);
    const { process: named } = await fill(starter, one, [{ field: 'owner', organizationId }]);
    expect((await take(member, named, 'toSecond')).process.stage.key).toBe('SECOND');
  });
});

test('what is asked to go on is not asked of a report that is declined: it needs no photo', async () => {
  const place = [{ field: 'place', point: { longitude: 127.1, latitude: 37.5 } }];
  const { process: reported } = await started('CHIBA', { values: place });
  const note = '이미 고쳐진 곳입니다.';
  expect(await take(secretary(), reported, 'toCitizens', { note })).toMatchObject({
    refusals: [{ __typename: 'FieldsMissing', fields: [{ key: 'photos' }] }],
  });
  expect((await take(secretary(), reported, 'decline', { note })).process).toMatchObject({ outcome: 'REJECTED' });
});

describe('on behalf of an organisation', () => {
  const kindsAllowed = { start: { by: ['ANYONE'], guards: [{ guard: 'actorKind', allowed: ['PUBLIC', 'COMPANY'] }] } };

  test('only those who act for it speak, and its kind counts', async () => {
    const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
    await upload(smallTemplate({ key, ...kindsAllowed }));
    const [city, club] = [await organization('PUBLIC'), await organization('INFORMAL')];
    const agendaId = await raised(city.member);
    expect(await start(city.member, agendaId, key)).toMatchObject({
      refusals: [{ __typename: 'ActorKindNotAllowed', allowedKinds: ['PUBLIC', 'COMPANY'], actorKind: 'PERSON' }],
    });
    expect(await start(club.member, agendaId, key, { organizationId: club.id })).toMatchObject({
      refusals: [{ actorKind: 'INFORMAL' }],
    });
    expect((await start(club.member, agendaId, key, { organizationId: city.id })).__typename).toBe(
      'NotAMemberOfOrganization',
    );
    const { process: one } = await start(city.member, agendaId, key, { organizationId: city.id });
    expect(one).toMatchObject({ organization: { id: city.id } });
  });

  test('the poster is who acts for it, and stays', async () => {
    const { id: organizationId, member } = await organization();
    const { process: one } = await process(guarded({ guard: 'poster' }), { organizationId }, member);
    expect(kinds(await take(citizen(), one, 'toSecond'))).toEqual(['NotThePoster']);
    expect((await take(member, one, 'toSecond')).__typename).toBe('TakeStepSuccess');
    const replaced = service.db.query('UPDATE processes SET organization_id = $2 WHERE id = $1', [
      one.id,
      randomUUID(),
    ]);
    await expect(replaced).rejects.toThrow(/stay as they are/);
  });
});

describe('a process that follows from another', () => {
  test('is started while that one stands where the template says, any number of times', async () => {
    const { process: parent, starter, key: childOf } = await process({});
    const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
    await upload(smallTemplate({ key, childOf, start: { by: ['ANYONE'], parentAt: ['SECOND'] } }));
    const child = (changes: object = {}) =>
      start(starter, parent.agenda.id, key, { parentProcessId: parent.id, ...changes });
    expect(await child()).toMatchObject({
      refusals: [{ __typename: 'NotInStage', stage: 'FIRST', allowedStages: ['SECOND'] }],
    });
    await take(starter, parent, 'toSecond');
    expect((await child()).process).toMatchObject({ parent: { id: parent.id } });
    expect((await child()).__typename).toBe('StartProcessSuccess');
    expect((await read(parent.id)).children.totalCount).toBe(2);
  });

  test('needs its parent, of the right template and the same agenda', async () => {
    const { process: parent, key: childOf } = await process({});
    const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
    await upload(smallTemplate({ key, childOf }));
    const other = await process({});
    for (const [agendaId, parentProcessId] of [
      [parent.agenda.id, null],
      [parent.agenda.id, randomUUID()],
      [other.process.agenda.id, parent.id],
      [other.process.agenda.id, other.process.id],
    ]) {
      const input = { agendaId, templateKey: key, parentProcessId };
      expect(await service.as(citizen()).errors(documents.start, { input })).toEqual(['BAD_USER_INPUT']);
    }
  });
});

test('a step may decide who can solve the agenda, with its reason in the history of the agenda', async () => {
  const triaging = step('toSecond', 'FIRST', 'SECOND', { triage: 'CITIZEN', note: 'REQUIRED' });
  const { process: one, starter } = await process({ steps: [triaging, last] });
  expect(kinds(await take(starter, one, 'toSecond'))).toEqual(['NoteMissing']);
  await take(starter, one, 'toSecond', { note: '주민이 고칠 수 있습니다.' });
  const { agenda } = await service
    .as(nobody)
    .data<{ agenda: { triage: string; history: { nodes: object[] } } }>(agendaDocuments.one, { id: one.agenda.id });
  expect(agenda).toMatchObject({ triage: 'CITIZEN' });
  expect(agenda.history.nodes.at(-1)).toMatchObject({ rule: 'TRIAGE_DECISION', reason: '주민이 고칠 수 있습니다.' });
  const told = (await service.sent(agendaTriaged)).filter(({ agendaId }) => agendaId === one.agenda.id);
  expect(told).toEqual([{ agendaId: one.agenda.id, triage: 'CITIZEN' }]);
});

test('what was named as evidence, and the reason, stand in the timeline of the process and of its agenda', async () => {
  const { process: one, starter } = await process({});
  const evidence = [{ title: '회의록', url: 'https://example.org/minutes' }];
  await take(starter, one, 'toSecond', { note: '모두 찬성했습니다.', evidence });
  const { timeline } = await read(one.id);
  expect(timeline.nodes[0]).toMatchObject({ note: '모두 찬성했습니다.', data: { evidence } });
  const { agenda } = await service.as(nobody).data<{
    agenda: { processes: { nodes: { id: string }[] }; timeline: { nodes: { type: string; data: object }[] } };
  }>(documents.ofAgenda, { id: one.agenda.id });
  expect(agenda.processes.nodes).toMatchObject([{ id: one.id }]);
  expect(agenda.timeline.nodes[0]).toMatchObject({
    type: 'dure.agenda.process.step',
    data: { processId: one.id, rule: 'toSecond', from: 'FIRST', to: 'SECOND' },
  });
  const wrong = {
    processId: one.id,
    step: 'toLast',
    expectedVersion: 2,
    evidence: [{ title: '글', url: 'javascript:alert(1)' }],
  };
  expect(await service.as(starter).errors(documents.take, { input: wrong })).toEqual(['BAD_USER_INPUT']);
});

test('a step that the template does not have is bad input, one on a closed agenda is not started', async () => {
  const { process: one, starter } = await process({});
  const input = { processId: one.id, step: 'fly', expectedVersion: 1 };
  expect(await service.as(starter).errors(documents.take, { input })).toEqual(['BAD_USER_INPUT']);
  const agendaId = await raised(starter);
  await mutate(starter, agendaDocuments.close, { agendaId, reason: '끝' });
  expect(await start(starter, agendaId, 'KOKEILUN', { values: texts('problem') })).toMatchObject({
    __typename: 'AgendaNotInState',
  });
});

test('what can be done in a stage is said beforehand, with what it would add counted as done', async () => {
  const most = { guard: 'countAtMost', what: 'solutions.submitted', number: 0 };
  const acts = [{ act: 'SUBMIT_SOLUTION', by: ['ANYONE'], guards: [most] }];
  const { process: one } = await process({
    stages: [stage('FIRST', { acts }), stage('SECOND'), stage('LAST', { end: 'DONE' })],
  });
  const { process: answer } = await service.as(citizen()).data<{ process: object }>(documents.acts, { id: one.id });
  expect(answer).toMatchObject({
    availableActs: [
      { act: { act: 'SUBMIT_SOLUTION' }, mayDo: false, refusals: [{ __typename: 'TooMany', most: 0, actual: 0 }] },
    ],
  });
});

test('a process tells where it has stood, also where it came twice, and nothing of the stages that it passed by', async () => {
  const { process: one, starter } = await process({
    stages: [stage('FIRST'), stage('SECOND'), stage('LEFT_OUT'), stage('LAST', { end: 'DONE' })],
    steps: [
      step('toSecond', 'FIRST', 'SECOND'),
      step('back', 'SECOND', 'FIRST'),
      step('around', 'SECOND', 'LEFT_OUT'),
      step('toLast', 'SECOND', 'LAST'),
      step('onward', 'LEFT_OUT', 'LAST'),
    ],
  });
  let version = one.version;
  for (const taken of ['toSecond', 'back', 'toSecond', 'toLast']) {
    expect(await take(starter, { id: one.id, version }, taken)).toMatchObject({ __typename: 'TakeStepSuccess' });
    version += 1;
  }
  type Stay = { stage: string; enteredAt: string; leftAt: string | null; step: string | null };
  const answer = await service.as(nobody).data<{ process: { stays: Stay[] } }>(documents.stays, { id: one.id });
  const { stays } = answer.process;
  expect(stays.map(({ stage: key, step: taken }) => [key, taken])).toEqual([
    ['FIRST', null],
    ['SECOND', 'toSecond'],
    ['FIRST', 'back'],
    ['SECOND', 'toSecond'],
    ['LAST', 'toLast'],
  ]);
  expect(stays.map(({ leftAt }) => leftAt)).toEqual([...stays.slice(1).map(({ enteredAt }) => enteredAt), null]);
});

test('a list of processes takes as many statements as one process does', async () => {
  const statements = async (first: number) => {
    let shown: readonly ProcessAnswer[] = [];
    const seen = await recordStatements(async () => {
      const filter = { municipalityCode: municipality, isRunning: true };
      const answer = await service
        .as(citizen())
        .data<{ processes: { nodes: ProcessAnswer[] } }>(documents.list, { first, filter });
      shown = answer.processes.nodes;
    });
    expect(shown).toHaveLength(first);
    return seen.length;
  };
  expect(await statements(9)).toBe(await statements(1));
});
