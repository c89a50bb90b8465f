import {
  type ArgumentNode,
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import type { Operation } from '../conformance/harness/unsplit.ts';
import type { Random } from './random.ts';
import { literalOf, randomValue } from './values.ts';

const maxSelections = 60;
const maxDepth = 6;
const mostTries = 40;

/**
 * A random operation that is valid for the schema: fields with and without arguments, aliases, also such as look like
 * conflicts, fragments of every kind on every type that may be met, variables with and without defaults, `@skip` and
 * `@include`, fields twice, `__typename` anywhere.
 */
export function randomOperation(random: Random, schema: GraphQLSchema): Operation {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    // Aliases make most of what is not valid; the later attempts have fewer.
    const growing = new Growing(random, schema, Math.max(0, 0.25 - attempt * 0.01));
    const { document, variables } = growing.operation();
    if (validate(schema, document).length === 0) return { query: print(document), variables };
  }
  return { query: '{ __typename }' };
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (value: string) => ({ kind: Kind.VARIABLE, name: name(value) }) as const;
const selectionSet = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
const typename: FieldNode = { kind: Kind.FIELD, name: name('__typename') };

/** One operation as it grows. */
class Growing {
  private readonly random: Random;
  private readonly schema: GraphQLSchema;
  private readonly aliasing: number;
  private readonly fragments: FragmentDefinitionNode[] = [];
  private readonly definitions: VariableDefinitionNode[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly given = new Map<string, readonly ArgumentNode[]>();
  private readonly aliases = new Map<string, string>();
  private size = 0;

  constructor(random: Random, schema: GraphQLSchema, aliasing: number) {
    this.random = random;
    this.schema = schema;
    this.aliasing = aliasing;
  }

  operation(): { document: DocumentNode; variables: Record<string, unknown> } {
    const isMutation = this.schema.getMutationType() != null && this.random.chance(0.2);
    const operation = isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
    const root = this.schema.getRootType(operation);
    if (root == null) throw new Error('The schema has no queries.');
    const set = this.selections(root, 0);
    const definition: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation,
      ...(this.random.chance(0.3) ? { name: name('Fuzz') } : {}),
      variableDefinitions: this.definitions,
      selectionSet: set,
    };
    return {
      document: { kind: Kind.DOCUMENT, definitions: [definition, ...this.fragments] },
      variables: this.variables,
    };
  }

  private selections(type: GraphQLCompositeType, depth: number): SelectionSetNode {
    const count = 1 + this.random.below(depth === 0 ? 4 : 5);
    const chosen: SelectionNode[] = [];
    for (let at = 0; at < count; at += 1) chosen.push(...this.selection(type, depth, chosen));
    return selectionSet(chosen.length === 0 ? [typename] : chosen);
  }

  private selection(type: GraphQLCompositeType, depth: number, before: readonly SelectionNode[]): SelectionNode[] {
    this.size += 1;
    if (this.size > maxSelections) return [];
    const dice = this.random.below(100);
    if (dice < 6) return [this.aliased(typename)];
    if (dice < 26 || isUnionType(type)) return this.fragment(type, depth);
    const again = this.random.pick([null, ...before]);
    // The same field once more, perhaps with other fields below it.
    if (dice < 32 && again?.kind === Kind.FIELD && again.selectionSet !== undefined)
      return this.twice(type, again, depth);
    return this.field(type, depth);
  }

  private field(type: GraphQLCompositeType, depth: number): SelectionNode[] {
    if (isUnionType(type)) return [typename];
    const all = Object.values(type.getFields());
    const open = depth >= maxDepth ? all.filter((field) => !isCompositeType(getNamedType(field.type))) : all;
    if (open.length === 0) return [typename];
    const field = this.random.pick(open);
    const node = {
      ...this.aliased({ kind: Kind.FIELD, name: name(field.name) }, field),
      arguments: this.argued(field),
    };
    return [{ ...node, directives: this.directives(), ...this.below(field, depth) }];
  }

  private twice(type: GraphQLCompositeType, node: FieldNode, depth: number): SelectionNode[] {
    if (isUnionType(type)) return [];
    const field = type.getFields()[node.name.value];
    if (field === undefined) return [];
    return [{ ...node, directives: this.directives(), ...this.below(field, depth) }];
  }

  private below(field: GraphQLField<unknown, unknown>, depth: number): { selectionSet?: SelectionSetNode } {
    const inner = getNamedType(field.type);
    return isCompositeType(inner) ? { selectionSet: this.selections(inner, depth + 1) } : {};
  }

  /** Names of other fields make aliases that look like conflicts, and collide with what a gateway fetches beside. */
  private aliased(node: FieldNode, field?: GraphQLField<unknown, unknown>): FieldNode {
    if (!this.random.chance(this.aliasing)) return node;
    const type = field?.type ?? GraphQLString;
    const alias = this.random.pick(
      isCompositeType(getNamedType(type))
        ? ['p', 'q', 'first', 'node']
        : ['a', 'b', 'id', 'name', 'code', '_a', 'title'],
    );
    // One alias for two things is mostly not valid; where it is of another type, it may be.
    const meant = `${type}${node.name.value}`;
    const before = this.aliases.get(alias) ?? meant;
    if (before !== meant && this.random.chance(0.8)) return node;
    this.aliases.set(alias, meant);
    return { ...node, alias: name(alias) };
  }

  private fragment(type: GraphQLCompositeType, depth: number): SelectionNode[] {
    const condition = this.random.pick(this.meeting(type));
    if (this.random.chance(0.35)) return [this.spread(condition, depth)];
    const isBare = condition === type && this.random.chance(0.5);
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(isBare ? {} : { typeCondition: { kind: Kind.NAMED_TYPE, name: name(condition.name) } }),
        directives: this.directives(),
        selectionSet: this.selections(condition, depth + (this.random.chance(0.5) ? 1 : 0)),
      },
    ];
  }

  private spread(condition: GraphQLCompositeType, depth: number): SelectionNode {
    const known = this.fragments.filter(({ typeCondition }) => typeCondition.name.value === condition.name);
    const used =
      known.length > 0 && this.random.chance(0.5) ? this.random.pick(known).name.value : this.define(condition, depth);
    return { kind: Kind.FRAGMENT_SPREAD, name: name(used), directives: this.directives() };
  }

  private define(condition: GraphQLCompositeType, depth: number): string {
    const inner = this.selections(condition, depth + 1);
    // Known only when it is finished, so that no fragment contains itself.
    const own = `F${this.fragments.length}`;
    this.fragments.push({
      kind: Kind.FRAGMENT_DEFINITION,
      name: name(own),
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(condition.name) },
      selectionSet: inner,
    });
    return own;
  }

  /** The types that a value of this type may be of as well. */
  private meeting(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    const wider = Object.values(this.schema.getTypeMap()).filter(
      (other) =>
        (isInterfaceType(other) || isUnionType(other)) && possible.some((each) => this.schema.isSubType(other, each)),
    ) as GraphQLCompositeType[];
    return [type, ...possible, ...wider] as GraphQLCompositeType[];
  }

  /** Mostly the same arguments as at its other places, without which two of them could not be put together. */
  private argued(field: GraphQLField<unknown, unknown>): readonly ArgumentNode[] {
    const key = `${field.name}(${field.args.map(({ name: own, type }) => `${own}: ${type}`)})`;
    const known = this.given.get(key);
    if (known !== undefined && this.random.chance(0.9)) return known;
    const args = this.newArguments(field);
    this.given.set(key, args);
    return args;
  }

  private newArguments(field: GraphQLField<unknown, unknown>): ArgumentNode[] {
    return field.args
      .filter((argument) => isRequiredArgument(argument) || this.random.chance(0.5))
      .map((argument) => ({ kind: Kind.ARGUMENT, name: name(argument.name), value: this.value(argument) }) as const);
  }

  private value(argument: GraphQLArgument): ValueNode {
    if (this.random.chance(0.4)) return this.newVariable(argument.type, argument.defaultValue !== undefined);
    return literalOf(randomValue(this.random, argument.type), argument.type);
  }

  /** A variable for that place: at times stricter than the place, at times with a default instead of a value. */
  private newVariable(type: GraphQLInputType, hasDefault: boolean): ValueNode {
    const own = `v${this.definitions.length}`;
    const isStricter = !isNonNullType(type) && this.random.chance(0.3);
    const isLooser = isNonNullType(type) && (hasDefault || this.random.chance(0.2));
    const declared = isStricter ? new GraphQLNonNull(type) : isLooser ? type.ofType : type;
    const isRequired = isNonNullType(declared);
    const takesDefault = isLooser || (!isRequired && this.random.chance(0.4));
    const given = randomValue(this.random, isLooser ? type : declared);
    const defaultValue = literalOf(randomValue(this.random, isLooser ? type : declared), declared) as ConstValueNode;
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variable(own),
      type: typeNode(declared),
      ...(takesDefault ? { defaultValue } : {}),
    });
    if (isRequired || this.random.chance(0.6)) this.variables[own] = given;
    return variable(own);
  }

  private directives(): DirectiveNode[] {
    if (!this.random.chance(0.12)) return [];
    const directive = this.random.pick(['skip', 'include']);
    const value: ValueNode = this.random.chance(0.8)
      ? this.newVariable(new GraphQLNonNull(GraphQLBoolean), false)
      : { kind: Kind.BOOLEAN, value: this.random.chance(0.5) };
    return [
      { kind: Kind.DIRECTIVE, name: name(directive), arguments: [{ kind: Kind.ARGUMENT, name: name('if'), value }] },
    ];
  }
}

const typeNode = (type: GraphQLInputType): TypeNode => parseType(String(type), { noLocation: true });
