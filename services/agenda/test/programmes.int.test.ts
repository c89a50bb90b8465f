import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { processStarted, programmeClosed, programmeOpened } from '@dure/schema/events/agenda';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { smallTemplate } from '../src/templates/example.ts';
import { start as startDocument } from './process-documents.ts';
import { texts } from './process-world.ts';
import * as documents from './programme-documents.ts';
import { type ProgrammeAnswer, programmeInput, programmeWorld } from './programme-world.ts';
import { agendaWorld, citizen, municipality, operator } from './world.ts';

const { service } = await agendaWorld();
const { askProgramme, close, open, opened, organization, raised, start, take, upload } = programmeWorld(service);

const elsewhere = '9922000000';
await service.deliver(municipalityRegistered, { municipalityCode: elsewhere, nameKo: '해오름시', nameEn: 'Haeoreum' });

/** A template that anybody may start and take steps of. */
const anyTemplate = async (changes: object = {}) => {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  await upload(smallTemplate({ key, ...changes }));
  return key;
};
const templateKey = await anyTemplate();

const day = 24 * 60 * 60 * 1_000;
const fromNow = (days: number) => new Date(service.clock.now().getTime() + days * day).toISOString();
afterEach(() => service.clock.moveTo(null));

const entered = async (programmeId: string | null, changes: object = {}) =>
  start(citizen(), await raised(citizen()), templateKey, { programmeId, ...changes });

const read = async (id: string) =>
  (
    await service
      .as(nobody)
      .data<{ programme: ProgrammeAnswer & { processes: { nodes: object[]; totalCount: number } } }>(
        documents.oneProgramme,
        { id },
      )
  ).programme;

