import { current, type Locale } from './request-scope.ts';

export type { Locale } from './request-scope.ts';

/** A text for people, in both languages of the platform. */
export type Text = { readonly ko: string; readonly en: string };

/** The value of the GraphQL type `LocalizedText`. */
export type LocalizedText = { ko: string | null; en: string | null; text: string };

/** The text in the language of the current request. */
export const say = (text: Text): string => text[current().locale];

/**
 * A text that people wrote or imported, for the GraphQL type `LocalizedText`.
 * The one fallback rule: the language of the request, else the other language, else empty.
 */
export function localized(text: { readonly ko?: string | null; readonly en?: string | null }): LocalizedText {
  const ko = text.ko ?? null;
  const en = text.en ?? null;
  return { ko, en, text: (current().locale === 'ko' ? (ko ?? en) : (en ?? ko)) ?? '' };
}

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110: the highest weight wins, 0 forbids).
 * Without a header, or with none of our languages in it, it is English.
 */
export function localeOf(acceptLanguage: string | undefined): Locale {
  let best: { locale: Locale; weight: number } | null = null;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const locale = (['ko', 'en'] as const).find((known) => range === known || range.startsWith(`${known}-`));
    const weight = weightOf(parameters);
    if (locale !== undefined && weight > (best?.weight ?? 0)) best = { locale, weight };
  }
  return best?.locale ?? 'en';
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}

/** A Korean noun with the object particle that fits its last sound: 의제를, 모금을. */
export const withObjectParticle = (noun: string): string => `${noun}${endsInConsonant(noun) ? '을' : '를'}`;

/** A Korean noun with the topic particle that fits its last sound: 제목은, 이유는. */
export const withTopicParticle = (noun: string): string => `${noun}${endsInConsonant(noun) ? '은' : '는'}`;

/** A Korean noun with the subject particle that fits its last sound: 제목이, 이유가. */
export const withSubjectParticle = (noun: string): string => `${noun}${endsInConsonant(noun) ? '이' : '가'}`;

function endsInConsonant(noun: string): boolean {
  const offset = (noun.codePointAt(noun.length - 1) ?? 0) - 0xac00;
  return offset >= 0 && offset < 11_172 && offset % 28 !== 0;
}
