import { randomUUID } from 'node:crypto';
import { runNextDeadline } from '@dure/kit/deadlines';
import { processEnded, processStageChanged } from '@dure/schema/events/agenda';
import { bookingConfirmed, municipalityRegistered } from '@dure/schema/events/resources';
import { inQueue } from '@dure/testkit/locks';
import { standingAt } from '@dure/testkit/standing';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { smallTemplate, stage, step } from '../src/templates/example.ts';
import { processWorld, texts } from './process-world.ts';
import { agendaWorld, citizen, home, municipality } from './world.ts';

const { service, supportedFrom } = await agendaWorld();
const { upload, started, take, fill, read } = processWorld(service);

afterEach(() => service.clock.moveTo(null));

const clock = { key: 'mentoring', lasts: 'P6M', takes: 'endMentoring' };
const ending = step('endMentoring', 'SECOND', 'LAST', { by: ['CLOCK'] });

/** A process in the stage of a clock of six months, entered at an instant. */
async function waiting(changes: object = {}, at = new Date('2027-08-31T03:00:00Z')) {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const stages = [stage('FIRST'), stage('SECOND', { clocks: [clock] }), stage('LAST', { end: 'DONE' })];
  const steps = [step('toSecond', 'FIRST', 'SECOND'), ending, step('back', 'SECOND', 'FIRST')];
  expect(await upload(smallTemplate({ key, stages, steps, ...changes }))).toMatchObject({
    __typename: 'UploadTemplateSuccess',
  });
  const { process, starter } = await started(key);
  service.clock.moveTo(at);
  const answer = await take(starter, process, 'toSecond');
  return { process: answer.process, starter };
}

const due = new Date('2028-02-29T03:00:00Z');
const oneSecond = 1_000;

/** Stands at this instant when all deadlines that are due by then have run. */
async function standsAt(id: string, at: Date) {
  await standingAt(service, at, () => service.runDeadlines());
  return (await read(id)).stage.key;
}

describe('a clock', () => {
  test('takes its step when it ends, to the second, on the calendar of the municipality', async () => {
    const { process } = await waiting();
    expect(process.clocks).toMatchObject([{ key: 'mentoring' }]);
    expect(Math.abs(Date.parse(process.clocks[0]?.endsAt ?? '') - due.getTime())).toBeLessThan(oneSecond * 60);
    const ends = new Date(process.clocks[0]?.endsAt ?? '');
    expect(await standsAt(process.id, new Date(ends.getTime() - oneSecond))).toBe('SECOND');
    expect(await standsAt(process.id, ends)).toBe('LAST');
    const { timeline } = await read(process.id);
    expect(timeline.nodes[0]).toMatchObject({
      ...{ kind: 'STEP', rule: 'endMentoring', actor: null, right: { isClock: true }, data: { clock: 'mentoring' } },
    });
    const told = (await service.sent(processEnded)).filter(({ processId }) => processId === process.id);
    expect(told).toHaveLength(1);
  });

  test('is counted in the time of the place, also where the clocks were changed meanwhile', async () => {
    await service.deliver(municipalityRegistered, {
      ...{ municipalityCode: municipality, nameKo: '새봄시', nameEn: 'Saebom', timeZone: 'Europe/Madrid' },
    });
    const { process } = await waiting({}, new Date('2027-08-31T00:00:00Z'));
    expect(process.clocks[0]?.endsAt).toMatch(/^2028-02-29T01:00:0/);
    await service.deliver(municipalityRegistered, {
      ...{ municipalityCode: municipality, nameKo: '새봄시', nameEn: 'Saebom', timeZone: 'Asia/Seoul' },
    });
  });

  test('takes no step once its stage was left, and starts anew when it is entered again', async () => {
    const { process, starter } = await waiting();
    const { process: left } = await take(starter, process, 'back');
    const { process: again } = await take(starter, left, 'toSecond');
    expect(Date.parse(again.clocks[0]?.endsAt ?? '')).toBeGreaterThan(Date.parse(process.clocks[0]?.endsAt ?? ''));
    const { process: gone } = await take(starter, again, 'back');
    expect(await standsAt(gone.id, new Date('2029-01-01T00:00:00Z'))).toBe('FIRST');
  });

  test('that cannot take its step says once what is missing, and leaves it to whom the template names', async () => {
    const missing = { guard: 'fact', fact: 'dure.skills.mentoring.ended.v1' };
    const steps = [
      step('toSecond', 'FIRST', 'SECOND'),
      { ...ending, guards: [missing] },
      step('toLast', 'SECOND', 'LAST'),
    ];
    const { process, starter } = await waiting({ steps });
    expect(await standsAt(process.id, new Date('2028-03-01T00:00:00Z'))).toBe('SECOND');
    await service.runDeadlines();
    const { timeline, version } = await read(process.id);
    expect(version).toBe(process.version);
    expect(timeline.nodes.map(({ kind }) => kind)).toEqual(['CLOCK', 'STEP', 'START']);
    expect(timeline.nodes[0]).toMatchObject({
      ...{ rule: 'mentoring', data: { step: 'endMentoring', refusals: [{ kind: 'FactMissing', fact: missing.fact }] } },
    });
    expect((await take(starter, process, 'toLast')).process.outcome).toBe('DONE');
  });

  test('may be waited for by a step that people take', async () => {
    const stages = [
      stage('FIRST'),
      stage('SECOND', { clocks: [{ key: 'rest', lasts: 'P1D' }] }),
      stage('LAST', { end: 'DONE' }),
    ];
    const elapsed = { guard: 'elapsed', clock: 'rest' };
    const steps = [step('toSecond', 'FIRST', 'SECOND'), step('toLast', 'SECOND', 'LAST', { guards: [elapsed] })];
    const { process, starter } = await waiting({ stages, steps });
    const holdsAt = process.clocks[0]?.endsAt ?? '';
    expect(await take(starter, process, 'toLast')).toMatchObject({ refusals: [{ __typename: 'TooEarly', holdsAt }] });
    service.clock.moveTo(new Date(holdsAt));
    expect((await take(starter, process, 'toLast')).process.outcome).toBe('DONE');
  });
});

