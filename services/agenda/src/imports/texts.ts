import { remarkTexts } from '@dure/kit/import-answers';

/** What the importers of agendas have to say of rows. */
export const textOf = remarkTexts({
  CATEGORY_NOT_KNOWN: (given) => ({
    ko: `지자체가 두지 않은 분야입니다: ${given}`,
    en: `The municipality does not offer this category: ${given}`,
  }),
  CATEGORY_NOT_SAID: (given) => ({
    ko: `어느 분야인지 정해지지 않은 값입니다: ${given}`,
    en: `Nothing says which category this value stands for: ${given}`,
  }),
  CLOSED_HERE: () => ({
    ko: '여기서 마감된 의제여서 그대로 두었습니다.',
    en: 'The agenda is closed here; it stays as it is.',
  }),
  COORDINATES_ELSEWHERE: (given) => ({
    ko: `좌표가 대한민국 밖이어서 비워 두었습니다: ${given}`,
    en: `The coordinates lie outside Korea and were left out: ${given}`,
  }),
  COORDINATES_NOT_UNDERSTOOD: (given) => ({
    ko: `좌표를 알 수 없어 비워 두었습니다: ${given}`,
    en: `The coordinates are not understood and were left out: ${given}`,
  }),
  COUNT_NOT_UNDERSTOOD: (given) => ({
    ko: `지지 수가 숫자가 아니어서 비워 두었습니다: ${given}`,
    en: `The number of supports is not a number and was left out: ${given}`,
  }),
  DATE_NOT_UNDERSTOOD: (given) => ({
    ko: `올린 때를 알 수 없습니다: ${given}`,
    en: `When it was raised is not understood: ${given}`,
  }),
  DISTRICT_NOT_KNOWN: (given) => ({
    ko: `등록되지 않은 행정동입니다: ${given}`,
    en: `The district is not registered: ${given}`,
  }),
  DISTRICT_NOT_SAID: (given) => ({
    ko: `어느 행정동인지 정해지지 않은 값입니다: ${given}`,
    en: `Nothing says which district this value stands for: ${given}`,
  }),
  OPEN_HERE: () => ({
    ko: '출처에서는 끝났지만 여기서 과정이나 실험이 진행 중이어서 열어 두었습니다. 끝난 뒤에 다시 가져오면 마감됩니다.',
    en: 'It is closed at its source, but a process or an experiment runs here; it stays open until an import after that.',
  }),
  PLACE_OF_OTHERS: (place) => ({
    ko: `운영자 권한이 없는 지자체의 행입니다: ${place}`,
    en: `The row is of a municipality of which you are not an operator: ${place}`,
  }),
});
