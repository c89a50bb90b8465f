import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Variables } from './variables.ts';

/**
 * The variables on which `@skip` and `@include` of a document depend. An operation is prepared once for each way in which
 * they fall, without the directives: nothing behind this file knows of conditions.
 */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** The document as it is for these variables: what is left out is gone, what stays has no condition any more. */
export function applyConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const apply = <N extends ASTNode & { readonly directives?: readonly DirectiveNode[] }>(
    node: N,
  ): N | null | undefined => {
    const { directives = [] } = node;
    const conditions = directives.filter((directive) => conditionOf(directive) !== undefined);
    if (conditions.length === 0) return undefined;
    if (!conditions.every((condition) => holds(condition, variables))) return null;
    return { ...node, directives: directives.filter((directive) => !conditions.includes(directive)) };
  };
  return visit(document, { Field: apply, InlineFragment: apply, FragmentSpread: apply });
}

/** The operation of the same place in a document that was changed. */
export function sameOperation(document: DocumentNode, operation: OperationDefinitionNode): OperationDefinitionNode {
  const found = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === operation.name?.value,
  );
  return found?.kind === Kind.OPERATION_DEFINITION ? found : operation;
}

const isCondition = (name: string): boolean => name === 'skip' || name === 'include';

const conditionOf = ({ name, arguments: given = [] }: DirectiveNode) =>
  isCondition(name.value) ? given.find((argument) => argument.name.value === 'if')?.value : undefined;

function holds(directive: DirectiveNode, variables: Variables): boolean {
  const value = conditionOf(directive);
  const given =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
  return given === (directive.name.value === 'include');
}
