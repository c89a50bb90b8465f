import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { OperationChecks } from './operation-checks.ts';
import { type OperationLimits, unknownOperation } from './operation-limits.ts';
import type { RateLimiter, Standing } from './rate-limits.ts';

/** The header that asks for the cost of an operation, in `extensions.cost` of the answer. */
export const costHeader = 'x-dure-cost';

export type LimitsPluginOptions = {
  readonly limits: OperationLimits;
  readonly checks: OperationChecks;
  readonly rateLimiter: RateLimiter;
  /** Whether a document was registered by its maker. */
  readonly isTrusted: (text: string) => boolean;
};

/** Holds operations that come through Apollo Server to the limits, once they are valid and before they run. */
export function limitsPlugin(options: LimitsPluginOptions): ApolloServerPlugin<GatewayContext> {
  const { limits, checks, rateLimiter, isTrusted } = options;
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl = '' }) => checks.load(apiSchema, coreSupergraphSdl),
      };
    },
    async requestDidStart({ contextValue: { caller, standing: before, notes } }) {
      let standing: Standing = before;
      let cost: number | undefined;
      return {
        async didResolveOperation({ document, schema, source, request, ...others }) {
          // Apollo Server's type does not say that the client may have named an operation that is not there.
          const operation: OperationDefinitionNode | undefined = others.operation;
          if (operation === undefined) throw unknownOperation();
          const variables = request.variables ?? {};
          cost = checks.check({ schema, document, operation, variables, isTrusted: isTrusted(source) });
          if (notes.paid === undefined) standing = await rateLimiter.spend(caller.account, cost);
        },
        async willSendResponse({ request, response }) {
          const headers = rateLimiter.headersFor(caller.account, standing);
          for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
          if (cost === undefined || request.http?.headers.get(costHeader) === undefined) return;
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated: cost, most: limits.cost } };
        },
      };
    },
  };
}