test('a library room whose season is over is given up to the second, although nobody wrote how it went', async () => {
  const wish = [...texts('purpose'), { field: 'quiet', isYes: true }, { field: 'participants', number: 12 }];
  const { process: wished, starter } = await started('LIBRARY', { values: wish }, citizen());
  const { process: gathering } = await take(starter, wished, 'gather');
  await supportedFrom(wished.agenda.id, [home, home, home]);
  const { process: dated } = await fill(starter, gathering, [{ field: 'dayWanted', date: '2027-05-01' }]);
  const { process: room } = await take(starter, dated, 'lookForRoom');
  await service.deliver(bookingConfirmed, {
    ...{ bookingId: randomUUID(), resourceId: randomUUID(), agendaId: wished.agenda.id, experimentId: null },
    ...{ startsAt: '2027-05-01T05:00:00Z', endsAt: '2027-05-01T07:00:00Z' },
  });
  const { process: trial } = await take(starter, room, 'tryIt');
  const [season] = trial.clocks;
  expect(season).toMatchObject({ key: 'season' });
  expect(await take(starter, trial, 'shelve')).toMatchObject({
    refusals: [{ __typename: 'FieldsMissing', fields: [{ key: 'log' }, { key: 'learned' }] }],
  });
  const ends = new Date(season?.endsAt ?? '');
  expect(await standsAt(trial.id, new Date(ends.getTime() - oneSecond))).toBe('TRIAL');
  expect(await standsAt(trial.id, ends)).toBe('GIVEN_UP');
  expect((await read(trial.id)).outcome).toBe('WITHDRAWN');
});

describe('the step of a clock is taken once', () => {
  const takings = async (id: string) =>
    (await service.sent(processStageChanged)).filter((event) => event.processId === id && event.step === 'endMentoring')
      .length;
  const options = (onFailure: () => void = () => undefined) => ({
    ...{ db: service.db, clock: service.clock, handlers: definition.deadlines, onFailure },
  });

  test('by several workers at once', async () => {
    const { process } = await waiting();
    service.clock.moveTo(new Date('2028-03-01T00:00:00Z'));
    await Promise.all(Array.from({ length: 4 }, () => runNextDeadline(options())));
    expect(await takings(process.id)).toBe(1);
    expect((await read(process.id)).stage.key).toBe('LAST');
  });

  test('after the worker died in the middle of it', async () => {
    const { process } = await waiting();
    service.clock.moveTo(new Date('2028-03-01T00:00:00Z'));
    const dying = definition.deadlines.map(({ kind, run }) => ({
      kind,
      run: async (...args: Parameters<typeof run>) => {
        await run(...args);
        throw new Error('The process was killed.');
      },
    }));
    await runNextDeadline({ ...options(), handlers: dying });
    expect(await takings(process.id)).toBe(0);
    expect((await read(process.id)).stage.key).toBe('SECOND');
    await service.db.query(`UPDATE deadlines SET next_try_at = '-infinity'`);
    await service.runDeadlines();
    expect(await takings(process.id)).toBe(1);
  });

  test.each([
    ['the clock before somebody', 'LAST', 'VersionConflict'],
    ['somebody before the clock', 'FIRST', 'TakeStepSuccess'],
  ])('by %s who leaves the stage at the same moment', async (first, stands, answered) => {
    const { process, starter } = await waiting();
    const ends = new Date(process.clocks[0]?.endsAt ?? '');
    let answer = '';
    const byClock = () => runNextDeadline(options());
    const byHand = async () => {
      answer = (await take(starter, process, 'back')).__typename;
    };
    const works = first.startsWith('the clock') ? [byClock, byHand] : [byHand, byClock];
    await standingAt(service, ends, () => inQueue(service, { of: 'processes', id: process.id }, works));
    const { stage: now, version, timeline } = await read(process.id);
    expect([now.key, answer, version]).toEqual([stands, answered, process.version + 1]);
    expect(timeline.nodes.filter(({ kind }) => kind === 'STEP')).toHaveLength(2);
    expect(await standsAt(process.id, new Date('2029-01-01T00:00:00Z'))).toBe(stands);
  });
});
