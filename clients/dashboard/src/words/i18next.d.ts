import 'i18next';
import type { city } from '../city/words.ts';
import type { district } from '../district/words.ts';
import type { common } from './common.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { common: (typeof common)['ko']; city: (typeof city)['ko']; district: (typeof district)['ko'] };
  }
}
