import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { IsDenied } from '../executor/selection.ts';
import type { Denial } from './access.ts';
import { ownersOf } from './requirements.ts';

/** An operation without the fields that are denied, so that nothing of them is fetched. */
export type Reduced = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly source: string;
  /** Whether a field of the client's document is denied for an object of that type. */
  readonly isDenied: IsDenied;
};

/**
 * Takes the denied fields out of a valid document. Of an interface's field that is denied on some of its types only,
 * fragments for the other types take the place. A selection that would be empty asks for `__typename`.
 */
export function reduceDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denial: Denial,
): Reduced {
  const { denied, split } = mark(schema, document, denial);
  const reduce = (node: SelectionNode): readonly SelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return [{ ...node, selectionSet: reduceSet(node.selectionSet) }];
    if (denied.has(node)) return [];
    const left = node.selectionSet === undefined ? node : { ...node, selectionSet: reduceSet(node.selectionSet) };
    const allowed = split.get(node);
    return allowed === undefined ? [left] : allowed.map((type) => fragmentOn(type, left));
  };
  const reduceSet = (set: SelectionSetNode): SelectionSetNode => {
    const left = set.selections.flatMap(reduce);
    return { ...set, selections: left.length === 0 ? [typename] : left };
  };
  const definitions = document.definitions.map((each) =>
    'selectionSet' in each ? { ...each, selectionSet: reduceSet(each.selectionSet) } : each,
  );
  const reduced = definitions[document.definitions.indexOf(operation)];
  if (reduced?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation is not of the document.');
  const whole: DocumentNode = { ...document, definitions };
  return { document: whole, operation: reduced, source: print(whole), isDenied: deniedTest(schema, denied, denial) };
}

/** Of an object that only its interface is known of, what is denied for any type is denied. */
function deniedTest(schema: GraphQLSchema, denied: ReadonlySet<FieldNode>, { by }: Denial): IsDenied {
  return (type, node) =>
    denied.has(node) ||
    (type !== undefined && ownersOf(schema, type.name).some((owner) => by(owner, node.name.value) !== undefined));
}

type Marked = {
  readonly denied: ReadonlySet<FieldNode>;
  /** Fields of interfaces that only some types may give, with those types. */
  readonly split: ReadonlyMap<FieldNode, readonly string[]>;
};

function mark(schema: GraphQLSchema, document: DocumentNode, { by }: Denial): Marked {
  const denied = new Set<FieldNode>();
  const split = new Map<FieldNode, readonly string[]>();
  const info = new TypeInfo(schema);
  const look = (node: FieldNode): false | undefined => {
    const parent = info.getParentType();
    const name = node.name.value;
    if (!parent || name === '__typename') return undefined;
    const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent).map((type) => type.name) : [parent.name];
    const allowed = possible.filter((type) => by(type, name) === undefined);
    if (by(parent.name, name) !== undefined || (allowed.length === 0 && possible.length > 0)) {
      denied.add(node);
      return false;
    }
    if (allowed.length < possible.length) split.set(node, allowed);
    return undefined;
  };
  visit(document, visitWithTypeInfo(info, { Field: look }));
  return { denied, split };
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const fragmentOn = (type: string, field: FieldNode): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
});
