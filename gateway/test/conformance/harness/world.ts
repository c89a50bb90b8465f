import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, isInterfaceType, parse, type SelectionSetNode } from 'graphql';
import { argumentsOf, readOwnership } from './ownership.ts';
import { createSubgraph, type SubgraphSchema } from './subgraph.ts';
import { createStore, type Store, type Thing } from './things.ts';
import { createUnsplit, typeTest, type Unsplit } from './unsplit.ts';

/** A small federated graph, described: how it is split, and the one data set behind all its parts. */
export type WorldDescription = {
  readonly name: string;
  /** The schema of each subgraph, without the line that links Federation. */
  readonly subgraphs: Readonly<Record<string, string | DocumentNode>>;
  /** Makes the data anew. Things refer to each other by functions or directly; roots are things too. */
  readonly data: (seed: number) => readonly Thing[];
  /** Composed from the subgraphs where it is not there already. */
  readonly supergraphSdl?: string;
};

/** The same graph, ready: split in its subgraphs and unsplit. Neither holds data; a store is handed to both. */
export type World = {
  readonly name: string;
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, SubgraphSchema>;
  readonly unsplit: Unsplit;
  /** The data as it is before anything happened; generated data differ by the seed. */
  fresh(seed?: number): Store;
};

const imports = '@key @external @requires @provides @shareable @inaccessible @override @interfaceObject @tag'.split(
  ' ',
);

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})`;

/** Composes a world. Throws with the composer's words when its parts do not fit. */
export function createWorld({ name, subgraphs, data, supergraphSdl: given }: WorldDescription): World {
  const services = Object.entries(subgraphs).map(([subgraph, sdl]) => ({
    name: subgraph,
    url: `http://${subgraph}.invalid/graphql`,
    typeDefs: typeof sdl === 'string' ? parse(`${link}\n${sdl}`) : sdl,
  }));
  const supergraphSdl = given ?? compose(name, services);
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema({ includeDefer: false });
  // The API schema lacks inaccessible types, by which keys and requirements may still go.
  const whole = Supergraph.build(supergraphSdl).schema.toGraphQLJSSchema();
  const isA = typeTest(whole);
  const overridden = readOverrides(services);
  const parts = services.map((service) =>
    createSubgraph({ ...service, isA, overridden: overridden.get(service.name) ?? new Set() }),
  );
  const requires = new Map<string, SelectionSetNode>();
  for (const part of parts) {
    for (const [field, needed] of part.requires) {
      for (const key of fieldKeys(field)) requires.set(key, needed);
    }
  }
  return {
    name,
    supergraphSdl,
    subgraphs: new Map(parts.map((part) => [part.name, part])),
    unsplit: createUnsplit({ schema, isA, owners: readOwnership(supergraphSdl), requires }),
    fresh: (seed = 0) => createStore(data(seed)),
  };

  /** A field of an `@interfaceObject` is one of each type that implements the interface. */
  function fieldKeys(key: string): string[] {
    const [typename = '', field = ''] = key.split('.');
    const type = whole.getType(typename);
    if (!isInterfaceType(type)) return [key];
    return whole.getPossibleTypes(type).map((possible) => `${possible.name}.${field}`);
  }
}

function compose(world: string, services: Parameters<typeof composeServices>[0]): string {
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl !== undefined) return supergraphSdl;
  throw new Error(`World '${world}': ${errors?.map(({ message }) => message).join('\n')}`);
}

type Service = { readonly name: string; readonly typeDefs: DocumentNode };

/** Which fields of a subgraph another one has taken over by `@override(from:)`. */
function readOverrides(services: readonly Service[]): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  for (const { typeDefs } of services) {
    for (const definition of typeDefs.definitions) {
      if (!('fields' in definition)) continue;
      for (const field of definition.fields ?? []) {
        for (const { from } of argumentsOf(field.directives, 'override')) {
          const fields = taken.get(String(from)) ?? new Set();
          taken.set(String(from), fields.add(`${definition.name?.value}.${field.name.value}`));
        }
      }
    }
  }
  return taken;
}
