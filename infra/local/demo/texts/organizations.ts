import type { CategoryKey } from './story.ts';

export type OrganizationText = {
  readonly key: string;
  readonly kind: 'PUBLIC' | 'COMPANY' | 'THIRD_SECTOR' | 'UNIVERSITY' | 'INFORMAL';
  readonly ko: string;
  readonly en: string;
  /** The number of its district; null when it serves the whole city. */
  readonly district: number | null;
  /** What it cares for. */
  readonly fields: readonly CategoryKey[];
};

/** Invented bodies and groups of the demo city, of all five kinds. */
export const organizationTexts: readonly OrganizationText[] = [
  org(
    'facilities',
    'PUBLIC',
    '두레시 시설관리공단',
    'Dure Facilities Corporation',
    null,
    'housing',
    'culture-education',
  ),
  org('health', 'PUBLIC', '두레시 보건소', 'Dure Public Health Centre', 5, 'health-welfare'),
  org('library', 'PUBLIC', '두레시립도서관', 'Dure City Libraries', null, 'culture-education', 'digital'),
  org('farming', 'PUBLIC', '두레시 농업기술센터', 'Dure Farming Centre', 4, 'agriculture-fisheries'),
  org('youth', 'PUBLIC', '두레시 청년센터', 'Dure Youth Centre', 7, 'industry-economy', 'digital'),
  org('transport', 'PUBLIC', '두레시 교통과', 'Dure City Transport Division', null, 'urban-transport', 'tourism'),
  org('safety', 'PUBLIC', '두레시 안전도시과', 'Dure City Safety Division', null, 'safety'),
  org('environment', 'PUBLIC', '두레시 환경과', 'Dure City Environment Division', null, 'environment'),
  org('welfare', 'PUBLIC', '두레시 복지정책과', 'Dure City Welfare Division', null, 'health-welfare', 'community'),
  org('harbour', 'PUBLIC', '새벽포 항만사무소', 'Saebyeok Harbour Office', 6, 'agriculture-fisheries', 'tourism'),
  org('bus', 'COMPANY', '한들여객', 'Handeul Bus', 2, 'urban-transport'),
  org('carpentry', 'COMPANY', '물빛목공소', 'Mulbit Joinery', 1, 'housing', 'urban-transport'),
  org('precision', 'COMPANY', '모루정밀', 'Anvil Precision', 10, 'industry-economy'),
  org('seafood', 'COMPANY', '새벽수산', 'Dawn Seafood', 6, 'agriculture-fisheries'),
  org('energy', 'COMPANY', '윤슬에너지', 'Yunseul Energy', 9, 'environment', 'safety'),
  org('press', 'COMPANY', '글빛출판', 'Letterlight Press', 7, 'culture-education'),
  org('software', 'COMPANY', '하숙길소프트', 'Lodging Lane Software', 7, 'digital'),
  org('foundation', 'THIRD_SECTOR', '두레지역재단', 'Dure Community Foundation', null, 'community', 'health-welfare'),
  org('stream', 'THIRD_SECTOR', '물빛천지킴이', 'Friends of Mulbit Stream', 1, 'environment', 'safety'),
  org('care', 'THIRD_SECTOR', '두레돌봄사회적협동조합', 'Dure Care Cooperative', 2, 'health-welfare'),
  org('migrants', 'THIRD_SECTOR', '두레이주민쉼터', 'Dure Migrants’ House', 10, 'health-welfare', 'community'),
  org('repair', 'THIRD_SECTOR', '고침협동조합', 'Mending Cooperative', 10, 'industry-economy', 'environment'),
  org('local-food', 'THIRD_SECTOR', '두레로컬푸드협동조합', 'Dure Local Food Cooperative', 4, 'agriculture-fisheries'),
  org('archive', 'THIRD_SECTOR', '두레마을기록회', 'Dure Village Archive', 3, 'culture-education'),
  org('mediation', 'THIRD_SECTOR', '두레이웃조정센터', 'Dure Neighbour Mediation Centre', 5, 'community', 'housing'),
  org('walk', 'THIRD_SECTOR', '걷는도시두레', 'Walking City Dure', null, 'urban-transport', 'safety'),
  org(
    'university',
    'UNIVERSITY',
    '두레대학교 지역혁신센터',
    'Dure University Centre for Local Innovation',
    7,
    'digital',
    'environment',
  ),
  org(
    'makers',
    'UNIVERSITY',
    '두레기술대학교 만듦터',
    'Makers’ Space of Dure University of Technology',
    10,
    'digital',
    'industry-economy',
  ),
  org(
    'arts',
    'UNIVERSITY',
    '두레예술대학교 문화기획연구소',
    'Institute for Cultural Planning, Dure University of Arts',
    7,
    'culture-education',
  ),
  org(
    'marine',
    'UNIVERSITY',
    '윤슬해양환경연구소',
    'Yunseul Marine Institute',
    9,
    'environment',
    'agriculture-fisheries',
  ),
  org('lanes', 'INFORMAL', '달샘골목회', 'Dalsaem Lane Neighbours', 3, 'housing', 'safety'),
  org(
    'parents',
    'INFORMAL',
    '솔마루걷는부모회',
    'Walking Parents of Solmaru',
    2,
    'urban-transport',
    'culture-education',
  ),
  org('fishers', 'INFORMAL', '새벽포어촌모임', 'Saebyeokpo Fishers', 6, 'agriculture-fisheries', 'tourism'),
  org('night-walk', 'INFORMAL', '책마을길동무', 'Chaekmaeul Night Walkers', 7, 'safety'),
  org('merchants', 'INFORMAL', '장터상인회', 'Jangteo Merchants', 5, 'industry-economy'),
  org(
    'thirteen',
    'INFORMAL',
    '대장간열세나라모임',
    'Thirteen Countries of Daejanggan',
    10,
    'community',
    'health-welfare',
  ),
  org('trail', 'INFORMAL', '바람재산길모임', 'Baramjae Path Walkers', 8, 'tourism', 'environment'),
  org('runners', 'INFORMAL', '윤슬달리기모임', 'Yunseul Runners', 9, 'community', 'environment'),
];

function org(
  key: string,
  kind: OrganizationText['kind'],
  ko: string,
  en: string,
  district: number | null,
  ...fields: CategoryKey[]
): OrganizationText {
  return { key, kind, ko, en, district, fields };
}
