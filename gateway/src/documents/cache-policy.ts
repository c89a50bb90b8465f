import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { directiveOn, linksOf } from '../supergraph-links.ts';

/** How long an answer may be kept, and whether by others than its caller. */
export type CachePolicy = { readonly maxAgeSeconds: number; readonly isPrivate: boolean };

type Hint = { readonly maxAge: number | undefined; readonly isPrivate: boolean; readonly inherits: boolean };

/** What `@cacheControl` says, by coordinate: `Type` and `Type.field`. */
export type CacheHints = ReadonlyMap<string, Hint>;

/** Reads `@cacheControl` of a supergraph, into which subgraphs compose it by `@composeDirective`. */
export function readCacheHints(supergraphSdl: string): CacheHints {
  const document = parse(supergraphSdl, { noLocation: true });
  const link = linksOf(document).find(({ identity }) => identity.endsWith('/cacheControl'));
  const directive = link?.nameOf('cacheControl') ?? 'cacheControl';
  const hints = new Map<string, Hint>();
  for (const node of document.definitions) {
    if (!('name' in node) || node.name === undefined || !('directives' in node)) continue;
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) continue;
    const add = (coordinate: string, said: Record<string, unknown> | undefined) => {
      if (said !== undefined) hints.set(coordinate, toHint(said));
    };
    add(node.name.value, directiveOn(node, directive));
    for (const field of 'fields' in node ? (node.fields ?? []) : []) {
      add(`${node.name.value}.${field.name.value}`, directiveOn(field, directive));
    }
  }
  return hints;
}

const toHint = ({ maxAge, scope, inheritMaxAge }: Record<string, unknown>): Hint => ({
  maxAge: maxAge === undefined ? undefined : Math.max(0, Number(maxAge)),
  isPrivate: scope === 'PRIVATE',
  inherits: inheritMaxAge === true,
});

/**
 * The policy of an operation by the rules of Apollo Server: the shortest age of all its fields; fields at the root and
 * fields of objects that say nothing may not be kept, leaves go by what is around them. Where an interface stands for
 * several types, the strictest of them counts.
 */
export function cachePolicyOf(
  schema: GraphQLSchema,
  hints: CacheHints,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CachePolicy {
  if (hints.size === 0 || operation.operation !== 'query') return { maxAgeSeconds: 0, isPrivate: false };
  const root = schema.getQueryType();
  const strictest = new Strictest(schema, hints, document);
  if (root) strictest.set(root, operation.selectionSet, true);
  return strictest.policy();
}

class Strictest {
  #maxAge = Number.POSITIVE_INFINITY;
  #isPrivate = false;
  readonly #schema: GraphQLSchema;
  readonly #hints: CacheHints;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #seen = new Set<string>();

  constructor(schema: GraphQLSchema, hints: CacheHints, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#hints = hints;
    for (const each of definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(each.name.value, each);
    }
  }

  policy(): CachePolicy {
    return { maxAgeSeconds: Number.isFinite(this.#maxAge) ? this.#maxAge : 0, isPrivate: this.#isPrivate };
  }

  set(type: GraphQLNamedType, { selections }: SelectionSetNode, isRoot: boolean): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const answered = this.#field(type, node.name.value, isRoot);
        if (answered !== undefined && node.selectionSet !== undefined) this.set(answered, node.selectionSet, false);
      } else this.#fragment(type, node, isRoot);
    }
  }

  /** Of a fragment that is spread at the root and elsewhere both places are looked at. */
  #fragment(type: GraphQLNamedType, node: FragmentSpreadNode | InlineFragmentNode, isRoot: boolean): void {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const place = `${node.name.value} ${isRoot}`;
      if (this.#seen.has(place)) return;
      this.#seen.add(place);
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
    if (fragment !== undefined) this.set(condition ?? type, fragment.selectionSet, isRoot);
  }

  #field(type: GraphQLNamedType, name: string, isRoot: boolean): GraphQLNamedType | undefined {
    if (name === '__typename') return undefined;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const answered = definition && getNamedType(definition.type);
    const ofField = this.#hintsOf(type, `.${name}`);
    const ofType = answered === undefined ? [] : this.#hintsOf(answered, '');
    const ages = agesOf(ofField).length > 0 ? agesOf(ofField) : agesOf(ofType);
    const inherits = !isRoot && (ofField.some((hint) => hint.inherits) || ofType.some((hint) => hint.inherits));
    if (ages.length > 0) this.#maxAge = Math.min(this.#maxAge, ...ages);
    else if (!inherits && (isRoot || isCompositeType(answered))) this.#maxAge = 0;
    this.#isPrivate ||= [...ofField, ...ofType].some((hint) => hint.isPrivate);
    return answered;
  }

  #hintsOf(type: GraphQLNamedType, after: string): Hint[] {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    return [type, ...possible].flatMap(({ name }) => this.#hints.get(`${name}${after}`) ?? []);
  }
}

const agesOf = (hints: readonly Hint[]): number[] =>
  hints.map(({ maxAge }) => maxAge).filter((maxAge) => maxAge !== undefined);
