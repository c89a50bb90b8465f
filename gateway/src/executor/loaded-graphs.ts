import type { GraphQLSchema } from 'graphql';

/** A supergraph as it was composed, and the schema that clients see. */
export type LoadedGraph = { readonly sdl: string; readonly api: GraphQLSchema };

export type LoadedGraphs = {
  readonly announce: (loaded: LoadedGraph) => void;
  /** Hands over the present one, if there is one, and each that takes its place. */
  readonly each: (take: (loaded: LoadedGraph) => void) => void;
};

export function createLoadedGraphs(): LoadedGraphs {
  const takers: ((loaded: LoadedGraph) => void)[] = [];
  let present: LoadedGraph | undefined;
  return {
    announce: (loaded) => {
      present = loaded;
      for (const take of takers) take(loaded);
    },
    each: (take) => {
      takers.push(take);
      if (present !== undefined) take(present);
    },
  };
}
