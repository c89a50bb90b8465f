import { type DocumentNode, Kind, print, visit } from 'graphql';
import { plannedKey } from './data.ts';
import type { Supergraph } from './supergraph.ts';

/** A document as planners understand it best, and the way back for what was taken out of it. */
export type Plannable = {
  readonly source: string;
  /** Puts the texts back into a document of the plan. */
  restore(operation: string): string;
};

const plain = /^[\w .,:;/-]*$/;

/**
 * Prepares a document for planning. Texts with other than plain characters stand aside meanwhile: planners read escapes
 * and pairs of surrogates in ways of their own. `__typename` is asked without an alias, because what is known of an
 * object is kept under that name; other aliases go as `plannedKey` says. The client's answer has its own all the same.
 * Where conditions have left nothing of an object, its `__typename` is asked for.
 */
export function makePlannable({ isFieldName }: Supergraph, document: DocumentNode): Plannable {
  const texts: string[] = [];
  const changed = visit(document, {
    StringValue: (node) => {
      if (plain.test(node.value)) return undefined;
      texts.push(node.value);
      return { ...node, block: false, value: placeholder(texts.length - 1) };
    },
    SelectionSet: (node) => {
      if (node.selections.length > 0) return undefined;
      return { ...node, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
    },
    Field: (node) => {
      const { name, alias } = node;
      if (alias === undefined) return undefined;
      if (name.value === '__typename') {
        return { kind: Kind.FIELD, name };
      }
      if (alias.value === name.value) {
        // The planner in Rust takes `name: name` and `name` for two things, and brings the whole process down.
        const { alias: _, ...bare } = node;
        return bare;
      }
      const planned = plannedKey(alias.value, name.value, isFieldName);
      if (planned === alias.value) return undefined;
      return { ...node, alias: { ...alias, value: planned } };
    },
  });
  return {
    source: print(changed),
    restore: (operation) =>
      operation.replace(placeholders, (found, index: string) => {
        const text = texts[Number(index)];
        return text === undefined ? found : JSON.stringify(text);
      }),
  };
}

const placeholder = (index: number): string => `dure-text-${index}-`;
const placeholders = /"dure-text-(\d+)-"/g;
