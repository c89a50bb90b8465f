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
import { type Data, type DataObject, isObject } from './data.ts';
import { leafCheck } from './leaves.ts';
import type { ResponsePath } from './paths.ts';
import type { ClientField, Selections } from './selection.ts';
import { concreteType } from './shape.ts';
import { checkedFields, placeInside, type Spans } from './spans.ts';

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
export function explainMisfits(
  selections: Selections,
  operation: OperationDefinitionNode,
  data: Data,
  spans: Spans,
): Misfit[] {
  const misfits: Misfit[] = [];
  const add = (misfit: Misfit) => misfits.length < mostMisfits && misfits.push(misfit);

  /** Whether the value is null for the client, having told why. */
  const value = (found: Data, type: GraphQLOutputType, sets: readonly SelectionSetNode[], at: Spot): boolean => {
    if (isNonNullType(type)) {
      const before = misfits.length;
      if (!value(found, type.ofType, sets, at)) return false;
      if (misfits.length === before) add({ path: at.path, type: String(type), kind: 'missing' });
      return true;
    }
    if (found === null || found === undefined) return true;
    const isWrong = () => {
      add({ path: at.path, type: String(type), kind: 'wrong' });
      return true;
    };
    if (isListType(type)) {
      if (!Array.isArray(found)) return isWrong();
      const nulls = found.map((item: Data, index) => value(item, type.ofType, sets, itemAt(at, index)));
      return isNonNullType(type.ofType) && nulls.some(Boolean);
    }
    if (isLeafType(type)) return typeof found !== 'string' || leafCheck(type)(found) === null ? isWrong() : false;
    if (!isObject(found)) return isWrong();
    const raw = typeof found.__typename === 'string' ? found.__typename : undefined;
    const concrete = isObjectType(type) ? type : concreteType(selections, getNamedType(type).name, raw);
    if (concrete === undefined) return isWrong();
    const spot = isObjectType(type) ? at : { ...at, place: undefined };
    return object(found, selections.fieldsOf(concrete, sets), isAbstractType(concrete), spot);
  };

  const object = (found: DataObject, fields: readonly ClientField[], isTypeHidden: boolean, at: Spot): boolean => {
    let isNull = false;
    const checked = checkedFields(found, at.place === undefined ? [] : spans.at(at.place));
    for (const field of fields) {
      if (checked.has(field.property)) continue;
      const own = fieldAt(at, field);
      if (field.name === '__typename' && isTypeHidden) {
        add({ path: own.path, type: 'String!', kind: 'missing' });
        isNull = true;
      }
      const isFieldNull = field.type !== undefined && value(found[field.property], field.type, field.sets, own);
      if (isFieldNull && isNonNullType(field.type)) isNull = true;
    }
    return isNull;
  };

  const root = selections.schema.getRootType(operation.operation) ?? undefined;
  const fields = selections.fieldsOf(root, [operation.selectionSet]);
  if (isObject(data)) object(data, fields, false, { path: [], place: '' });
  return misfits;
}

/** Where a value stands: in the client's answer, and as spans name it, which is undefined where they cannot be. */
type Spot = { readonly path: ResponsePath; readonly place: string | undefined };

const itemAt = ({ path, place }: Spot, index: number): Spot => ({ path: [...path, index], place });

const fieldAt = ({ path, place }: Spot, { key, property }: ClientField): Spot => ({
  path: [...path, key],
  place: placeInside(place, property),
});
