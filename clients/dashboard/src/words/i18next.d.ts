import 'i18next';
import type { acts } from '../acts/words.ts';
import type { agenda } from '../agenda/words.ts';
import type { agendas } from '../agendas/words.ts';
import type { city } from '../city/words.ts';
import type { district } from '../district/words.ts';
import type { mine } from '../mine/words.ts';
import type { operator } from '../operator/words.ts';
import type { secretariat } from '../secretariat/words.ts';
import type { signIn } from '../session/words.ts';
import type { common } from './common.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      acts: (typeof acts)['ko'];
      agenda: (typeof agenda)['ko'];
      agendas: (typeof agendas)['ko'];
      common: (typeof common)['ko'];
      city: (typeof city)['ko'];
      district: (typeof district)['ko'];
      operator: (typeof operator)['ko'];
      secretariat: (typeof secretariat)['ko'];
      mine: (typeof mine)['ko'];
      signIn: (typeof signIn)['ko'];
    };
  }
}
