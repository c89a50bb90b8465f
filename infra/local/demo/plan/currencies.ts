export type Currency = 'KRW' | 'EUR' | 'USD';

/** What one won is worth in minor units, roughly, and the minor units of the smallest amount that people give. */
export const currencies: Readonly<Record<Currency, { readonly perWon: number; readonly step: number }>> = {
  KRW: { perWon: 1, step: 1_000 },
  EUR: { perWon: 0.066, step: 500 },
  USD: { perWon: 0.072, step: 500 },
};
