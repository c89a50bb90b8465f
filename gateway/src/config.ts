import { type ConfigOf, flag, namedAddresses, processConfigShape, setting } from '@dure/kit/config';
import { z } from 'zod';
import { givenLimits } from './subgraphs/settings.ts';

/** The settings of the gateway. */
export const gatewayConfigShape = {
  ...processConfigShape,
  subgraphUrls: setting(
    'SUBGRAPH_URLS',
    'the graphs of the services, as agenda=http://127.0.0.1:4001/graphql,… with every service of the supergraph',
    namedAddresses,
  ),
  subgraphLimits: setting(
    'SUBGRAPH_LIMITS',
    'limits of one service or of all, as funding.timeoutMs=3000,*.maxInFlight=32; README.md lists them',
    givenLimits.default([]),
  ),
  supergraphPath: setting(
    'SUPERGRAPH_PATH',
    'the file of the composed schema; the one in schema/ when absent',
    z.string().min(1).optional(),
  ),
  queryPage: setting(
    'QUERY_PAGE',
    'true or false: whether to serve a page to try queries, and introspection with it (development only)',
    flag(false),
  ),
} as const;

export type GatewayConfig = ConfigOf<typeof gatewayConfigShape>;
