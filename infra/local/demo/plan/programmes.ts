import { demoMunicipality } from '../people.ts';
import type { Act, Input } from './types.ts';

/** The names under which processes refer to the programmes of the city. */
export const programmes = { trials: 'programme-trials', challenges: 'programme-challenges' } as const;

/** The two programmes under which processes run in the demo city, opened with its settings. */
export const programmeActs = (): Act[] => [
  opening(programmes.trials, {
    name: { ko: '두레시 작은 실험', en: 'Small experiments of Dure' },
    purpose: {
      ko: '주민이 가져온 문제를 이웃의 돈과 손으로 작게 실험하고, 잘되었든 아니든 배운 것을 남깁니다.',
      en: 'What residents bring up is tried on a small scale with the money and the hands of neighbours, and what was learned is left to all.',
    },
    legalBasis: '두레시 주민참여 기본 조례 제9조',
    templateKey: 'KOKEILUN',
  }),
  opening(programmes.challenges, {
    name: { ko: '두레시 도시 도전과제', en: 'City challenges of Dure' },
    purpose: {
      ko: '시의 기관이 스스로 풀지 못한 문제를 내고, 나라 안팎의 팀이 낸 해법을 골라 시제품까지 함께 만듭니다.',
      en: 'Bodies of the city post what they could not solve alone; teams from here and abroad answer, and the best are built as prototypes.',
    },
    legalBasis: '두레시 사회혁신 촉진 조례 제14조',
    templateKey: 'SOCIAL_CHALLENGES',
  }),
];

const opening = (name: string, input: Input): Act => ({
  ...{ id: name, turn: 3, by: 'operator', mutation: 'openProgramme', makes: name },
  input: { municipalityCode: demoMunicipality, ...input },
});
