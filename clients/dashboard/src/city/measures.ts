import type { Language } from '../settings/preferences.ts';
import { exactMoney, exactNumber, shortMoney } from '../words/format.ts';
import type { MeanOfDistrictsFragment } from './district-map.generated.ts';

export const measureNames = ['open', 'agendas', 'supports', 'resources', 'money', 'hands', 'records'] as const;
export type MeasureName = (typeof measureNames)[number];

/** What the measures are taken of: a district, or the mean of districts. */
export type Measured = Omit<MeanOfDistrictsFragment, '__typename'>;

/** What is told of each district: as a number to compare, and as words. Null where the service of it does not answer. */
export type Measure = {
  value(district: Measured): number | null;
  words(language: Language, value: number): string;
  short(language: Language, value: number): string;
};

const count = (value: Measure['value']): Measure => ({ value, words: exactNumber, short: exactNumber });
const won = (minorUnits: number) => [{ minorUnits, currency: 'KRW' }];

export const measures: Readonly<Record<MeasureName, Measure>> = {
  open: count(({ agendaSummary }) => agendaSummary?.open ?? null),
  agendas: count(({ agendaSummary }) => agendaSummary?.total ?? null),
  supports: count(({ agendaSummary }) => agendaSummary?.supports ?? null),
  resources: count(({ resourceSummary }) => resourceSummary?.published ?? null),
  money: {
    // Sums in other currencies stand in the table and the figures; they cannot be added up.
    value: ({ fundingSummary }) =>
      fundingSummary === null
        ? null
        : (fundingSummary.pledged.find(({ currency }) => currency === 'KRW')?.minorUnits ?? 0),
    words: (language, value) => exactMoney(language, won(value)),
    short: (language, value) => shortMoney(language, won(value)),
  },
  hands: count(({ skillSummary }) => skillSummary?.seatsFilled ?? null),
  records: count(({ learningSummary }) => learningSummary?.records ?? null),
};
