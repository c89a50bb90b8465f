import { expect, test } from 'vitest';
import { readFacility } from './facility.ts';
import { examineFacilityColumns } from './facility-layout.ts';

const names = new Map([['서울특별시 중구', '1114000000']]);

const row = (changes: Record<string, unknown> = {}) => ({
  ...{
    개방시설명: '2층 회의실',
    개방장소명: '필동주민센터',
    개방시설유형구분: '회의실',
    휴관일: '',
    유료사용여부: 'N',
  },
  ...{ 평일운영시작시각: '09:00', 평일운영종료시각: '18:00', 주말운영시작시각: '09:00', 주말운영종료시각: '18:00' },
  ...{ 사용료: '', 사용기준시간: '', 수용가능인원수: '', 면적: '33', 부대시설정보: '책상', 신청방법구분: '전화' },
  ...{ 소재지도로명주소: '서울특별시 중구 퇴계로 1', 소재지지번주소: '', 관리기관명: '중구청', 담당부서명: '총무팀' },
  ...{ 사용안내전화번호: '02-123-4567', 홈페이지주소: 'www.junggu.seoul.kr', 위도: '37.56', 경도: '127' },
  ...{ 데이터기준일자: '2022-10-06', 제공기관코드: '3010000', 제공기관명: '서울특별시 중구', ...changes },
});

const readingOf = (changes?: Record<string, unknown>) => {
  const reading = readFacility(row(changes), names);
  if (!reading.ok) throw new Error(`The row was refused: ${reading.reason.code}`);
  return reading.value;
};

const codesOf = (changes: Record<string, unknown>) => {
  const reading = readFacility(row(changes), names);
  return reading.ok ? reading.notes.map(({ code }) => code) : [reading.reason.code];
};

test('a room is named with its building, and what has no column of its own is told in words', () => {
  expect(readingOf()).toMatchObject({
    name: '필동주민센터 2층 회의실',
    description: '장소: 필동주민센터\n유형: 회의실\n면적(㎡): 33\n부대시설: 책상\n신청 방법: 전화',
    holderName: '중구청',
    contact: { phone: '02-123-4567', department: '총무팀', url: 'http://www.junggu.seoul.kr' },
    verifiedAt: new Date('2022-10-06T00:00:00+09:00'),
  });
});

test('a room that carries the name of its building is not named twice', () => {
  expect(readingOf({ 개방시설명: '필동 주민센터 강당' }).name).toBe('필동 주민센터 강당');
});

test.each([
  [{ 수용가능인원수: '0' }, 'CAPACITY_NOT_UNDERSTOOD'],
  [{ 수용가능인원수: '125.03' }, 'CAPACITY_NOT_UNDERSTOOD'],
  [{ 데이터기준일자: '2022-02-30' }, 'DATE_NOT_UNDERSTOOD'],
  [{ 사용안내전화번호: '홍길동 010-1234-5678' }, 'PHONE_NOT_UNDERSTOOD'],
  [{ 홈페이지주소: 'R12' }, 'HOME_PAGE_NOT_UNDERSTOOD'],
  [{ 홈페이지주소: 'javascript:alert(1)' }, 'HOME_PAGE_NOT_UNDERSTOOD'],
  [{ 소재지도로명주소: '없는도 없는시 1' }, 'PLACE_NOT_KNOWN'],
  [{ 개방시설명: ' ', 개방장소명: '' }, 'REQUIRED'],
  [{ 개방시설명: 'ㅁ'.repeat(200) }, 'TOO_LONG'],
])('%j is noticed as %s', (changes, code) => {
  expect(codesOf(changes)).toEqual([code]);
});

test('rooms that differ in type or floor area are different things, other columns do not matter', () => {
  const key = (changes: Record<string, unknown>) => readFacility(row(changes), names).externalId;
  expect(new Set([key({}), key({ 면적: '34' }), key({ 개방시설유형구분: '강당' })]).size).toBe(3);
  expect(key({ 사용료: '100', 관리기관명: '다른 곳' })).toBe(key({}));
});

test('headings that stand one column off are read by their values, and no phone number becomes a page', () => {
  const { 제공기관코드: _, 제공기관명: __, 소재지지번주소: ___, 개방시설명: name, ...rest } = row();
  const shifted = {
    '': name,
    ...rest,
    관리기관명: '',
    담당부서명: '중구청',
    사용안내전화번호: '총무팀',
    홈페이지주소: '02-123-4567',
  };
  expect(examineFacilityColumns(Object.keys(shifted))).toMatchObject({
    missing: [],
    notes: [{ code: 'COLUMNS_SHIFTED' }],
  });
  const reading = readFacility(shifted, names);
  expect(reading.ok && reading.value).toMatchObject({
    holderName: '중구청',
    contact: { phone: '02-123-4567', department: '총무팀', url: null },
  });
});

test('columns that are missing are named', () => {
  const columns = Object.keys(row()).filter((column) => column !== '휴관일' && column !== '위도');
  expect(examineFacilityColumns(columns).missing).toEqual(['휴관일', '위도']);
});
