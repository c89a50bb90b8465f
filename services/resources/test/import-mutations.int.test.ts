import { rows } from '@dure/kit/database';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { columns, importWorld, room } from './rooms.ts';

const { service, operator, newSource } = await importWorld();

describe('the mutations of an import', () => {
  const start = `mutation ($input: StartResourceImportInput!) { startResourceImport(input: $input) {
    __typename ... on StartResourceImportSuccess { import { id state } } ... on ImportColumnsMissing { columns } } }`;
  const send = `mutation ($input: ImportResourceRowsInput!) { importResourceRows(input: $input) {
    __typename ... on ImportResourceRowsSuccess { rows { line outcome } import { counts { created unchanged } } }
    ... on ImportNotRunning { actual } } }`;
  const finish = `mutation ($input: FinishResourceImportInput!) { finishResourceImport(input: $input) {
    __typename ... on FinishResourceImportSuccess { import { state finishedAt } } ... on ImportNotRunning { actual } } }`;
  const input = (changes: object = {}) => ({
    ...{ kind: 'FACILITIES', source: newSource().source, fileName: 'rooms.csv', licence: 'KOGL-1', columns },
    ...changes,
  });
  type Sent = { importResourceRows: { rows: { outcome: string }[] } };
  type Started = { startResourceImport: { __typename: string; import: { id: string } } };
  const begin = async (changes: object = {}) =>
    (await operator.data<Started>(start, { input: input(changes) })).startResourceImport.import.id;

  test('columns that are missing are named, and nothing is begun', async () => {
    const answer = await operator.data(start, { input: input({ columns: columns.slice(2) }) });
    expect(answer).toEqual({
      startResourceImport: { __typename: 'ImportColumnsMissing', columns: ['개방시설명', '개방장소명'] },
    });
  });

  test.each([
    ['facilities without licence', { licence: null }],
    ['facilities without columns', { columns: null }],
    ['districts without a first day', { kind: 'DISTRICTS' }],
    ['a source whose address runs code', { sourceUrl: 'javascript:alert(1)' }],
    ['a blank source', { source: ' ' }],
    ['an over-long source', { source: 'x'.repeat(101) }],
  ])('%s are bad input', async (_, changes) => {
    expect(await operator.errors(start, { input: input(changes) })).toEqual(['BAD_USER_INPUT']);
  });

  test('a batch whose answer was lost is sent again with its key and counts once', async () => {
    const importId = await begin();
    const batch = { importId, idempotencyKey: 'batch-1', rows: [{ line: 2, record: room('방') }] };
    const [first, second] = [await operator.data(send, { input: batch }), await operator.data(send, { input: batch })];
    expect(second).toEqual(first);
    expect(first).toMatchObject({ importResourceRows: { import: { counts: { created: 1, unchanged: 0 } } } });
    const other = { ...batch, rows: [{ line: 3, record: room('방') }] };
    expect(await operator.data(send, { input: other })).toEqual({
      importResourceRows: { __typename: 'IdempotencyKeyReused' },
    });
  });

  test('a later import of the same source takes the place of one that was not finished', async () => {
    const { source } = newSource();
    const [first, second] = [await begin({ source }), await begin({ source })];
    const batch = (importId: string) => ({ importId, rows: [{ line: 2, record: room('방') }] });
    expect(await operator.data(send, { input: batch(first) })).toEqual({
      importResourceRows: { __typename: 'ImportNotRunning', actual: 'SUPERSEDED' },
    });
    expect(await operator.data(finish, { input: { importId: first, isComplete: true } })).toMatchObject({
      finishResourceImport: { __typename: 'ImportNotRunning' },
    });
    expect(await operator.data(send, { input: batch(second) })).toMatchObject({
      importResourceRows: { __typename: 'ImportResourceRowsSuccess' },
    });
  });

  test('of two imports of one source that begin at once one is running', async () => {
    const { source } = newSource();
    await Promise.all(Array.from({ length: 8 }, () => begin({ source })));
    const running = `SELECT count(*)::integer AS n FROM imports WHERE source = $1 AND state = 'RUNNING'`;
    expect(await rows(service.db, running, [source])).toEqual([{ n: 1 }]);
  });

  test('of two batches that name the same thing at the same moment one takes it, the other is refused', async () => {
    const importId = await begin();
    const batches = ['10', '20'].map((capacity, index) => {
      const record = room('방', { 수용가능인원수: capacity });
      return operator.data<Sent>(send, { input: { importId, rows: [{ line: index + 2, record }] } });
    });
    const outcomes = (await Promise.all(batches)).flatMap(({ importResourceRows: { rows: given } }) => given);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', 'REJECTED']);
  });

  test('a finished import takes no more rows; finishing it twice does no harm', async () => {
    const importId = await begin();
    const done = await operator.data(finish, { input: { importId, isComplete: true } });
    expect(await operator.data(finish, { input: { importId, isComplete: true } })).toEqual(done);
    const late = { importId, rows: [{ line: 2, record: room('방') }] };
    expect(await operator.data(send, { input: late })).toEqual({
      importResourceRows: { __typename: 'ImportNotRunning', actual: 'FINISHED' },
    });
  });

  test('only the person who began it goes on with it', async () => {
    const importId = await begin();
    const other = service.as(person({ '*': ['operator'] }));
    const rowsOf = { importId, rows: [{ line: 2, record: room('방') }] };
    expect(await other.errors(send, { input: rowsOf })).toEqual(['FORBIDDEN']);
    expect(await other.errors(finish, { input: { importId, isComplete: true } })).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['no rows', []],
    ['too many rows', Array.from({ length: 501 }, (_, line) => ({ line, record: {} }))],
    ['a line twice', [1, 1].map((line) => ({ line, record: {} }))],
  ])('%s are bad input', async (_, given) => {
    expect(await operator.errors(send, { input: { importId: await begin(), rows: given } })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('records of any shape are reported, not failed on', async () => {
    const shapes = [
      {},
      { 개방시설명: null },
      { 개방시설명: ['x'] },
      { 개방시설명: { a: 1 }, 위도: Number.MAX_VALUE },
      { 개방시설명: 'a\u0000b' },
    ];
    const given = shapes.map((record, line) => ({ line, record }));
    const answer = await operator.data(send, { input: { importId: await begin(), rows: given } });
    expect(answer).toMatchObject({
      importResourceRows: { rows: given.map(({ line }) => ({ line, outcome: 'REJECTED' })) },
    });
  });

  test('operators see how it stands', async () => {
    const query = `{ resourceImport(id: "${await begin()}") { kind state isDryRun counts { created rejected } } }`;
    expect(await operator.data(query)).toEqual({
      resourceImport: { kind: 'FACILITIES', state: 'RUNNING', isDryRun: false, counts: { created: 0, rejected: 0 } },
    });
    expect(await service.as(nobody).errors(query)).toEqual(['UNAUTHENTICATED']);
  });
});
