import 'i18next';
import type { agenda } from '../agenda/words.ts';
import type { agendas } from '../agendas/words.ts';
import type { city } from '../city/words.ts';
import type { district } from '../district/words.ts';
import type { common } from './common.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      agenda: (typeof agenda)['ko'];
      agendas: (typeof agendas)['ko'];
      common: (typeof common)['ko'];
      city: (typeof city)['ko'];
      district: (typeof district)['ko'];
    };
  }
}
