import { say, type Text } from '@dure/kit/language';
import type { AgendaState, NotInState } from './domain.ts';

const words: Record<AgendaState, Text> = {
  OPEN: { ko: '열린 의제입니다', en: 'The agenda is open' },
  EXPERIMENTING: { ko: '실험이 진행 중인 의제입니다', en: 'An experiment runs on the agenda' },
  RECORDED: { ko: '실험 결과가 기록된 의제입니다', en: 'The experiments on the agenda are recorded' },
  CLOSED: { ko: '마감된 의제입니다', en: 'The agenda is closed' },
};

const advice = (actual: AgendaState): Text =>
  actual === 'EXPERIMENTING'
    ? { ko: '학습 기록을 남긴 뒤 다시 시도해 주십시오.', en: 'Try again once the learning record is there.' }
    : { ko: '지금 상태에서는 할 수 없습니다.', en: 'This cannot be done in this state.' };

/** The member `AgendaNotInState` of a result union. */
export const agendaNotInState = ({ actual, allowed }: NotInState) => ({
  __typename: 'AgendaNotInState' as const,
  actual,
  allowed: [...allowed],
  message: say({
    ko: `${words[actual].ko}. ${advice(actual).ko}`,
    en: `${words[actual].en}. ${advice(actual).en}`,
  }),
});
