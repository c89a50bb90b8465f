import { rows } from '@dure/kit/database';
import { resourceBecameStale, resourceChanged, resourcePublished } from '@dure/schema/events/resources';
import { csvOf, fileOf, type ImportOptions, importFile } from '@dure/testkit/imports';
import { nobody, person, testService } from '@dure/testkit/service';
import { beforeAll, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';

const service = await testService(definition);
// The rooms of these tests were verified a month ago.
service.clock.moveTo(new Date('2026-02-01T00:00:00Z'));
const everywhere = person({ '*': ['operator'] });
const operator = service.as(everywhere);

const municipality = { code: '9921000000', name: '가람도 새벽시' };
const district = '9921051000';

const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ],
  ],
});

const feature = (properties: object = {}, geometry: object | null = square(127, 37)) => ({
  type: 'Feature',
  properties: { adm_cd2: district, adm_nm: '가람도 새벽시 이슬동', sidonm: '가람도', sggnm: '새벽시', ...properties },
  geometry,
});

const geoJson = (...features: object[]) =>
  fileOf(JSON.stringify({ type: 'FeatureCollection', features }), 'districts_20260101.geojson');

const columns = [
  ...[
    '개방시설명',
    '개방장소명',
    '개방시설유형구분',
    '휴관일',
    '평일운영시작시각',
    '평일운영종료시각',
    '주말운영시작시각',
  ],
  ...[
    '주말운영종료시각',
    '유료사용여부',
    '사용기준시간',
    '사용료',
    '수용가능인원수',
    '면적',
    '부대시설정보',
    '신청방법구분',
  ],
  ...[
    '소재지도로명주소',
    '소재지지번주소',
    '관리기관명',
    '담당부서명',
    '사용안내전화번호',
    '홈페이지주소',
    '위도',
    '경도',
  ],
  ...['데이터기준일자', '제공기관코드', '제공기관명'],
];

const room = (name: string, changes: Record<string, string> = {}): Record<string, string> => ({
  ...{ 개방시설명: name, 개방장소명: '이슬동주민센터', 개방시설유형구분: '회의실', 휴관일: '토+일', 유료사용여부: 'N' },
  ...{ 평일운영시작시각: '09:00', 평일운영종료시각: '18:00', 주말운영시작시각: '00:00', 주말운영종료시각: '00:00' },
  ...{ 수용가능인원수: '20', 면적: '33', 소재지도로명주소: '가람도 새벽시 아침로 1', 관리기관명: '새벽시청' },
  ...{ 사용안내전화번호: '02-123-4567', 위도: '37.05', 경도: '127.05', 데이터기준일자: '2026-01-02' },
  ...changes,
});

const fileWith = (...rooms: Record<string, string>[]) => fileOf(csvOf(columns, rooms), 'rooms.csv');

let sources = 0;
/** A source of its own for each test. */
function newSource() {
  sources += 1;
  const source = `rooms-${sources}`;
  const take = (file: string, options: ImportOptions = {}) =>
    importFile(operator, 'facilities', file, { source, licence: 'KOGL-1', ...options });
  return { source, take };
}

type Listed = { id: string; name: string; state: string; district: { code: string } | null } & Record<string, unknown>;

async function resourcesOf(source: string): Promise<Listed[]> {
  const ids = await rows<{ id: string }>(
    service.db,
    'SELECT id FROM resources WHERE source_name = $1 ORDER BY source_external_id',
    [source],
  );
  const one = `query ($id: ID!) { resource(id: $id) {
    id name state staleReason district { code } point { longitude } capacity price { minorUnits } priceAsGiven
    closedDays { weekdays publicHolidays } closedDaysAsGiven openingHours { weekday opens closes } contact { phone }
    source { name licence } } }`;
  return await Promise.all(
    ids.map(async ({ id }) => (await service.as(nobody).data<{ resource: Listed }>(one, { id })).resource),
  );
}

beforeAll(async () => {
  expect((await importFile(operator, 'districts', geoJson(feature()))).counts.CREATED).toBe(1);
});

