import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { choose, onPreferences, preferences } from '../settings/preferences.ts';
import { common } from './common.ts';

/** The words of a page, in both languages; one has what the other has. */
export type Words<Shape> = { readonly ko: Shape; readonly en: Shape };

/** Prepares the words of all pages; each page adds its own when it is loaded. */
export function startWords(): i18n {
  void i18next.use(initReactI18next).init({
    resources: { ko: { common: common.ko }, en: { common: common.en } },
    lng: preferences().language,
    fallbackLng: 'ko',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  onPreferences(() => {
    if (i18next.language !== preferences().language) void i18next.changeLanguage(preferences().language);
  });
  return i18next;
}

/** Adds the words of a page. */
export function addWords(page: string, words: Words<object>): void {
  i18next.addResourceBundle('ko', page, words.ko);
  i18next.addResourceBundle('en', page, words.en);
}

/** Shows everything in that language from now on. */
export const speak = (language: 'ko' | 'en'): void => choose({ language });
