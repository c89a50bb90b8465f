import { type ClosedDays, type Weekday, weekdays } from '../openings/domain.ts';

/**
 * Understands the free text of 휴관일 as days of the week and public holidays, or answers null. A text of which one
 * phrase is not understood, or says more than that (둘째 주 월, 설 연휴, 근로자의 날), is not understood at all: half of
 * the closed days would be a wrong answer. `N`, `-` and `휴관중` say nothing about which days.
 */
export function understandClosedDays(given: string): ClosedDays | null {
  const text = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (/^(연중 ?무휴|무휴|없음)$/.test(text)) return { weekdays: [], publicHolidays: false };
  const phrases = phrasesOf(text).map(readPhrase);
  if (phrases.length === 0 || phrases.includes(null)) return null;
  const hasPublicHolidays = phrases.includes('public-holidays');
  // Single holidays are among the public ones; without these the registry could not say them.
  if (phrases.includes('one-holiday') && !hasPublicHolidays) return null;
  const days = new Set(phrases.flatMap((phrase) => (Array.isArray(phrase) ? phrase : [])));
  // Whoever writes all seven days means the days that it is open, or nothing at all.
  if (days.size === weekdays.length) return null;
  return { weekdays: weekdays.filter((day) => days.has(day)), publicHolidays: hasPublicHolidays };
}

type Phrase = readonly Weekday[] | 'public-holidays' | 'one-holiday' | null;

/** The phrases between +, commas, slashes, dots and 및; what belongs together across a dot is joined first. */
const phrasesOf = (text: string): string[] =>
  text
    .replace(/국[·ㆍ] ?공휴일/g, '국공휴일')
    .replace(/토 ?[.] ?일요일/g, '토,일요일')
    .split(/[+,/·ㆍ、]| 및 /)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const publicHolidays = /^(법정|법적|국|국가|국가지정)? ?공휴일$/;
const oneHoliday =
  /^((1월 ?1일|신정)|(설|설날|구정|추석)( ?당일| ?연휴)?|명절 ?(당일|연휴)|(대체|임시) ?공휴일|삼일절|어린이날|석가탄신일|현충일|광복절|개천절|한글날|성탄절)$/;

function readPhrase(phrase: string): Phrase {
  if (publicHolidays.test(phrase)) return 'public-holidays';
  if (oneHoliday.test(phrase)) return 'one-holiday';
  return weekdaysOf(phrase.replace(/^매 ?주 ?/, '').replace(/ ?휴무$/, ''));
}

const dayNames = '월화수목금토일';
const oneDay = new RegExp(`^([${dayNames}])(?:요일)?$`);
const spanOfDays = new RegExp(`^([${dayNames}])(?:요일)?~([${dayNames}])(?:요일)?$`);

/** 월, 월요일, 주말, 평일, 월~금, 토요일 일요일. */
function weekdaysOf(text: string): readonly Weekday[] | null {
  if (text === '주말') return ['SATURDAY', 'SUNDAY'];
  if (text === '평일') return weekdays.slice(0, 5);
  const [, from, to] = spanOfDays.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [first, last] = [dayNames.indexOf(from), dayNames.indexOf(to)];
    return first <= last ? weekdays.slice(first, last + 1) : null;
  }
  const days = text.split(' ').map((word) => weekdays[dayNames.indexOf(oneDay.exec(word)?.[1] ?? '?')]);
  return days.every((day) => day !== undefined) ? days : null;
}
