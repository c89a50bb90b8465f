import { basename } from 'node:path';
import { say, type Text } from '@dure/kit/language';
import { Misuse } from '../cli/command.ts';
import type { Choices } from './choices.ts';
import type { Owner } from './protocol.ts';

/** What the command line says beside kind and file. */
export type Options = {
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly language?: string | undefined;
  readonly timeZone?: string | undefined;
};

/** What a kind of file is, and what the graph must be told of it. */
export type Kind = {
  readonly owner: Owner;
  readonly format: 'csv' | 'json';
  readonly about: Text;
  /** The name of the source when none is given. */
  readonly source: string;
  /** What goes into the input of the start mutation beside source, file name and columns. Throws Misuse. */
  readonly input: (file: string, options: Options, choices: Choices | null) => object;
};

export const kinds: Readonly<Record<string, Kind>> = {
  districts: {
    owner: 'Resource',
    format: 'json',
    about: {
      ko: '행정동 경계 GeoJSON; 지자체도 함께 등록합니다',
      en: 'GeoJSON of administrative districts (행정동); municipalities come with them',
    },
    source: 'kr-districts',
    input: (file, options) => ({ kind: 'DISTRICTS', validFrom: options.validFrom ?? dayInName(file) }),
  },
  'legal-dongs': {
    owner: 'Resource',
    format: 'csv',
    about: { ko: '법정동코드 CSV', en: 'CSV of the register of legal districts (법정동코드)' },
    source: 'kr-legal-districts',
    input: () => ({ kind: 'LEGAL_DISTRICTS' }),
  },
  facilities: {
    owner: 'Resource',
    format: 'csv',
    about: {
      ko: '공공시설개방정보 표준데이터 CSV (--licence 필요)',
      en: 'Korean standard CSV of public facilities (needs --licence)',
    },
    source: 'kr-public-facilities',
    input: (_, options) => ({ kind: 'FACILITIES', licence: options.licence ?? missing('--licence', 'KOGL-1') }),
  },
  'service-requests': {
    owner: 'Agenda',
    format: 'json',
    about: { ko: '311 민원 JSON을 의제로', en: '311 requests as JSON; they become agendas' },
    source: '311',
    input: (_, options, choices) => ({ kind: 'SERVICE_REQUESTS', ...placed(options, choices, 'en') }),
  },
  proposals: {
    owner: 'Agenda',
    format: 'csv',
    about: { ko: 'Decide Madrid 제안 CSV를 의제로', en: 'CSV of Decide Madrid’s proposals; they become agendas' },
    source: 'decide-madrid',
    input: (_, options, choices) => ({ kind: 'PROPOSALS', ...placed(options, choices, 'es') }),
  },
  skills: {
    owner: 'Skill',
    format: 'csv',
    about: { ko: 'ESCO 기술 목록 CSV', en: 'CSV of the skills of ESCO' },
    source: 'esco',
    input: () => ({}),
  },
};

/** Districts and categories of other cities are not ours: the person says what stands for what. */
function placed(options: Options, choices: Choices | null, language: string): object {
  if (choices === null) {
    throw new Misuse(
      say({
        ko: '--district 와 --category 가 필요합니다 (또는 --map 파일).',
        en: '--district and --category are needed (or a --map file).',
      }),
    );
  }
  return { ...choices, language: options.language ?? language, timeZone: options.timeZone ?? 'UTC' };
}

/** Files of districts carry the day from which they hold in their names. */
function dayInName(file: string): string {
  const [, year, month, day] = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(basename(file)) ?? [];
  const text = `${year}-${month}-${day}`;
  const isDay = year !== undefined && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  return isDay ? text : missing('--valid-from', '2021-04-01');
}

function missing(option: string, example: string): never {
  throw new Misuse(
    say({
      ko: `${option} 이(가) 필요합니다. 예: ${option} ${example}`,
      en: `${option} is needed, for example ${option} ${example}`,
    }),
  );
}
