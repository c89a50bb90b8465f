import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  validate,
  visit,
} from 'graphql';
import type { Question } from '../conformance/run.ts';

const mostTries = 600;

export type Minimised = { readonly question: Question; readonly difference: string };
type Judge = (question: Question) => Promise<string | null>;

/**
 * Takes away from an operation what it goes wrong without: the spelling of answers, fragments, selections, directives,
 * arguments, variables. What is left is still valid and still wrong.
 */
export async function minimise(schema: GraphQLSchema, question: Question, judge: Judge): Promise<Minimised> {
  let best: Minimised = { question, difference: (await judge(question)) ?? 'It was wrong, but only once.' };
  let tries = 0;
  const attempt = async (smaller: Question | null): Promise<boolean> => {
    if (smaller === null || tries >= mostTries) return false;
    tries += 1;
    const difference = await judge(smaller);
    if (difference === null) return false;
    best = { question: smaller, difference };
    return true;
  };
  const { spelling: _, ...plain } = question;
  if (question.spelling !== undefined) await attempt(plain);
  for (let isSmaller = true; isSmaller && tries < mostTries; ) {
    isSmaller = false;
    for (const cut of cuts) {
      for (let at = 0; tries < mostTries; ) {
        const document = cut(parse(best.question.query, { noLocation: true }), at);
        if (document === null) break;
        // What follows a part that was taken away has its number now.
        if (await attempt(fitted(schema, best.question, document))) isSmaller = true;
        else at += 1;
      }
    }
  }
  return best;
}

/** The operation with another document; null when that is not valid. */
function fitted(schema: GraphQLSchema, question: Question, document: DocumentNode): Question | null {
  const clean = withoutUnused(document);
  const query = print(clean);
  if (query === question.query || validate(schema, clean).length > 0) return null;
  const declared = new Set<string>();
  visit(clean, { VariableDefinition: ({ variable }) => void declared.add(variable.name.value) });
  const variables = Object.entries(question.variables ?? {}).filter(([name]) => declared.has(name));
  return { ...question, query, variables: Object.fromEntries(variables) };
}

/** Makes the nth cut of one kind; null when there are not so many. */
type Cut = (document: DocumentNode, at: number) => DocumentNode | null;

const cuts: readonly Cut[] = [
  cutter([Kind.FRAGMENT_SPREAD], (node, document) => inlined(node, document)),
  cutter([Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD], () => null),
  cutter([Kind.SELECTION_SET], (node) => unwrapped(node)),
  cutter([Kind.DIRECTIVE, Kind.ARGUMENT], () => null),
  cutter([Kind.FIELD], (node) => (node.kind === Kind.FIELD ? withoutAlias(node) : node)),
];

/** Replaces the nth node of these kinds, null takes it away; nodes that stay as they are do not count. */
function cutter(kinds: readonly Kind[], change: (node: ASTNode, document: DocumentNode) => ASTNode | null): Cut {
  return (document, at) => {
    let count = 0;
    let isDone = false;
    const cut = visit(document, {
      enter(node: ASTNode) {
        if (isDone || !kinds.includes(node.kind)) return undefined;
        const changed = change(node, document);
        if (changed === node) return undefined;
        count += 1;
        if (count - 1 !== at) return undefined;
        isDone = true;
        return changed;
      },
      leave(node: ASTNode) {
        return node.kind === Kind.SELECTION_SET && node.selections.length === 0
          ? { ...node, selections: [typename] }
          : undefined;
      },
    });
    return isDone ? cut : null;
  };
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function inlined(node: ASTNode, { definitions }: DocumentNode): ASTNode {
  if (node.kind !== Kind.FRAGMENT_SPREAD) return node;
  const { directives = [] } = node;
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION || definition.name.value !== node.name.value) continue;
    const { typeCondition, selectionSet } = definition;
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
  }
  return node;
}

/** With what is in its fragments instead of them, where they have no directives. */
function unwrapped(node: ASTNode): ASTNode {
  if (node.kind !== Kind.SELECTION_SET) return node;
  const isBare = (selection: SelectionNode) =>
    selection.kind === Kind.INLINE_FRAGMENT && (selection.directives ?? []).length === 0;
  if (!node.selections.some(isBare)) return node;
  const selections = node.selections.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && isBare(selection) ? selection.selectionSet.selections : [selection],
  );
  return { ...node, selections };
}

function withoutAlias(node: FieldNode): FieldNode {
  if (node.alias === undefined) return node;
  const { alias: _, ...bare } = node;
  return bare;
}

/** Without fragments and variables that nothing uses. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(name.value),
    Variable: ({ name }, _, parent) => {
      const isDefinition = parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
      if (!isDefinition) used.add(`$${name.value}`);
    },
  });
  let isWhole = true;
  const drop = (name: string) => {
    if (used.has(name)) return undefined;
    isWhole = false;
    return null;
  };
  const rest = visit(document, {
    FragmentDefinition: ({ name }) => drop(name.value),
    VariableDefinition: ({ variable }) => drop(`$${variable.name.value}`),
  });
  // What only an unused fragment used is unused now.
  return isWhole ? rest : withoutUnused(rest);
}
