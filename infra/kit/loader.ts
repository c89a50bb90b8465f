import DataLoader from 'dataloader';
import type { Actor } from './identity.ts';
import { isId } from './input.ts';

/**
 * Loads single things by id in one statement per batch; null where there is none.
 * What does not have the form of an id (a UUID, unless `accepts` says otherwise) is never asked of the database.
 */
export function byId<T>(
  load: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (item: T) => string,
  accepts: (id: string) => boolean = isId,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const asked = ids.filter(accepts);
    const found = new Map((asked.length === 0 ? [] : await load(asked)).map((item) => [idOf(item), item]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Loads the things that belong to each parent in one statement per batch, in the order in which they came; `accepts` as for `byId`. */
export function groupedBy<T>(
  load: (parentIds: readonly string[]) => Promise<readonly T[]>,
  parentOf: (item: T) => string,
  accepts: (parentId: string) => boolean = isId,
): DataLoader<string, T[]> {
  return new DataLoader(async (parentIds: readonly string[]) => {
    const groups = new Map<string, T[]>(parentIds.map((id) => [id, []]));
    const asked = parentIds.filter(accepts);
    for (const item of asked.length === 0 ? [] : await load(asked)) groups.get(parentOf(item))?.push(item);
    return parentIds.map((id) => groups.get(id) ?? []);
  });
}

/** What a loader finds behind a foreign key of ours, which is always there. */
export async function existing<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found === null) throw new Error(`Nothing stands behind the reference ${id}.`);
  return found;
}

/** A loader whose answers depend on who asks: made once per caller, so that a request still reads in batches. */
export function perActor<T>(make: (actor: Actor) => T): (actor: Actor) => T {
  const made = new Map<Actor, T>();
  return (actor) => {
    const known = made.get(actor);
    if (known !== undefined) return known;
    const loader = make(actor);
    made.set(actor, loader);
    return loader;
  };
}
