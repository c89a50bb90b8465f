import type { AgendasQueryVariables } from './agendas-page.generated.ts';

type Filter = AgendasQueryVariables['filter'];
type Sort = AgendasQueryVariables['sort'];

/** What can be asked for, in the order in which it is offered. */
export const choices = {
  state: ['OPEN', 'EXPERIMENTING', 'RECORDED', 'CLOSED'],
  kind: ['PROPOSAL', 'COMPLAINT'],
  maturity: ['PERSONAL', 'COMMUNITY', 'SOCIAL'],
  triage: ['CITIZEN', 'GOVERNMENT', 'COLLABORATION'],
  sort: ['NEWEST', 'OLDEST', 'MOST_SUPPORTED', 'RECENTLY_CHANGED'],
} as const;

export const pageSize = 20;

/** What a list of agendas is asked for, as its address says it. */
export type Asked = {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly after: string | null;
  /** How many agendas came on the pages before. */
  readonly before: number;
};

/** Reads an address. What it says that nobody can ask for is left out. */
export function readAsked(search: URLSearchParams): Asked {
  const one = <Value extends string>(name: string, of: readonly Value[]): Value | undefined =>
    of.find((value) => value === search.get(name));
  const text = search.get('q')?.trim().slice(0, 200) ?? '';
  const district = search.get('district');
  const category = search.get('category');
  const state = one('state', choices.state);
  const kind = one('kind', choices.kind);
  const maturity = one('maturity', choices.maturity);
  const triage = one('triage', choices.triage);
  const before = Number(search.get('before'));
  return {
    filter: {
      ...(text !== '' && { text }),
      ...(district !== null && /^\d{10}$/.test(district) && { districtCode: district }),
      ...(category !== null && category !== '' && { categoryKey: category }),
      ...(state !== undefined && { state }),
      ...(kind !== undefined && { kind }),
      ...(maturity !== undefined && { maturity }),
      ...(triage !== undefined && { triage }),
    },
    sort: one('sort', choices.sort) ?? 'NEWEST',
    after: search.get('after'),
    before: Number.isSafeInteger(before) && before > 0 ? before : 0,
  };
}

/** The address with one thing asked for otherwise; the list then begins anew. */
export function asking(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  next.delete('after');
  next.delete('before');
  return next;
}

/** The address of the page after this one. */
export function nextPage(search: URLSearchParams, endCursor: string, before: number): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set('after', endCursor);
  next.set('before', String(before + pageSize));
  return next;
}
