// Hive Gateway as its documentation shows it, with what the comparison asks for: one header goes through, and identical
// requests in flight are shared on both sides or on none.
import { defineConfig } from '@graphql-hive/gateway';

const isShared = process.env.SHARED === 'true';

export const gatewayConfig = defineConfig({
  logging: 'warn',
  landingPage: false,
  graphiql: false,
  inboundInflightRequestDeduplication: isShared,
  ...(process.env.TIMEOUT_MS === undefined ? {} : { upstreamTimeout: Number(process.env.TIMEOUT_MS) }),
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }),
  },
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: isShared } } },
});
