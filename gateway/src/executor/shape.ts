import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { WireText } from '../wire.ts';
import { type Data, type DataObject, isObject, Passage, written, writtenBy } from './data.ts';
import { leafCheck } from './leaves.ts';
import type { ClientField, Selections } from './selection.ts';
import { openSpans, placeInside, type Span, type Spans } from './spans.ts';
import { writerSource } from './writer-source.ts';

/** What is written for one request. */
export type Writing = {
  /** The texts of `__schema` and `__type` fields by response name. */
  readonly introspection: Readonly<Record<string, WireText>>;
  /** Set when something did not fit the schema; `explain.ts` then says what and where. */
  isFaulty: boolean;
};

/** Writes a value as the client gets it; undefined when it is null where the schema forbids it. */
type Write = (value: Data, writing: Writing) => WireText | undefined;

/** Writes the `data` of a client's answer from what the subgraphs told. */
export type Shape = (data: DataObject, writing: Writing) => WireText;

const nothing: WireText = 'null';

/** Compiles an operation into the function that writes its answers; types that never come are never compiled. */
export function compileShape(selections: Selections, operation: OperationDefinitionNode, spans: Spans): Shape {
  const root = selections.schema.getRootType(operation.operation) ?? undefined;
  const write = objectWriter({ selections, spans, place: '' }, root, [operation.selectionSet]);
  return (data, writing) => write(data, writing) ?? nothing;
}

/** `place` is that of the value, properties joined by slashes; undefined below types that are not certain. */
type Site = { readonly selections: Selections; readonly spans: Spans; readonly place: string | undefined };

function writerOf(site: Site, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  if (isNonNullType(type)) return nonNullWriter(writerOf(site, type.ofType, sets));
  if (isListType(type)) return listWriter(writerOf(site, type.ofType, sets));
  if (isLeafType(type)) return leafWriter(leafCheck(type));
  return isObjectType(type) ? typedWriter(site, type, sets) : abstractWriter(site, type.name, sets);
}

const nonNullWriter =
  (write: Write): Write =>
  (value, writing) => {
    const text = write(value, writing);
    if (text !== undefined && text !== nothing) return text;
    writing.isFaulty = true;
    return undefined;
  };

const listWriter =
  (write: Write): Write =>
  (value, writing) => {
    if (!Array.isArray(value)) return nullFor(value, writing);
    let text = '[';
    for (let index = 0; index < value.length; index++) {
      const item = write(value[index], writing);
      if (item === undefined) return nothing;
      text += index === 0 ? item : `,${item}`;
    }
    return `${text}]`;
  };

const leafWriter =
  (check: (raw: WireText) => WireText | null): Write =>
  (value, writing) => {
    const text = typeof value === 'string' ? check(value) : null;
    return text ?? nullFor(value, writing);
  };

/** Null stands for nothing; anything else that could not be written is a fault. */
function nullFor(value: Data, writing: Writing): WireText {
  if (value !== null && value !== undefined) writing.isFaulty = true;
  return nothing;
}

function typedWriter(site: Site, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
  const write = objectWriter(site, type, sets);
  return (value, writing) => (isObject(value) ? (write(value, writing) ?? nothing) : nullFor(value, writing));
}

function abstractWriter({ selections, spans }: Site, typeName: string, sets: readonly SelectionSetNode[]): Write {
  const writers = new Map<WireText | undefined, ObjectWrite>();
  const writerFor = (raw: WireText | undefined): ObjectWrite | undefined => {
    const known = writers.get(raw);
    if (known !== undefined) return known;
    const type = concreteType(selections, typeName, raw);
    if (type === undefined) return undefined;
    const write = objectWriter({ selections, spans, place: undefined }, type, sets);
    writers.set(raw, write);
    return write;
  };
  return (value, writing) => {
    if (!isObject(value)) return nullFor(value, writing);
    const { __typename } = value;
    const write = writerFor(typeof __typename === 'string' ? __typename : undefined);
    return write === undefined ? nullFor(value, writing) : (write(value, writing) ?? nothing);
  };
}

/**
 * The type of an object of an interface or union by its raw `__typename`. Where the subgraphs know the interface alone
 * (`@interfaceObject`) it is the interface; undefined for a type that clients must not see or that does not exist.
 */
export function concreteType(
  { schema }: Selections,
  typeName: string,
  raw: WireText | undefined,
): GraphQLObjectType | GraphQLInterfaceType | undefined {
  const expected = schema.getType(typeName);
  const name = raw?.slice(1, -1);
  if (name === undefined || name === typeName) return isInterfaceType(expected) ? expected : undefined;
  const type = schema.getType(name);
  return isObjectType(type) && isAbstractType(expected) && schema.isSubType(expected, type) ? type : undefined;
}

type ObjectWrite = (object: DataObject, writing: Writing) => WireText | undefined;

/** The writer of objects of one type at one place of the operation, as code: `writer-source.ts` writes it. */
function objectWriter(
  site: Site,
  type: GraphQLObjectType | GraphQLInterfaceType | undefined,
  sets: readonly SelectionSetNode[],
): ObjectWrite {
  const { selections, spans, place } = site;
  const fields = selections.fieldsOf(type, sets);
  const isTypeKnown = isObjectType(type);
  const writers = fields.map((field) => fieldWriter(site, field));
  const laid = place === undefined ? [] : spans.at(place);
  const writePassages = laid.map((span) => (span.gaps.length === 0 ? undefined : passageWriter(site, fields, span)));
  const source = writerSource(fields, { typeName: isTypeKnown ? type.name : undefined, spans: laid });
  const make = new Function('writers', 'writePassages', 'writtenBy', 'written', source);
  return make(writers, writePassages, writtenBy, written) as ObjectWrite;
}

/** Writes a span with gaps; undefined where the object has none, or not any more: then its fields are to be written. */
type WritePassage = (object: DataObject, writing: Writing) => WireText | undefined;

function passageWriter(site: Site, fields: readonly ClientField[], { property, gaps }: Span): WritePassage {
  const writers = gaps.map(({ path }) => gapWriter(site, fields, path));
  return (object, writing) => {
    const span = object[property];
    if (!(span instanceof Passage)) return typeof span === 'string' ? span : undefined;
    let text = span.texts[0] ?? '';
    for (let index = 0; index < span.objects.length; index++) {
      const inner = writers[span.gaps[index] ?? 0]?.(span.objects[index], writing);
      if (inner === undefined) {
        // A null bubbles up, to somewhere in the middle of the texts.
        openSpans(object);
        return undefined;
      }
      text += inner + span.texts[index + 1];
    }
    return text;
  };
}

function gapWriter(site: Site, fields: readonly ClientField[], [property, ...rest]: readonly string[]): Write {
  const field = fields.find((each) => each.property === property);
  if (field?.type === undefined) throw new Error('A gap is where the client asks for nothing.');
  const inner = { ...site, place: placeInside(site.place, field.property) };
  if (rest.length === 0) return writerOf(inner, itemOf(field.type), field.sets);
  const type = getNamedType(field.type);
  return gapWriter(inner, site.selections.fieldsOf(isObjectType(type) ? type : undefined, field.sets), rest);
}

/** What stands in a gap is never null, but may come to be, where its type allows it. */
function itemOf(type: GraphQLOutputType): GraphQLOutputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? itemOf(nullable.ofType) : type;
}

function fieldWriter(site: Site, field: ClientField): Write {
  if (field.type !== undefined)
    return writerOf({ ...site, place: placeInside(site.place, field.property) }, field.type, field.sets);
  return (_value, writing) => writing.introspection[field.key] ?? nothing;
}
