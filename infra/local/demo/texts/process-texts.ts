import type { Agenda } from '../plan/agendas.ts';

/** What people write into the fields of a process about an agenda, by the keys of the fields. */
export function processTexts({ voice, fill, body, language }: Agenda): Readonly<Record<string, string>> {
  return {
    ...general[language],
    problem: body,
    solution: fill(voice.trial.hypothesis),
    testPlan: fill(voice.trial.method),
    method: fill(voice.trial.method),
  };
}

const general = {
  ko: {
    testedBefore: '이 동네에서는 아직 시험해 본 적이 없습니다.',
    runner: '문제를 가져온 주민과 이웃들이 함께합니다.',
    resources: '모일 자리와 기록할 사람은 있습니다. 재료는 모금으로 마련합니다.',
    learnable: '같은 방법이 다른 동에서도 통할지, 어떤 조건에서 통하지 않을지 알 수 있습니다.',
    givenUp: '모금이 목표에 이르지 못해 여기서 멈춥니다. 후원금은 모두 돌려드렸습니다.',
  },
  en: {
    testedBefore: 'Nothing of the kind has been tested in this neighbourhood.',
    runner: 'The residents who brought it up, together with their neighbours.',
    resources: 'We have a room to meet and somebody who keeps the records. The campaign pays for the material.',
    learnable: 'Whether the same works in other districts, and under which conditions it does not.',
    givenUp: 'The campaign did not reach its goal, so we stop here. All pledges were given back.',
  },
} as const;

/** A city challenge: what the poster writes, and what teams propose, each from its country. */
export const challengeTexts = {
  purpose: {
    ko: '시민이 바로 느낄 수 있는 변화를 반년 안에 작은 규모로 보여 주십시오.',
    en: 'Show on a small scale, within half a year, a change that residents notice.',
  },
  criteria: {
    ko: '시민에게 쓸모가 있는가, 돌보는 데 품이 적게 드는가, 다른 동에도 옮길 수 있는가를 봅니다.',
    en: 'We look at its use to residents, at the care that it needs, and at whether other districts could take it over.',
  },
  selected: {
    ko: '지역에서 바로 시험해 볼 수 있고, 돌보는 방법까지 생각한 해법입니다.',
    en: 'It can be tried here at once, and its care was thought of.',
  },
  final: {
    ko: '세 시제품 가운데 주민의 평가가 가장 좋았고, 고장이 한 번도 없었습니다.',
    en: 'Of the three prototypes residents liked it best, and it never failed.',
  },
  evaluated: {
    ko: '약속한 기능을 모두 보였고, 현장에서 고칠 점도 숨기지 않았습니다.',
    en: 'It showed all that was promised, and did not hide what is to be mended.',
  },
  partnership: {
    ko: '시 전체로 넓히기 전에 두 동에서 일 년 더 함께 다듬습니다.',
    en: 'Together we refine it in two districts for a year before the whole city takes it over.',
  },
  grant: {
    ko: '고른 해법의 시제품을 만들고 반년 동안 시험하는 데 씁니다.',
    en: 'For building the prototype of a chosen solution and testing it for half a year.',
  },
} as const;

/** What a team proposes. The language is that in which the team writes. */
export const solutionTexts = [
  {
    language: 'ko',
    title: '이웃이 돌아가며 돌보는 작은 장치',
    body: '값싼 부품으로 만들어 주민이 직접 고칠 수 있게 하고, 고치는 법을 그림 한 장으로 남깁니다.',
    prototype: '세 곳에 달아 두 달 동안 지켜보았고, 주민 열두 명이 스스로 고쳐 보았습니다.',
  },
  {
    language: 'en',
    title: 'A kit that the neighbourhood puts up itself',
    body: 'Parts that fit into one box, a manual without words, and a day on which everybody builds together.',
    prototype: 'Two kits were put up in a morning by people who had never seen one.',
  },
  {
    language: 'ko',
    title: '모은 자료로 먼저 알려 주는 서비스',
    body: '이미 있는 자료를 모아 불편이 생기기 전에 알리고, 알림이 틀린 날도 숨기지 않고 보여 줍니다.',
    prototype: '한 달 동안 하루 전에 알렸고, 맞은 날과 틀린 날을 모두 공개했습니다.',
  },
  {
    language: 'en',
    title: 'What worked in our harbour town',
    body: 'We bring a practice of three years, with its mistakes, and adapt it with those who will live with it.',
    prototype: 'The first version runs in one lane; what had to be changed is written down.',
  },
  {
    language: 'ko',
    title: '빈 시간을 나누어 쓰는 약속',
    body: '새로 짓지 않고 비는 시간을 나누어 쓰도록 약속을 만들고, 지켜지는지 함께 봅니다.',
    prototype: '약속을 지킨 날이 열에 여덟이었습니다.',
  },
] as const;