describe('districts', () => {
  test('a border that cannot be used is reported, the others are taken over, and the district stays as it was', async () => {
    const broken = feature({}, { type: 'Polygon', coordinates: [[[127, 37]]] });
    const other = feature({ adm_cd2: '9921052000', adm_nm: '가람도 새벽시 노을동' }, square(127.1, 37));
    const result = await importFile(operator, 'districts', geoJson(broken, feature({ adm_cd2: 'x' }), other));
    expect(result.counts).toMatchObject({ CREATED: 1, REJECTED: 2 });
    expect(result.rejections).toEqual({ BORDER_NOT_UNDERSTOOD: 1, CODE_NOT_UNDERSTOOD: 1 });
    const at = '{ districtAt(longitude: 127.05, latitude: 37.05) { code } }';
    expect(await service.as(nobody).data(at)).toEqual({ districtAt: { code: district } });
  });

  test('names and days that somebody entered by hand stay', async () => {
    const register = 'mutation ($input: RegisterDistrictInput!) { registerDistrict(input: $input) { __typename } }';
    const input = { code: district, name: { ko: '이슬동', en: 'Iseul-dong' }, validFrom: '2020-05-01' };
    await operator.data(register, { input });
    const { counts } = await importFile(operator, 'districts', geoJson(feature()));
    expect(counts).toMatchObject({ UNCHANGED: 1 });
    const query = `{ district(code: "${district}") { name { en } validFrom } }`;
    const expected = { district: { name: { en: 'Iseul-dong' }, validFrom: '2020-05-01' } };
    expect(await service.as(nobody).data(query)).toEqual(expected);
  });

  test('rows of municipalities of others are refused', async () => {
    const local = service.as(person({ '9911000000': ['operator'] }));
    const { rejections } = await importFile(local, 'districts', geoJson(feature()));
    expect(rejections).toEqual({ PLACE_OF_OTHERS: 1 });
  });
});

