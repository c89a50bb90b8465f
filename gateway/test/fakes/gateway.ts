import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLogger, type Logger } from '@dure/kit/log';
import type { GatewayConfig } from '../../src/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { composeFakes, secret } from './graph.ts';

export type GraphError = {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions: Record<string, unknown>;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphError[] };
};

export type GatewayUnderTest = {
  readonly address: string;
  ask(query: string, options?: { variables?: object; headers?: Record<string, string> }): Promise<Answer>;
  close(): Promise<void>;
};

const operationsToken = 'the-token-of-the-operators';
/** What those send who run the gateway. */
export const operator = { headers: { authorization: `Bearer ${operationsToken}` } } as const;

/** Starts the gateway in this process before the given subgraphs. */
export async function gatewayBefore(
  subgraphUrls: ReadonlyMap<string, string>,
  settings: Partial<GatewayConfig> = {},
  log: Logger = createLogger('gateway', 'silent'),
): Promise<GatewayUnderTest> {
  const supergraphPath = await writeSupergraph();
  const config: GatewayConfig = {
    port: 0,
    host: '127.0.0.1',
    oidcIssuer: 'http://127.0.0.1:1',
    oidcAudience: 'dure',
    oidcJwksUri: undefined,
    gatewaySecret: secret,
    logLevel: 'silent',
    otlpEndpoint: undefined,
    tracesSampler: undefined,
    tracesSamplerRatio: undefined,
    subgraphUrls,
    subgraphLimits: [{ subgraph: '*', limit: 'timeoutMs', value: 1_000 }],
    partnerSubgraphs: [],
    photosSubgraph: undefined,
    bordersSubgraph: undefined,
    supergraphPath,
    operationLimits: undefined,
    rateLimits: undefined,
    rateWindowSeconds: 60,
    partnerClients: [],
    trustedClients: [],
    trustedProxies: [],
    propagatedHeaders: ['authorization', 'accept-language', 'x-request-id', 'traceparent'],
    trustedDocuments: 'off',
    trustedDocumentsPath: undefined,
    dashboardPath: undefined,
    dashboardClientId: undefined,
    dashboardScope: 'openid profile',
    dashboardResource: undefined,
    dashboardAudience: undefined,
    dashboardConnectTo: [],
    policiesPath: undefined,
    planningMaxQueued: 200,
    liveLimits: { perCaller: 100, total: 10_000 },
    kafkaBrokers: [],
    kafkaSsl: false,
    kafkaSaslUsername: undefined,
    kafkaSaslPassword: undefined,
    requestLog: 'all',
    slowOperationMs: 1_000,
    operationsToken,
    queryPage: false,
    ...settings,
  };
  const { address, close } = await startGateway(config, log).finally(() =>
    rm(dirname(supergraphPath), { recursive: true }),
  );
  const ask: GatewayUnderTest['ask'] = async (query, { variables = {}, headers = {} } = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  };
  return { address, ask, close };
}

/** The gateway reads the file once, at its start. */
async function writeSupergraph(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'dure-gateway-')), 'supergraph.graphql');
  await writeFile(file, composeFakes());
  return file;
}
