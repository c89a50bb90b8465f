import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import { directiveOn, linksOf } from '../supergraph-links.ts';

/** What `@listSize` says of a field. */
export type ListSize = {
  readonly assumedSize: number | undefined;
  /** Arguments whose value is the size; a dot leads into an input object. */
  readonly slicingArguments: readonly string[];
  /** Fields of what the field answers whose lists have that size, as `nodes` and `edges`. */
  readonly sizedFields: readonly string[];
};

/** What `@cost` and `@listSize` of a supergraph say, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
export type Weights = {
  readonly costs: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, ListSize>;
};

const specification = 'https://specs.apollo.dev/cost';

/** Reads the directives of the cost specification as Federation 2.9 composes them. */
export function readWeights(supergraphSdl: string): Weights {
  const document = parse(supergraphSdl, { noLocation: true });
  const link = linksOf(document).find(({ identity }) => identity === specification);
  const costs = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  if (link === undefined) return { costs, sizes };
  const [cost, listSize] = [link.nameOf('cost'), link.nameOf('listSize')];
  for (const { coordinate, node } of placesOf(document)) {
    const weight = Number(directiveOn(node, cost)?.weight);
    if (Number.isFinite(weight)) costs.set(coordinate, weight);
    const size = directiveOn(node, listSize);
    if (size !== undefined) sizes.set(coordinate, readSize(size));
  }
  return { costs, sizes };
}

const readSize = ({ assumedSize, slicingArguments, sizedFields }: Record<string, unknown>): ListSize => ({
  assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
  slicingArguments: names(slicingArguments),
  sizedFields: names(sizedFields),
});

const names = (given: unknown): string[] => (Array.isArray(given) ? given.map(String) : []);

type Place = {
  readonly coordinate: string;
  readonly node: { readonly directives?: readonly ConstDirectiveNode[] | undefined };
};

function placesOf({ definitions }: DocumentNode): Place[] {
  return definitions.flatMap((node): Place[] => {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) return [];
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) return [];
    const coordinate = node.name.value;
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    return [{ coordinate, node }, ...fields.flatMap((field) => fieldPlaces(coordinate, field))];
  });
}

function fieldPlaces(owner: string, field: FieldDefinitionNode | InputValueDefinitionNode): Place[] {
  const coordinate = `${owner}.${field.name.value}`;
  const given = field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];
  const ofArguments = given.map((node) => ({ coordinate: `${coordinate}(${node.name.value}:)`, node }));
  return [{ coordinate, node: field }, ...ofArguments];
}
