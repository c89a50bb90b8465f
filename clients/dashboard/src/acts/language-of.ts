import type { Language } from '../settings/preferences.ts';

/** In which language somebody has written: by its letters, and by the reader's own where there are none of ours. */
export function languageOf(text: string, reader: Language): Language {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Latin}/u.test(text) ? 'en' : reader;
}
