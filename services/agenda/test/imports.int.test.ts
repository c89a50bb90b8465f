import { randomUUID } from 'node:crypto';
import { rows } from '@dure/kit/database';
import { recordStatements } from '@dure/kit/statements';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import { districtRegistered, municipalityRegistered } from '@dure/schema/events/resources';
import { csvOf, fileOf, type ImportOptions, importFile } from '@dure/testkit/imports';
import { realFile, rowsOf } from '@dure/testkit/real-data';
import { nobody, person, testService } from '@dure/testkit/service';
import { beforeAll, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { processWorld, texts } from './process-world.ts';

const service = await testService(definition);
const operator = service.as(person({ '*': ['operator'] }));
const [municipality, district, other] = ['9931000000', '9931051000', '9931052000'];

const everywhere = {
  district: { values: [], otherwise: district },
  category: { values: [], otherwise: 'environment' },
};

let sources = 0;
/** A source of its own for each test. */
function newSource() {
  sources += 1;
  const source = `requests-${sources}`;
  const take = (kind: string, file: string, options: ImportOptions = {}) =>
    importFile(operator, kind, file, { source, choices: everywhere, timeZone: 'UTC', ...options });
  return { source, take };
}

const request = (key: string, changes: Record<string, unknown> = {}) => ({
  ...{ unique_key: key, created_date: '2012-11-20T07:50:59.000', complaint_type: 'Noise', descriptor: 'Engine' },
  ...{ status: 'Open', borough: 'BRONX', ...changes },
});
const manyRequests = (count: number) =>
  Array.from({ length: count }, (_, index) => request(String(index), { status: index % 2 === 0 ? 'Open' : 'Closed' }));
const requests = (...items: unknown[]) => fileOf(JSON.stringify(items), 'requests.json');

const columns = ['id', 'url', 'code', 'title', 'date', 'summary', 'text', 'numSupports'];
const proposal = (code: string, changes: Record<string, string> = {}) => ({
  ...{ code, title: 'Calles', date: '2015-09-15', summary: 'Limpias.', text: 'Más limpias.', numSupports: '12' },
  ...changes,
});
const proposals = (...items: Record<string, string>[]) => fileOf(csvOf(columns, items), 'proposals.csv');

const editing = 'mutation ($input: EditAgendaInput!) { editAgenda(input: $input) { __typename } }';

type Listed = { id: string; title: string; state: string } & Record<string, unknown>;

async function agendasOf(source: string): Promise<Listed[]> {
  const ids = await rows<{ id: string }>(service.db, 'SELECT id FROM agendas WHERE source = $1 ORDER BY external_id', [
    source,
  ]);
  const one = `query ($id: ID!) { agenda(id: $id) {
    id title body kind state version supportCount raisedAt language author { id } district { code } category { key }
    source { name externalId url importedSupportCount } history { nodes { rule reason } } } }`;
  return await Promise.all(
    ids.map(async ({ id }) => (await service.as(nobody).data<{ agenda: Listed }>(one, { id })).agenda),
  );
}

beforeAll(async () => {
  await service.deliver(municipalityRegistered, { municipalityCode: municipality, nameKo: '새벽시', nameEn: null });
  for (const districtCode of [district, other]) {
    const place = { validUntil: null, longitude: null, latitude: null };
    const name = { nameKo: '이슬동', nameEn: null };
    const validFrom = '2020-01-01';
    await service.deliver(districtRegistered, {
      districtCode,
      municipalityCode: municipality,
      validFrom,
      ...name,
      ...place,
    });
  }
});

describe('requests', () => {
  test('become complaints of nobody, by the same events as everybody’s agendas', async () => {
    const { source, take } = newSource();
    const before = (await service.sent(agendaRaised)).length;
    expect((await take('service-requests', requests(request('1')))).counts).toMatchObject({ CREATED: 1 });
    expect(await agendasOf(source)).toMatchObject([
      {
        ...{ title: 'Noise: Engine', kind: 'COMPLAINT', state: 'OPEN', author: null, language: 'en', supportCount: 0 },
        ...{ raisedAt: '2012-11-20T07:50:59.000Z', district: { code: district }, category: { key: 'environment' } },
        ...{ source: { name: source, externalId: '1' }, history: { nodes: [{ rule: 'RAISED' }] } },
      },
    ]);
    const events = (await service.sent(agendaRaised)).slice(before);
    expect(events).toMatchObject([{ authorId: null, districtCode: district, kind: 'COMPLAINT' }]);
  });

  test('that are closed at the source are closed here with its reason, and an event tells of it', async () => {
    const { source, take } = newSource();
    const before = (await service.sent(agendaClosed)).length;
    await take('service-requests', requests(request('1', { status: 'Closed', resolution_description: 'Mended.' })));
    expect(await agendasOf(source)).toMatchObject([
      { state: 'CLOSED', history: { nodes: [{ rule: 'RAISED' }, { rule: 'CLOSING_DECISION', reason: 'Mended.' }] } },
    ]);
    expect((await service.sent(agendaClosed)).length - before).toBe(1);
  });

  test('that are closed at the source stay open here while a process runs on them, and are closed by the next import after it', async () => {
    const { source, take } = newSource();
    const { start, take: step } = processWorld(service);
    await take('service-requests', requests(request('1')));
    const [{ id } = { id: '' }] = await rows<{ id: string }>(service.db, 'SELECT id FROM agendas WHERE source = $1', [
      source,
    ]);
    const clerk = person({ [municipality]: ['secretariat'] });
    const values = texts('proposal', 'effect');
    const { process } = await start(clerk, id, 'GYEONGNAM', { values });
    const closed = requests(request('1', { status: 'Closed', resolution_description: 'Mended.' }));
    expect(await take('service-requests', closed)).toMatchObject({ counts: { CHANGED: 1 }, remarks: { OPEN_HERE: 1 } });
    const edit = { agendaId: id, title: '더 알기 쉽게', expectedVersion: (await agendasOf(source))[0]?.version };
    await service.as(clerk).data(editing, { input: { ...edit, body: '사무국이 다시 썼습니다.' } });
    expect(await take('service-requests', closed)).toMatchObject({
      counts: { UNCHANGED: 1 },
      remarks: { OPEN_HERE: 1 },
    });
    expect(await agendasOf(source)).toMatchObject([{ state: 'OPEN', title: edit.title }]);
    await step(clerk, process, 'withdraw');
    await take('service-requests', closed);
    expect(await agendasOf(source)).toMatchObject([{ state: 'CLOSED', title: edit.title }]);
  });

  test('that are closed at the source while an experiment runs here are closed by the next import after its record', async () => {
    const { source, take } = newSource();
    await take('service-requests', requests(request('1')));
    const [{ id: agendaId } = { id: '' }] = await agendasOf(source);
    const experiment = { experimentId: randomUUID(), agendaId };
    await service.deliver(experimentStarted, {
      ...{ ...experiment, runnerMemberId: randomUUID(), runnerOrganizationId: null },
      dueAt: '2027-09-01T00:00:00Z',
    });
    const closed = requests(request('1', { status: 'Closed', resolution_description: 'Mended.' }));
    expect(await take('service-requests', closed)).toMatchObject({ counts: { CHANGED: 1 }, remarks: { OPEN_HERE: 1 } });
    expect(await take('service-requests', closed)).toMatchObject({
      counts: { UNCHANGED: 1 },
      remarks: { OPEN_HERE: 1 },
    });
    await service.deliver(learningRecorded, {
      ...{ ...experiment, recordId: randomUUID(), outcome: 'FAILED', goalReachedPercent: 20 },
    });
    expect(await take('service-requests', closed)).toMatchObject({ counts: { CHANGED: 1 }, remarks: {} });
    expect(await agendasOf(source)).toMatchObject([{ state: 'CLOSED' }]);
    expect(await take('service-requests', closed)).toMatchObject({ counts: { UNCHANGED: 1 }, remarks: {} });
  });

  test('twice the same file changes nothing; a changed row changes one; one that closed later is closed', async () => {
    const { source, take } = newSource();
    await take('service-requests', requests(request('1'), request('2')));
    const changes = (await service.sent(agendaChanged)).length;
    expect((await take('service-requests', requests(request('1'), request('2')))).counts).toMatchObject({
      UNCHANGED: 2,
    });
    const closed = request('2', { status: 'Closed', descriptor: 'Horn', resolution_description: 'Done.' });
    expect((await take('service-requests', requests(request('1'), closed))).counts).toMatchObject({
      CHANGED: 1,
      UNCHANGED: 1,
    });
    expect(await agendasOf(source)).toMatchObject([
      { version: 1, state: 'OPEN' },
      { title: 'Noise: Horn', state: 'CLOSED' },
    ]);
    expect((await service.sent(agendaChanged)).length).toBe(changes);
    const later = request('2', { status: 'Closed', descriptor: 'Bell' });
    expect(await take('service-requests', requests(later))).toMatchObject({
      ...{ counts: { UNCHANGED: 1 }, remarks: { CLOSED_HERE: 1 } },
    });
  });

  test('what people edited here stays as long as the source says the same', async () => {
    const { source, take } = newSource();
    await take('service-requests', requests(request('1')));
    const [agenda] = await agendasOf(source);
    const secretariat = service.as(person({ [municipality]: ['secretariat'] }));
    await secretariat.data(editing, { input: { agendaId: agenda?.id, expectedVersion: 1, title: 'Noise at night' } });
    expect((await take('service-requests', requests(request('1')))).counts).toMatchObject({ UNCHANGED: 1 });
    expect(await agendasOf(source)).toMatchObject([{ title: 'Noise at night' }]);
  });

  test('find district and category by what their values stand for; others are reported', async () => {
    const { source, take } = newSource();
    const choices = {
      district: {
        field: 'borough',
        values: [
          { value: 'BRONX', code: district },
          { value: 'QUEENS', code: other },
        ],
      },
      category: {
        field: 'complaint_type',
        values: [{ value: 'Noise', code: 'environment' }],
        otherwise: 'no-such-key',
      },
    };
    const file = requests(
      ...[request('1'), request('2', { borough: 'QUEENS' }), request('3', { borough: 'BROOKLYN' })],
      request('4', { complaint_type: 'HEATING' }),
    );
    const { counts, rejections } = await take('service-requests', file, { choices });
    expect(counts).toMatchObject({ CREATED: 2, REJECTED: 2 });
    expect(rejections).toEqual({ CATEGORY_NOT_KNOWN: 1, DISTRICT_NOT_SAID: 1 });
    expect((await agendasOf(source)).map((agenda) => agenda.district)).toEqual([{ code: district }, { code: other }]);
  });

  test.each([
    ['a district that is not registered', '9931099000', 'DISTRICT_NOT_KNOWN'],
    ['a district that is no code', 'Bronx', 'DISTRICT_NOT_KNOWN'],
  ])('of %s are reported', async (_, code, reason) => {
    const { take } = newSource();
    const choices = { ...everywhere, district: { values: [], otherwise: code } };
    expect((await take('service-requests', requests(request('1')), { choices })).rejections).toEqual({ [reason]: 1 });
  });

  test('of municipalities of others are refused', async () => {
    const local = service.as(person({ '9911000000': ['operator'] }));
    const { rejections } = await importFile(local, 'service-requests', requests(request('1')), {
      ...{ source: newSource().source, choices: everywhere },
    });
    expect(rejections).toEqual({ PLACE_OF_OTHERS: 1 });
  });

  test('never takes an agenda out of a municipality of other operators, whatever place its row names now', async () => {
    const { source, take } = newSource();
    await take('service-requests', requests(request('1')));
    const elsewhere = '9932051000';
    await service.deliver(municipalityRegistered, { municipalityCode: '9932000000', nameKo: '노을시', nameEn: null });
    await service.deliver(districtRegistered, {
      ...{ districtCode: elsewhere, municipalityCode: '9932000000', nameKo: '노을동', nameEn: null },
      ...{ validFrom: '2020-01-01', validUntil: null, longitude: null, latitude: null },
    });
    const neighbour = service.as(person({ '9932000000': ['operator'] }));
    const choices = { ...everywhere, district: { values: [], otherwise: elsewhere } };
    const file = requests(request('1', { descriptor: 'Horn' }));
    const { rejections } = await importFile(neighbour, 'service-requests', file, { source, choices, timeZone: 'UTC' });
    expect(rejections).toEqual({ PLACE_OF_OTHERS: 1 });
    expect(await agendasOf(source)).toMatchObject([{ title: 'Noise: Engine', district: { code: district } }]);
  });

  test('that cannot be read do not stop the others', async () => {
    const { source, take } = newSource();
    const file = requests(
      request('1'),
      'x',
      request('', {}),
      request('2', { created_date: 'soon' }),
      null,
      request('3'),
    );
    const { counts, rejections } = await take('service-requests', file);
    expect(counts).toMatchObject({ CREATED: 2, REJECTED: 4 });
    expect(rejections).toEqual({ DATE_NOT_UNDERSTOOD: 1, REQUIRED: 1, UNREADABLE: 2 });
    expect(await agendasOf(source)).toHaveLength(2);
  });

  test('of a dry run are counted and not raised', async () => {
    const { source, take } = newSource();
    const before = (await service.sent(agendaRaised)).length;
    const trial = await take('service-requests', requests(request('1'), request('2')), { isDryRun: true });
    expect(trial.counts).toMatchObject({ CREATED: 2 });
    expect(await agendasOf(source)).toEqual([]);
    expect((await service.sent(agendaRaised)).length).toBe(before);
  });
});

test('a batch of 300 requests takes as many statements as one of 3', async () => {
  const statementsFor = (count: number) =>
    recordStatements(() => newSource().take('service-requests', requests(...manyRequests(count))));
  expect((await statementsFor(300)).length).toBe((await statementsFor(3)).length);
});

describe('proposals', () => {
  test('keep their supports as an imported figure; more of them there is a change', async () => {
    const { source, take } = newSource();
    await take('proposals', proposals(proposal('A'), proposal('B')));
    expect(await agendasOf(source)).toMatchObject([
      { kind: 'PROPOSAL', language: 'es', supportCount: 0, source: { importedSupportCount: 12 } },
      { title: 'Calles', body: 'Más limpias.' },
    ]);
    const { counts } = await take('proposals', proposals(proposal('A', { numSupports: '13' }), proposal('B')));
    expect(counts).toMatchObject({ CHANGED: 1, UNCHANGED: 1 });
    expect(await agendasOf(source)).toMatchObject([{ source: { importedSupportCount: 13 }, supportCount: 0 }, {}]);
  });

  test('of a file without a needed column are not begun with', async () => {
    const file = fileOf(csvOf(['code', 'title'], [{ code: 'A', title: 'x' }]), 'proposals.csv');
    await expect(newSource().take('proposals', file)).rejects.toThrow('url, date, summary, text, numSupports');
  });
});

describe('the start of an import', () => {
  const start = `mutation ($input: StartAgendaImportInput!) { startAgendaImport(input: $input) { __typename } }`;
  const input = {
    ...{ kind: 'SERVICE_REQUESTS', source: 'x', fileName: 'x', language: 'en', timeZone: 'UTC' },
    ...{ district: { otherwise: district }, category: { otherwise: 'environment' } },
  };

  test.each([
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }],
    ['a language that is none', { language: 'not a language' }],
    ['a blank source', { source: '' }],
    [
      'too many values',
      { district: { values: Array.from({ length: 1_001 }, () => ({ value: 'x', code: district })) } },
    ],
  ])('with %s is bad input', async (_, changes) => {
    expect(await operator.errors(start, { input: { ...input, ...changes } })).toEqual(['BAD_USER_INPUT']);
  });

  test('names the columns that its kind needs and the file has not', async () => {
    const document = `mutation ($input: StartAgendaImportInput!) { startAgendaImport(input: $input) {
      __typename ... on ImportColumnsMissing { columns } } }`;
    const proposalsInput = { ...input, kind: 'PROPOSALS', columns: columns.slice(0, -1) };
    expect(await operator.data(document, { input: proposalsInput })).toEqual({
      startAgendaImport: { __typename: 'ImportColumnsMissing', columns: ['numSupports'] },
    });
  });

  test('ends the unfinished one of the same source, which then takes no rows and is not finished', async () => {
    const document = `mutation ($input: StartAgendaImportInput!) { startAgendaImport(input: $input) {
      ... on StartAgendaImportSuccess { import { id } } } }`;
    const begin = async () =>
      (
        await operator.data<{ startAgendaImport: { import: { id: string } } }>(document, {
          input: { ...input, source: 'begun-twice' },
        })
      ).startAgendaImport.import.id;
    const importId = await begin();
    await begin();
    const send = `mutation ($input: ImportAgendaRowsInput!) { importAgendaRows(input: $input) {
      __typename ... on ImportNotRunning { actual } } }`;
    const finish = `mutation ($input: FinishAgendaImportInput!) { finishAgendaImport(input: $input) {
      __typename ... on ImportNotRunning { actual } } }`;
    const over = { __typename: 'ImportNotRunning', actual: 'SUPERSEDED' };
    expect(await operator.data(send, { input: { importId, rows: [{ line: 1, record: request('1') }] } })).toEqual({
      importAgendaRows: over,
    });
    expect(await operator.data(finish, { input: { importId } })).toEqual({ finishAgendaImport: over });
  });

  test('is for operators', async () => {
    const secretariat = service.as(person({ [municipality]: ['secretariat'] }));
    expect(await secretariat.errors(start, { input })).toEqual(['FORBIDDEN']);
  });
});

