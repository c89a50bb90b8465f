import { oneLine, type RawRecord, type Remark, remark, textIn } from '@dure/kit/import-rows';

/** In which columns a file of facilities keeps what its editions keep differently. */
export type FacilityLayout = {
  readonly name: string;
  readonly lot: string;
  readonly holder: string;
  readonly department: string;
  readonly phone: string;
  readonly homePage: string | null;
  readonly provider: string | null;
};

const standard: FacilityLayout = {
  name: '개방시설명',
  lot: '소재지지번주소',
  holder: '관리기관명',
  department: '담당부서명',
  phone: '사용안내전화번호',
  homePage: '홈페이지주소',
  provider: '제공기관코드',
};

/**
 * Seoul's extract lost the heading of its first column and that of the lot address: from there on each heading stands
 * over its left neighbour's values, and telephone numbers under 홈페이지주소. Read by heading they would be published.
 */
const seoul: FacilityLayout = {
  name: '',
  lot: '관리기관명',
  holder: '담당부서명',
  department: '사용안내전화번호',
  phone: '홈페이지주소',
  homePage: null,
  provider: null,
};

const common = [
  ...[
    '개방장소명',
    '개방시설유형구분',
    '휴관일',
    '평일운영시작시각',
    '평일운영종료시각',
    '주말운영시작시각',
    '주말운영종료시각',
  ],
  ...[
    '유료사용여부',
    '사용기준시간',
    '사용료',
    '수용가능인원수',
    '면적',
    '부대시설정보',
    '신청방법구분',
    '소재지도로명주소',
  ],
  ...['위도', '경도', '데이터기준일자'],
] as const;

const isShifted = (columns: readonly string[]): boolean =>
  columns.includes('') && !columns.includes('소재지지번주소') && !columns.includes('제공기관코드');

/** The layout of the file that a row comes from. */
export const layoutOf = (record: RawRecord): FacilityLayout => (isShifted(Object.keys(record)) ? seoul : standard);

/** What is to be said of the headings of a file: columns that are missing, and notes on how the others are read. */
export function examineFacilityColumns(columns: readonly string[]): {
  readonly missing: readonly string[];
  readonly notes: readonly Remark[];
} {
  const layout = isShifted(columns) ? seoul : standard;
  const needed = [...Object.values(layout).filter((column) => column !== null), ...common];
  const missing = [...new Set(needed)].filter((column) => !columns.includes(column));
  return { missing, notes: layout === seoul ? [remark('COLUMNS_SHIFTED')] : [] };
}

/**
 * The file has no id. The natural key is provider, name, place, type, address and floor area: rooms of one building
 * often share everything but type and area. Null when the row has no name.
 */
export function facilityKey(record: RawRecord, layout: FacilityLayout): string | null {
  const text = (column: string | null) => (column === null ? '' : oneLine(textIn(record, column)));
  if (text(layout.name) === '' && text('개방장소명') === '') return null;
  const parts = [
    layout.provider,
    layout.name,
    '개방장소명',
    '개방시설유형구분',
    '소재지도로명주소',
    layout.lot,
    '면적',
  ];
  return parts.map((column) => text(column).replaceAll('|', ' ')).join('|');
}
