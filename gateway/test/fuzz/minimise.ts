import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  validate,
  visit,
} from 'graphql';
import type { Question } from '../conformance/run.ts';

const mostTries = 400;

/**
 * Takes away from an operation what it goes wrong without: selections, directives, arguments, fragments, variables,
 * the spelling of answers. What is left is still valid and still wrong.
 */
export async function minimise(
  schema: GraphQLSchema,
  question: Question,
  judge: (question: Question) => Promise<string | null>,
): Promise<{ question: Question; difference: string }> {
  let best = question;
  let difference = (await judge(question)) ?? 'It was wrong, but only once.';
  let tries = 0;
  for (let at = 0; tries < mostTries; at += 1) {
    const smaller = candidate(schema, best, at);
    if (smaller === 'none left') break;
    if (smaller === 'not valid') continue;
    tries += 1;
    const wrong = await judge(smaller);
    if (wrong === null) continue;
    best = smaller;
    difference = wrong;
    at = -1;
  }
  return { question: best, difference };
}

/** The operation without its nth removable part. */
function candidate(schema: GraphQLSchema, question: Question, at: number): Question | 'none left' | 'not valid' {
  if (at === 0) {
    const { spelling, ...plain } = question;
    return spelling === undefined ? 'not valid' : plain;
  }
  const document = parse(question.query, { noLocation: true });
  const cut = without(document, at - 1);
  if (cut === null) return 'none left';
  const clean = unused(cut);
  if (validate(schema, clean).length > 0) return 'not valid';
  const declared = new Set<string>();
  visit(clean, { VariableDefinition: ({ variable }) => void declared.add(variable.name.value) });
  const variables = Object.entries(question.variables ?? {}).filter(([name]) => declared.has(name));
  return { ...question, query: print(clean), variables: Object.fromEntries(variables) };
}

const removable: readonly string[] = [
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
];

/** Large parts come first, as a visitor meets them. A fragment may also be replaced by what is in it. */
function without(document: DocumentNode, at: number): DocumentNode | null {
  let count = 0;
  let isDone = false;
  const cut = visit(document, {
    enter(node: ASTNode) {
      if (isDone || !removable.includes(node.kind)) return undefined;
      count += 1;
      if (count - 1 !== at) return undefined;
      isDone = true;
      return null;
    },
    leave(node: ASTNode) {
      if (!isDone || node.kind !== Kind.SELECTION_SET || node.selections.length > 0) return undefined;
      const selections: SelectionNode[] = [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }];
      return { ...node, selections };
    },
  });
  return isDone ? cut : null;
}

/** Without fragments and variables that nothing uses. */
function unused(document: DocumentNode): DocumentNode {
  for (let current = document; ; ) {
    const used = new Set<string>();
    visit(current, {
      FragmentSpread: ({ name }) => void used.add(name.value),
      Variable: ({ name }, _, parent) => {
        const isDefinition = parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
        if (!isDefinition) used.add(`$${name.value}`);
      },
    });
    const next = visit(current, {
      FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
      VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
    });
    if (print(next) === print(current)) return next;
    current = next;
  }
}
