import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@dure/kit/log';
import { readScalars } from '@dure/kit/scalars';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { describeErrors } from './errors.ts';

export type ExecutorOptions = {
  readonly supergraphSdl: string;
  /** What answers for the subgraph of that name. */
  readonly source: (name: string) => GraphQLDataSource<GatewayContext>;
  readonly log: Logger;
};

/**
 * Plans and runs operations over the subgraphs, behind the interface that Apollo Server knows. Whatever executes
 * instead of ApolloGateway later comes in here; the rest of the gateway does not see it.
 */
export function createExecutor({ supergraphSdl, source, log }: ExecutorOptions): GatewayInterface {
  // biome-ignore lint/style/noProcessEnv: else the package reports its use to its maker; there is no other switch.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => source(name),
    logger: log.child({}, { level: 'warn' }),
    __exposeQueryPlanExperimental: false,
  });
  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        readScalars(loaded.apiSchema);
        callback(loaded);
      }),
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: executor === null ? null : withClearErrors(executor) };
    },
    stop: () => gateway.stop(),
  };
}

function withClearErrors(execute: GatewayExecutor): GatewayExecutor {
  return async (requestContext) => {
    const { errors, extensions, ...result } = await execute(requestContext);
    const found = [...(errors ?? []), ...hiddenErrors(extensions)];
    return found.length === 0
      ? result
      : ({ ...result, errors: describeErrors(found) } satisfies GatewayExecutionResult);
  };
}

/** ApolloGateway hides among the extensions that a subgraph gave null where its schema forbids it. */
function hiddenErrors(extensions: GatewayExecutionResult['extensions']): GraphQLError[] {
  const hidden: readonly GraphQLFormattedError[] = extensions?.valueCompletion ?? [];
  return hidden.map(({ message, path }) => new GraphQLError(message, { path: path ?? null }));
}
