import { rows } from '@dure/kit/database';
import { csvOf, fileOf, type ImportOptions, importFile } from '@dure/testkit/imports';
import { nobody, person, testService } from '@dure/testkit/service';
import { expect } from 'vitest';
import { definition } from '../src/definition.ts';

export const municipality = { code: '9921000000', name: '가람도 새벽시' };
export const district = '9921051000';

export const square = (west: number, south: number) => ({
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

export const feature = (properties: object = {}, geometry: object | null = square(127, 37)) => ({
  type: 'Feature',
  properties: { adm_cd2: district, adm_nm: '가람도 새벽시 이슬동', sidonm: '가람도', sggnm: '새벽시', ...properties },
  geometry,
});

export const geoJson = (...features: object[]) =>
  fileOf(JSON.stringify({ type: 'FeatureCollection', features }), 'districts_20260101.geojson');

export const columns = [
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

export const room = (name: string, changes: Record<string, string> = {}): Record<string, string> => ({
  ...{ 개방시설명: name, 개방장소명: '이슬동주민센터', 개방시설유형구분: '회의실', 휴관일: '토+일', 유료사용여부: 'N' },
  ...{ 평일운영시작시각: '09:00', 평일운영종료시각: '18:00', 주말운영시작시각: '00:00', 주말운영종료시각: '00:00' },
  ...{ 수용가능인원수: '20', 면적: '33', 소재지도로명주소: '가람도 새벽시 아침로 1', 관리기관명: '새벽시청' },
  ...{ 사용안내전화번호: '02-123-4567', 위도: '37.05', 경도: '127.05', 데이터기준일자: '2026-01-02' },
  ...changes,
});

export const fileWith = (...rooms: Record<string, string>[]) => fileOf(csvOf(columns, rooms), 'rooms.csv');

type Listed = { id: string; name: string; state: string; district: { code: string } | null } & Record<string, unknown>;

/** A service that knows one district, and somebody who imports into it. */
export async function importWorld() {
  const service = await testService(definition);
  // The rooms of these tests were verified a month ago.
  service.clock.moveTo(new Date('2026-02-01T00:00:00Z'));
  const operator = service.as(person({ '*': ['operator'] }));

  let sources = 0;
  /** A source of its own for each test. */
  function newSource() {
    sources += 1;
    const source = `rooms-${sources}`;
    const take = (file: string, options: ImportOptions = {}) =>
      importFile(operator, 'facilities', file, { source, licence: 'KOGL-1', ...options });
    return { source, take };
  }

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

  expect((await importFile(operator, 'districts', geoJson(feature()))).counts.CREATED).toBe(1);
  return { service, operator, newSource, resourcesOf };
}
