import { placeCodePattern } from '@dure/schema/places';
import { badInput } from './errors.ts';
import { fieldName } from './field-words.ts';
import { withSubjectParticle, withTopicParticle } from './language.ts';
import { isWhole } from './texts.ts';

/** The most that texts of each size may have, in characters. */
export const limits = { name: 200, title: 200, short: 2_000, long: 10_000 } as const;

type TextLimits = Readonly<Record<string, readonly [text: string | null | undefined, limit: keyof typeof limits]>>;

/**
 * Checks texts that people wrote: not blank, not over the limit, no control characters, no halves of a character.
 * Null and undefined pass; the schema says which fields may be absent. Throws BAD_USER_INPUT that names field and limit.
 */
export function checkTexts(texts: TextLimits): void {
  for (const [field, [text, limit]] of Object.entries(texts)) {
    if (text === null || text === undefined) continue;
    const maximum = limits[limit];
    const details = { field, maximum };
    const name = fieldName(field);
    if (text.trim() === '') {
      throw badInput({ ko: `${withSubjectParticle(name.ko)} 비어 있습니다.`, en: `${name.en} is empty.` }, details);
    }
    if (text.length > maximum) {
      const [ko, en] = [maximum.toLocaleString('ko'), maximum.toLocaleString('en')];
      throw badInput(
        { ko: `${withTopicParticle(name.ko)} ${ko}자까지입니다.`, en: `${name.en} has at most ${en} characters.` },
        details,
      );
    }
    if (!isWhole(text)) {
      throw badInput(
        {
          ko: `${name.ko}에 쓸 수 없는 제어 문자나 깨진 글자가 있습니다.`,
          en: `${name.en} has control characters or broken ones.`,
        },
        details,
      );
    }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id of ours: ids are compared as texts, so they have one spelling, in lower case. */
export const isId = (text: string): boolean => uuid.test(text);

/** Checks that ids have the form of ids; null and undefined pass. Throws BAD_USER_INPUT that names the field. */
export function checkIds(ids: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, id] of Object.entries(ids)) {
    if (id === null || id === undefined || isId(id)) continue;
    const ko = `${withTopicParticle(fieldName(field).ko)} 올바른 식별자가 아닙니다.`;
    throw badInput({ ko, en: `${fieldName(field).en} is not an id.` }, { field });
  }
}

/** Whether a text has the form of a place code: what has not is never asked of the database. */
export const isPlaceCode = (text: string): boolean => placeCodePattern.test(text);

/** How much of a wrong value is shown again. */
const longestShown = 40;

/** Checks that place codes have ten digits; null and undefined pass. Throws BAD_USER_INPUT that names the field. */
export function checkPlaceCodes(codes: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, code] of Object.entries(codes)) {
    if (code === null || code === undefined || isPlaceCode(code)) continue;
    const shown = code.length > longestShown ? `${code.slice(0, longestShown)}…` : code;
    throw badInput(
      {
        ko: `${field}에 적은 ‘${shown}’: 숫자 10자리의 지역 코드가 아닙니다.`,
        en: `${field}: “${shown}” is not a place code of ten digits.`,
      },
      { field },
    );
  }
}

/** Whether a text is the address of a page on the web: other schemes, such as `javascript:`, do things to who follows them. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

/** Checks that addresses are those of pages on the web; null and undefined pass. Throws BAD_USER_INPUT that names the field. */
export function checkWebAddresses(addresses: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, address] of Object.entries(addresses)) {
    if (address === null || address === undefined || isWebAddress(address)) continue;
    throw badInput(
      {
        ko: `${withTopicParticle(fieldName(field).ko)} http:// 또는 https://로 시작하는 주소입니다.`,
        en: `${fieldName(field).en} is an address that begins with http:// or https://.`,
      },
      { field },
    );
  }
}

/** Checks that whole numbers lie between two bounds, both included. Throws BAD_USER_INPUT that names field and bounds. */
export function checkRange(field: string, value: number | null | undefined, least: number, most: number): void {
  if (value === null || value === undefined || (value >= least && value <= most)) return;
  const name = fieldName(field);
  const [from, to] = [least.toLocaleString('en'), most.toLocaleString('en')];
  throw badInput(
    { ko: `${withTopicParticle(name.ko)} ${from} 이상 ${to} 이하입니다.`, en: `${name.en} is ${from} to ${to}.` },
    { field, least, most },
  );
}

/** Checks that a list is not too long; null and undefined pass. Throws BAD_USER_INPUT that names field and limit. */
export function checkCount(field: string, given: readonly unknown[] | null | undefined, maximum: number): void {
  if (given === null || given === undefined || given.length <= maximum) return;
  const [ko, en] = [maximum.toLocaleString('ko'), maximum.toLocaleString('en')];
  throw badInput(
    {
      ko: `${withTopicParticle(fieldName(field).ko)} ${ko}개까지입니다.`,
      en: `${fieldName(field).en} has at most ${en} items.`,
    },
    { field, maximum },
  );
}

/** Checks that an instant lies in the future, `years` from now at most. Throws BAD_USER_INPUT that names the field. */
export function checkWithinYears(field: string, instant: Date, now: Date, years: number): void {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + years);
  if (instant > now && instant <= latest) return;
  throw badInput(
    {
      ko: `${withTopicParticle(fieldName(field).ko)} 앞으로 ${years}년 안의 시각입니다.`,
      en: `${fieldName(field).en} lies in the next ${years} years.`,
    },
    { field, years },
  );
}
