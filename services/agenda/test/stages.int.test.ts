import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { smallTemplate, stage, step } from '../src/templates/example.ts';
import * as documents from './documents.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld, type citizen, districts, home, municipality, otherDistricts } from './world.ts';

const { service, mutate } = await agendaWorld();
const { start, started, take, upload } = processWorld(service);
const [elsewhere] = otherDistricts;

type InStage = {
  readonly agendas: number;
  readonly template: { readonly key: string; readonly version: number };
  readonly stage: { readonly key: string; readonly name: { readonly en: string }; readonly outcome: string | null };
};

const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on District {
  agendasByStage { agendas template { key version } stage { key name { en } outcome } } } } }`;

const byStage = async (...codes: readonly string[]): Promise<InStage[][]> => {
  const representations = codes.map((code) => ({ __typename: 'District', code }));
  const { _entities: found } = await service
    .as(nobody)
    .data<{ _entities: { agendasByStage: InStage[] }[] }>(document, { representations });
  return found.map(({ agendasByStage }) => agendasByStage);
};

/** How many agendas of a district stand in each stage of a template; each number is seen to be that of the list. */
async function standing(templateKey: string, district: string = home): Promise<Readonly<Record<string, number>>> {
  const [stages = []] = await byStage(district);
  const counts = stages.flatMap(({ template, stage: { key }, agendas }) =>
    template.key === templateKey ? [[key, agendas] as const] : [],
  );
  for (const [key, agendas] of counts) {
    const filter = { districtCode: district, stage: { templateKey, stage: key } };
    const list = await service.as(nobody).data<{ agendas: { totalCount: number } }>(documents.list, { filter });
    expect(list.agendas.totalCount, key).toBe(agendas);
  }
  return Object.fromEntries(counts);
}

const newKey = () => `T${randomUUID().replaceAll('-', '').toUpperCase()}`;

async function template(changes: object = {}): Promise<string> {
  const key = newKey();
  expect(await upload(smallTemplate({ key, ...changes }))).toMatchObject({ __typename: 'UploadTemplateSuccess' });
  return key;
}

/** A process that went through to its end, and who started it. */
async function ended(key: string) {
  const { process, starter } = await started(key);
  const { process: second } = await take(starter, process, 'toSecond');
  const { process: last } = await take(starter, second, 'toLast');
  return { agendaId: last.agenda.id, starter };
}

const move = (agendaId: string, actor: ReturnType<typeof citizen>, expectedVersion = 1) =>
  mutate(actor, documents.edit, { agendaId, expectedVersion, districtCode: elsewhere });

describe('the agendas of a district are counted by stage', () => {
  test('from the start of a process, through its steps, to where it ended, and there when the agenda is closed', async () => {
    const key = await template();
    expect(await standing(key)).toEqual({});
    const { process, starter } = await started(key);
    await started(key);
    expect(await standing(key)).toEqual({ FIRST: 2 });
    const { process: second } = await take(starter, process, 'toSecond');
    expect(await standing(key)).toEqual({ FIRST: 1, SECOND: 1 });
    await take(starter, second, 'toLast');
    expect(await standing(key)).toEqual({ FIRST: 1, LAST: 1 });
    const closed = await mutate(starter, documents.close, { agendaId: process.agenda.id, reason: '나아졌습니다.' });
    expect(closed).toMatchObject({ __typename: 'CloseAgendaSuccess' });
    expect(await standing(key)).toEqual({ FIRST: 1, LAST: 1 });
  });

  test('once in each stage, however many of its processes ended there', async () => {
    const key = await template();
    const { agendaId, starter } = await ended(key);
    const { process } = await start(starter, agendaId, key);
    expect(await standing(key)).toEqual({ FIRST: 1, LAST: 1 });
    const { process: second } = await take(starter, process, 'toSecond');
    await take(starter, second, 'toLast');
    expect(await standing(key)).toEqual({ LAST: 1 });
  });

  test('without the processes that follow from others', async () => {
    const childOf = await template();
    const key = await template({ childOf });
    const { process, starter } = await started(childOf);
    const follow = { parentProcessId: process.id };
    expect(await start(starter, process.agenda.id, key, follow)).toMatchObject({ __typename: 'StartProcessSuccess' });
    expect([await standing(childOf), await standing(key)]).toEqual([{ FIRST: 1 }, {}]);
  });

  test('where the agenda lies, with all its processes when it moves', async () => {
    const key = await template();
    const { agendaId, starter } = await ended(key);
    const { process } = await start(starter, agendaId, key);
    expect(await move(agendaId, starter)).toMatchObject({ __typename: 'EditAgendaSuccess' });
    expect([await standing(key), await standing(key, elsewhere)]).toEqual([{}, { FIRST: 1, LAST: 1 }]);
    await take(starter, process, 'toSecond');
    expect([await standing(key), await standing(key, elsewhere)]).toEqual([{}, { SECOND: 1, LAST: 1 }]);
  });

  test('over all versions of a template, told in the words of the newest that brought one there', async () => {
    const key = await template();
    const [first, second] = [await started(key), await started(key)];
    const renamed = stage('FIRST', { names: { ko: '첫째', en: 'At first' } });
    const stages = [renamed, stage('SECOND'), stage('LAST', { end: 'DONE' })];
    await upload(smallTemplate({ key, version: 2, stages }));
    const told = async () => {
      const [found = []] = await byStage(home);
      return found
        .filter((one) => one.template.key === key)
        .map((one) => [one.template.version, one.stage.name.en, one.agendas]);
    };
    expect(await told()).toEqual([[1, 'FIRST', 2]]);
    const third = await started(key);
    expect(await standing(key)).toEqual({ FIRST: 3 });
    expect(await told()).toEqual([[2, 'At first', 3]]);
    await take(third.starter, third.process, 'toSecond');
    await take(first.starter, first.process, 'toSecond');
    expect(await told()).toEqual([
      [1, 'FIRST', 1],
      [2, 'SECOND', 2],
    ]);
    await take(second.starter, second.process, 'toSecond');
    expect(await standing(key)).toEqual({ SECOND: 3 });
  });

  test('in the order that the stages have in the newest version', async () => {
    const key = await template();
    const [, other] = [await started(key), await started(key)];
    await take(other.starter, other.process, 'toSecond');
    const stages = [stage('SECOND'), stage('FIRST'), stage('LAST', { end: 'DONE' })];
    const steps = [step('toFirst', 'SECOND', 'FIRST'), step('toLast', 'FIRST', 'LAST')];
    await upload(smallTemplate({ key, version: 2, stages, steps }));
    const third = await started(key);
    await take(third.starter, third.process, 'toFirst');
    await started(key);
    const [told = []] = await byStage(home);
    expect(told.filter((one) => one.template.key === key).map((one) => [one.stage.key, one.agendas])).toEqual([
      ['SECOND', 2],
      ['FIRST', 2],
    ]);
  });

  test('in the order of the stages, which is not that of their names, with how a process ends there', async () => {
    const steps = [step('on', 'ZERO', 'ALPHA'), step('out', 'ALPHA', 'MIDDLE')];
    const stages = [stage('ZERO'), stage('ALPHA'), stage('MIDDLE', { end: 'REJECTED' })];
    const key = await template({ stages, steps });
    const [, one, other] = [await started(key), await started(key), await started(key)];
    await take(one.starter, one.process, 'on');
    const { process } = await take(other.starter, other.process, 'on');
    await take(other.starter, process, 'out');
    const [told = []] = await byStage(home);
    const ours = told.filter((each) => each.template.key === key);
    expect(ours.map((each) => [each.stage.key, each.stage.outcome])).toEqual([
      ['ZERO', null],
      ['ALPHA', null],
      ['MIDDLE', 'REJECTED'],
    ]);
    const keys = told.map((each) => each.template.key);
    expect(keys).toEqual(keys.toSorted());
  });

  test('for many districts in as many statements as for one, and nowhere for what is no district', async () => {
    await started(await template());
    const few = await recordStatements(() => byStage(home));
    expect(few).toHaveLength(2);
    const many = await recordStatements(async () => expect(await byStage(...districts, 'nowhere')).toHaveLength(5));
    expect(many).toHaveLength(2);
  });
});

test('an agenda that moves while a step is taken takes the new stage along', async () => {
  const key = await template();
  const { process, starter } = await started(key);
  const answers: Promise<{ readonly __typename: string }>[] = [];
  await service.db.transaction(async (holding) => {
    // At the commit the step needs the summary of the municipality: there it has done all but commit.
    await holding.query('SELECT FROM agenda_summaries WHERE place_code = $1 FOR UPDATE', [municipality]);
    for (const call of [() => take(starter, process, 'toSecond'), () => move(process.agenda.id, starter)]) {
      answers.push(call());
      await expect.poll(() => waitingForLock(holding)).toBe(answers.length);
    }
  });
  expect((await Promise.all(answers)).map(({ __typename }) => __typename)).toEqual([
    ...['TakeStepSuccess', 'EditAgendaSuccess'],
  ]);
  expect([await standing(key), await standing(key, elsewhere)]).toEqual([{}, { SECOND: 1 }]);
});

test('an agenda that moves waits for a step before it takes what the step needs', async () => {
  const { process, starter } = await started(await template());
  const answers: Promise<{ readonly __typename: string }>[] = [];
  await service.db.transaction(async (holding) => {
    // There the step has its process, and not yet what its history says.
    await holding.query('LOCK TABLE process_history IN SHARE ROW EXCLUSIVE MODE');
    for (const call of [() => take(starter, process, 'toSecond'), () => move(process.agenda.id, starter)]) {
      answers.push(call());
      await expect.poll(() => waitingForLock(holding)).toBe(answers.length);
    }
    await holding.query('SELECT FROM agenda_answers WHERE agenda_id = $1 FOR UPDATE NOWAIT', [process.agenda.id]);
  });
  expect((await Promise.all(answers)).map(({ __typename }) => __typename)).toEqual([
    ...['TakeStepSuccess', 'EditAgendaSuccess'],
  ]);
});

test('of many who take steps and move agendas at once all are counted', async () => {
  const key = await template();
  const all = await Promise.all(Array.from({ length: 6 }, () => started(key)));
  await Promise.all(
    all.flatMap(({ process, starter }, index) => [
      take(starter, process, 'toSecond'),
      ...(index % 2 === 0 ? [move(process.agenda.id, starter)] : []),
    ]),
  );
  expect([await standing(key), await standing(key, elsewhere)]).toEqual([{ SECOND: 3 }, { SECOND: 3 }]);
});
