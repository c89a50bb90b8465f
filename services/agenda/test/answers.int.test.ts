import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaConsultantChanged } from '@dure/schema/events/agenda';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { smallTemplate, step } from '../src/templates/example.ts';
import * as documents from './documents.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld, citizen, municipality, operator, secretary } from './world.ts';

const { service, mutate, raised } = await agendaWorld();
const { started, take, upload } = processWorld(service);

type Person = ReturnType<typeof person>;
type Place = {
  readonly agendaSettings: { readonly answerWithinDays: number; readonly version: number };
  readonly answerFigures: Record<string, unknown>;
  readonly agendasToAnswer: {
    readonly nodes: { readonly id: string; readonly answeredAt: string | null }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
  readonly agendasWithoutConsultant: { readonly nodes: { readonly id: string }[]; readonly totalCount: number };
};

const official = () => person({ [municipality]: ['official'] });

async function place(who: Person = secretary(), variables: object = {}): Promise<Place> {
  const representations = [{ __typename: 'Municipality', code: municipality }];
  const { _entities } = await service
    .as(who)
    .data<{ _entities: Place[] }>(documents.answers, { representations, ...variables });
  const [found] = _entities;
  if (found === undefined) throw new Error('The municipality was not resolved.');
  return found;
}

const start = new Date('2027-05-01T09:00:00Z');
const hourMs = 3_600_000;

/** An agenda that was raised so many hours after the start. */
async function raisedAt(hours: number): Promise<string> {
  service.clock.moveTo(new Date(start.getTime() + hours * hourMs));
  return await raised();
}

async function at<T>(hours: number, act: () => Promise<T>): Promise<T> {
  service.clock.moveTo(new Date(start.getTime() + hours * hourMs));
  const done = await act();
  service.clock.moveTo(null);
  return done;
}

const says = (who: Person, agendaId: string) =>
  mutate(who, documents.comment, { agendaId, body: '살펴보겠습니다.', language: 'ko' });
const triages = (who: Person, agendaId: string) =>
  mutate(who, documents.triage, { agendaId, triage: 'CITIZEN', reason: '함께 할 수 있습니다.' });
const waiting = async () => (await place()).agendasToAnswer.nodes.map(({ id }) => id);

test('the earliest raised waits first, and until the secretariat has said or done something about it', async () => {
  const [late, early, closed] = [await raisedAt(10), await raisedAt(4), await raisedAt(5)];
  expect(await waiting()).toEqual([early, closed, late]);
  await at(11, () => says(citizen(), early));
  await at(11, () => says(official(), early));
  expect(await waiting()).toEqual([early, closed, late]);
  await at(12, () => says(secretary(), early));
  await at(12, () => mutate(secretary(), documents.close, { agendaId: closed, reason: '풀렸습니다.' }));
  expect(await waiting()).toEqual([late]);
  await at(13, () => triages(official(), late));
  expect(await waiting()).toEqual([]);
});

test('what the secretariat does in a process is an answer, and beginning one is none', async () => {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const by = [{ role: 'secretariat' }];
  const steps = [step('toSecond', 'FIRST', 'SECOND'), step('toLast', 'SECOND', 'LAST', { by })];
  await upload(smallTemplate({ key, steps }));
  const { process, starter } = await at(20, () => started(key));
  expect(await waiting()).toEqual([process.agenda.id]);
  const { process: moved } = await at(21, () => take(starter, process, 'toSecond'));
  expect(await waiting()).toEqual([process.agenda.id]);
  expect((await at(22, () => take(secretary(), moved, 'toLast'))).__typename).toBe('TakeStepSuccess');
  expect(await waiting()).toEqual([]);
});

test('a queue of any length is read in pages, by as many statements', async () => {
  const ids = [];
  for (const hours of [31, 30, 32]) ids.push(await raisedAt(hours));
  service.clock.moveTo(null);
  const [second, first, third] = ids;
  const page = await place(secretary(), { first: 2 });
  expect(page.agendasToAnswer).toMatchObject({ nodes: [{ id: first }, { id: second }], totalCount: 3 });
  const rest = await place(secretary(), { first: 2, after: page.agendasToAnswer.pageInfo.endCursor });
  expect(rest.agendasToAnswer.nodes).toMatchObject([{ id: third, answeredAt: null }]);
  const few = await recordStatements(() => place(secretary(), { first: 1 }));
  const many = await recordStatements(() => place(secretary(), { first: 100 }));
  expect(many.length).toBe(few.length);
  for (const id of ids) await at(33, () => triages(secretary(), id));
});

test.each([
  ['nobody', nobody, 'UNAUTHENTICATED'],
  ['a citizen', citizen(), 'FORBIDDEN'],
  ['a steward', person({ [municipality]: ['steward'] }), 'FORBIDDEN'],
  ['a secretary elsewhere', person({ '1111000000': ['secretariat'] }), 'FORBIDDEN'],
] as const)(
  '%s sees what waits for an answer and how soon it is answered, but not what nobody has taken on',
  async (_, who, code) => {
    const representations = [{ __typename: 'Municipality', code: municipality }];
    const errors = await service.as(who).errors(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Municipality { answerFigures { waiting } agendasToAnswer { nodes { id } }
        agendasWithoutConsultant { nodes { id } } } } }`,
      { representations },
    );
    expect(errors).toEqual([code]);
  },
);

describe('the figures', () => {
  test('say how many were answered, how soon, and how many within the time that is set', async () => {
    const municipalityCode = '9944000000';
    await service.deliver(municipalityRegistered, { municipalityCode, nameKo: '가온시', nameEn: null });
    const answered = (await place()).answerFigures as { answered: { count: number } };
    const ids: string[] = [];
    for (let index = 0; index < 10; index += 1) ids.push(await raisedAt(100));
    for (const [index, id] of ids.slice(0, 9).entries()) await at(100.5 + index * 100, () => triages(secretary(), id));
    service.clock.moveTo(null);
    const { answerFigures } = await place();
    expect(answerFigures).toMatchObject({
      waiting: 1,
      answered: { count: answered.answered.count + 9 },
      answeredShare: { numerator: answered.answered.count + 9, denominator: answered.answered.count + 10 },
      inTimeShare: { numerator: answered.answered.count + 4 },
    });
    const { agendaSettings } = await place();
    const changed = await mutate(operator(), documents.configure, {
      ...{ municipalityCode: municipality, expectedVersion: agendaSettings.version, answerWithinDays: 30 },
    });
    expect(changed).toMatchObject({ __typename: 'ConfigureAgendasSuccess' });
    expect(await place()).toMatchObject({
      agendaSettings: { answerWithinDays: 30 },
      answerFigures: { inTimeShare: { numerator: answered.answered.count + 8 } },
    });
    await at(100, () => triages(secretary(), ids[9] ?? ''));
  });

  test('of a municipality where nothing was raised are none', async () => {
    const representations = [{ __typename: 'Municipality', code: '9944000000' }];
    const { _entities } = await service
      .as(person({ '9944000000': ['official'] }))
      .data<{ _entities: Place[] }>(documents.answers, { representations });
    expect(_entities[0]).toMatchObject({
      answerFigures: {
        ...{ waiting: 0, withoutConsultant: 0, answered: { count: 0, medianSeconds: null, p90Seconds: null } },
        ...{ answeredShare: null, inTimeShare: null },
      },
      agendasToAnswer: { nodes: [] },
    });
  });

  test('give the middle one and the one that nine of ten do not exceed, to the whole hour', async () => {
    const code = '9944000000';
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50];
    for (const hours of waits) {
      await service.db.query('INSERT INTO answer_waits (municipality_code, hours, agendas) VALUES ($1, $2, 1)', [
        code,
        hours,
      ]);
    }
    const representations = [{ __typename: 'Municipality', code }];
    const { _entities } = await service
      .as(person({ [code]: ['official'] }))
      .data<{ _entities: Place[] }>(documents.answers, { representations });
    await service.db.query('DELETE FROM answer_waits WHERE municipality_code = $1', [code]);
    expect(_entities[0]?.answerFigures).toMatchObject({
      answered: { count: 10, medianSeconds: 5 * 3_600, p90Seconds: 9 * 3_600 },
    });
  });
});

describe('a consultant', () => {
  const consult = (who: Person, agendaId: string, consults = true) =>
    mutate(who, documents.consult, { agendaId, consults });
  const alone = async (agendaId: string) =>
    (await place(secretary(), { first: 100 })).agendasWithoutConsultant.nodes.some(({ id }) => id === agendaId);

  test('takes an agenda on and gives it back, and the others are told once', async () => {
    const [agendaId, somebody, other] = [await raised(), secretary(), official()];
    expect(await alone(agendaId)).toBe(true);
    for (let times = 0; times < 2; times += 1) {
      expect(await consult(somebody, agendaId)).toMatchObject({ agenda: { consultant: { id: somebody.memberId } } });
    }
    expect(await alone(agendaId)).toBe(false);
    expect(await consult(other, agendaId, false)).toMatchObject({ agenda: { consultant: { id: somebody.memberId } } });
    expect(await consult(other, agendaId)).toMatchObject({ agenda: { consultant: { id: other.memberId } } });
    expect(await consult(other, agendaId, false)).toMatchObject({ agenda: { consultant: null } });
    expect(await alone(agendaId)).toBe(true);
    const told = (await service.sent(agendaConsultantChanged)).filter((event) => event.agendaId === agendaId);
    expect(told.map(({ consultantId }) => consultantId)).toEqual([somebody.memberId, other.memberId, null]);
  });

  test('does not take on what is closed', async () => {
    const agendaId = await raised();
    await mutate(secretary(), documents.close, { agendaId, reason: '풀렸습니다.' });
    expect(await consult(secretary(), agendaId)).toMatchObject({ __typename: 'AgendaNotInState', actual: 'CLOSED' });
    expect(await alone(agendaId)).toBe(false);
  });

  test('does not take on what does not exist', async () => {
    const errors = await service
      .as(secretary())
      .errors(documents.consult, { input: { agendaId: randomUUID(), consults: true } });
    expect(errors).toEqual(['NOT_FOUND']);
  });
});
