import type { Lie } from './engines/oracle.ts';
import type { Answer } from './harness/differences.ts';
import { type Exact, ExactNumber, isExactList, isExactObject } from './harness/exact-json.ts';

/** Everything in which a gateway's answer can be wrong, done on purpose to a right one. */
export const lies: Readonly<Record<string, Lie>> = {
  'leaves a field out': inData((value) => without(value, (entries) => entries.slice(1))),
  'adds a field': inData((value) => without(value, (entries) => [...entries, ['_extra', null]])),
  'changes the order of fields': inData((value) =>
    without(value, (entries) => (entries.length > 1 ? entries.toReversed() : null)),
  ),
  'leaves an item out': inData((value) => (isExactList(value) && value.length > 0 ? value.slice(1) : undefined)),
  'doubles an item': inData((value) =>
    isExactList(value) && value.length > 0 ? [...value, value[0] ?? null] : undefined,
  ),
  'takes items in another order': inData((value) =>
    isExactList(value) && distinct(value) ? value.toReversed() : undefined,
  ),
  'answers null without a word': inData((value) => (typeof value === 'string' ? null : undefined)),
  'answers an empty text for null': inData((value) => (value === null ? '' : undefined)),
  'breaks Hangul': inData((value) =>
    typeof value === 'string' && /[가-힣]/.test(value) ? Buffer.from(value).toString('latin1') : undefined,
  ),
  'puts Hangul together in another form': inData((value) =>
    typeof value === 'string' && value.normalize('NFD') !== value ? value.normalize('NFD') : undefined,
  ),
  'writes a number as text': inData((value) => (value instanceof ExactNumber ? value.text : undefined)),
  'rounds numbers': inData((value) =>
    value instanceof ExactNumber && /^-?\d{16,}$/.test(value.text)
      ? new ExactNumber(String(Number(value.text)))
      : undefined,
  ),
  'counts one too many': inData((value) =>
    value instanceof ExactNumber && /^\d$/.test(value.text)
      ? new ExactNumber(String(Number(value.text) + 1))
      : undefined,
  ),
  'keeps its errors to itself': ({ data, errors }) =>
    errors.length > 0 && data !== undefined ? { data, errors: [] } : undefined,
  'keeps one of its errors to itself': ({ data, errors }) =>
    data !== undefined && errors.length > 1 ? { data, errors: errors.slice(0, 1) } : undefined,
  'tells errors without their place': changedErrors((error) => ({ ...error, path: undefined })),
  'tells errors at the root': changedErrors(({ path, ...error }) => ({ ...error, path: path?.slice(0, 1) })),
  'tells errors where nothing is wrong': ({ data, errors }) => {
    const [first] = isExactObject(data) ? data : [];
    const isRight = first !== undefined && first[1] !== null;
    return isRight
      ? { data, errors: [...errors, { message: 'wrong', path: [first[0]], places: [], subgraph: undefined }] }
      : undefined;
  },
  'names another subgraph': ({ data, errors }) =>
    errors.some(({ subgraph }) => subgraph !== undefined)
      ? { data, errors: errors.map((error) => ({ ...error, subgraph: 'somebody else' })) }
      : undefined,
  'answers nothing': ({ data, errors }) =>
    data === undefined || data === null ? undefined : { data: undefined, errors },
};

type Change = (value: Exact) => Exact | undefined;

/** Spoils the first value that the change takes. */
function inData(change: Change): Lie {
  return ({ data, errors }) => {
    const spoilt = data === undefined ? undefined : firstChanged(data, change);
    return spoilt === undefined ? undefined : { data: spoilt, errors };
  };
}

function firstChanged(value: Exact, change: Change): Exact | undefined {
  const own = change(value);
  if (own !== undefined) return own;
  if (isExactList(value)) {
    for (const [index, item] of value.entries()) {
      const changed = firstChanged(item, change);
      if (changed !== undefined) return value.with(index, changed);
    }
  }
  if (isExactObject(value)) {
    for (const [key, item] of value) {
      const changed = firstChanged(item, change);
      if (changed !== undefined) return new Map(value).set(key, changed);
    }
  }
  return undefined;
}

type Entries = (readonly [string, Exact])[];

function without(value: Exact, change: (entries: Entries) => Entries | null): Exact | undefined {
  if (!isExactObject(value) || value.size === 0) return undefined;
  const entries = change([...value]);
  return entries === null ? undefined : new Map(entries);
}

/** Whether turning the list round changes it. */
function distinct(value: readonly Exact[]): boolean {
  const text = (items: readonly Exact[]) =>
    JSON.stringify(items, (_, item) => (item instanceof Map ? [...item] : item));
  return text(value) !== text(value.toReversed());
}

function changedErrors(change: (error: Answer['errors'][number]) => Answer['errors'][number]): Lie {
  return ({ data, errors }) => {
    // Where the whole root field is null, its error may as well stand there.
    const isDeep =
      isExactObject(data) &&
      errors.length > 0 &&
      errors.every(({ path: [root] = [] }) => (data.get(String(root)) ?? null) !== null);
    return isDeep ? { data, errors: errors.map(change) } : undefined;
  };
}
