import type { Field } from '../templates/format.ts';
import type { Words } from '../templates/vocabulary.ts';

/** What somebody wrote into a field; which of these there are follows from the type of the field. */
export type FieldValue = {
  readonly text?: string;
  readonly number?: number;
  readonly money?: { readonly minorUnits: number; readonly currency: 'KRW' | 'JPY' | 'EUR' | 'USD' };
  readonly date?: string;
  readonly choices?: readonly string[];
  readonly isYes?: boolean;
  readonly point?: { readonly longitude: number; readonly latitude: number };
  readonly resourceIds?: readonly string[];
  readonly photoIds?: readonly string[];
  readonly organizationId?: string;
  readonly memberId?: string;
};

type Part = keyof FieldValue;

/** The parts that a value of each type has; of several one is enough. */
const parts: Record<Field['type'], readonly Part[]> = {
  TEXT: ['text'],
  NUMBER: ['number'],
  MONEY: ['money'],
  DATE: ['date'],
  CHOICE: ['choices'],
  MULTIPLE_CHOICE: ['choices'],
  YES_NO: ['isYes'],
  PLACE: ['point'],
  RESOURCES: ['resourceIds', 'text'],
  PHOTOS: ['photoIds'],
  ORGANIZATION: ['organizationId'],
  MEMBER: ['memberId'],
  LINK: [],
};

/** Where in a part that has more than one place it begins. */
const within: Partial<Record<Part, string>> = {
  money: '.minorUnits',
  choices: '.0',
  resourceIds: '.0',
  photoIds: '.0',
};

/** What is wrong with a value, and where in it; null where it is the whole. */
export type ValueProblem = { readonly part: string | null; readonly words: Words };

const problem = (part: string | null, ko: string, en: string): ValueProblem => ({ part, words: { ko, en } });

/** What is wrong with a value for a field; null when it can stand there. */
export function problemOf(field: Field, value: FieldValue): ValueProblem | null {
  if (field.type === 'LINK') {
    return problem(null, '다른 서비스가 채우는 항목입니다.', 'This field is filled by another service.');
  }
  const taken = parts[field.type];
  const foreign = (Object.keys(value) as Part[]).find((part) => !taken.includes(part));
  if (foreign !== undefined) {
    const [ko, en] = [`이 항목은 ${taken.join(', ')}(으)로 씁니다.`, `This field is written as ${taken.join(' or ')}.`];
    return problem(`${foreign}${within[foreign] ?? ''}`, ko, en);
  }
  return problemOfType(field, value);
}

function problemOfType(field: Field, value: FieldValue): ValueProblem | null {
  switch (field.type) {
    case 'TEXT':
      return ofText(value.text ?? '', field.limits ?? {});
    case 'NUMBER':
      return ofRange('number', value.number ?? 0, field.limits?.minimum, field.limits?.maximum);
    case 'MONEY':
      return ofMoney(field, value);
    case 'DATE':
      return ofDate(field, value.date ?? '');
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return ofChoices(field, value.choices ?? []);
    case 'RESOURCES':
      return ofIds('resourceIds', value.resourceIds ?? [], field.limits?.most ?? 50, value.text !== undefined);
    case 'PHOTOS':
      return ofIds('photoIds', value.photoIds ?? [], field.limits?.most ?? 20, false);
    case 'YES_NO':
    case 'PLACE':
    case 'ORGANIZATION':
    case 'MEMBER':
    case 'LINK':
      return null;
  }
}

type TextLimits = { readonly minimumLength?: number | undefined; readonly maximumLength?: number | undefined };

/** What is written has a character at least, whatever the template says: a field that is filled holds something. */
function ofText(text: string, { minimumLength = 1, maximumLength: most = 10_000 }: TextLimits): ValueProblem | null {
  const least = Math.max(1, minimumLength);
  return text.trim().length >= least && text.length <= most
    ? null
    : problem('text', `${least}자 이상 ${most}자 이하입니다.`, `It has ${least} to ${most} characters.`);
}

/** Of the two bounds of a number each may be missing; only those that there are are told. */
function ofRange(part: Part, number: number, least?: number, most?: number): ValueProblem | null {
  if ((least ?? number) <= number && number <= (most ?? number)) return null;
  if (most === undefined) return problem(part, `${least} 이상입니다.`, `It is ${least} or more.`);
  if (least === undefined) return problem(part, `${most} 이하입니다.`, `It is ${most} or less.`);
  return problem(part, `${least} 이상 ${most} 이하입니다.`, `It is ${least} to ${most}.`);
}

function ofMoney(field: Field & { type: 'MONEY' }, { money }: FieldValue): ValueProblem | null {
  const { currency = money?.currency, minimumMinor = 0 } = field.limits ?? {};
  if (money?.currency !== currency)
    return problem('money', `통화는 ${currency}입니다.`, `The currency is ${currency}.`);
  return ofRange('money', money?.minorUnits ?? 0, minimumMinor);
}

function ofDate(field: Field & { type: 'DATE' }, date: string): ValueProblem | null {
  const { earliest, latest } = field.limits ?? {};
  if ((earliest ?? date) <= date && date <= (latest ?? date)) return null;
  if (latest === undefined) return problem('date', `${earliest}부터입니다.`, `It is ${earliest} or later.`);
  if (earliest === undefined) return problem('date', `${latest}까지입니다.`, `It is ${latest} or earlier.`);
  return problem('date', `${earliest}부터 ${latest}까지입니다.`, `It is ${earliest} to ${latest}.`);
}

function ofChoices(
  { type, options }: Field & { type: 'CHOICE' | 'MULTIPLE_CHOICE' },
  choices: readonly string[],
): ValueProblem | null {
  const known = options.map(({ key }) => key);
  if (choices.length === 0 || !choices.every((choice) => known.includes(choice))) {
    const list = known.join(', ');
    return problem('choices', `다음 가운데에서 골라 주십시오: ${list}.`, `Please choose of these: ${list}.`);
  }
  if (new Set(choices).size < choices.length || (type === 'CHOICE' && choices.length > 1)) {
    return problem('choices', '하나만, 한 번만 골라 주십시오.', 'Please choose one, and once.');
  }
  return null;
}

function ofIds(part: 'resourceIds' | 'photoIds', ids: readonly string[], most: number, isEnough: boolean) {
  if (ids.length === 0 && !isEnough) return problem(part, '하나 이상이어야 합니다.', 'There is at least one.');
  return ids.length <= most && new Set(ids).size === ids.length
    ? null
    : problem(part, `겹치지 않게 ${most}개까지입니다.`, `There are at most ${most}, each once.`);
}
