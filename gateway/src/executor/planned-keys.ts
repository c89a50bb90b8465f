import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  print,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import { aliasMark } from './data.ts';

/**
 * The document with the response names under which subgraphs are asked: those of the client, but for two kinds.
 * - An alias that is the name of some field could stand where a key or a required field is looked for.
 * - A response name that at one place stands for different things, which is allowed in fragments on different types:
 *   `... on Book { by { it: name } } ... on Film { by { it: born } }`. Planners that join what is asked of one entity
 *   take the one for the other, or break down.
 *
 * Both carry behind a mark what they stand for; `clientKey` gives the client's name back. Introspection stays as it is.
 */
export function withPlannedKeys(document: DocumentNode, isFieldName: (name: string) => boolean): DocumentNode {
  const keys = new Keys(ambiguousKeys(document), isFieldName);
  return visit(document, {
    Field: (field) => {
      const { name } = field;
      if (name.value.startsWith('__')) return false;
      const key = keys.of(field);
      return key === keyOf(field) ? undefined : { ...field, alias: { kind: Kind.NAME, value: key } };
    },
  });
}

class Keys {
  readonly #ambiguous: ReadonlySet<string>;
  readonly #isFieldName: (name: string) => boolean;
  readonly #meanings = new Map<string, Map<string, number>>();

  constructor(ambiguous: ReadonlySet<string>, isFieldName: (name: string) => boolean) {
    this.#ambiguous = ambiguous;
    this.#isFieldName = isFieldName;
  }

  of(field: FieldNode): string {
    const name = field.name.value;
    const key = keyOf(field);
    if (this.#ambiguous.has(key)) return marked(key, `${name}_${this.#indexOf(key, meaningOf(field))}`);
    const isUnclear = key !== name && this.#isFieldName(key);
    return isUnclear || key.includes(aliasMark) ? marked(key, name) : key;
  }

  #indexOf(key: string, meaning: string): number {
    const known = this.#meanings.get(key) ?? new Map<string, number>();
    this.#meanings.set(key, known);
    const index = known.get(meaning) ?? known.size;
    known.set(meaning, index);
    return index;
  }
}

const marked = (key: string, meaning: string): string => `${key}${aliasMark}${meaning.replaceAll(aliasMark, '_')}`;

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Response names that at some place stand for different fields, or for one with different arguments. */
function ambiguousKeys(document: DocumentNode): Set<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const ambiguous = new Set<string>();
  const look = (sets: readonly SelectionSetNode[]): void => {
    for (const [key, fields] of fieldsByKey(sets, fragments)) {
      const [first, ...others] = [...fields].map(meaningOf);
      if (others.some((other) => other !== first)) ambiguous.add(key);
      look([...fields].flatMap(({ selectionSet }) => selectionSet ?? []));
    }
  };
  for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) look([each.selectionSet]);
  return ambiguous;
}

function fieldsByKey(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, Set<FieldNode>> {
  const found = new Map<string, Set<FieldNode>>();
  /** Each named fragment is written out once: spread again it adds nothing. */
  const visited = new Set<string>();
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = keyOf(selection);
        found.set(key, (found.get(key) ?? new Set()).add(selection));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        gather(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) gather(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) gather(set);
  return found;
}

/** The field and its arguments, in whatever order they were written. */
const meaningOf = ({ name, arguments: given = [] }: FieldNode): string =>
  [name.value, ...given.map((argument) => `${argument.name.value}: ${print(inOrder(argument.value))}`).sort()].join(
    ' ',
  );

function inOrder(value: ValueNode): ValueNode {
  if (value.kind === Kind.LIST) return { ...value, values: value.values.map(inOrder) };
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.map((field) => ({ ...field, value: inOrder(field.value) }));
  return { ...value, fields: fields.toSorted((one, other) => (one.name.value < other.name.value ? -1 : 1)) };
}
