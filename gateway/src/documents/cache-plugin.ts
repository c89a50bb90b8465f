import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { type CacheHints, type CachePolicy, cachePolicyOf, readCacheHints } from './cache-policy.ts';

const never = 'no-store';

/** These only say where a request comes from. */
const saysNothing = new Set(['x-request-id', 'traceparent']);

/**
 * Says in `Cache-Control` how long the answer to a GET may be kept, by `@cacheControl`. Nothing may be kept of answers
 * with errors and of what says nothing; who sends a token gets answers that only they may keep.
 */
export function cachePlugin(propagatedHeaders: readonly string[]): ApolloServerPlugin<GatewayContext> {
  const hints = new WeakMap<GraphQLSchema, CacheHints>();
  // Whoever keeps the answer must tell apart what it was made from.
  const vary = [...new Set(['accept', 'accept-language', 'authorization', ...propagatedHeaders])]
    .filter((name) => !saysNothing.has(name))
    .join(', ');
  const policies = new WeakMap<OperationDefinitionNode, CachePolicy>();
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl = '' }) =>
          void hints.set(apiSchema, readCacheHints(coreSupergraphSdl)),
      };
    },
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, operation, request, response, contextValue, errors }) {
          const headers = response.http.headers;
          const isKept = request.http?.method === 'GET' && errors === undefined && document && operation;
          if (!isKept) {
            headers.set('cache-control', never);
            return;
          }
          const policy =
            policies.get(operation) ?? cachePolicyOf(schema, hints.get(schema) ?? new Map(), document, operation);
          policies.set(operation, policy);
          headers.set('cache-control', directivesOf(policy, contextValue.caller.memberId === undefined));
          headers.set('vary', vary);
        },
      };
    },
  };
}

function directivesOf({ maxAgeSeconds, isPrivate }: CachePolicy, isAnonymous: boolean): string {
  if (maxAgeSeconds <= 0) return never;
  return `max-age=${maxAgeSeconds}, ${isPrivate || !isAnonymous ? 'private' : 'public'}`;
}
