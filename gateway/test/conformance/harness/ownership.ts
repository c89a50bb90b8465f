import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** The subgraphs that can resolve a field, by their names. */
export type Ownership = (typename: string, field: string) => readonly string[];

/** Reads from a supergraph who resolves what. Fields that come by an `@interfaceObject` are those of its interface. */
export function readOwnership(supergraphSdl: string): Ownership {
  const document = parse(supergraphSdl, { noLocation: true });
  const graphs = graphNames(document);
  const types = new Map<string, ObjectTypeDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      types.set(definition.name.value, { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION });
    }
  }
  const owners = (typename: string, field: string): readonly string[] => {
    const type = types.get(typename);
    const node = type?.fields?.find(({ name }) => name.value === field);
    if (type === undefined || node === undefined) return [];
    const joins = argumentsOf(node.directives, 'join__field');
    const all = joins.length === 0 ? argumentsOf(type.directives, 'join__type') : joins;
    const own = all.filter(({ external, usedOverridden }) => external !== true && usedOverridden !== true);
    const named = own.flatMap(({ graph }) => graphs.get(String(graph)) ?? []);
    if (named.length > 0) return named;
    return (type.interfaces ?? []).flatMap(({ name }) => owners(name.value, field));
  };
  const remembered = new Map<string, readonly string[]>();
  return (typename, field) => {
    const key = `${typename}.${field}`;
    const known = remembered.get(key) ?? owners(typename, field);
    remembered.set(key, known);
    return known;
  };
}

/** The enum's names of subgraphs, as AGENDA, to their real ones, as agenda. */
function graphNames(document: DocumentNode): ReadonlyMap<string, string> {
  const graphs = document.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('This is not a supergraph.');
  return new Map(
    (graphs.values ?? []).map(({ name, directives }) => [
      name.value,
      String(argumentsOf(directives, 'join__graph')[0]?.name),
    ]),
  );
}

/** The arguments of each use of a directive. */
export function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Readonly<Record<string, unknown>>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)])),
    );
}
