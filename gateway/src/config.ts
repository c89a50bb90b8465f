import {
  type ConfigOf,
  flag,
  kafkaConfigShape,
  namedAddresses,
  processConfigShape,
  secret,
  setting,
  textList,
  wholeNumber,
} from '@dure/kit/config';
import { z } from 'zod';
import { givenHeaders } from './authorization/propagated-headers.ts';
import { dashboardConfigShape } from './dashboard-settings.ts';
import { documentModes } from './documents/documents.ts';
import { defaultQueue } from './executor/planning-process.ts';
import { givenOperationLimits } from './limits/operation-limits.ts';
import { givenRateLimits } from './limits/rate-limits.ts';
import { givenLiveLimits } from './live/live-limits.ts';
import { givenLimits } from './subgraphs/settings.ts';
import { requestLogModes } from './telemetry/request-log.ts';

/** The settings of the gateway. */
export const gatewayConfigShape = {
  ...processConfigShape,
  ...kafkaConfigShape,
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
  partnerSubgraphs: setting(
    'PARTNER_SUBGRAPHS',
    "services of SUBGRAPH_URLS that others run, separated by commas: they get neither the gateway's proof nor the caller's token",
    textList.default([]),
  ),
  photosSubgraph: setting(
    'PHOTOS_SUBGRAPH',
    'which service of SUBGRAPH_URLS keeps photos, which are handed on to it; none does when absent',
    z.string().min(1).optional(),
  ),
  bordersSubgraph: setting(
    'BORDERS_SUBGRAPH',
    'which service of SUBGRAPH_URLS keeps the borders of districts, for maps; none does when absent',
    z.string().min(1).optional(),
  ),
  supergraphPath: setting(
    'SUPERGRAPH_PATH',
    'the file of the composed schema, which may be exchanged at any time; the one in schema/ when absent',
    z.string().min(1).optional(),
  ),
  operationLimits: setting(
    'OPERATION_LIMITS',
    'what one request may ask for, as depth=20,cost=50000; README.md lists them',
    givenOperationLimits.optional(),
  ),
  rateLimits: setting(
    'RATE_LIMITS',
    'cost that callers may use in one window, as anonymous=100000,citizen=…,partner=…,trusted=…',
    givenRateLimits.optional(),
  ),
  rateWindowSeconds: setting('RATE_WINDOW_SECONDS', 'how long such a window is', wholeNumber(1, 86_400).default(60)),
  partnerClients: setting(
    'PARTNER_CLIENTS',
    'clients of partner platforms: what tokens name in azp or client_id, separated by commas',
    textList.default([]),
  ),
  trustedClients: setting('TRUSTED_CLIENTS', 'clients that we run ourselves, written alike', textList.default([])),
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    'proxies before the gateway whose X-Forwarded-For is believed: addresses, networks or loopback',
    textList.default([]),
  ),
  propagatedHeaders: setting(
    'PROPAGATED_HEADERS',
    "the caller's headers that services get, separated by commas; no others",
    givenHeaders,
  ),
  trustedDocuments: setting(
    'TRUSTED_DOCUMENTS',
    'only: nothing but registered operations runs; prefer: these run by their id, and others too; off: none is read',
    z.enum(documentModes).default('off'),
  ),
  trustedDocumentsPath: setting(
    'TRUSTED_DOCUMENTS_PATH',
    'the file of registered operations, a manifest of persisted queries as Apollo has it',
    z.string().min(1).optional(),
  ),
  ...dashboardConfigShape,
  policiesPath: setting(
    'POLICIES_PATH',
    'a module that exports judgePolicies, which says what policies (@policy) hold for a caller; none do when absent',
    z.string().min(1).optional(),
  ),
  liveLimits: setting(
    'LIVE_LIMITS',
    'subscriptions that may be open at a time, of one caller and of all, as perCaller=100,total=10000',
    givenLiveLimits,
  ),
  planningMaxQueued: setting(
    'PLANNING_MAX_QUEUED',
    'new operations that may wait to be planned; more are refused with 503',
    wholeNumber(0, 10_000).default(defaultQueue.maxQueued),
  ),
  requestLog: setting(
    'LOG_REQUESTS',
    'all: a line in the log for each request; errors: for those whose answer has errors; off: for none',
    z.enum(requestLogModes).default('all'),
  ),
  slowOperationMs: setting(
    'SLOW_OPERATION_MS',
    'operations that take this long are written to the log with their plan; 0 for none',
    wholeNumber(0, 600_000).default(1_000),
  ),
  operationsToken: secret(
    setting(
      'OPERATIONS_TOKEN',
      'who sends it as a bearer token sees /metrics and the reasons of /health/ready, 16 characters or more; nobody does when absent',
      z.string().min(16).optional(),
    ),
  ),
  queryPage: setting(
    'QUERY_PAGE',
    'true or false: whether to serve a page to try queries, and introspection with it (development only)',
    flag(false),
  ),
} as const;

export type GatewayConfig = ConfigOf<typeof gatewayConfigShape>;
