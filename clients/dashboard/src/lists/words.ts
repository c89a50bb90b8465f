import type { English } from '../words/english.ts';

const ko = {
  resources: '쓸 수 있는 자원',
  resourcesNone: '조건에 맞는 자원이 없습니다.',
  state: '상태',
  states: { USABLE: '지금 쓸 수 있음', STALE: '확인 필요', ENDED: '기간이 끝남' },
  kind: '종류',
  free: '무료',
  places_other: '{{n}}명',
  verified: '확인한 날 {{at}}',
  waiting: '기다리는 것',
  waitingIn: '{{place}}에서 기다리는 것',
  what: {
    campaigns: '진행 중인 모금',
    needs: '손을 기다리는 자리',
    overdue: '기록이 늦어진 실험',
    answers: '답을 기다리는 의제',
  },
  none: {
    campaigns: '진행 중인 모금이 없습니다.',
    needs: '비어 있는 자리가 없습니다.',
    overdue: '기록이 늦어진 실험이 없습니다.',
    answers: '답을 기다리는 의제가 없습니다.',
  },
  unknownDistrict: '{{code}}에 해당하는 동이 없습니다.',
};

const en: English<typeof ko> = {
  resources: 'Resources to use',
  resourcesNone: 'No resource fits.',
  state: 'State',
  states: { USABLE: 'Can be used now', STALE: 'To be verified', ENDED: 'No longer available' },
  kind: 'Kind',
  free: 'free',
  places_one: '{{n}} person',
  places_other: '{{n}} people',
  verified: 'verified {{at}}',
  waiting: 'What is waited for',
  waitingIn: 'What {{place}} waits for',
  what: {
    campaigns: 'Campaigns that collect',
    needs: 'Seats that wait for hands',
    overdue: 'Experiments whose record is late',
    answers: 'Agendas that wait for an answer',
  },
  none: {
    campaigns: 'No campaign collects right now.',
    needs: 'No seat is free.',
    overdue: 'No record is late.',
    answers: 'No agenda waits for an answer.',
  },
  unknownDistrict: 'There is no district {{code}}.',
};

/** The words of the lists behind the figures. */
export const lists = { ko, en } as const;
