import {
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Data, isObject } from './data.ts';
import { leafCheck } from './leaves.ts';
import type { ResponsePath } from './paths.ts';
import type { ClientField, Selections } from './selection.ts';
import { concreteType } from './shape.ts';
import { openSpans } from './spans.ts';

/** A place of the answer where what the subgraphs told does not fit the schema. */
export type Misfit = {
  readonly path: ResponsePath;
  /** The field's type, as `Int` or `[Agenda!]!`. */
  readonly type: string;
  /** `missing`: null where the schema forbids it; `wrong`: a value that is not of the type. */
  readonly kind: 'missing' | 'wrong';
};

/** So many are told of one answer; a list of millions that are all wrong is one fault, not millions. */
const mostMisfits = 100;

/**
 * Finds where the answer does not fit, after the shape has said that something does not. Walks by the same rules as
 * `shape.ts`, slowly and with paths; where an object's null has bubbled up, what lies beside it is still looked at.
 */
export function explainMisfits(selections: Selections, operation: OperationDefinitionNode, data: Data): Misfit[] {
  const misfits: Misfit[] = [];
  const add = (misfit: Misfit) => misfits.length < mostMisfits && misfits.push(misfit);

  /** Whether the value is null for the client, having told why. */
  const value = (
    found: Data,
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    path: ResponsePath,
  ): boolean => {
    if (isNonNullType(type)) {
      const before = misfits.length;
      if (!value(found, type.ofType, sets, path)) return false;
      if (misfits.length === before) add({ path, type: String(type), kind: 'missing' });
      return true;
    }
    if (found === null || found === undefined) return true;
    const isWrong = () => {
      add({ path, type: String(type), kind: 'wrong' });
      return true;
    };
    if (isListType(type)) {
      if (!Array.isArray(found)) return isWrong();
      const nulls = found.map((item: Data, index) => value(item, type.ofType, sets, [...path, index]));
      return isNonNullType(type.ofType) && nulls.some(Boolean);
    }
    if (isLeafType(type)) {
      if (typeof found !== 'string' || leafCheck(type)(found) === null) return isWrong();
      return false;
    }
    if (!isObject(found)) return isWrong();
    const raw = typeof found.__typename === 'string' ? found.__typename : undefined;
    const concrete = isObjectType(type) ? type : concreteType(selections, getNamedType(type).name, raw);
    if (concrete === undefined) return isWrong();
    return object(found, selections.fieldsOf(concrete, sets), isAbstractType(concrete), path);
  };

  const object = (found: Data, fields: readonly ClientField[], isTypeHidden: boolean, path: ResponsePath): boolean => {
    let isNull = false;
    if (isObject(found)) openSpans(found);
    for (const field of fields) {
      if (!isObject(found)) continue;
      const place = [...path, field.key];
      if (field.name === '__typename' && isTypeHidden) {
        add({ path: place, type: 'String!', kind: 'missing' });
        isNull = true;
      }
      if (field.type === undefined) continue;
      const isFieldNull = value(found[field.property], field.type, field.sets, place);
      if (isFieldNull && isNonNullType(field.type)) isNull = true;
    }
    return isNull;
  };

  const root = selections.schema.getRootType(operation.operation) ?? undefined;
  object(data, selections.fieldsOf(root, [operation.selectionSet]), false, []);
  return misfits;
}
