import type * as Hive from '@graphql-hive/router-query-planner';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Supergraph } from './supergraph.ts';

/**
 * Whether each field with `@requires` is computed from what its own arguments say: `items(limit: 3)` of one field and
 * `items` of another are two lists, of which a representation has room for one, under the name `items`. Planners put
 * fields that need both into one request, or send the one list for the other.
 */
export function sendsWhatIsRequired(plan: Hive.PlanNode, supergraph: Supergraph): boolean {
  const requests = readRequests(plan);
  const known = fetchedBy(requests);
  return requests.every((request) => isComputedRight(request, known, supergraph));
}

/**
 * Whether what a client asks for is fetched with the client's arguments: a planner may take the list that a field
 * requires for the one that the client asks for beside it. `source` is the operation as it was planned.
 */
export function keepsArguments(plan: Hive.PlanNode, source: string): boolean {
  const { set, fragments } = readOperation(source);
  const asked: Known = new Map();
  note(asked, '', set, fragments);
  return [...fetchedBy(readRequests(plan))].every(([at, fields]) => {
    const own = asked.get(at);
    return own === undefined || [...fields].every((field) => own.has(field));
  });
}

/** Which fields lie under each name of each place. */
type Known = Map<string, Set<string>>;

function fetchedBy(requests: readonly Request[]): Known {
  const known: Known = new Map();
  for (const { places, set, fragments } of requests) for (const place of places) note(known, place, set, fragments);
  return known;
}

/** One selection that is asked of one subgraph, at some places of the answer. */
type Request = {
  readonly subgraph: string;
  readonly places: readonly string[];
  readonly set: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What representations are made of; undefined at the root. */
  readonly requires: readonly Hive.RequiresSelection[] | undefined;
};

type Path = readonly (Hive.FlattenNodePathSegment | string)[];

function readRequests(node: Hive.PlanNode, path: Path = []): Request[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => readRequests(each, path));
    case 'Flatten':
      return readRequests(node.node, node.path);
    case 'Fetch': {
      const { set, fragments } = readOperation(node.operation);
      const places = [placeOf(path)];
      const found = node.requires && entitiesOf(set, '_entities');
      return [{ subgraph: node.serviceName, places, set: found ?? set, fragments, requires: node.requires }];
    }
    case 'BatchFetch': {
      const { set, fragments } = readOperation(node.operation);
      return node.entityBatch.aliases.flatMap(({ alias, paths, requires }) => {
        const found = entitiesOf(set, alias);
        if (found === undefined) return [];
        return [{ subgraph: node.serviceName, places: paths.map(placeOf), set: found, fragments, requires }];
      });
    }
    default:
      return [];
  }
}

/** Names of fields alone: lists and types do not tell places apart here. */
const placeOf = (path: Path): string =>
  path.flatMap((part) => (typeof part === 'object' && 'Field' in part ? [part.Field] : [])).join('.');

function readOperation(operation: string) {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    else if (each.kind === Kind.OPERATION_DEFINITION) set = each.selectionSet;
  }
  return { set, fragments };
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const entitiesOf = ({ selections }: SelectionSetNode, key: string): SelectionSetNode | undefined =>
  selections.find((each): each is FieldNode => each.kind === Kind.FIELD && keyOf(each) === key)?.selectionSet;

/** A field and its arguments, as one text. */
const written = ({ name, arguments: given = [] }: FieldNode): string =>
  `${name.value}(${given
    .map((each) => `${each.name.value}: ${textOf(each.value)}`)
    .sort()
    .join(', ')})`;

/** However the planner writes it: one item stands for a list of it (GraphQL, 3.11), which some planners write out. */
function textOf(value: ValueNode): string {
  switch (value.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return String(Number(value.value));
    case Kind.STRING:
      return JSON.stringify(value.value);
    case Kind.LIST:
      if (value.values[0] !== undefined && value.values.length === 1) return textOf(value.values[0]);
      return `[${value.values.map(textOf).join(', ')}]`;
    case Kind.OBJECT:
      return `{${value.fields
        .map((each) => `${each.name.value}: ${textOf(each.value)}`)
        .sort()
        .join(', ')}}`;
    default:
      return print(value);
  }
}

/** Calls `visit` with each field of a selection and the type of the fragment around it. */
function eachField(
  { selections }: SelectionSetNode,
  fragments: Request['fragments'],
  visit: (field: FieldNode, type: string | undefined) => void,
  type?: string,
): void {
  for (const each of selections) {
    if (each.kind === Kind.FIELD) {
      visit(each, type);
      continue;
    }
    const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
    if (fragment !== undefined)
      eachField(fragment.selectionSet, fragments, visit, fragment.typeCondition?.name.value ?? type);
  }
}

/** Notes under which name of which place what is fetched. */
function note(known: Known, place: string, set: SelectionSetNode, fragments: Request['fragments']) {
  eachField(set, fragments, (field) => {
    const at = place === '' ? keyOf(field) : `${place}.${keyOf(field)}`;
    const found = known.get(at) ?? new Set();
    known.set(at, found.add(written(field)));
    if (field.selectionSet !== undefined) note(known, at, field.selectionSet, fragments);
  });
}

function isComputedRight(
  { subgraph, places, set, fragments, requires }: Request,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  supergraph: Supergraph,
): boolean {
  if (requires === undefined) return true;
  /** What a representation must hold, by type and name. */
  const wanted = new Map<string, string>();
  let isRight = true;
  eachField(set, fragments, (field, type = '') => {
    for (const each of requiredBy(supergraph, subgraph, type, field.name.value)) {
      const at = `${type} ${each.name.value}`;
      const other = wanted.get(at);
      if (other !== undefined && other !== written(each)) isRight = false;
      wanted.set(at, written(each));
    }
  });
  return (
    isRight &&
    [...wanted].every(([at, field]) => {
      const [type = '', name = ''] = at.split(' ');
      const sources = [...new Set(sourcesOf(requires, type, name))];
      if (sources.length > 1) return false;
      return sources.every((source) =>
        places.every((place) => {
          const found = known.get(`${place}.${source}`);
          // Under its own name it may lie there by ways that names do not tell; under a planner's only where it was fetched.
          return found === undefined ? source === name : found.size === 1 && found.has(field);
        }),
      );
    })
  );
}

/** Under which names that lies which a representation holds under a name. */
const sourcesOf = (requires: readonly Hive.RequiresSelection[], type: string, name: string): string[] =>
  requires.flatMap((each) => {
    if (each.kind === 'InlineFragment')
      return each.typeCondition === type ? sourcesOf(each.selections, type, name) : [];
    return each.kind === 'Field' && (each.alias ?? each.name) === name ? [each.name] : [];
  });

/** The fields that a field of a subgraph requires of its own object. */
function requiredBy({ schema, nameOf }: Supergraph, subgraph: string, type: string, name: string): FieldNode[] {
  const found = schema.getType(type);
  const field = isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined;
  return (field?.astNode?.directives ?? []).flatMap(({ name: directive, arguments: given = [] }) => {
    if (directive.value !== 'join__field') return [];
    const value = (wanted: string) => given.find((each) => each.name.value === wanted)?.value;
    const [graph, requires] = [value('graph'), value('requires')];
    if (graph?.kind !== Kind.ENUM || requires?.kind !== Kind.STRING) return [];
    if (nameOf(graph.value) !== nameOf(subgraph)) return [];
    const fields: FieldNode[] = [];
    const { set, fragments } = readOperation(`{ ${requires.value} }`);
    eachField(set, fragments, (each) => fields.push(each));
    return fields;
  });
}
