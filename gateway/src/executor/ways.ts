import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PreparedOperation } from './operation.ts';
import { PlanningOverload } from './planning-process.ts';

/** What is known of one way: a promise only until it is prepared, so that nobody waits afterwards. */
type Preparing = PreparedOperation | Promise<PreparedOperation>;

/** The ways of all operations of a supergraph in which they are prepared: each for how its conditions fall. */
export type Ways = {
  /** Tells the ways of one operation from those of others. */
  nextOperation(): string;
  find(way: string): Preparing | undefined;
  /** Keeps what is being prepared; `weight` as `weigh` says. */
  keep(way: string, weight: number, preparing: Promise<PreparedOperation>): Promise<PreparedOperation>;
};

/**
 * Weight of what stays prepared; the way that was used longest ago makes room. A selection takes some two kilobytes, so
 * these are 200 MB: two thousand operations of fifty fields, in one way each or fewer of them in several.
 */
const maxWeight = 100_000;
/** What an operation takes whatever it asks for, in selections. */
const baseWeight = 5;
/** For how long it is not tried again to prepare what could not be prepared. */
const failureMs = 30_000;

export function createWays(most = maxWeight): Ways {
  const ways = new LRUCache<string, Preparing>({ maxSize: most });
  let operations = 0;
  return {
    nextOperation: () => String(++operations),
    find: (way) => ways.get(way),
    keep: (way, weight, preparing) => {
      // One that is larger than all there is room for is kept alone.
      const size = Math.min(weight, most);
      ways.set(way, preparing, { size });
      preparing.then(
        (prepared) => ways.set(way, prepared, { size }),
        (error: unknown) => {
          if (error instanceof PlanningOverload) ways.delete(way);
          else ways.set(way, preparing, { size: 1, ttl: failureMs });
        },
      );
      return preparing;
    },
  };
}

/** How much an operation takes when it is prepared: its selections, with named fragments written out. */
export function weigh({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map<string, SelectionSetNode | number>();
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet);
  const ofFragment = (name: string): number => {
    const known = fragments.get(name) ?? 0;
    if (typeof known === 'number') return known;
    const weight = ofSet(known);
    fragments.set(name, weight);
    return weight;
  };
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + 1 + ofFragment(selection.name.value);
      return sum + 1 + (selection.selectionSet === undefined ? 0 : ofSet(selection.selectionSet));
    }, 0);
  return baseWeight + ofSet(selectionSet);
}
