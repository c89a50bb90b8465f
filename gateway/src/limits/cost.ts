import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { ListSize, Weights } from './weights.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Items that a list is taken to have where nothing tells how many. */
export const assumedListSize = 10;
/** Items of a page where its size is not asked for. */
export const assumedPageSize = 20;
/** What running a mutation costs besides what it answers. */
const mutationCost = 10;

/** One estimate: what is known of the request, and what was added up already. */
type Estimate = { readonly variables: Variables; readonly known: Map<Cost, number> };
type Cost = (estimate: Estimate) => number;
/** Lists whose size a field above them tells. */
type Sized = { readonly fields: readonly string[]; readonly size: Cost };
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** An operation's cost by the variables of a request. */
export type CostEstimate = (variables: Variables) => number;

/**
 * Compiles the estimate of what an operation of a valid document costs, by the rules of the cost specification: an
 * object is 1, a leaf 0, `@cost` says otherwise; a list is as many times that as it has items. Of the types that an
 * object may have the dearest counts. An estimate is made once for the variables on which it depends.
 */
export function compileCost(
  schema: GraphQLSchema,
  weights: Weights,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): CostEstimate {
  const compiler = new Compiler(schema, weights, fragments);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const cost = compiler.set(root, operation.selectionSet, undefined);
  const perField = operation.operation === 'mutation' ? mutationCost : 0;
  const base = perField * operation.selectionSet.selections.length;
  const defaults = defaultsOf(operation);
  const estimate: CostEstimate = (variables) =>
    base + cost({ variables: { ...defaults, ...variables }, known: new Map() });
  return rememberedBy([...compiler.variables], estimate);
}

/** How many estimates of one operation are remembered. */
const maxRemembered = 100;
/** Characters of the variables for which one is remembered; what clients write into longer ones would fill the memory. */
const maxKeyLength = 256;

/** An estimate is the same while the variables are the same that it depends on. */
function rememberedBy(names: readonly string[], estimate: CostEstimate): CostEstimate {
  const remembered = new Map<string, number>();
  return (variables) => {
    let key = '';
    for (const name of names) key += `${JSON.stringify(variables[name])} `;
    if (key.length > maxKeyLength) return estimate(variables);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size === maxRemembered) remembered.clear();
    const cost = estimate(variables);
    remembered.set(key, cost);
    return cost;
  };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const withDefault = variableDefinitions.filter(({ defaultValue }) => defaultValue !== undefined);
  return Object.fromEntries(
    withDefault.map(({ variable, defaultValue }) => [variable.name.value, untyped(defaultValue)]),
  );
}

const untyped = (node: ValueNode | undefined, variables?: Variables): unknown =>
  node === undefined ? undefined : valueFromASTUntyped(node, variables);

class Compiler {
  /** The names of the variables on which the cost depends. */
  readonly variables = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #weights: Weights;
  readonly #fragments: Fragments;
  readonly #compiled = new Map<Sized | undefined, Map<string, Cost>>();
  /** One for each field of the document, because fragments are compiled for each of them. */
  readonly #sized = new Map<FieldNode, Sized | undefined>();

  constructor(schema: GraphQLSchema, weights: Weights, fragments: Fragments) {
    this.#schema = schema;
    this.#weights = weights;
    this.#fragments = fragments;
  }

  set(type: GraphQLNamedType | undefined, { selections }: SelectionSetNode, sized: Sized | undefined): Cost {
    const parts = selections.map((selection) => {
      const of = this.#typesOf(type, selection);
      const cost = this.#conditional(selection, this.#selection(type, selection, sized));
      // Asked for each of its types, and so are the parts within it: they must not multiply.
      return { of, cost: of !== undefined && of.length > 1 ? once(cost) : cost };
    });
    const everywhere = parts.filter(({ of }) => of === undefined).map(({ cost }) => cost);
    const types = [...new Set(parts.flatMap(({ of }) => of ?? []))];
    const byType = types.map((name) => parts.filter(({ of }) => of?.includes(name)).map(({ cost }) => cost));
    return (estimate) => {
      let dearest = 0;
      for (const costs of byType) dearest = Math.max(dearest, sum(costs, estimate));
      return sum(everywhere, estimate) + dearest;
    };
  }

