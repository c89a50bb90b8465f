import 'i18next';
import type { acts } from '../acts/words.ts';
import type { agenda } from '../agenda/words.ts';
import type { agendas } from '../agendas/words.ts';
import type { city } from '../city/words.ts';
import type { district } from '../district/words.ts';
import type { learning } from '../learning/words.ts';
import type { lists } from '../lists/words.ts';
import type { mine } from '../mine/words.ts';
import type { operator } from '../operator/words.ts';
import type { programme } from '../programme/words.ts';
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
      learning: (typeof learning)['ko'];
      lists: (typeof lists)['ko'];
      mine: (typeof mine)['ko'];
      programme: (typeof programme)['ko'];
      signIn: (typeof signIn)['ko'];
    };
  }
}
