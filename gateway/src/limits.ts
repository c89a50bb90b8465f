import { say } from '@dure/kit/language';
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Longest document that is parsed, in tokens of GraphQL; the city query has about three hundred. */
export const maxTokens = 5_000;

/** Deepest nesting of fields that is answered. */
export const maxDepth = 15;

/**
 * A validation rule that refuses operations whose fields nest deeper than `most`.
 * Fields of introspection do not count: they cannot multiply, and tools ask for them deeply.
 */
export function depthLimit(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const depth = createDepthMeter(context)(operation.selectionSet);
      if (depth <= most) return;
      const message = say({
        ko: `질의가 ${depth}단계로 너무 깊습니다. 최대 ${most}단계까지 답합니다.`,
        en: `The operation is nested ${depth} levels deep; at most ${most} are answered.`,
      });
      context.reportError(new GraphQLError(message, { nodes: operation }));
    },
  });
}

/** Each fragment is measured once, so that fragments within fragments cannot make measuring itself expensive. */
function createDepthMeter(context: ValidationContext) {
  const measured = new Map<FragmentDefinitionNode, number>();

  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const known = measured.get(fragment);
    if (known !== undefined) return known;
    // A fragment that contains itself is reported by another rule; here it must only not run forever.
    measured.set(fragment, 0);
    const depth = ofSelections(fragment.selectionSet);
    measured.set(fragment, depth);
    return depth;
  };

  const ofSelection = (selection: SelectionNode): number => {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (selection.name.value.startsWith('__')) return 1;
        return 1 + (selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet));
      }
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value);
        return fragment ? ofFragment(fragment) : 0;
      }
    }
  };

  const ofSelections = ({ selections }: SelectionSetNode): number => Math.max(0, ...selections.map(ofSelection));
  return ofSelections;
}
