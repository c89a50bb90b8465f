import { type Exact, ExactNumber, isExactList, isExactObject, numberOf, toExact, toPlain } from './exact-json.ts';
import { writeExact } from './spelling.ts';
import type { Expected, Path } from './unsplit.ts';

/** An answer of a gateway, read. */
export type Answer = {
  readonly data: Exact | undefined;
  readonly errors: readonly AnswerError[];
};

export type AnswerError = {
  readonly message: string;
  readonly path: Path | undefined;
  /** Places with `@` for every item of a list, where one error stands for many. */
  readonly places: readonly string[];
  readonly subgraph: string | undefined;
};

export type Comparison = {
  /** `doubles` for a gateway that reads answers by JSON.parse: what that rounds is not held against it. */
  readonly numbers: 'exact' | 'doubles';
  /** `any` where the order of keys is not looked at; `exact` unless said otherwise. */
  readonly keyOrder?: 'exact' | 'any';
  /** Subgraphs that are broken, of which the errors must name one. */
  readonly named?: readonly string[];
};

/** The first thing in which an answer is not what it must be, in words; null when it is. */
export function firstDifference(
  answer: Answer,
  expected: Expected,
  { numbers, keyOrder = 'exact', named = [] }: Comparison,
): string | null {
  const [is, must] =
    numbers === 'exact' ? [answer.data, expected.data] : [rounded(answer.data), rounded(expected.data)];
  const order = keyOrder === 'exact' ? (value: Exact | undefined) => value : sorted;
  const inData = dataDifference(order(is) ?? null, order(must) ?? null, 'data');
  if (inData !== null) return [inData, ...answer.errors.slice(0, 1).map(({ message }) => message)].join('; error: ');
  return errorDifference(answer, expected) ?? nameDifference(answer.errors, named);
}

const rounded = (value: Exact | undefined): Exact | undefined =>
  value === undefined ? undefined : toExact(JSON.parse(JSON.stringify(toPlain(value))));

function sorted(value: Exact | undefined): Exact | undefined {
  if (isExactList(value)) return value.map((item) => sorted(item) ?? null);
  if (!isExactObject(value)) return value;
  const keys = [...value.keys()].sort();
  return new Map(keys.map((key) => [key, sorted(value.get(key)) ?? null]));
}

/** Where two values differ, keys and their order included. Both must be what JSON means: 1.0 is 1. */
function dataDifference(is: Exact, must: Exact, at: string): string | null {
  if (is instanceof ExactNumber && must instanceof ExactNumber && numberOf(is) === numberOf(must)) return null;
  if (isExactList(is) && isExactList(must)) {
    if (is.length !== must.length) return `${at} has ${is.length} items instead of ${must.length}`;
    return first(is.map((item, index) => dataDifference(item, must[index] ?? null, `${at}.${index}`)));
  }
  if (isExactObject(is) && isExactObject(must)) {
    const [keys, wanted] = [[...is.keys()].join(), [...must.keys()].join()];
    if (keys !== wanted) return `${at} has the keys ${keys} instead of ${wanted}`;
    return first([...is].map(([key, value]) => dataDifference(value, must.get(key) ?? null, `${at}.${key}`)));
  }
  return is === must ? null : `${at} is ${shown(is)} instead of ${shown(must)}`;
}

const first = (differences: readonly (string | null)[]): string | null =>
  differences.find((difference) => difference !== null) ?? null;

const shown = (value: Exact): string => writeExact(value).slice(0, 200);

/**
 * Every null that stands for something that went wrong has an error at it or below it, and no error stands where
 * nothing is missing. Which of several faults below one null is told is free, as in GraphQL itself.
 */
function errorDifference({ errors }: Answer, { data, errorPaths }: Expected): string | null {
  if (data === undefined) return errors.length > 0 ? null : 'there is no data, and no error says why';
  const wanted = new Set(errorPaths.map((path) => nullAbove(data, path)));
  const told = new Set<string>();
  for (const error of errors) {
    const places = placesOf(error, data);
    for (const place of places) told.add(place);
    const own = places.filter((place) => wanted.has(place));
    if (own.length === 0) return `nothing is wrong at ${[error.path?.join('.'), ...error.places]}: ${error.message}`;
  }
  const untold = [...wanted].find((place) => !told.has(place));
  return untold === undefined ? null : `no error tells why ${untold === '' ? 'data' : untold} is null`;
}

/** The null in the data that an error at that path explains; a path where nothing is null explains nothing. */
function nullAbove(data: Exact, path: Path | undefined): string {
  const passed: (string | number)[] = [];
  let value: Exact | undefined = data;
  for (const part of path ?? []) {
    if (value === null) break;
    value = isExactObject(value) ? value.get(String(part)) : isExactList(value) ? value[Number(part)] : undefined;
    passed.push(part);
  }
  return value === null ? passed.join('.') : `${passed.join('.')} (not null)`;
}

function placesOf({ path, places }: AnswerError, data: Exact): string[] {
  const patterns = places.flatMap((place) => expand(data, place.split('.'), []));
  return [...(path === undefined ? [] : [path]), ...patterns].map((each) => nullAbove(data, each));
}

/** All paths in the data that a place with `@` stands for. */
function expand(value: Exact | undefined, [part, ...rest]: readonly string[], passed: Path): Path[] {
  if (part === undefined || value === null || value === undefined) return [passed];
  if (part === '@') {
    const items = isExactList(value) ? value : [];
    return items.flatMap((item, index) => expand(item, rest, [...passed, index]));
  }
  return isExactObject(value) ? expand(value.get(part), rest, [...passed, part]) : [];
}

function nameDifference(errors: readonly AnswerError[], named: readonly string[]): string | null {
  const missing = named.find((name) => !errors.some(({ subgraph }) => subgraph === name));
  return missing === undefined ? null : `no error names the subgraph '${missing}'`;
}
