import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { recordCitationWithdrawn, recordCited } from '@dure/schema/events/learning';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';
import { learningWorld, municipality } from './world.ts';

const service = await testService(definition);
const { raised, recorded } = learningWorld(service);
const citizen = person({ [municipality]: ['citizen'] });
const secretariat = person({ [municipality]: ['secretariat'] });

type Answer = { readonly __typename: string } & Record<string, unknown>;
const note = '먼저 물어보라는 조언을 따랐다.';
const cite = async (input: object, caller = citizen) =>
  (await service.as(caller).data<{ citeRecord: Answer }>(documents.cite, { input: { note, ...input } })).citeRecord;
const withdraw = async (input: object, caller = citizen) =>
  (await service.as(caller).data<{ withdrawCitation: Answer }>(documents.withdrawCitation, { input })).withdrawCitation;

type Seen = {
  learningRecord: {
    reuseCount: number;
    citedBy: { nodes: { agenda: { id: string } }[]; totalCount: number; pageInfo: { endCursor: string } };
  };
  _entities: { citedRecords: { nodes: { record: { id: string } }[]; totalCount: number } }[];
};
const seen = (id: string, agendaIds: readonly string[] = [], page: object = {}): Promise<Seen> =>
  service.as(nobody).data<Seen>(documents.citations, {
    ...{ id, representations: agendaIds.map((agenda) => ({ __typename: 'Agenda', id: agenda })) },
    ...page,
  });

