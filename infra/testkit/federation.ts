import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { proofHeader } from '@dure/kit/proof';
import type { OperationResult } from '@dure/kit/subgraph';
import { freePort } from '@dure/local/ports';
import { type Child, lastLines, startChild } from '@dure/local/processes/child';
import { run } from '@dure/local/processes/run';
import { projectRoot, type ServiceName, serviceNames } from '@dure/local/settings';
import { afterAll, beforeAll } from 'vitest';
import { createDatabase, type TestDatabase } from './database.ts';
import { endWithUs } from './end-with-us.ts';
import { eventually } from './eventually.ts';
import { type Graph, graphClient } from './graph.ts';
import { startTestIssuer, type TokenOptions } from './issuer.ts';
import { type OwnKafka, startOwnKafka } from './own-kafka.ts';

/** One process of the graph that a test may kill and start again. */
export type Part = {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** Asks it to stop and waits. */
  readonly stop: () => Promise<void>;
  /** SIGKILL, without a warning. */
  readonly kill: () => Promise<void>;
};

/** A service with its data. */
type ServicePart = Part & {
  readonly database: TestDatabase;
  /** Recounts its data, as `--check` does. */
  readonly recount: () => Promise<{ code: number; output: string }>;
};

/** The whole graph as real processes: five services, gateway, issuer, databases and a Kafka of its own. */
export type Federation = {
  readonly graphUrl: string;
  readonly gatewaySecret: string;
  readonly services: Readonly<Record<ServiceName, ServicePart>>;
  readonly gateway: Part;
  /** Null when the graph was started without Kafka. */
  readonly kafka: OwnKafka | null;
  /** Asks the gateway with a token of that subject and roles; without either, anonymously. */
  readonly as: (token?: TokenOptions) => Promise<Graph>;
  /** An access token of that subject and roles. */
  readonly token: (token: TokenOptions) => Promise<string>;
  /** Moves the clocks of all services; null brings them back to the time of the machine. */
  readonly moveClocks: (to: Date | null) => Promise<void>;
  /** SQL statements that requests have caused so far, over all services. */
  readonly sqlStatements: () => Promise<number>;
  /** Requests that the gateway has sent to subgraphs so far. */
  readonly subgraphRequests: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

export type FederationOptions = { readonly withKafka: boolean };

/** The graph for the tests of one file: started before the first, stopped after the last, whatever happens between. */
export function federationForTests(options: FederationOptions): () => Federation {
  let running: Federation | null = null;
  beforeAll(async () => {
    running = await startFederation(options);
  });
  afterAll(() => running?.stop());
  return () => {
    if (running === null) throw new Error('The graph does not run yet.');
    return running;
  };
}

/** Starts the graph; whoever starts it must stop it. Throws with the log of the part that did not come up. */
async function startFederation({ withKafka }: FederationOptions): Promise<Federation> {
  const folder = mkdtempSync(join(tmpdir(), 'dure-graph-'));
  const gatewaySecret = randomBytes(24).toString('hex');
  const issuer = await startTestIssuer();
  const kafka = withKafka ? await startOwnKafka(join(folder, 'kafka')) : null;
  const ports = new Map<string, number>();
  for (const name of [...serviceNames, 'gateway']) ports.set(name, await freePort());
  const urlOf = (name: string) => `http://127.0.0.1:${ports.get(name)}`;
  const shared = {
    ...process.env,
    NODE_OPTIONS: '--disable-warning=TimeoutNegativeWarning',
    HOST: '127.0.0.1',
    OIDC_ISSUER: issuer.issuer,
    GATEWAY_SECRET: gatewaySecret,
    LOG_LEVEL: 'info',
    // What is started again and again need not be compiled each time.
    NODE_COMPILE_CACHE: join(tmpdir(), 'dure-compile-cache'),
  };
  const part = (name: string, script: string, env: Record<string, string>): Part =>
    processPart({ name, folder, script, url: urlOf(name), env: { ...shared, PORT: String(ports.get(name)), ...env } });
  const transport: Record<string, string> =
    kafka === null
      ? { EVENT_PEERS: [...serviceNames, 'gateway'].map((name) => `${name}=${urlOf(name)}`).join(',') }
      : { KAFKA_BROKERS: kafka.broker };
  const services = {} as Record<ServiceName, ServicePart>;
  for (const name of serviceNames) {
    const database = await createDatabase(name);
    const script = `services/${name}/src/main.ts`;
    const objectStore = pathToFileURL(join(folder, 'files', name)).href;
    const env = { DATABASE_URL: database.url, MOVABLE_CLOCK: 'true', OBJECT_STORE: objectStore, ...transport };
    const recount = () => run(process.execPath, [script, '--check'], projectRoot, { ...shared, ...env, PORT: '0' });
    services[name] = { ...part(name, script, env), database, recount };
  }
  const subgraphUrls = serviceNames.map((name) => `${name}=${urlOf(name)}/graphql`).join(',');
  const gateway = part('gateway', 'gateway/src/main.ts', {
    SUBGRAPH_URLS: subgraphUrls,
    PHOTOS_SUBGRAPH: 'agenda',
    BORDERS_SUBGRAPH: 'resources',
    KAFKA_BROKERS: kafka?.broker ?? '',
    OPERATIONS_TOKEN: gatewaySecret,
    // Tests ask again and again until they see what they wait for.
    RATE_LIMITS: 'anonymous=999999999999,citizen=999999999999',
  });
  const stop = async () => {
    await gateway.stop();
    await Promise.all(Object.values(services).map((service) => service.stop()));
    await kafka?.remove();
    await issuer.stop();
    await Promise.all(Object.values(services).map(({ database }) => database.drop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(Object.values(services).map((service) => service.start()));
    await gateway.start();
  } catch (error) {
    await stop();
    throw error;
  }

  const graphUrl = `${urlOf('gateway')}/graphql`;
  const metric = async (url: string, pattern: RegExp) => {
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${gatewaySecret}` } });
    if (!response.ok) throw new Error(`The metrics at ${url} could not be read: ${response.status}`);
    const lines = (await response.text()).split('\n').filter((line) => pattern.test(line));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };
  return {
    ...{ graphUrl, gatewaySecret, services, gateway, kafka },
    async as(token) {
      const authorization = token === undefined ? undefined : `Bearer ${await issuer.token(token)}`;
      return graphClient((operation) => post(graphUrl, authorization, operation));
    },
    token: (token) => issuer.token(token),
    async moveClocks(to) {
      for (const name of serviceNames) {
        const response = await fetch(`${urlOf(name)}/clock`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json', [proofHeader]: gatewaySecret },
          body: JSON.stringify({ now: to?.toISOString() ?? null }),
        });
        if (!response.ok) throw new Error(`The clock of ${name} could not be moved: ${response.status}`);
      }
    },
    async sqlStatements() {
      const perService = serviceNames.map((name) =>
        metric(urlOf(name), /^dure_sql_statements_total\{.*origin="request"/),
      );
      return (await Promise.all(perService)).reduce((sum, count) => sum + count, 0);
    },
    subgraphRequests: () => metric(urlOf('gateway'), /^dure_subgraph_requests_total/),
    stop,
  };
}

async function post(url: string, authorization: string | undefined, body: object): Promise<OperationResult> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify(body),
  });
  return (await response.json()) as OperationResult;
}

type PartOptions = {
  readonly name: string;
  readonly folder: string;
  readonly script: string;
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
};

const startTimeoutMs = 150_000;
const readinessPollMs = 100;

function processPart({ name, folder, script, url, env }: PartOptions): Part {
  const logFile = join(folder, `${name}.log`);
  let child: Child | null = null;
  return {
    url,
    async start() {
      const started = await startChild({
        name,
        command: process.execPath,
        args: [script],
        env,
        cwd: projectRoot,
        logFile,
      });
      child = started;
      endWithUs(started);
      const isReady = async () => {
        if (started.exit() !== null) throw new Error(`${name} ended:\n${lastLines(logFile, 30).join('\n')}`);
        const response = await fetch(`${url}/health/ready`).catch(() => null);
        // A gateway answers 200, too, while some of its services are not there yet.
        return response?.ok === true && ((await response.json()) as { status?: string }).status === 'ready';
      };
      await eventually(`${name} is ready`, isReady, startTimeoutMs, readinessPollMs).catch((cause: unknown) => {
        throw new Error(`${name} did not become ready:\n${lastLines(logFile, 30).join('\n')}`, { cause });
      });
    },
    async stop() {
      await child?.stop({ graceMs: 15_000 });
    },
    async kill() {
      if (child === null) return;
      process.kill(child.identity.pid, 'SIGKILL');
      await child.exited;
    },
  };
}