describe('a programme', () => {
  test('is told to all, and read by its id, in the list and in that of its municipality', async () => {
    const { id: stewardId } = await organization();
    const period = { startsAt: fromNow(1), endsAt: fromNow(100) };
    const { programme } = await open({ templateKey: 'JEJU', stewardId, ...period });
    expect(programme).toMatchObject({
      ...{ municipality: { code: municipality }, name: { ko: '첫 공모', en: 'First call' }, templateKey: 'JEJU' },
      ...{ legalBasis: '사회혁신 기본 조례 제7조', steward: { id: stewardId }, state: 'PLANNED', ...period },
      ...{ closedAt: null, closeReason: null },
    });
    const { id } = programme;
    expect(await read(id)).toMatchObject(programme);
    expect(await service.as(nobody).data(documents.programmes, { filter: { templateKey: 'JEJU' } })).toMatchObject({
      programmes: { nodes: [{ id }], totalCount: 1 },
    });
    const representations = [municipality, elsewhere].map((code) => ({ __typename: 'Municipality', code }));
    expect(await service.as(nobody).data(documents.entities, { representations })).toEqual({
      _entities: [
        { code: municipality, programmes: { nodes: [{ id }], totalCount: 1 } },
        { code: elsewhere, programmes: { nodes: [], totalCount: 0 } },
      ],
    });
    const told = { programmeId: id, municipalityCode: municipality, templateKey: 'JEJU', stewardId, ...period };
    expect(await service.sent(programmeOpened)).toEqual([told]);
  });

  test('opens now and without an end when nothing else is said', async () => {
    expect((await open()).programme).toMatchObject({ state: 'OPEN', endsAt: null, steward: null });
  });

  test('of a template, a steward or a municipality that is not known is refused', async () => {
    const kind = async (changes: object, actor = operator()) => (await open(changes, actor)).__typename;
    expect(await kind({ templateKey: 'DREAM' })).toBe('TemplateNotKnown');
    expect(await kind({ stewardId: randomUUID() })).toBe('OrganizationNotKnown');
    const stranger = person({ '2222200000': ['operator'] });
    expect(await kind({ municipalityCode: '2222200000' }, stranger)).toBe('MunicipalityNotKnown');
  });

  test.each([
    ['a template whose processes follow from others', { templateKey: 'JEJU_PROJECT' }, 'templateKey'],
    ['a name that is empty', { name: { ko: ' ', en: 'Call' } }, 'name.ko'],
    ['a purpose that is too long', { purpose: { ko: '글', en: 'x'.repeat(2_001) } }, 'purpose.en'],
    ['no legal basis', { legalBasis: '' }, 'legalBasis'],
    ['a steward without the form of an id', { stewardId: 'kim' }, 'stewardId'],
    ['an end in the past', { endsAt: '2020-01-01T00:00:00Z' }, 'endsAt'],
    ['an end before the beginning', { startsAt: fromNow(9), endsAt: fromNow(8) }, 'endsAt'],
    ['a beginning that is far away', { startsAt: '2222-01-01T00:00:00Z' }, 'startsAt'],
  ])('with %s is bad input', async (_, changes, field) => {
    const { errors } = await service
      .as(operator())
      .ask(documents.openProgramme, { input: programmeInput({ ...changes }) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('a process', () => {
  test('that starts in a programme belongs to it, and the others are told so', async () => {
    const programmeId = await opened({ templateKey });
    const { process } = await entered(programmeId);
    await entered(null);
    expect(await read(programmeId)).toMatchObject({
      processes: { nodes: [{ id: process.id, programme: { id: programmeId } }], totalCount: 1 },
    });
    const told = await service.sent(processStarted);
    expect(told.find(({ processId }) => processId === process.id)).toMatchObject({ programmeId });
    expect(told.at(-1)).toMatchObject({ programmeId: null });
  });

  test('never changes its programme, and is in none of another municipality', async () => {
    const programmeId = await opened({ templateKey });
    const { process } = await entered(null);
    const moved = service.db.query('UPDATE processes SET programme_id = $2 WHERE id = $1', [process.id, programmeId]);
    await expect(moved).rejects.toThrow(/stay as they are/);
    const copied = service.db.query(
      `INSERT INTO processes SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'parent_id', p.id, 'programme_id', $2::uuid, 'municipality_code', '${elsewhere}'))).* FROM processes p WHERE id = $1`,
      [process.id, programmeId],
    );
    await expect(copied).rejects.toThrow(/processes_programme/);
  });

  test('starts in no programme that has not begun, is over or was closed; outside of it the agenda stays open', async () => {
    const programmeId = await opened({ templateKey, startsAt: fromNow(1), endsAt: fromNow(10) });
    const refused = (actual: string) => ({ __typename: 'ProgrammeNotInState', actual, allowed: ['OPEN'] });
    expect(await entered(programmeId)).toMatchObject(refused('PLANNED'));
    service.clock.moveTo(new Date(fromNow(1)));
    expect((await entered(programmeId)).__typename).toBe('StartProcessSuccess');
    service.clock.moveTo(new Date(fromNow(9)));
    expect(await entered(programmeId)).toMatchObject(refused('ENDED'));
    const closed = await opened({ templateKey });
    await close(closed);
    expect(await entered(closed)).toMatchObject(refused('ENDED'));
    expect((await entered(null)).__typename).toBe('StartProcessSuccess');
    expect(await read(programmeId)).toMatchObject({ state: 'ENDED', processes: { totalCount: 1 } });
  });

  test.each([
    ['another template', { templateKey: 'KOKEILUN', values: texts('problem') }, 'templateKey'],
    ['no id', { programmeId: 'first call' }, 'programmeId'],
  ])('with %s is bad input for a programme', async (_, changes, field) => {
    const input = { agendaId: await raised(citizen()), templateKey, programmeId: await opened({ templateKey }) };
    const { errors } = await service.as(citizen()).ask(startDocument, { input: { ...input, ...changes } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('starts in no programme of another municipality, nor in one that is not there', async () => {
    const stranger = person({ [elsewhere]: ['operator'] });
    const input = programmeInput({ municipalityCode: elsewhere });
    const { programme } = await askProgramme(stranger, documents.openProgramme, input);
    const ask = async (programmeId: string) => {
      const asked = {
        agendaId: await raised(citizen()),
        templateKey: 'KOKEILUN',
        programmeId,
        values: texts('problem'),
      };
      return (await service.as(citizen()).ask(startDocument, { input: asked })).errors?.[0]?.extensions;
    };
    expect(await ask(programme.id)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'programmeId' });
    expect(await ask(randomUUID())).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a programme that is closed', () => {
  test('says when and why, tells the others, and is not closed again', async () => {
    const programmeId = await opened();
    const { programme } = await close(programmeId, { reason: '조례가 바뀌었습니다.' });
    expect(programme).toMatchObject({
      state: 'ENDED',
      closeReason: '조례가 바뀌었습니다.',
      closedAt: expect.any(String),
    });
    expect(await close(programmeId)).toMatchObject({
      ...{ __typename: 'ProgrammeNotInState', actual: 'ENDED', allowed: ['PLANNED', 'OPEN'] },
    });
    const told = (await service.sent(programmeClosed)).filter((one) => one.programmeId === programmeId);
    expect(told).toEqual([{ programmeId, municipalityCode: municipality }]);
  });

  test('lets what runs in it go on, and what follows from that belongs to it', async () => {
    const programmeId = await opened({ templateKey });
    const { process } = await entered(programmeId);
    const childKey = await anyTemplate({ childOf: templateKey });
    await close(programmeId);
    expect((await take(citizen(), process, 'toSecond')).__typename).toBe('TakeStepSuccess');
    const follow = { parentProcessId: process.id };
    const { process: child } = await start(citizen(), process.agenda.id, childKey, follow);
    expect(await read(programmeId)).toMatchObject({
      processes: { nodes: [{ id: child.id }, { id: process.id }], totalCount: 2 },
    });
    const other = { ...follow, programmeId: await opened({ templateKey }) };
    const input = { agendaId: process.agenda.id, templateKey: childKey, ...other };
    expect((await service.as(citizen()).ask(startDocument, { input })).errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'programmeId' },
    });
  });

  test('takes in nothing that started at the same moment', async () => {
    const programmeId = await opened({ templateKey });
    const agendaId = await raised(citizen());
    const closing = () => close(programmeId);
    const starting = () => start(citizen(), agendaId, templateKey, { programmeId });
    const [first, second] = await oneAfterTheOther(programmeId, closing, starting);
    expect([first.__typename, second.__typename]).toEqual(['CloseProgrammeSuccess', 'ProgrammeNotInState']);
    expect(await read(programmeId)).toMatchObject({ processes: { totalCount: 0 } });
  });
});

/** Lets the second reach for the programme while the first waits for it, so that the first goes first. */
async function oneAfterTheOther<A, B>(id: string, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const holding = service.db.createQueryRunner();
  await holding.startTransaction();
  await holding.query('SELECT FROM programmes WHERE id = $1 FOR UPDATE', [id]);
  try {
    const one = first();
    await expect.poll(() => waitingForLock(service.db)).toBe(1);
    const other = second();
    await expect.poll(() => waitingForLock(service.db)).toBe(2);
    await holding.commitTransaction();
    return await Promise.all([one, other]);
  } finally {
    await holding.release();
  }
}

test('many programmes with their processes, and many processes with theirs, take as many statements as one', async () => {
  const ids = [await opened({ templateKey }), await opened({ templateKey }), await opened({ templateKey })];
  const started = [];
  for (const id of ids) started.push((await entered(id)).process.id);
  const count = (all: readonly object[]) =>
    recordStatements(() => service.as(nobody).data(documents.entities, { representations: all }));
  for (const all of [
    ids.map((id) => ({ __typename: 'Programme', id })),
    started.map((id) => ({ __typename: 'Process', id })),
  ]) {
    const [one, many] = [await count(all.slice(0, 1)), await count(all)];
    expect(one.length).toBeGreaterThan(1);
    expect(many).toHaveLength(one.length);
  }
});
