import type { CategoryKey, SpotKind } from './story.ts';

type Words = { readonly ko: string; readonly en: string };

/** Opening hours as people write them, and as a week; weekdays from Monday = 0. */
export const hours = {
  office: {
    ko: '평일 09:00~18:00',
    en: 'Weekdays 09:00–18:00',
    days: [0, 1, 2, 3, 4],
    opens: '09:00',
    closes: '18:00',
  },
  long: {
    ko: '매일 09:00~21:00',
    en: 'Daily 09:00–21:00',
    days: [0, 1, 2, 3, 4, 5, 6],
    opens: '09:00',
    closes: '21:00',
  },
  evening: {
    ko: '화~토 13:00~21:00',
    en: 'Tue–Sat 13:00–21:00',
    days: [1, 2, 3, 4, 5],
    opens: '13:00',
    closes: '21:00',
  },
  weekend: { ko: '토·일 10:00~17:00', en: 'Sat and Sun 10:00–17:00', days: [5, 6], opens: '10:00', closes: '17:00' },
  dawn: {
    ko: '매일 05:00~24:00',
    en: 'Daily 05:00–24:00',
    days: [0, 1, 2, 3, 4, 5, 6],
    opens: '05:00',
    closes: '24:00',
  },
} as const;

/** A kind of thing that the city can lend or give, as it stands in several places. */
export type ResourceText = {
  readonly key: string;
  readonly kind: 'SPACE' | 'BUDGET' | 'TECHNOLOGY' | 'DATA' | 'INSTITUTIONAL_SUPPORT' | 'EQUIPMENT';
  /** Where it stands: at spots of a kind, once a district, or once for the whole city. */
  readonly where: SpotKind | 'district' | 'city';
  readonly copies: number;
  readonly name: Words;
  readonly description: Words;
  /** The key of the organisation that holds it. */
  readonly holder: string;
  readonly capacity?: readonly [number, number];
  /** In won; 0 is free. */
  readonly price?: {
    readonly won: number;
    readonly unit: 'HOUR' | 'DAY' | 'MONTH' | 'USE' | 'PERSON';
    readonly count?: number;
  };
  readonly hours?: keyof typeof hours;
  /** Weekdays from Monday = 0. */
  readonly closed?: readonly number[];
  readonly categories: readonly CategoryKey[];
};