const files = { requests: realFile('nyc311/fhrw-4uyv.json'), proposals: realFile('madrid/proposals.csv') };

describe.skipIf(files.requests === null || files.proposals === null)('the real files', { timeout: 120_000 }, () => {
  test('1,000 requests become agendas, 966 of them closed', async () => {
    const { source, take } = newSource();
    const { counts, rejections, remarks } = await take('service-requests', files.requests ?? '', {
      timeZone: 'America/New_York',
    });
    expect({ counts, rejections }).toEqual({
      counts: { CREATED: 1_000, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 },
      rejections: {},
    });
    expect(remarks).toEqual({ COORDINATES_ELSEWHERE: 1_000 });
    const states = 'SELECT state, count(*)::integer AS n FROM agendas WHERE source = $1 GROUP BY state ORDER BY state';
    expect(await rows(service.db, states, [source])).toEqual([
      { state: 'CLOSED', n: 966 },
      { state: 'OPEN', n: 34 },
    ]);
    const again = await take('service-requests', files.requests ?? '', { timeZone: 'America/New_York' });
    expect(again.counts).toMatchObject({ UNCHANGED: 1_000 });
  });

  test('80 proposals become agendas with their supports', async () => {
    const { source, take } = newSource();
    expect((await take('proposals', files.proposals ?? '')).counts).toMatchObject({ CREATED: 80, REJECTED: 0 });
    const sum =
      'SELECT sum(imported_support_count)::integer AS n, sum(support_count)::integer AS own FROM agendas WHERE source = $1';
    const [sums] = await rows<{ n: number; own: number }>(service.db, sum, [source]);
    const given = (await rowsOf('proposals', files.proposals ?? '')).map(({ numSupports }) => Number(numSupports));
    expect(sums).toEqual({ n: given.reduce((sum, count) => sum + count), own: 0 });
    expect((await take('proposals', files.proposals ?? '')).counts).toMatchObject({ UNCHANGED: 80 });
  });
});
