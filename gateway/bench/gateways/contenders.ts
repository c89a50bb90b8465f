import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '@dure/local/settings';
import { z } from 'zod';
import { type Contender, nodeFlags, type Setting } from './gateway.ts';
import { hiveRouterVersion } from './hive-router.ts';
import { peersFolder } from './peers.ts';

const gatewaySecret = 'a-secret-of-the-benchmark';
const operationsToken = 'the-token-of-the-benchmark';

const version = (file: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
const peerVersion = (name: string): string => version(join(peersFolder, 'node_modules', name, 'package.json'));

type OursOptions = {
  /** Settings to try. */
  readonly settings: Readonly<Record<string, string>>;
  /** Another working tree, to see what a change brings. */
  readonly tree?: string;
  /** Whether a trace of each request is sent to a collector. */
  readonly isTraced?: boolean;
};

/** Ours as it runs in production. */
export function ours({ settings, tree = projectRoot, isTraced = false }: OursOptions): Contender {
  const isOther = tree !== projectRoot;
  const folder = join(tree, 'gateway');
  return {
    key: isTraced ? 'dure-traced' : isOther ? 'dure-beside' : 'dure',
    title: `Dure ${version(join(folder, 'package.json'))}${isOther ? ` in ${basename(tree)}` : ''}${isTraced ? ', traces exported' : ''}`,
    isNode: true,
    operationsToken,
    commandFor: ({ supergraphFile, subgraphUrls, issuer, isShared, timeoutMs, collectorUrl }, port) => ({
      command: process.execPath,
      args: [...nodeFlags, join(folder, 'src', 'main.ts')],
      env: {
        PORT: String(port),
        SUPERGRAPH_PATH: supergraphFile,
        SUBGRAPH_URLS: [...subgraphUrls].map(([name, url]) => `${name}=${url}`).join(','),
        OIDC_ISSUER: issuer,
        GATEWAY_SECRET: gatewaySecret,
        OPERATIONS_TOKEN: operationsToken,
        SUBGRAPH_LIMITS: limitsFor(isShared, timeoutMs).join(','),
        // One client asks as often as it can, which nobody else may.
        RATE_LIMITS: 'anonymous=999999999999,citizen=999999999999',
        ...(isTraced ? tracesTo(collectorUrl) : {}),
        ...settings,
      },
    }),
  };
}

function tracesTo(collectorUrl: string | undefined): Record<string, string> {
  if (collectorUrl === undefined) throw new Error('There is nobody to send traces to.');
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl,
    OTEL_TRACES_SAMPLER: 'always_on',
    OTEL_METRICS_EXPORTER: 'none',
    OTEL_LOGS_EXPORTER: 'none',
  };
}

/** Where subgraphs are made to fail on purpose, case after case, the circuit breaker would answer for the next case. */
const limitsFor = (isShared: boolean, timeoutMs: number | undefined): string[] => [
  `*.shareReads=${isShared ? 1 : 0}`,
  ...(timeoutMs === undefined ? [] : [`*.timeoutMs=${timeoutMs}`, '*.breakerMinRequests=1000000']),
];

/** Plain Apollo Gateway. It cannot share requests in flight. */
export const apollo = (): Contender => ({
  key: 'apollo',
  title: `Apollo Server ${peerVersion('@apollo/server')} + @apollo/gateway ${peerVersion('@apollo/gateway')}`,
  isNode: true,
  commandFor: ({ supergraphFile, timeoutMs }, port) => ({
    command: process.execPath,
    args: [...nodeFlags, join(peersFolder, 'apollo.mjs')],
    env: {
      ...timeoutFor(timeoutMs),
      PORT: String(port),
      SUPERGRAPH_PATH: supergraphFile,
      NODE_ENV: 'production',
      APOLLO_TELEMETRY_DISABLED: 'true',
    },
  }),
});

const timeoutFor = (timeoutMs: number | undefined): Record<string, string> =>
  timeoutMs === undefined ? {} : { TIMEOUT_MS: String(timeoutMs) };

/** Hive Gateway, with its own planner or the one of the Rust router. */
export function hive(planner: 'default' | 'rust'): Contender {
  const runtime = planner === 'rust' ? ` + Rust planner ${peerVersion('@graphql-hive/router-query-planner')}` : '';
  return {
    key: planner === 'rust' ? 'hive-rust' : 'hive',
    title: `Hive Gateway ${peerVersion('@graphql-hive/gateway')}${runtime}`,
    isNode: true,
    commandFor: ({ supergraphFile, isShared, timeoutMs }, port) => ({
      command: process.execPath,
      args: [
        ...nodeFlags,
        join(peersFolder, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js'),
        ...['supergraph', supergraphFile, '--host', '127.0.0.1', '--port', String(port), '--fork', '1'],
        ...['--polling', '1h', '--config-path', join(peersFolder, 'hive.config.mjs')],
        ...(planner === 'rust' ? ['--hive-router-runtime'] : []),
      ],
      env: { NODE_ENV: 'production', SHARED: String(isShared), ...timeoutFor(timeoutMs) },
    }),
  };
}

/** Hive Router, the one in Rust. */
export const hiveRouter = (binary: string): Contender => ({
  key: 'hive-router',
  title: `Hive Router ${hiveRouterVersion}`,
  isNode: false,
  commandFor: (setting, port) => ({
    command: binary,
    args: [],
    env: { ROUTER_CONFIG_FILE_PATH: writeRouterConfig(setting, port) },
  }),
});

/** YAML is a superset of JSON. */
function writeRouterConfig({ supergraphFile, isShared, timeoutMs, folder }: Setting, port: number): string {
  mkdirSync(join(folder, 'hive-router'), { recursive: true });
  const file = join(folder, 'hive-router', 'router.config.yaml');
  const config = {
    supergraph: { source: 'file', path: supergraphFile },
    http: { host: '127.0.0.1', port, workers: 1 },
    log: { level: 'warn' },
    headers: { all: { request: [{ propagate: { named: 'authorization' } }] } },
    traffic_shaping: {
      all: {
        dedupe_enabled: isShared,
        ...(timeoutMs === undefined ? {} : { request_timeout: `${timeoutMs}ms` }),
      },
      router: { dedupe: { enabled: isShared } },
      http_client_mode: 'per_worker',
    },
  };
  writeFileSync(file, JSON.stringify(config, null, 2));
  return file;
}
