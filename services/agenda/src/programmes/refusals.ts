import { say } from '@dure/kit/language';
import type { ProgrammeNotInState } from './domain.ts';

const states = {
  PLANNED: { ko: '시작 전', en: 'not begun yet' },
  OPEN: { ko: '진행 중', en: 'open' },
  ENDED: { ko: '끝남', en: 'ended' },
} as const;

/** The member `ProgrammeNotInState` of a result union. */
export const programmeNotInState = ({ actual, allowed }: ProgrammeNotInState) => ({
  __typename: 'ProgrammeNotInState' as const,
  actual,
  allowed: [...allowed],
  message: say({
    ko: `사업의 상태가 ‘${states[actual].ko}’이라 할 수 없습니다. 사업의 기간을 확인해 주십시오.`,
    en: `The programme is ${states[actual].en}, so this cannot be done. Please look at its period.`,
  }),
});
