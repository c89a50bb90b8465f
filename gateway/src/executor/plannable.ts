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
 */
export function makePlannable({ isFieldName }: Supergraph, document: DocumentNode, source: string): Plannable {
  const texts: string[] = [];
  let isChanged = false;
  const changed = visit(document, {
    StringValue: (node) => {
      if (plain.test(node.value)) return undefined;
      texts.push(node.value);
      return { ...node, block: false, value: placeholder(texts.length - 1) };
    },
    Field: (node) => {
      const { name, alias } = node;
      if (alias === undefined) return undefined;
      if (name.value === '__typename') {
        isChanged = true;
        return { kind: Kind.FIELD, name };
      }
      if (alias.value === name.value) {
        // The planner in Rust takes `name: name` and `name` for two things, and brings the whole process down.
        const { alias: _, ...bare } = node;
        isChanged = true;
        return bare;
      }
      const planned = plannedKey(alias.value, name.value, isFieldName);
      if (planned === alias.value) return undefined;
      isChanged = true;
      return { ...node, alias: { ...alias, value: planned } };
    },
  });
  if (texts.length === 0) return { source: isChanged ? print(changed) : source, restore: (operation) => operation };
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
