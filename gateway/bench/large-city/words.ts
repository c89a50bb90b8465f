import { type Die, oneOf } from './chance.ts';

/** What is raised, by the category under which it stands. */
const matters = {
  'health-welfare': [
    '혼자 사는 어르신의 안부를 살필 사람이 없습니다',
    '경로당 난방비가 겨울마다 모자랍니다',
    '휠체어로 들어갈 수 있는 문이 없습니다',
    '어린이 병원이 밤에 문을 닫습니다',
    '복지관까지 가는 셔틀이 하루 두 번뿐입니다',
    '돌봄 공백이 생기는 저녁 시간을 메워 주세요',
  ],
  'industry-economy': [
    '빈 점포가 늘어 골목이 어둡습니다',
    '시장 상인을 위한 공동 배송을 제안합니다',
    '청년 창업 공간의 임대료가 너무 높습니다',
    '전통시장 주차장을 함께 쓰게 해 주세요',
    '소상공인 공동 창고가 필요합니다',
    '지역 화폐를 받는 가게가 줄고 있습니다',
  ],
  'urban-transport': [
    '불법 주차 때문에 소방차가 들어오지 못합니다',
    '등교 시간 차량 속도가 너무 빠릅니다',
    '버스 정류장에 그늘막과 의자를 놓아 주세요',
    '신호가 짧아 어르신이 건너지 못합니다',
    '자전거 도로가 갑자기 끊깁니다',
    '보도블록이 깨져 유모차가 지나가지 못합니다',
    '밤길 가로등이 반 년째 꺼져 있습니다',
  ],
  'culture-education': [
    '작은 도서관이 주말에 문을 닫습니다',
    '방과 후 갈 곳이 없는 학생이 많습니다',
    '빈 교실을 주민 배움터로 열어 주세요',
    '마을 축제를 주민이 함께 준비하고 싶습니다',
    '공연 연습을 할 방이 없습니다',
    '어린이 놀이터의 그네가 부서졌습니다',
  ],
  tourism: [
    '안내판의 외국어가 틀려 있습니다',
    '관광객 쓰레기가 골목에 쌓입니다',
    '둘레길 표시가 지워져 길을 잃습니다',
    '빈집을 여행자 숙소로 고치면 좋겠습니다',
    '성수기 관광버스가 학교 앞을 막습니다',
  ],
  environment: [
    '하천에서 악취가 납니다',
    '분리배출 장소가 너무 멉니다',
    '공사장 소음과 먼지가 심합니다',
    '빗물이 빠지지 않아 길이 잠깁니다',
    '나무 그늘이 없어 여름에 걷기 어렵습니다',
    '미세먼지 측정기를 학교마다 달아 주세요',
    '음식물 쓰레기를 퇴비로 만드는 실험을 제안합니다',
  ],
  'agriculture-fisheries': [
    '농로가 좁아 농기계가 비켜 갈 수 없습니다',
    '수확 철에 일손이 모자랍니다',
    '어구를 씻고 말릴 곳이 필요합니다',
    '못난이 농산물을 나누는 장터를 열고 싶습니다',
    '유기견이 밭을 헤집어 놓습니다',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type CategoryKey = keyof typeof matters;

export const categoryKeys = Object.keys(matters) as [CategoryKey, ...CategoryKey[]];

const spots = [
  ...[
    '시장 입구',
    '초등학교 정문 앞',
    '중앙공원',
    '버스 종점',
    '복지관 뒤편',
    '지하철역 2번 출구',
    '큰길 사거리',
    '아파트 단지 사이',
  ],
  ...[
    '체육센터 옆',
    '도서관 앞',
    '주민센터 앞',
    '하천 산책로',
    '굴다리 아래',
    '언덕길',
    '옛 공장 터',
    '고가도로 밑',
    '어린이집 골목',
  ],
  ...[
    '우체국 앞',
    '보건소 가는 길',
    '산책로 들머리',
    '공영주차장',
    '재래시장 안길',
    '소방서 옆 골목',
    '경로당 앞마당',
    '텃밭 가는 길',
  ],
  ...['약수터', '운동장 둘레', '강변 자전거길', '빌라 밀집 구역', '문화회관 앞', '기차역 광장', '선착장'],
] as const satisfies readonly string[];

/** Few titles have it at any size of the city: a word that is searched for in vain almost everywhere. */
export const rareWord = '반딧불이';
/** About every thirtieth title has it. */
export const commonWord = '주차';
/** Longer than two syllables, in one of twenty titles. */
export const longWord = '어린이';

const sentences = [
  '지난달부터 같은 일이 되풀이되고 있어 주민들이 많이 불편해합니다.',
  '여러 번 전화했지만 담당 부서가 다르다는 답만 들었습니다.',
  '아이와 어르신이 특히 위험하니 서둘러 살펴봐 주시면 고맙겠습니다.',
  '이웃 열두 집이 함께 서명했고 사진도 모아 두었습니다.',
  '비가 오는 날이면 더 심해져서 다른 길로 돌아가야 합니다.',
  '옆 동네에서는 주민과 상인이 함께 시간을 정해 문제를 줄였다고 들었습니다.',
  '작은 예산으로 석 달만 먼저 해 보고 결과를 함께 보면 어떨까요.',
  '필요하다면 저희 모임이 평일 저녁에 일손을 보탤 수 있습니다.',
  '비어 있는 공간을 쓸 수 있다면 준비는 금방 끝날 것 같습니다.',
  '예전에 비슷한 사업이 있었으나 기록이 남지 않아 이유를 알 수 없습니다.',
  '출근 시간인 일곱 시 반부터 아홉 시 사이에 가장 붐빕니다.',
  '학교와 주민센터가 함께 이야기할 자리를 마련해 주십시오.',
  '전문가의 도움을 받아 원인을 먼저 재어 보았으면 합니다.',
  '이 일은 한 부서가 아니라 여러 기관이 힘을 모아야 풀립니다.',
  '겨울이 오기 전에 방법을 찾지 못하면 또 한 해를 기다려야 합니다.',
  '관리하는 기관이 어디인지부터 분명히 알려 주시면 좋겠습니다.',
] as const satisfies readonly string[];

const replies = [
  '저도 같은 불편을 겪고 있습니다. 함께하겠습니다.',
  '지난주에 현장을 보고 왔는데 말씀하신 그대로였습니다.',
  '구청에 문의하니 다음 달에 점검한다고 합니다.',
  '저희 아파트 입주자회의에서도 이야기해 보겠습니다.',
  '비슷한 실험을 한 기록이 있으니 참고하시기 바랍니다.',
  '담당 부서와 협의하여 일주일 안에 답을 드리겠습니다.',
  '토요일 오전이라면 몇 사람이 나와서 도울 수 있습니다.',
] as const satisfies readonly string[];

const stems = [
  ...[
    '가온',
    '한빛',
    '너른들',
    '새마루',
    '은하',
    '솔뫼',
    '다솜',
    '맑은내',
    '고운',
    '늘봄',
    '바른',
    '아람',
    '누리',
    '해오름',
  ],
  ...[
    '달빛',
    '물빛',
    '참샘',
    '큰나루',
    '작은내',
    '윗말',
    '아랫말',
    '느티',
    '버들',
    '단풍',
    '꽃재',
    '돌담',
    '모래내',
    '범바위',
  ],
  ...[
    '학골',
    '밤골',
    '배나무골',
    '대숲',
    '갈마',
    '금모래',
    '은모래',
    '서리골',
    '안골',
    '바깥골',
    '장터',
    '나루터',
    '빛고개',
  ],
] as const satisfies readonly string[];

/** The name of the district of that number; no two are the same. */
export const districtName = (index: number): string =>
  `${stems[index % stems.length]}${Math.floor(index / stems.length) + 1}동`;

/** A title of the length that people write. */
export function titleOf(thrown: Die, index: number, category: CategoryKey, district: string): string {
  const matter = oneOf<string>(matters[category], thrown(index, 1));
  return `${district} ${oneOf<string>(spots, thrown(index, 2))} ${matter}`;
}

/** What goes on about it: four to ten sentences. */
export function bodyOf(thrown: Die, index: number, title: string): string {
  const count = 4 + Math.floor(thrown(index, 3) * 7);
  return [`${title}.`, ...Array.from({ length: count }, (_, nth) => sentence(thrown, index, nth))].join(' ');
}

/** One sentence about something; another for another `nth`. */
export const sentence = (thrown: Die, index: number, nth: number): string =>
  oneOf<string>(sentences, thrown(index, 10 + nth));

/** A comment. */
export const reply = (thrown: Die, index: number, nth: number): string => oneOf<string>(replies, thrown(index, nth));

const families = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오'] as const;
const givens = [
  '민서',
  '서연',
  '지훈',
  '하늘',
  '도윤',
  '수빈',
  '예준',
  '은지',
  '현우',
  '나래',
  '보람',
  '가람',
] as const;

/** The name of a person. */
export const personName = (thrown: Die, index: number): string =>
  oneOf<string>(families, thrown(index, 1)) + oneOf<string>(givens, thrown(index, 2));

const things = {
  SPACE: ['주민 회의실', '다목적 강당', '공유 주방', '작은 작업실', '옥상 텃밭'],
  BUDGET: ['마을 공모 예산', '주민 참여 예산', '시설 보수비'],
  TECHNOLOGY: ['공기질 측정 기술', '길찾기 지도 기술'],
  DATA: ['보행량 데이터', '민원 통계', '버스 승하차 데이터'],
  INSTITUTIONAL_SUPPORT: ['법률 상담', '회계 지원', '실험 설계 자문'],
  EQUIPMENT: ['목공 연장 한 벌', '이동식 음향 장비', '접이식 천막', '승합차'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ResourceKind = keyof typeof things;

/** The name of what somebody offers. */
export const thingOf = (kind: ResourceKind, share: number): string => oneOf<string>(things[kind], share);

/** What people can do, as they say it. */
export const skillNames = [
  ...[
    '목공',
    '전기 배선',
    '용접',
    '페인트칠',
    '회계',
    '통역',
    '수어',
    '교통 안내',
    '응급 처치',
    '사진',
    '영상 편집',
    '글쓰기',
  ],
  ...[
    '디자인',
    '데이터 분석',
    '웹 개발',
    '지도 만들기',
    '현장 조사',
    '설문 설계',
    '모임 진행',
    '법률 상담',
    '돌봄',
    '요리',
  ],
  ...[
    '원예',
    '자전거 수리',
    '운전',
    '청소',
    '행사 준비',
    '홍보',
    '번역',
    '상담',
    '독서 지도',
    '코딩 교육',
    '악기',
    '체육 지도',
  ],
  ...['측량', '배관', '도배', '제빵', '양봉', '수질 검사'],
] as const;
