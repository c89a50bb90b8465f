/**
 * Operations for which no planner that we know finds a right plan; docs/gateway.md tells of them. They are left out of
 * fuzzing, so that what is found is new.
 */
const limits: Readonly<Record<string, (names: ReadonlySet<string>, query: string) => boolean>> = {
  // Fields that require each other in a circle, asked for at several depths.
  'circular requires': (names, query) =>
    names.has('neighbour') && (query.match(/\b(?:card|poster|greeting|introduced)\b/g) ?? []).length > 1,
  // Fragments on the types of objects that came from where only their interface is known.
  'interface objects': (names, query) =>
    /\bon (?:Poster|Clip)\b/.test(query) && countOf(names, ['rated', 'liked', 'recent']) > 0,
};

const countOf = (names: ReadonlySet<string>, wanted: readonly string[]): number =>
  wanted.filter((name) => names.has(name)).length;

/** Whether an operation of a world is known to be beyond all planners. */
export function isBeyondPlanners(world: string, query: string): boolean {
  const names = new Set(query.match(/\w+/g));
  return limits[world]?.(names, query) ?? false;
}

/** Whether the answer said that there is no plan: the client is told, and nothing wrong is shown. */
export const isRefusal = (difference: string): boolean => difference.includes('No plan was found for this operation');
