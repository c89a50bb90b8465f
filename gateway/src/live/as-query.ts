import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  valueFromASTUntyped,
} from 'graphql';
import { refused } from '../limits/operation-limits.ts';
import type { LiveFields } from './live-fields.ts';

/** A subscription as the query that answers it, and what it looks at. */
export type LiveQuery = {
  readonly query: string;
  /** Where it has one. */
  readonly operationName?: string;
  /** What events call the one that is looked at, and which one it is. */
  readonly by: string;
  readonly value: string;
};

type Variables = Readonly<Record<string, unknown>>;

/**
 * Makes a query of a subscription: the field of `Query` that `@live` names, under the response name that the client chose,
 * with the same arguments and selection. Throws BAD_REQUEST where the operation is no subscription, has more or other than
 * one live field at its root, or does not say which one it looks at.
 */
export function asQuery(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
  fields: LiveFields,
): LiveQuery {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw refused('BAD_REQUEST', problems.unknownOperation);
  if (operation.operation !== 'subscription') throw refused('BAD_REQUEST', problems.noSubscription);
  const [root, ...others] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD || others.length > 0 || (root.directives ?? []).length > 0) {
    throw refused('BAD_REQUEST', problems.oneField);
  }
  const live = fields.get(root.name.value);
  if (live === undefined) throw refused('BAD_REQUEST', problems.notLive(root.name.value, [...fields.keys()]));
  const value = subjectOf(root, live.argument, { ...defaultsOf(operation), ...variables });
  if (value === undefined) throw refused('BAD_REQUEST', problems.whichOne(root.name.value, live.argument));
  const alone = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const definitions = alone.definitions.map((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? queryOf(each, root, live.query) : each,
  );
  const query = print({ ...alone, definitions });
  const name = operation.name?.value;
  return { query, ...(name === undefined ? {} : { operationName: name }), by: live.by, value };
}

function queryOf(operation: OperationDefinitionNode, root: FieldNode, name: string): OperationDefinitionNode {
  const field: FieldNode = { ...root, alias: root.alias ?? root.name, name: { kind: Kind.NAME, value: name } };
  const selectionSet = { ...operation.selectionSet, selections: [field] };
  return { ...operation, operation: 'query' as OperationDefinitionNode['operation'], selectionSet };
}

/** What variables are where nothing is given for them. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );

/** The id or code; what is no text or number is left to the query's own validation to refuse, and looks at nothing. */
function subjectOf({ arguments: given = [] }: FieldNode, argument: string, variables: Variables): string | undefined {
  const node = given.find(({ name }) => name.value === argument)?.value;
  const value: unknown = node && valueFromASTUntyped(node, variables);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

const problems = {
  unknownOperation: {
    ko: '어느 구독을 실행할지 operationName으로 알려 주십시오.',
    en: 'Say by operationName which subscription is to run.',
  },
  noSubscription: {
    ko: '여기서는 구독(subscription)만 받습니다. 질의와 변경은 /graphql로 보내 주십시오.',
    en: 'Only subscriptions are taken here. Send queries and mutations to /graphql.',
  },
  oneField: {
    ko: '구독의 최상위에는 필드 하나만 지시자 없이 적어 주십시오.',
    en: 'Write exactly one field at the root of a subscription, without directives.',
  },
  notLive: (name: string, known: readonly string[]) => ({
    ko: `'${name}' 필드는 구독할 수 없습니다. 구독할 수 있는 필드: ${known.join(', ')}`,
    en: `'${name}' cannot be subscribed to. What can be: ${known.join(', ')}.`,
  }),
  whichOne: (name: string, argument: string) => ({
    ko: `'${name}'에서 무엇을 볼지 '${argument}' 인자로 알려 주십시오.`,
    en: `Say by the argument '${argument}' of '${name}' which one to look at.`,
  }),
};
