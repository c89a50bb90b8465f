import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dashboardClientId, graphResource } from '../issuer/names.ts';
import type { ChildSpecification } from '../processes/child.ts';
import { type LocalSettings, type Ports, projectRoot, type ServiceName, serviceNames } from '../settings.ts';
import { dashboardFiles } from './dashboard.ts';
import type { HomeRecord } from './home.ts';
import type { ReadyPage } from './readiness.ts';

/** What is started beside the servers, and where it says that it is ready. */
export type Planned = { readonly specification: ChildSpecification; readonly ready: ReadyPage };

export type Plan = {
  readonly graphUrl: string;
  readonly dashboardUrl: string;
  readonly queryPageUrl: string;
  readonly issuerUrl: string;
  /** The services' own addresses, without a path. */
  readonly serviceUrls: Readonly<Record<ServiceName, string>>;
  readonly gatewaySecret: string;
  readonly issuer: Planned;
  readonly services: readonly Planned[];
  readonly gateway: Planned;
};

export type PlanOptions = {
  readonly settings: LocalSettings;
  readonly secrets: HomeRecord;
  readonly databaseUrl: (name: ServiceName) => string;
  /** Null for direct delivery over HTTP. */
  readonly broker: string | null;
  readonly env: NodeJS.ProcessEnv;
};

const address = (port: number): string => `http://127.0.0.1:${port}`;

/** The addresses and processes of a local stack, with the environment of each. Starts nothing. */
export function planStack(options: PlanOptions): Plan {
  const { settings, secrets, env } = options;
  const ports: Ports = { ...settings.ports, issuer: secrets.issuerPort };
  const issuerUrl = address(ports.issuer);
  const common = {
    ...env,
    NODE_COMPILE_CACHE: join(settings.home, 'compile-cache'),
    HOST: '127.0.0.1',
    OIDC_ISSUER: issuerUrl,
    OIDC_AUDIENCE: 'dure',
    OIDC_JWKS_URI: `${issuerUrl}/jwks`,
    GATEWAY_SECRET: secrets.gatewaySecret,
  };
  const node = (
    name: string,
    file: string,
    port: number,
    more: NodeJS.ProcessEnv,
    flags: readonly string[] = [],
  ): Planned => ({
    ready: { url: `${address(port)}/health/ready`, token: secrets.gatewaySecret },
    specification: {
      name,
      command: process.execPath,
      // The Kafka client sets timers for a time that has passed, which does no harm; Node would warn of each process.
      args: ['--disable-warning=TimeoutNegativeWarning', ...flags, join(projectRoot, file)],
      env: { ...common, PORT: String(port), ...more },
      cwd: projectRoot,
      logFile: join(settings.home, 'logs', `${name}.log`),
    },
  });
  return {
    graphUrl: `${address(ports.gateway)}/graphql`,
    dashboardUrl: address(ports.gateway),
    queryPageUrl: `${address(ports.gateway)}/query`,
    issuerUrl,
    serviceUrls: Object.fromEntries(serviceNames.map((name) => [name, address(ports[name])])) as Plan['serviceUrls'],
    gatewaySecret: secrets.gatewaySecret,
    issuer: node('issuer', 'infra/local/issuer/main.ts', ports.issuer, { DURE_HOME: settings.home }),
    services: serviceNames.map((name) =>
      node(name, `services/${name}/src/main.ts`, ports[name], {
        ...asInImages,
        DATABASE_URL: options.databaseUrl(name),
        // The demo city's history is made by moving the clocks; only a holder of the gateway's secret can.
        MOVABLE_CLOCK: 'true',
        OBJECT_STORE: pathToFileURL(join(settings.home, 'files', name)).href,
        KAFKA_BROKERS: options.broker ?? '',
        EVENT_PEERS: options.broker === null ? peersOf(name, ports) : '',
      }),
    ),
    gateway: node(
      'gateway',
      'gateway/src/main.ts',
      ports.gateway,
      { ...asInImages, ...gatewayEnv(ports, options.broker), OPERATIONS_TOKEN: secrets.gatewaySecret },
      // As its Dockerfile has it.
      ['--max-semi-space-size=64'],
    ),
  };
}

/** Without it libraries look for mistakes of programmers at each step, and everything is slower than for a city. */
const asInImages = { NODE_ENV: 'production' } as const;

const gatewayEnv = (ports: Ports, broker: string | null): Record<string, string> => ({
  KAFKA_BROKERS: broker ?? '',
  SUBGRAPH_URLS: serviceNames.map((name) => `${name}=${address(ports[name])}/graphql`).join(','),
  PHOTOS_SUBGRAPH: 'agenda',
  BORDERS_SUBGRAPH: 'resources',
  // Here one machine plays a whole city.
  RATE_LIMITS: 'anonymous=999999999999,citizen=999999999999',
  QUERY_PAGE: 'true',
  DASHBOARD_PATH: dashboardFiles.built,
  DASHBOARD_CLIENT_ID: dashboardClientId,
  DASHBOARD_SCOPE: 'openid profile graph',
  DASHBOARD_RESOURCE: graphResource,
  // The query page asks what is registered nowhere.
  TRUSTED_DOCUMENTS: 'prefer',
  TRUSTED_DOCUMENTS_PATH: dashboardFiles.operations,
});

/** The gateway hears all, for who follows what changes. */
const peersOf = (name: ServiceName, ports: Ports): string =>
  [...serviceNames, 'gateway' as const]
    .filter((peer) => peer !== name)
    .map((peer) => `${peer}=${address(ports[peer])}`)
    .join(',');
