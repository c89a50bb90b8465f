import { say, type Text } from '@dure/kit/language';
import type { SolutionNotInState, SolutionState } from './domain.ts';

const words: Record<SolutionState, Text> = {
  SUBMITTED: { ko: '아직 선정되지 않은 해법입니다.', en: 'The solution is not chosen yet.' },
  WITHDRAWN: { ko: '철회된 해법입니다.', en: 'The solution was withdrawn.' },
  SELECTED: { ko: '이미 선정된 해법입니다.', en: 'The solution is chosen already.' },
  FINAL: { ko: '최종 선정된 해법입니다.', en: 'The solution is the final one already.' },
};

/** The member `SolutionNotInState` of a result union. */
export const solutionNotInState = ({ actual, allowed }: SolutionNotInState) => ({
  __typename: 'SolutionNotInState' as const,
  actual,
  allowed: [...allowed],
  message: say({
    ko: `${words[actual].ko} 지금 상태에서는 할 수 없습니다.`,
    en: `${words[actual].en} This cannot be done in this state.`,
  }),
});
