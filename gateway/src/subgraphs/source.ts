import type { GraphQLDataSource } from '@apollo/gateway';
import { say, type Text } from '@dure/kit/language';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { current } from '@dure/kit/request-scope';
import { type FieldNode, Kind, parse, type SelectionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { type SubgraphAnswer, type SubgraphClient, SubgraphFailure } from './client.ts';

type ProcessOptions = Parameters<GraphQLDataSource<GatewayContext>['process']>[0];
type ProcessResult = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>;

export type SourceOptions = {
  readonly client: SubgraphClient;
  readonly log: Logger;
  readonly metrics: Metrics;
};

/** Makes what the executor asks for each subgraph: requests are counted, and a failure becomes one error at a path. */
export function createSources({ client, log, metrics }: SourceOptions) {
  const requests = metrics.counter('dure_subgraph_requests_total', 'Requests sent to subgraphs', ['subgraph']);
  const failures = metrics.counter('dure_subgraph_failures_total', 'Requests to subgraphs that brought no answer', [
    'subgraph',
    'kind',
  ]);
  return (name: string, url: string): GraphQLDataSource<GatewayContext> => ({
    async process(options: ProcessOptions): Promise<ProcessResult> {
      const { query = '', variables, operationName } = options.request;
      const body = JSON.stringify({ query, variables, operationName });
      requests.inc({ subgraph: name });
      try {
        // The answer is merged by reference, as JSON.parse made it; its shape is the subgraph's promise.
        return (await client.post(url, options.context.subgraphHeaders ?? {}, body)) as ProcessResult;
      } catch (error) {
        if (!(error instanceof SubgraphFailure)) throw error;
        failures.inc({ subgraph: name, kind: error.kind });
        log.warn({ err: error, subgraph: name }, 'A subgraph gave no answer');
        return missingPart(name, error, query, pathOf(options)) as ProcessResult;
      }
    },
  });
}

const pathOf = (options: ProcessOptions): readonly (string | number)[] =>
  'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : [];

/** What takes the place of an answer that did not come: an error at the first field that is missing. */
function missingPart(
  name: string,
  failure: SubgraphFailure,
  query: string,
  path: readonly (string | number)[],
): SubgraphAnswer {
  const { fields, isOfEntities } = requestedFields(query);
  const [first = ''] = fields;
  return {
    errors: [
      {
        message: say(textOf(name, failure.kind)),
        path: isOfEntities ? ['_entities', 0, first] : [first],
        extensions: {
          code: 'UNAVAILABLE',
          requestId: current().requestId,
          paths: fields.map((field) => [...path, field].join('.')),
        },
      },
    ],
  };
}

function textOf(name: string, kind: SubgraphFailure['kind']): Text {
  return kind === 'late'
    ? {
        ko: `'${name}' 서비스가 제때 응답하지 않아 해당 부분을 비워 두었습니다.`,
        en: `The '${name}' service did not answer in time; its part of the answer is missing.`,
      }
    : {
        ko: `'${name}' 서비스가 지금 응답하지 않아 해당 부분을 비워 두었습니다.`,
        en: `The '${name}' service does not answer right now; its part of the answer is missing.`,
      };
}

/** The response names at the top of a request to a subgraph; below `_entities` when it asks for entities. */
function requestedFields(query: string): { fields: string[]; isOfEntities: boolean } {
  const top = parse(query, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? fieldsOf(definition.selectionSet.selections) : [],
  );
  const entities = top.find(({ name }) => name.value === '_entities');
  const fields = entities === undefined ? top : fieldsOf(entities.selectionSet?.selections ?? []);
  const names = fields.map(({ alias, name }) => (alias ?? name).value).filter((name) => name !== '__typename');
  return { fields: [...new Set(names)], isOfEntities: entities !== undefined };
}

const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet.selections) : [];
  });
