import { type DocumentNode, Kind, print, visit } from 'graphql';
import { aliasMark } from './data.ts';

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
 * object is kept under that name; the client's answer has its own all the same.
 * Variables that have names of the planners' own get others, of which `clientKey` is the client's.
 * Where conditions have left nothing of an object, its `__typename` is asked for.
 */
export function makePlannable(document: DocumentNode): Plannable {
  const texts: string[] = [];
  const changed = visit(document, {
    StringValue: (node) => {
      if (plain.test(node.value) && !node.value.includes(mark)) return undefined;
      texts.push(node.value);
      return { ...node, block: false, value: placeholder(texts.length - 1) };
    },
    Variable: ({ name }) => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: plannedVariable(name.value) } }),
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
      return undefined;
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

const mark = 'dure-text-';
const placeholder = (index: number): string => `${mark}${index}-`;
const placeholders = /"dure-text-(\d+)-"/g;

/** Variables that planners take for their own, to carry representations. */
const isTaken = (name: string): boolean => /representations|^_/.test(name) || name.includes(aliasMark);

const plannedVariable = (name: string): string => (isTaken(name) ? `${name}${aliasMark}given` : name);