  /** The object types for which a selection is there; undefined for all that the type around it may be. */
  #typesOf(around: GraphQLNamedType | undefined, selection: SelectionNode): string[] | undefined {
    const name = this.#conditionOf(selection);
    const condition = name === undefined ? undefined : this.#schema.getType(name);
    if (condition === undefined || condition === around || !isAbstractType(around)) return undefined;
    const possible = isAbstractType(condition) ? this.#schema.getPossibleTypes(condition) : [condition];
    return possible.map((each) => each.name);
  }

  #conditionOf(selection: SelectionNode): string | undefined {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
    if (selection.kind === Kind.FIELD) return undefined;
    return this.#fragments.get(selection.name.value)?.typeCondition.name.value;
  }

  #selection(type: GraphQLNamedType | undefined, selection: SelectionNode, sized: Sized | undefined): Cost {
    if (selection.kind === Kind.FIELD) return this.#field(type, selection, sized);
    const condition = this.#conditionOf(selection);
    const inside = condition === undefined ? type : this.#schema.getType(condition);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.set(inside, selection.selectionSet, sized);
    return this.#fragment(inside, selection.name.value, sized);
  }

  /** Compiled once and added up once for each estimate, so that fragments within fragments do not multiply the work. */
  #fragment(type: GraphQLNamedType | undefined, name: string, sized: Sized | undefined): Cost {
    const known = this.#compiled.get(sized) ?? new Map<string, Cost>();
    this.#compiled.set(sized, known);
    const found = known.get(name);
    if (found !== undefined) return found;
    const definition = this.#fragments.get(name);
    const cost = once(definition === undefined ? () => 0 : this.set(type, definition.selectionSet, sized));
    known.set(name, cost);
    return cost;
  }

  #conditional({ directives = [] }: SelectionNode, cost: Cost): Cost {
    const conditions = directives.filter(({ name }) => name.value === 'skip' || name.value === 'include');
    if (conditions.length === 0) return cost;
    const tests = conditions.map(({ name, arguments: given = [] }) => {
      const value = this.#value(given.find((each) => each.name.value === 'if')?.value);
      return (estimate: Estimate) => value(estimate) === (name.value === 'include');
    });
    return (estimate) => (tests.every((test) => test(estimate)) ? cost(estimate) : 0);
  }

  #value(node: ValueNode | undefined): (estimate: Estimate) => unknown {
    const names = node === undefined ? [] : variablesOf(node);
    if (names.length === 0) {
      const value = untyped(node);
      return () => value;
    }
    for (const name of names) this.variables.add(name);
    return ({ variables }) => untyped(node, variables);
  }

  #field(type: GraphQLNamedType | undefined, node: FieldNode, sized: Sized | undefined): Cost {
    const name = node.name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    // Introspection is answered by the gateway itself, from memory.
    if (type === undefined || field === undefined) return () => 0;
    if (!this.#sized.has(node)) this.#sized.set(node, this.#sizeOf(type, field, node));
    const own = this.#sized.get(node);
    const inherited = sized?.fields.includes(name) ? sized.size : undefined;
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const times = isList ? (own?.size ?? inherited ?? (() => assumedListSize)) : () => 1;
    const weight = this.#costOf(type, name) ?? this.#typeCost(getNamedType(field.type));
    const inside =
      node.selectionSet === undefined
        ? () => 0
        : this.set(getNamedType(field.type), node.selectionSet, isList ? undefined : own);
    const given = this.#argumentCosts(type, field, node);
    return (estimate) => times(estimate) * (weight + inside(estimate)) + given(estimate);
  }

  /** What the field tells of the size of its list, or of the lists in what it answers. */
  #sizeOf(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, node: FieldNode): Sized | undefined {
    const said = this.#lookUp(type, field.name, this.#weights.sizes)[0] ?? pageSize(field);
    if (said === undefined) return undefined;
    const values = said.slicingArguments.map((path) => this.#argument(field, node, path.split('.')));
    const otherwise = said.assumedSize ?? assumedListSize;
    const size: Cost = (estimate) => {
      const sizes = values.map((value) => value(estimate)).filter((each) => typeof each === 'number');
      return sizes.length === 0 ? otherwise : Math.max(0, ...sizes);
    };
    return { fields: said.sizedFields, size };
  }

  #argument(field: GraphQLField<unknown, unknown>, node: FieldNode, [name, ...rest]: string[]) {
    const definition = field.args.find((each) => each.name === name);
    const given = node.arguments?.find((each) => each.name.value === name)?.value;
    const value = this.#value(given);
    return (estimate: Estimate): unknown => {
      const found = value(estimate) ?? definition?.defaultValue;
      return rest.reduce((inside: unknown, key) => (isRecord(inside) ? inside[key] : undefined), found);
    };
  }

  #argumentCosts(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, node: FieldNode): Cost {
    if (this.#weights.costs.size === 0) return () => 0;
    const costs = (node.arguments ?? []).flatMap(({ name, value: given }): Cost[] => {
      const definition = field.args.find((each) => each.name === name.value);
      if (definition === undefined) return [];
      const value = this.#value(given);
      const own = Math.max(0, ...this.#lookUp(type, `${field.name}(${name.value}:)`, this.#weights.costs));
      return [(estimate) => own + this.#inputCost(definition, value(estimate))];
    });
    return (estimate) => sum(costs, estimate);
  }

  #inputCost({ type }: GraphQLArgument, value: unknown): number {
    const costOf = (of: GraphQLInputType, held: unknown): number => {
      if (Array.isArray(held)) return held.reduce((total: number, item: unknown) => total + costOf(of, item), 0);
      const named = getNamedType(of);
      if (!isInputObjectType(named) || !isRecord(held)) return 0;
      return Object.values(named.getFields()).reduce((total, field) => {
        if (held[field.name] === undefined) return total;
        const own = this.#weights.costs.get(`${named.name}.${field.name}`) ?? 0;
        return total + own + costOf(field.type, held[field.name]);
      }, 0);
    };
    return costOf(type, value);
  }

  #costOf(type: GraphQLNamedType, field: string): number | undefined {
    const costs = this.#lookUp(type, field, this.#weights.costs);
    return costs.length === 0 ? undefined : Math.max(...costs);
  }

  #typeCost(type: GraphQLNamedType): number {
    return this.#weights.costs.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  }

  /** What is said of a field; of an interface's, where nothing is said there, what its types say. */
  #lookUp<T>(type: GraphQLNamedType, field: string, from: ReadonlyMap<string, T>): T[] {
    if (from.size === 0) return [];
    const own = from.get(`${type.name}.${field}`);
    if (own !== undefined) return [own];
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    return possible.map(({ name }) => from.get(`${name}.${field}`)).filter((each) => each !== undefined);
  }
}

const slicing: readonly string[] = ['first', 'last'];

/** Pages by `first` and `last` need not say it: their size is that of their `nodes` and `edges`. */
function pageSize({ args }: GraphQLField<unknown, unknown>): ListSize | undefined {
  const slicingArguments = args.map(({ name }) => name).filter((name) => slicing.includes(name));
  if (slicingArguments.length === 0) return undefined;
  return { assumedSize: assumedPageSize, slicingArguments, sizedFields: ['nodes', 'edges'] };
}

function sum(costs: readonly Cost[], estimate: Estimate): number {
  let total = 0;
  for (const cost of costs) total += cost(estimate);
  return total;
}

function once(cost: Cost): Cost {
  const remembered: Cost = (estimate) => {
    const total = estimate.known.get(remembered) ?? cost(estimate);
    estimate.known.set(remembered, total);
    return total;
  };
  return remembered;
}

function variablesOf(node: ValueNode): string[] {
  if (node.kind === Kind.VARIABLE) return [node.name.value];
  if (node.kind === Kind.LIST) return node.values.flatMap(variablesOf);
  return node.kind === Kind.OBJECT ? node.fields.flatMap(({ value }) => variablesOf(value)) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
