import type { CityPlan } from './city.ts';
import { type Act, isRef, type Value } from './types.ts';

/** Of how many agendas and resources one stays. */
const oneIn = { agendas: 20, resources: 10 } as const;

/**
 * The same city with a twentieth of its agendas, a tenth of its resources, and the people and organisations that these
 * need: what stays is as in the whole city, so that the same seed gives the same small city, too. All districts stay.
 */
export function smallCity(plan: CityPlan): CityPlan {
  const keys = new Set(everyFate(plan).filter((_, index) => index % oneIn.agendas === 0));
  const isOfAgenda = ({ agenda }: { readonly agenda: { readonly key: string } }) => keys.has(agenda.key);
  const acts = withWhatTheyNeed(plan.acts, [...plan.acts.filter(isFounding), ...actsOn(plan.acts, keys)]);
  const entered = new Set(acts.flatMap(({ makes }) => makes ?? []));
  return {
    ...plan,
    acts,
    agendas: plan.agendas.filter(({ key }) => keys.has(key)),
    members: plan.members.filter(({ key }) => entered.has(`member:${key}`)),
    organizations: plan.organizations.filter(({ key }) => entered.has(`organization:${key}`)),
    lives: new Map([...plan.lives].filter(([key]) => keys.has(key))),
    campaigns: plan.campaigns.filter(isOfAgenda),
    supports: plan.supports.filter(isOfAgenda),
    challenges: plan.challenges.filter(isOfAgenda),
  };
}

/** The keys of all agendas, those to which the same happens side by side, so that every so many show all that happens. */
function everyFate({ lives }: CityPlan): string[] {
  const fates = [...lives].map(([key, { trials, funding, closing }]) => {
    const parts = [funding[0]?.end, trials.at(-1)?.outcome ?? trials.length, closing?.why];
    return { key, fate: parts.map((part) => part ?? '-').join(' ') };
  });
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return fates.sort((a, b) => order(a.fate, b.fate) || order(a.key, b.key)).map(({ key }) => key);
}

/** Places, skills and settings: whatever the operator enters. */
const isFounding = ({ by }: Act) => by === 'operator';

/** What happens to these agendas, and to some of the resources. */
function actsOn(acts: readonly Act[], agendas: ReadonlySet<string>): Act[] {
  const published = acts.flatMap(({ mutation, makes }) => (mutation === 'publishResource' ? (makes ?? []) : []));
  const resources = new Set(published.filter((_, index) => index % oneIn.resources === 0));
  return acts.filter((act) => {
    // Its id names the agenda, however far the act is from it: a match of a need of the agenda, say.
    const agenda = /agenda-\d{3}/.exec(act.id)?.[0];
    if (agenda !== undefined) return agendas.has(agenda);
    return [act.makes ?? '', ...refsIn(act.input)].some((name) => resources.has(name));
  });
}

/** With them the acts that make what they refer to, and those by which their people joined the city and its bodies. */
function withWhatTheyNeed(acts: readonly Act[], chosen: readonly Act[]): Act[] {
  const kept = new Set<Act>();
  for (let more = chosen; more.length > 0; ) {
    for (const act of more) kept.add(act);
    const needed = new Set([...kept].flatMap(({ by, input }) => [`member:${by}`, ...refsIn(input)]));
    const isNeeded = (act: Act) => {
      if (act.makes !== undefined) return needed.has(act.makes);
      if (act.mutation === 'declareSkills') return needed.has(`member:${act.by}`);
      return act.mutation === 'addOrganizationMember' && refsIn(act.input).some((name) => isBody(name, needed));
    };
    more = acts.filter((act) => !kept.has(act) && isNeeded(act));
  }
  return acts.filter((act) => kept.has(act));
}

const isBody = (name: string, needed: ReadonlySet<string>) => name.startsWith('organization:') && needed.has(name);

/** The names of the things that an input refers to. */
function refsIn(value: Value): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (!Array.isArray(value) && isRef(value)) return [value.$ref];
  return Object.values(value).flatMap((part: Value) => refsIn(part));
}
