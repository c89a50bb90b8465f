import { type Place, readPlace } from '../parts/paging.ts';
import type { AgendasQueryVariables } from './agendas-page.generated.ts';

type Filter = AgendasQueryVariables['filter'];
type Sort = AgendasQueryVariables['sort'];

/** What can be asked for, in the order in which it is offered. */
export const choices = {
  state: ['OPEN', 'EXPERIMENTING', 'RECORDED', 'CLOSED'],
  kind: ['PROPOSAL', 'COMPLAINT'],
  maturity: ['PERSONAL', 'COMMUNITY', 'SOCIAL'],
  triage: ['CITIZEN', 'GOVERNMENT', 'COLLABORATION'],
  campaign: ['yes', 'no'],
  hands: ['yes', 'no'],
  sort: ['NEWEST', 'OLDEST', 'MOST_SUPPORTED', 'RECENTLY_CHANGED'],
} as const;

/** What an address can ask for that may not be understood. */
export type Param = keyof typeof choices | 'district' | 'category' | 'stage';

/** What a list of agendas is asked for, as its address says it. */
export type Asked = Place & {
  readonly filter: Filter;
  readonly sort: Sort;
  /** What the address asks for and nobody can ask for. */
  readonly notUnderstood: readonly Param[];
};

/** Reads an address. What it says that nobody can ask for is left out, and named. */
export function readAsked(search: URLSearchParams): Asked {
  const notUnderstood: Param[] = [];
  const read = <Value>(name: Param, understand: (text: string) => Value | undefined): Value | undefined => {
    const text = search.get(name)?.trim() ?? '';
    if (text === '') return undefined;
    const value = understand(text);
    if (value === undefined) notUnderstood.push(name);
    return value;
  };
  const one = <Value extends string>(name: Param, of: readonly Value[]): Value | undefined =>
    read(name, (text) => of.find((value) => value === text));
  const yesOrNo = (name: 'campaign' | 'hands') => {
    const answer = one(name, choices[name]);
    return answer === undefined ? undefined : answer === 'yes';
  };
  const filter = given({
    text: search.get('q')?.trim().slice(0, 200) || undefined,
    districtCode: read('district', (text) => (/^\d{10}$/.test(text) ? text : undefined)),
    categoryKey: read('category', (text) => (text.length <= 200 ? text : undefined)),
    state: one('state', choices.state),
    kind: one('kind', choices.kind),
    maturity: one('maturity', choices.maturity),
    triage: one('triage', choices.triage),
    stage: read('stage', stageIn),
    hasCampaign: yesOrNo('campaign'),
    needsHands: yesOrNo('hands'),
  });
  const sort = one('sort', choices.sort) ?? 'NEWEST';
  return { filter, sort, notUnderstood, ...readPlace(search) };
}

/** A stage as addresses write it: the key of its template, and its own. */
export const stageValue = (templateKey: string, stage: string): string => `${templateKey}.${stage}`;

function stageIn(text: string): { templateKey: string; stage: string } | undefined {
  const [, templateKey, stage] = /^([A-Z][A-Z0-9_]{0,99})\.(\w{1,100})$/.exec(text) ?? [];
  return templateKey === undefined || stage === undefined ? undefined : { templateKey, stage };
}

type Given<Parts> = { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> };

/** Only those parts that are there. */
const given = <Parts extends object>(parts: Parts): Given<Parts> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<Parts>;

/** The address without some of what it asks for. */
export function withoutThose(search: URLSearchParams, names: readonly Param[]): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of names) next.delete(name);
  return next;
}
