/** The fields of work of the demo city: the seven with which a municipality starts, and four of its own. */
export const categories = [
  { key: 'health-welfare', name: { ko: '보건·복지', en: 'Health and welfare' } },
  { key: 'industry-economy', name: { ko: '산업·경제', en: 'Industry and economy' } },
  { key: 'urban-transport', name: { ko: '도시·교통', en: 'Urban planning and transport' } },
  { key: 'culture-education', name: { ko: '문화·교육', en: 'Culture and education' } },
  { key: 'tourism', name: { ko: '관광', en: 'Tourism' } },
  { key: 'environment', name: { ko: '환경', en: 'Environment' } },
  { key: 'agriculture-fisheries', name: { ko: '농·축·수산', en: 'Agriculture, livestock and fisheries' } },
  { key: 'safety', name: { ko: '안전', en: 'Safety' } },
  { key: 'housing', name: { ko: '주거·골목', en: 'Housing and lanes' } },
  { key: 'digital', name: { ko: '디지털·데이터', en: 'Digital and data' } },
  { key: 'community', name: { ko: '이웃·공동체', en: 'Neighbours and community' } },
] as const;

export type CategoryKey = (typeof categories)[number]['key'];

/** Kinds of places; in Korean the names of one kind all end alike, so that the particle after `{spot}` fits. */
export const spotKinds = [
  'crossing', // …사거리
  'school', // …초등학교
  'stop', // … 정류장
  'alley', // …길
  'stream', // …천
  'market', // …시장
  'park', // …공원
  'library', // …도서관
  'hall', // …마을회관
  'flats', // …아파트
  'harbour', // …포구
  'campus', // …대학교
  'works', // …산업단지
  'fields', // …들
  'pass', // …고개
] as const;

export type SpotKind = (typeof spotKinds)[number];

/**
 * What people write about one problem in one language. `{dong}` stands for the district, `{spot}` for the place,
 * `{n}` for a figure of the case; `{before}` and `{after}` in `found` for what was measured.
 */
export type Voice = {
  readonly titles: readonly string[];
  readonly openings: readonly string[];
  readonly details: readonly string[];
  readonly asks: readonly string[];
  readonly plain: string;
  readonly comments: readonly string[];
  /** What money is gathered for, and what is done with less of it. */
  readonly fund?: { readonly title: string; readonly what: string; readonly reduced: string };
  /** What hands are asked for. */
  readonly help: string;
  readonly trial: {
    readonly hypothesis: string;
    readonly method: string;
    readonly log: readonly string[];
    readonly worked: string;
    readonly limit: string;
    readonly found: string;
    readonly advice: string;
  };
};

/** A problem as it comes up in several districts. */
export type Story = {
  readonly key: string;
  readonly category: CategoryKey;
  readonly kind: 'COMPLAINT' | 'PROPOSAL';
  readonly triage: 'CITIZEN' | 'GOVERNMENT' | 'COLLABORATION';
  readonly spot: SpotKind;
  /** From the least to the greatest figure that `{n}` may be. */
  readonly n: readonly [number, number];
  /** What it may cost, in ten thousand won. */
  readonly cost: readonly [number, number];
  /** Keys of the skills that it needs, the most needed first. */
  readonly skills: readonly string[];
  /** How long a trial takes, as its method says. */
  readonly weeks: number;
  /** What is measured before a trial, and by which factor it changes when the goal is fully reached. */
  readonly measure: { readonly before: readonly [number, number]; readonly factor: number };
  readonly ko: Voice;
  readonly en?: Voice;
};
