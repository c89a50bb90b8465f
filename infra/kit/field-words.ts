import type { Text } from './language.ts';

/** What people call the fields in which they write, by the last part of the field's path. */
const words: Readonly<Record<string, Text>> = {
  about: { ko: '소개', en: 'the introduction' },
  advice: { ko: '조언', en: 'the advice' },
  body: { ko: '내용', en: 'the text' },
  closing: { ko: '마무리', en: 'the closing' },
  description: { ko: '설명', en: 'the description' },
  displayName: { ko: '이름', en: 'the name' },
  email: { ko: '전자우편 주소', en: 'the e-mail address' },
  followUp: { ko: '후속 조치', en: 'the follow-up' },
  hours: { ko: '시간', en: 'the number of hours' },
  hypothesis: { ko: '가설', en: 'the hypothesis' },
  language: { ko: '언어', en: 'the language' },
  legalBasis: { ko: '법적 근거', en: 'the legal basis' },
  licence: { ko: '이용 허락', en: 'the licence' },
  method: { ko: '방법', en: 'the method' },
  minorUnits: { ko: '금액', en: 'the amount' },
  name: { ko: '이름', en: 'the name' },
  newInformation: { ko: '새로 알게 된 것', en: 'the new information' },
  note: { ko: '적은 말', en: 'the note' },
  phone: { ko: '전화번호', en: 'the telephone number' },
  plainSummary: { ko: '쉬운 말 요약', en: 'the summary in plain words' },
  purpose: { ko: '목적', en: 'the purpose' },
  quantity: { ko: '수량', en: 'the quantity' },
  reason: { ko: '이유', en: 'the reason' },
  reducedPlan: { ko: '축소 계획', en: 'the reduced plan' },
  search: { ko: '찾을 말', en: 'what to search for' },
  stars: { ko: '별점', en: 'the number of stars' },
  text: { ko: '글', en: 'the text' },
  title: { ko: '제목', en: 'the title' },
  url: { ko: '주소', en: 'the address' },
  wanted: { ko: '자리 수', en: 'the number of seats' },
  whatWasLearned: { ko: '배운 것', en: 'what was learned' },
};

/** Languages and places in a list, behind the word of the field itself. */
const behind = /\.(ko|en|\d+)$/;

/**
 * The field as a reader knows it, at the beginning of a sentence. Fields that only programs fill are called by their path,
 * which stands in `extensions.field` in any case.
 */
export function fieldName(path: string): Text {
  const known = words[path.replace(behind, '').split('.').at(-1) ?? ''];
  if (known === undefined) return { ko: path, en: path };
  return { ko: known.ko, en: `${known.en.charAt(0).toUpperCase()}${known.en.slice(1)}` };
}
