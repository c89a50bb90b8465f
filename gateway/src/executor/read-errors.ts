import { fromWire } from '../wire.ts';
import { type Cursor, deviation } from './cursor.ts';

/** An error as a subgraph told it. */
export type ToldError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/** The errors of one answer, and how many more there are than are told. */
export type ToldErrors = { readonly errors: readonly ToldError[]; readonly further: number };

/** So many are told of one answer; a subgraph that fails a thousandfold has one fault. */
export const mostTold = 200;

export const noErrors: ToldErrors = { errors: [], further: 0 };

/** The errors of an answer that was parsed; undefined when what stands there is no list. */
export function toldErrors(value: unknown): ToldErrors | undefined {
  if (value === null) return noErrors;
  if (!Array.isArray(value)) return undefined;
  return { errors: value.slice(0, mostTold).map(toldError), further: Math.max(0, value.length - mostTold) };
}

const openBrace = 123;
const closeBracket = 93;
const comma = 44;

/**
 * The errors in the text of an answer, from the bracket at which the cursor stands until behind their end. Those that are
 * not told are only moved over, so that a subgraph which complains a thousandfold costs no more than one that answers.
 */
export function readErrors(cursor: Cursor): ToldErrors {
  cursor.expect('[');
  const errors: ToldError[] = [];
  let further = 0;
  if (cursor.peek() === closeBracket) {
    cursor.at++;
    return noErrors;
  }
  for (;;) {
    if (cursor.peek() !== openBrace) throw deviation;
    const text = cursor.nested();
    if (errors.length < mostTold) errors.push(toldError(parse(text)));
    else further += 1;
    const next = cursor.peek();
    cursor.at++;
    if (next === closeBracket) return { errors, further };
    if (next !== comma) throw deviation;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(fromWire(text));
  } catch {
    throw deviation;
  }
}

/** What is no error at all is one without words: something went wrong, or it would not be there. */
function toldError(error: unknown): ToldError {
  const { message, path, extensions }: Record<string, unknown> = isRecord(error) ? error : {};
  return {
    message: typeof message === 'string' ? message : '',
    ...(isPath(path) ? { path } : {}),
    ...(isRecord(extensions) ? { extensions } : {}),
  };
}

/** Whatever else stands there is of no use to callers, and may tell them what they need not know. */
const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every((part) => typeof part === 'string' || typeof part === 'number');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
