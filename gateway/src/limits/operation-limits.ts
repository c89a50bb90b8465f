import { HeaderMap } from '@apollo/server';
import { textList } from '@dure/kit/config';
import { say, type Text } from '@dure/kit/language';
import { GraphQLError } from 'graphql';
import { z } from 'zod';

type Limit = { readonly most: number; readonly about: Text; readonly counts: Text };

/**
 * What one request may ask for, unless the setting OPERATION_LIMITS says otherwise; in the order in which it is checked,
 * the cheapest first. `counts` is how a refusal names it, `about` what `/limits` says.
 */
export const operationLimits = {
  bodyBytes: {
    most: 1_048_576,
    counts: { ko: '본문 크기(바이트)', en: 'Bytes of the body' },
    about: { ko: '요청 본문의 크기입니다. 넘으면 413으로 답합니다.', en: 'Size of a request body; 413 beyond it.' },
  },
  batch: {
    most: 1,
    counts: { ko: '한 번에 보낸 질의 수', en: 'Operations in one request' },
    about: {
      ko: '한 요청에 담을 수 있는 질의 수입니다. 묶음(배열)은 받지 않습니다. 한 질의에 필드를 여럿 적어 주십시오.',
      en: 'Operations in one request. Batches (arrays) are not taken: write several fields into one operation.',
    },
  },
  characters: {
    most: 100_000,
    counts: { ko: '질의 글자 수', en: 'Characters of the document' },
    about: { ko: '질의 문서의 글자 수입니다.', en: 'Characters of a document.' },
  },
  tokens: {
    most: 5_000,
    counts: { ko: '질의 토큰 수', en: 'Tokens of the document' },
    about: { ko: '질의 문서의 토큰(낱말과 기호) 수입니다.', en: 'Tokens (names, values, signs) of a document.' },
  },
  nesting: {
    most: 64,
    counts: { ko: '괄호가 겹친 단계', en: 'Brackets within brackets' },
    about: { ko: '모든 괄호가 서로 겹치는 단계입니다.', en: 'Brackets of any kind within brackets.' },
  },
  fields: {
    most: 1_000,
    counts: { ko: '적힌 필드 수', en: 'Fields that are written' },
    about: { ko: '질의 문서에 적힌 필드 수입니다.', en: 'Fields that are written in a document.' },
  },
  aliases: {
    most: 100,
    counts: { ko: '별칭 수', en: 'Aliases' },
    about: { ko: '질의 문서의 별칭 수입니다.', en: 'Aliases in a document.' },
  },
  repeats: {
    most: 20,
    counts: { ko: '한 묶음에서 같은 이름이 되풀이된 횟수', en: 'Times that one selection repeats a name' },
    about: {
      ko: '한 묶음({ … }) 안에 같은 이름의 필드를 적을 수 있는 횟수입니다.',
      en: 'Times that one selection ({ … }) may hold the same response name.',
    },
  },
  directives: {
    most: 100,
    counts: { ko: '지시자 수', en: 'Directives' },
    about: { ko: '질의 문서의 지시자(@…) 수입니다.', en: 'Directives (@…) in a document.' },
  },
  fragments: {
    most: 100,
    counts: { ko: '조각(fragment)을 쓴 횟수', en: 'Fragments in use' },
    about: { ko: '이름 있는 조각을 펼쳐 쓴 횟수입니다.', en: 'Spreads of named fragments in a document.' },
  },
  depth: {
    most: 15,
    counts: { ko: '필드가 겹친 단계', en: 'Levels of fields' },
    about: {
      ko: '필드 안에 필드가 겹치는 단계이며, 조각을 펼쳐서 셉니다. 인트로스펙션은 세지 않습니다.',
      en: 'Levels of fields within fields, through fragments. Introspection does not count.',
    },
  },
  rootFields: {
    most: 30,
    counts: { ko: '최상위 필드 수', en: 'Fields at the root' },
    about: { ko: '질의의 최상위 필드 수이며, 조각을 펼쳐서 셉니다.', en: 'Fields at the root, through fragments.' },
  },
  selections: {
    most: 20_000,
    counts: { ko: '조각을 펼친 선택 수', en: 'Selections with fragments written out' },
    about: {
      ko: '조각을 쓰인 곳마다 펼쳐서 센, 질의 전체의 선택(필드와 조각) 수입니다.',
      en: 'Fields and fragments of the whole operation, each fragment written out wherever it is spread.',
    },
  },
  variableNesting: {
    most: 32,
    counts: { ko: '변수 값이 겹친 단계', en: 'Levels of values in variables' },
    about: { ko: '변수 값 안에 값이 겹치는 단계입니다.', en: 'Values within values in the variables.' },
  },
  cost: {
    most: 100_000,
    counts: { ko: '예상 비용', en: 'Estimated cost' },
    about: {
      ko: '실행하기 전에 어림한 비용입니다. 객체 하나가 1, 뮤테이션 하나가 10이며, 목록은 항목 수만큼 곱합니다.',
      en: 'Cost as estimated before running: an object is 1, a mutation 10, a list as many times as it has items.',
    },
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof operationLimits;

/** The limits that hold in this process. */
export type OperationLimits = { readonly [K in LimitName]: number };

export const defaultLimits: OperationLimits = Object.freeze(
  Object.fromEntries(Object.entries(operationLimits).map(([name, { most }]) => [name, most])) as OperationLimits,
);

const isLimitName = (name: string): name is LimitName => Object.hasOwn(operationLimits, name);

/** Reads `depth=20,cost=50000`; what is not named keeps its default. A batch stays one operation. */
export const givenOperationLimits = textList
  .pipe(z.array(z.string().regex(/^[a-zA-Z]+=[1-9]\d{0,11}$/)))
  .transform((parts) => parts.map((part) => part.split('=')))
  .refine((pairs) => pairs.every(([name = '']) => isLimitName(name) && name !== 'batch'))
  .transform(
    (pairs): OperationLimits => ({
      ...defaultLimits,
      ...Object.fromEntries(pairs.map(([name, most]) => [name, Number(most)])),
    }),
  );

/** Which limit a request goes beyond; what was found is left out where counting stopped at the limit. */
export type Excess = { readonly limit: LimitName; readonly most: number; readonly found?: number | undefined };

/** The refusal of a request that goes beyond a limit: status 400, words in the language of the request. */
export function excessError({ limit, most, found }: Excess): GraphQLError {
  const { ko, en } = operationLimits[limit].counts;
  const told = { ko: found === undefined ? '' : ` ${found},`, en: found === undefined ? '' : ` ${found},` };
  return refused(
    'GRAPHQL_VALIDATION_FAILED',
    {
      ko: `요청이 한도를 넘었습니다. ${ko}:${told.ko} 최대 ${most}. 모든 한도는 /limits에 있습니다.`,
      en: `The request goes beyond a limit. ${en}:${told.en} at most ${most}. All limits are listed at /limits.`,
    },
    { limit: { name: limit, most, ...(found === undefined ? {} : { found }) } },
  );
}

/** The refusal of a request whose `operationName` names nothing, or which leaves open what of its document is to run. */
export const unknownOperation = (): GraphQLError =>
  refused('OPERATION_RESOLUTION_FAILURE', {
    ko: '실행할 질의를 정할 수 없습니다. operationName이 문서에 있는 이름인지 확인해 주십시오.',
    en: 'Which operation to run is not clear. Please check that operationName is one of the document.',
  });

/** The refusal of a document whose fragments contain each other. */
export const cycleError = (cycle: readonly string[]): GraphQLError => {
  const ring = [...cycle, ...cycle.slice(0, 1)].join(' → ');
  return refused('GRAPHQL_VALIDATION_FAILED', {
    ko: `조각(fragment)이 서로를 담고 있어 끝이 없습니다: ${ring}.`,
    en: `Fragments contain each other without end: ${ring}.`,
  });
};

/** The refusal of a document, or of what is to run of it: status 400, words in the language of the request. */
export const refused = (code: string, text: Text, details: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(say(text), {
    extensions: { ...details, code, http: { status: 400, headers: new HeaderMap() } },
  });
