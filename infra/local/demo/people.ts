import type { Role } from '@dure/schema/roles';
import { givenNames, newcomerNames, surnames } from './texts/names.ts';

/** The invented city 두레시 (Dure City). */
export const demoMunicipality = '9911000000';

/** A person of the demo city, as the development issuer knows them. */
export type DemoPerson = {
  readonly key: string;
  readonly names: { readonly ko: string; readonly en: string };
  /** What they do in the city, for the login page and `npm run token -- --list`. */
  readonly about: { readonly ko: string; readonly en: string };
  /** Roles per municipality code; `*` stands for every municipality. */
  readonly roles: Readonly<Record<string, readonly Role[]>>;
  /** Where they live; null for people from elsewhere. */
  readonly districtCode: string | null;
};

const resident = (key: string, ko: string, en: string, district: number): DemoPerson => ({
  key,
  names: { ko, en },
  about: { ko: '주민', en: 'resident' },
  roles: { [demoMunicipality]: ['citizen'] },
  districtCode: districtCodeOf(district),
});

const servant = (key: string, ko: string, en: string, role: Role, about: DemoPerson['about']): DemoPerson => ({
  key,
  names: { ko, en },
  about,
  roles: { [demoMunicipality]: ['citizen', role] },
  districtCode: districtCodeOf(1),
});

/** The named people of the demo city, one for each thing that can be tried. */
export const people: readonly DemoPerson[] = [
  resident('haneul', '김하늘', 'Kim Haneul', 1),
  resident('bada', '이바다', 'Lee Bada', 2),
  resident('sol', '박솔', 'Park Sol', 3),
  resident('byeol', '최별', 'Choi Byeol', 4),
  resident('nari', '정나리', 'Jung Nari', 5),
  resident('garam', '강가람', 'Kang Garam', 6),
  resident('dasom', '조다솜', 'Cho Dasom', 7),
  resident('maru', '윤마루', 'Yoon Maru', 8),
  servant('official', '한지우', 'Han Jiwoo', 'official', {
    ko: '시청 담당 공무원: 의제를 분류하고 답변합니다',
    en: 'city official: triages agendas and answers them',
  }),
  servant('secretariat', '오서윤', 'Oh Seoyun', 'secretariat', {
    ko: '사무국: 모금과 실험을 돕습니다',
    en: 'secretariat: consults campaigns and experiments',
  }),
  servant('steward', '신도윤', 'Shin Doyun', 'steward', {
    ko: '자원과 기금 관리자',
    en: 'steward: keeps the resources and the funds',
  }),
  servant('official-transport', '문한빛', 'Moon Hanbit', 'official', {
    ko: '교통과 담당 공무원',
    en: 'official of the transport division',
  }),
  servant('official-welfare', '배다슬', 'Bae Daseul', 'official', {
    ko: '복지정책과 담당 공무원',
    en: 'official of the welfare division',
  }),
  servant('secretariat-second', '남보람', 'Nam Boram', 'secretariat', {
    ko: '사무국: 자기 쪽이 아닌 모금을 살펴봅니다',
    en: 'secretariat: consults the campaigns of colleagues',
  }),
  servant('steward-second', '도한별', 'Do Hanbyeol', 'steward', {
    ko: '자원 관리자: 자원이 그대로인지 확인합니다',
    en: 'steward: checks that resources are as described',
  }),
  {
    key: 'operator',
    names: { ko: '운영자', en: 'Operator' },
    about: { ko: '운영자: 모든 지자체의 자료를 가져옵니다', en: 'operator: imports data for every municipality' },
    roles: { [demoMunicipality]: ['operator'], '*': ['operator'] },
    districtCode: null,
  },
  {
    key: 'stranger',
    names: { ko: '나그네', en: 'Stranger' },
    about: { ko: '역할이 없는 사람', en: 'logged in, with no role anywhere' },
    roles: {},
    districtCode: null,
  },
];

/** How many generated members there are besides: `member-001` to `member-400`. */
export const generatedMembers = 400;
const generatedDistricts = 10;

/** The person with that key, named or generated; null when there is none. */
export function personOf(key: string): DemoPerson | null {
  const named = people.find((person) => person.key === key);
  if (named !== undefined) return named;
  const number = Number(/^member-(\d{3})$/.exec(key)?.[1] ?? Number.NaN);
  if (!(number >= 1 && number <= generatedMembers)) return null;
  const { ko, en } = isNewcomer(key) ? newcomerName(number) : residentName(number);
  return resident(key, ko, en, ((number - 1) % generatedDistricts) + 1);
}

/** Whether a generated member came to the city from elsewhere and writes English. */
export const isNewcomer = (key: string): boolean => /^member-\d{3}$/.test(key) && Number(key.slice(-3)) % 6 === 0;

function residentName(number: number): DemoPerson['names'] {
  const surname = surnames[number % surnames.length] ?? surnames[0];
  const given = givenNames[number % givenNames.length] ?? givenNames[0];
  return { ko: `${surname.ko}${given.ko}`, en: `${surname.en} ${given.en}` };
}

function newcomerName(number: number): DemoPerson['names'] {
  const first = newcomerNames[number % newcomerNames.length] ?? newcomerNames[0];
  const initial = String.fromCharCode('A'.charCodeAt(0) + (number % 23));
  return { ko: `${first.ko} ${initial}.`, en: `${first.en} ${initial}.` };
}

/** `9911051000` for the first district, `9911052000` for the second, and so on. */
export function districtCodeOf(number: number): string {
  return String(9_911_050_000 + number * 1_000);
}