describe('facilities', () => {
  test('what a row says is understood, its district found by its point, and the phone is masked for strangers', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('회의실 1')));
    expect(await resourcesOf(source)).toMatchObject([
      {
        name: '이슬동주민센터 회의실 1',
        district: { code: district },
        capacity: 20,
        price: { minorUnits: 0 },
        closedDays: { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: false },
        contact: { phone: '02-***-**67' },
        source: { name: source, licence: 'KOGL-1' },
      },
    ]);
  });

  test('what is not understood is kept as given, with a note', async () => {
    const { source, take } = newSource();
    const odd = room('강당', {
      휴관일: '둘째 주 월',
      유료사용여부: 'Y',
      사용료: '평일 10000+주말 15000',
      위도: '',
      경도: '',
    });
    const { counts, remarks } = await take(fileWith(odd));
    expect(counts.CREATED).toBe(1);
    expect(remarks).toEqual({
      ...{ CLOSED_DAYS_NOT_UNDERSTOOD: 1, COORDINATES_MISSING: 1, FEE_NOT_UNDERSTOOD: 1 },
      OPENING_HOURS_NOT_UNDERSTOOD: 1,
    });
    expect(await resourcesOf(source)).toMatchObject([
      {
        closedDays: null,
        closedDaysAsGiven: '둘째 주 월',
        price: null,
        priceAsGiven: '평일 10000+주말 15000',
        point: null,
      },
    ]);
  });

  test('a point outside the municipality of the address is left out, with a note', async () => {
    const { source, take } = newSource();
    const { remarks } = await take(fileWith(room('먼 방', { 위도: '35.1' })));
    expect(remarks).toEqual({ COORDINATES_OUTSIDE_MUNICIPALITY: 1 });
    expect(await resourcesOf(source)).toMatchObject([{ point: null, district: null }]);
  });

  test('twice the same file changes nothing, a changed row changes one, a vanished row becomes stale and can come back', async () => {
    const { source, take } = newSource();
    const [one, two] = [room('방 1'), room('방 2')];
    expect((await take(fileWith(one, two))).counts).toMatchObject({ CREATED: 2 });
    const events = async () => [
      (await service.sent(resourcePublished)).length,
      (await service.sent(resourceChanged)).length,
      (await service.sent(resourceBecameStale)).length,
    ];
    const [published = 0, changed = 0, stale = 0] = await events();
    expect(await take(fileWith(one, two))).toMatchObject({ counts: { UNCHANGED: 2 }, vanished: 0 });
    expect(await events()).toEqual([published, changed, stale]);
    expect((await take(fileWith(one, room('방 2', { 수용가능인원수: '30' })))).counts).toMatchObject({
      ...{ CHANGED: 1, UNCHANGED: 1 },
    });
    expect(await take(fileWith(one))).toMatchObject({ vanished: 1 });
    expect(await resourcesOf(source)).toMatchObject([
      { state: 'PUBLISHED' },
      { state: 'STALE', staleReason: 'VANISHED_FROM_SOURCE' },
    ]);
    expect(await events()).toEqual([published, changed + 1, stale + 1]);
    expect((await take(fileWith(one, two))).counts).toMatchObject({ CHANGED: 1, UNCHANGED: 1 });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }, { state: 'PUBLISHED' }]);
  });

  test('a row that broke does not make its last good version vanish', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방 1'), room('방 2', { 제공기관코드: 'x' })));
    const { rejections, vanished } = await take(
      fileWith(room('방 1'), room('방 2', { 제공기관코드: 'x', 관리기관명: 'ㅁ'.repeat(201) })),
    );
    expect({ rejections, vanished }).toEqual({ rejections: { NOT_IN_BOUNDS: 1 }, vanished: 0 });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }, { state: 'PUBLISHED' }]);
  });

  test.each([
    ['a row that names nothing', csvOf(columns, [room('방 1'), room('', { 개방장소명: '' })])],
    ['a row that cannot be read', `${csvOf(columns, [room('방 1')])}\n"a","b"`],
  ])('%s may be the one that seems to have vanished: nothing becomes stale', async (_, content) => {
    const { source, take } = newSource();
    await take(fileWith(room('방 1'), room('방 2')));
    expect(await take(fileOf(content, 'rooms.csv'))).toMatchObject({ counts: { REJECTED: 1 }, vanished: null });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }, { state: 'PUBLISHED' }]);
  });

  test('when most of a source vanished a person has to say so', async () => {
    const { source, take } = newSource();
    const rooms = Array.from({ length: 12 }, (_, index) => room(`방 ${index}`));
    await take(fileWith(...rooms));
    await expect(take(fileWith(room('방 0')))).rejects.toThrow('11 of the 12 resources');
    expect((await resourcesOf(source)).map(({ state }) => state)).not.toContain('STALE');
    expect(await take(fileWith(room('방 0')), { acceptVanished: true })).toMatchObject({ vanished: 11 });
  });

  test('of two rows for one thing the first counts, the other is reported with its line; an equal one is no news', async () => {
    const { take } = newSource();
    const { counts, rejections, remarks } = await take(
      fileWith(room('방'), room('방'), room('방', { 사용료: '0' }), room('방', { 면적: '40' })),
    );
    expect(counts).toMatchObject({ CREATED: 2, UNCHANGED: 1, REJECTED: 1 });
    expect({ rejections, remarks }).toEqual({ rejections: { SAME_KEY_AS_LINE: 1 }, remarks: { SAME_AS_LINE: 1 } });
  });

  test('a resource that its holder withdrew stays so', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방')));
    const [resource] = await resourcesOf(source);
    const steward = service.as(person({ [municipality.code]: ['steward'] }));
    const withdraw = 'mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) { __typename } }';
    await steward.data(withdraw, { input: { resourceId: resource?.id } });
    const { counts, remarks } = await take(fileWith(room('방', { 수용가능인원수: '99' })));
    expect({ counts, remarks }).toMatchObject({ counts: { UNCHANGED: 1 }, remarks: { WITHDRAWN_BY_HOLDER: 1 } });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  test('a dry run says what would be done, across batches, and does nothing', async () => {
    const { source, take } = newSource();
    const rooms = Array.from({ length: 501 }, (_, index) => room(`방 ${index}`));
    const trial = await take(fileWith(...rooms, room('방 0', { 사용료: '0' })), { isDryRun: true });
    expect(trial.counts).toMatchObject({ CREATED: 501, REJECTED: 1 });
    expect(await resourcesOf(source)).toEqual([]);
    expect((await take(fileWith(room('방 0')))).counts).toMatchObject({ CREATED: 1 });
    expect((await take(fileWith(room('방 0'), room('방 1')), { isDryRun: true })).counts).toMatchObject({
      ...{ CREATED: 1, UNCHANGED: 1 },
    });
    expect(await resourcesOf(source)).toHaveLength(1);
  });

  test('an interrupted import leaves what it did, and can be run again', async () => {
    const { source, take } = newSource();
    const rooms = Array.from({ length: 501 }, (_, index) => room(`방 ${index}`));
    const file = fileWith(...rooms);
    const interrupted = new AbortController();
    const first = importFile(
      {
        ...operator,
        data: async (query, variables) => {
          const answer = await operator.data<never>(query, variables);
          if (query.includes('ImportRows')) interrupted.abort();
          return answer;
        },
      },
      'facilities',
      file,
      { source, licence: 'KOGL-1', signal: interrupted.signal },
    );
    expect(await first).toMatchObject({ isComplete: false, counts: { CREATED: 500 } });
    expect(await take(file)).toMatchObject({ counts: { CREATED: 1, UNCHANGED: 500 }, vanished: 0 });
  });

  test('rows of municipalities of others are refused, and only an operator of all of a source says what vanished', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방')));
    const local = service.as(person({ '9911000000': ['operator'] }));
    const attempt = importFile(local, 'facilities', fileWith(room('방')), { source, licence: 'KOGL-1' });
    await expect(attempt).rejects.toThrow('FORBIDDEN');
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }]);
  });
});

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
