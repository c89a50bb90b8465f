/** How many things of a list come at once. */
export const pageSize = 20;

/** Where in a list somebody is, as its address says it. */
export type Place = {
  readonly after: string | null;
  /** How many things came on the pages before. */
  readonly before: number;
};

/** What an address calls the place in a list; of several on a page each has a name. */
const namesIn = (list: string | undefined) =>
  list === undefined ? { after: 'after', before: 'before' } : { after: `${list}.after`, before: `${list}.before` };

/** Reads where in a list an address leads. */
export function readPlace(search: URLSearchParams, list?: string): Place {
  const names = namesIn(list);
  const before = Number(search.get(names.before));
  return { after: search.get(names.after), before: Number.isSafeInteger(before) && before > 0 ? before : 0 };
}

/** What an address says of something that is one of several; undefined where it says nothing, or what nobody can ask for. */
export const oneOf = <Value extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined => values.find((value) => value === search.get(name));

/** The words that an address asks for. */
export const wordsOf = (search: URLSearchParams): string => search.get('q')?.trim().slice(0, 200) ?? '';

/** The district that an address asks for; undefined for what has not the form of a code. */
export function districtOf(search: URLSearchParams): string | undefined {
  const code = search.get('district') ?? '';
  return /^\d{10}$/.test(code) ? code : undefined;
}

/** The address with one thing asked for otherwise; the list then begins anew. */
export function asking(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = firstPage(search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** The address of the page after this one. */
export function nextPage(search: URLSearchParams, endCursor: string, before: number, list?: string): URLSearchParams {
  const next = new URLSearchParams(search);
  const names = namesIn(list);
  next.set(names.after, endCursor);
  next.set(names.before, String(before + pageSize));
  return next;
}

/** The address of the beginning of the list. */
export function firstPage(search: URLSearchParams, list?: string): URLSearchParams {
  const first = new URLSearchParams(search);
  const names = namesIn(list);
  first.delete(names.after);
  first.delete(names.before);
  return first;
}
