import { rows } from '@dure/kit/database';
import { fileOf, importFile } from '@dure/testkit/imports';
import { person, testService } from '@dure/testkit/service';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';

const service = await testService(definition);
const operator = service.as(person({ '*': ['operator'] }));
type Caller = typeof operator;
const now = new Date('2026-02-01T00:00:00Z');
service.clock.moveTo(now);
afterEach(() => service.clock.moveTo(now));
const minutesLater = (minutes: number) => service.clock.moveTo(new Date(now.getTime() + minutes * 60_000));

const [dawn, noon] = ['9921000000', '9922000000'];

const start = `mutation ($input: StartResourceImportInput!) { startResourceImport(input: $input) {
  __typename ... on StartResourceImportSuccess { import { id } } } }`;
const send = `mutation ($input: ImportResourceRowsInput!) { importResourceRows(input: $input) {
  __typename ... on ImportResourceRowsSuccess { rows { outcome reason { code message } } }
  ... on ImportNotRunning { actual } } }`;
const finish = `mutation ($input: FinishResourceImportInput!) { finishResourceImport(input: $input) {
  __typename ... on TooManyVanished { vanished known } } }`;

const room = (name: string) => ({
  ...{ 개방시설명: name, 개방장소명: '이슬동주민센터', 개방시설유형구분: '회의실', 관리기관명: '새벽시청' },
  ...{ 소재지도로명주소: '가람도 새벽시 아침로 1', 데이터기준일자: '2026-01-02' },
});
const columns =
  '개방시설명 개방장소명 개방시설유형구분 휴관일 평일운영시작시각 평일운영종료시각 주말운영시작시각 주말운영종료시각 유료사용여부 사용기준시간 사용료 수용가능인원수 면적 부대시설정보 신청방법구분 소재지도로명주소 소재지지번주소 관리기관명 담당부서명 사용안내전화번호 홈페이지주소 위도 경도 데이터기준일자 제공기관코드 제공기관명'.split(
    ' ',
  );
const rowsOf = (...names: string[]) => names.map((name, index) => ({ line: index + 2, record: room(name) }));

let sources = 0;
function newSource(): string {
  sources += 1;
  return `rights-${sources}`;
}
const inputOf = (source: string) => ({
  ...{ kind: 'FACILITIES', source, fileName: 'rooms.csv', licence: 'KOGL-1', columns },
});

type Started = { startResourceImport: { import: { id: string } } };
const begin = async (caller: Caller, source: string) =>
  (await caller.data<Started>(start, { input: inputOf(source) })).startResourceImport.import.id;
const hand = (caller: Caller, importId: string, ...names: string[]) =>
  caller.data(send, { input: { importId, rows: rowsOf(...names) } });
const end = (caller: Caller, importId: string, isComplete: boolean) =>
  caller.data(finish, { input: { importId, isComplete } });

beforeAll(async () => {
  const district = (code: string, city: string, west: number) => {
    const east = west + 0.1;
    const corners = [west, east, east, west, west].map((x, index) => [x, index === 2 || index === 3 ? 37.1 : 37]);
    const properties = { adm_cd2: code, adm_nm: `가람도 ${city} 이슬동`, sidonm: '가람도', sggnm: city };
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [corners] } };
  };
  const features = [district('9921051000', '새벽시', 127), district('9922051000', '한낮시', 128)];
  const file = fileOf(JSON.stringify({ type: 'FeatureCollection', features }), 'districts_20260101.geojson');
  expect((await importFile(operator, 'districts', file)).counts.CREATED).toBe(2);
});

test('somebody else’s import keeps its source until it took no rows for an hour', async () => {
  const source = newSource();
  const other = service.as(person({ '*': ['operator'] }));
  const importId = await begin(operator, source);
  minutesLater(50);
  await hand(operator, importId, '방 1');
  minutesLater(110);
  expect(await other.errors(start, { input: inputOf(source) })).toEqual(['FORBIDDEN']);
  expect(await hand(operator, importId, '방 1')).toMatchObject({
    importResourceRows: { __typename: 'ImportResourceRowsSuccess' },
  });
  minutesLater(171);
  await begin(other, source);
  expect(await hand(operator, importId, '방 1')).toEqual({
    importResourceRows: { __typename: 'ImportNotRunning', actual: 'SUPERSEDED' },
  });
});

test('an import whose operator loses the role midway is over an hour after its last rows, which stay', async () => {
  const source = newSource();
  const member = person({ '*': ['operator'] });
  const [mine, mineNoLonger] = [service.as(member), service.as(person({}, member.memberId))];
  const importId = await begin(mine, source);
  minutesLater(200);
  await hand(mine, importId, '방');
  expect(await mineNoLonger.errors(send, { input: { importId, rows: [{ line: 3, record: {} }] } })).toEqual([
    'FORBIDDEN',
  ]);
  const states = async () => {
    await service.runDeadlines();
    return await rows(service.db, 'SELECT state, finished_at IS NULL AS open, created FROM imports WHERE id = $1', [
      importId,
    ]);
  };
  minutesLater(259);
  expect(await states()).toEqual([{ state: 'RUNNING', open: true, created: 1 }]);
  minutesLater(261);
  expect(await states()).toEqual([{ state: 'ABANDONED', open: false, created: 1 }]);
  const lines = 'SELECT FROM import_lines WHERE import_id = $1';
  expect(await rows(service.db, lines, [importId])).toEqual([]);
  expect(await hand(mine, importId, '방')).toEqual({
    importResourceRows: { __typename: 'ImportNotRunning', actual: 'ABANDONED' },
  });
  expect(await end(mine, importId, true)).toMatchObject({
    finishResourceImport: { __typename: 'ImportNotRunning' },
  });
});

test('a row never moves a resource out of a municipality of which the caller is no operator', async () => {
  const source = newSource();
  const first = await begin(operator, source);
  await hand(operator, first, '방');
  await end(operator, first, true);
  const move = 'UPDATE resources SET municipality_code = $2 WHERE source_name = $1';
  await service.db.query(move, [source, noon]);
  const place = async () =>
    (
      await rows<{ code: string }>(
        service.db,
        'SELECT municipality_code AS code FROM resources WHERE source_name = $1',
        [source],
      )
    ).map(({ code }) => code);

  const local = service.as(person({ [dawn]: ['operator'] }));
  const second = await begin(local, source);
  expect(await hand(local, second, '방')).toMatchObject({
    importResourceRows: {
      rows: [{ outcome: 'REJECTED', reason: { code: 'RESOURCE_OF_OTHERS', message: expect.stringContaining(noon) } }],
    },
  });
  await end(local, second, false);
  expect(await place()).toEqual([noon]);
});

test('a complete file without most of its source is asked about first', async () => {
  const source = newSource();
  const names = Array.from({ length: 12 }, (_, index) => `방 ${index}`);
  const first = await begin(operator, source);
  await hand(operator, first, ...names);
  await end(operator, first, true);
  const second = await begin(operator, source);
  await hand(operator, second, '방 0');
  expect(await end(operator, second, true)).toEqual({
    finishResourceImport: { __typename: 'TooManyVanished', vanished: 11, known: 12 },
  });
});