describe('a record is cited', () => {
  test('by a later agenda: both sides show it to everybody, it is counted, and one event tells of it', async () => {
    const [{ recordId }, agendaId] = [await recorded(), await raised()];
    expect(await cite({ recordId, agendaId })).toMatchObject({
      citation: {
        record: { id: recordId, reuseCount: 1 },
        agenda: { id: agendaId },
        note,
        citedBy: { id: citizen.memberId },
      },
    });
    expect(await seen(recordId, [agendaId])).toMatchObject({
      learningRecord: { reuseCount: 1, citedBy: { nodes: [{ agenda: { id: agendaId } }] } },
      _entities: [{ citedRecords: { nodes: [{ record: { id: recordId } }], totalCount: 1 } }],
    });
    const told = (await service.sent(recordCited)).filter((event) => event.recordId === recordId);
    expect(told).toEqual([{ recordId, agendaId, reuseCount: 1 }]);
  });

  test('once per agenda, however many cite it at once', async () => {
    const [{ recordId }, agendaId] = [await recorded(), await raised()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => cite({ recordId, agendaId })));
    const types = answers.map(({ __typename }) => __typename);
    expect(types.filter((type) => type === 'CiteRecordSuccess')).toHaveLength(1);
    expect(types.filter((type) => type === 'RecordAlreadyCited')).toHaveLength(4);
    expect((await seen(recordId)).learningRecord.reuseCount).toBe(1);
  });

  test('by several agendas at once, and each event carries the count right after', async () => {
    const { recordId } = await recorded();
    const agendas = await Promise.all(Array.from({ length: 5 }, () => raised()));
    await Promise.all(agendas.map((agendaId) => cite({ recordId, agendaId })));
    const told = (await service.sent(recordCited)).filter((event) => event.recordId === recordId);
    expect(told.map(({ reuseCount }) => reuseCount)).toEqual([1, 2, 3, 4, 5]);
  });

  test('not by its own agenda, not by one that is not known, and only where there is a record', async () => {
    const [{ recordId, agendaId: own }, agendaId] = [await recorded(), await raised()];
    expect(await cite({ recordId, agendaId: own })).toMatchObject({ __typename: 'RecordOfSameAgenda' });
    expect(await cite({ recordId, agendaId: randomUUID() })).toMatchObject({ __typename: 'AgendaNotKnown' });
    const input = { recordId: randomUUID(), agendaId, note };
    expect(await service.as(citizen).errors(documents.cite, { input })).toEqual(['NOT_FOUND']);
    expect((await seen(recordId)).learningRecord.reuseCount).toBe(0);
  });

  test('only with a role in the municipality of the agenda, and with a note', async () => {
    const [{ recordId }, agendaId] = [await recorded(), await raised('9922000000')];
    const errors = (changes: object, caller = citizen) =>
      service.as(caller).errors(documents.cite, { input: { recordId, agendaId, note, ...changes } });
    expect(await errors({})).toEqual(['FORBIDDEN']);
    expect(await errors({ note: ' ', agendaId: await raised() })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a citation is withdrawn', () => {
  test('by who cited or the secretariat, counts back, and may be made again', async () => {
    const [{ recordId }, agendaId] = [await recorded(), await raised()];
    for (const caller of [citizen, secretariat]) {
      await cite({ recordId, agendaId });
      expect(await withdraw({ recordId, agendaId }, caller)).toMatchObject({ record: { id: recordId, reuseCount: 0 } });
    }
    expect(await withdraw({ recordId, agendaId })).toMatchObject({ __typename: 'RecordNotCited' });
    const told = (await service.sent(recordCitationWithdrawn)).filter((event) => event.recordId === recordId);
    expect(told).toEqual([
      { recordId, agendaId, reuseCount: 0 },
      { recordId, agendaId, reuseCount: 0 },
    ]);
  });

  test('by nobody else, not by the secretariat of another municipality', async () => {
    const [{ recordId }, agendaId] = [await recorded(), await raised()];
    await cite({ recordId, agendaId });
    const input = { recordId, agendaId };
    for (const caller of [person({ [municipality]: ['citizen'] }), person({ '9922000000': ['secretariat'] })]) {
      expect(await service.as(caller).errors(documents.withdrawCitation, { input })).toEqual(['FORBIDDEN']);
    }
  });
});

describe('citations in lists', () => {
  test('come the latest first, page by page, and those that are reused most are found first', async () => {
    const { recordId } = await recorded({ advice: '널리 쓰인 조언' });
    const agendas = [await raised(), await raised(), await raised()];
    for (const [index, agendaId] of agendas.entries()) {
      service.clock.moveTo(new Date(Date.UTC(2027, 2, 1 + index)));
      await cite({ recordId, agendaId });
    }
    service.clock.moveTo(null);
    const first = await seen(recordId, [], { first: 2 });
    expect(first.learningRecord.citedBy.nodes.map(({ agenda }) => agenda.id)).toEqual([agendas[2], agendas[1]]);
    const { endCursor } = first.learningRecord.citedBy.pageInfo;
    const rest = await seen(recordId, [], { first: 2, after: endCursor });
    expect(rest.learningRecord.citedBy).toMatchObject({ nodes: [{ agenda: { id: agendas[0] } }], totalCount: 3 });
    await recorded();
    type Records = { learningRecords: { nodes: { id: string }[] } };
    const sorted = async (sort: string) =>
      (await service.as(nobody).data<Records>(documents.records, { sort })).learningRecords.nodes.map(({ id }) => id);
    const most = await sorted('MOST_REUSED');
    expect(most.indexOf(recordId)).toBeLessThan(most.indexOf((await sorted('NEWEST'))[0] ?? ''));
  });

  test('cost the same number of statements for 2 and for 20 agendas', async () => {
    const { recordId } = await recorded();
    const agendas = await Promise.all(Array.from({ length: 20 }, () => raised()));
    for (const agendaId of agendas) await cite({ recordId, agendaId });
    const ask = (count: number) => recordStatements(() => seen(recordId, agendas.slice(0, count), { first: 100 }));
    const [few, many] = [await ask(2), await ask(20)];
    expect(few.length).toBeGreaterThan(1);
    expect(many).toHaveLength(few.length);
  });

  test('a drift of the count is found by the recount', async () => {
    const { recordId } = await recorded();
    const add = (count: number) =>
      service.db.query('UPDATE learning_records SET reuse_count = reuse_count + $2 WHERE id = $1', [recordId, count]);
    await add(1);
    expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
      'a record is cited as often as it counts, and never by its own agenda',
    ]);
    await add(-1);
  });
});
