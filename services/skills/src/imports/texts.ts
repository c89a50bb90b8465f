import { remarkTexts } from '@dure/kit/import-answers';

/** What the importer of skills has to say of rows. */
export const textOf = remarkTexts({
  LABELS_LEFT_OUT: (count) => ({
    ko: `너무 긴 다른 이름 ${count}개를 뺐습니다.`,
    en: `${count} other names were left out because they are too long.`,
  }),
  TYPE_NOT_SAID: () => ({
    ko: '기능인지 지식인지 파일에 적혀 있지 않습니다.',
    en: 'The file does not say whether this is a skill or knowledge.',
  }),
  TYPE_NOT_UNDERSTOOD: (given) => ({
    ko: `알 수 없는 종류입니다: ${given}`,
    en: `This type is not understood: ${given}`,
  }),
});
