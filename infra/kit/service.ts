import type { EventContract } from '@dure/schema/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource, EntitySchema, MixedList } from 'typeorm';
import { type Clock, type MovableClock, movableClock, systemClock } from './clock.ts';
import { keyInputs, pruneIdempotencyKeys } from './command.ts';
import type { ServiceConfig } from './config.ts';
import { migrate, serviceDataSource } from './database.ts';
import { type DeadlineHandler, startDeadlines } from './deadlines.ts';
import { createHttpServer, header, listen } from './http.ts';
import { type Actor, createVerifier } from './identity.ts';
import { type Consumer, oldestInboxSeconds, pruneInbox, receive, startInbox } from './inbox.ts';
import type { Invariant } from './invariants.ts';
import type { Logger } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { setObjectStore } from './object-store.ts';
import { openObjectStore } from './open-object-store.ts';
import { addOperationRoutes } from './operations.ts';
import { oldestOutboxSeconds, pruneOutbox, startRelays } from './outbox.ts';
import { countParked } from './parked.ts';
import { createProofCheck } from './proof.ts';
import { reportOn } from './report.ts';
import { current } from './request-scope.ts';
import { statements } from './statements.ts';
import {
  addGraphEndpoint,
  buildSubgraph,
  createSubgraphServer,
  type RequestContext,
  requireProof,
} from './subgraph.ts';
import { connectTransport, type Transport } from './transport.ts';
import { type Loop, startLoop, wake } from './wakeup.ts';

/** Everything that makes one service; `main.ts` runs it, and tests use the same. */
export type ServiceDefinition<Loaders> = {
  readonly name: string;
  /** The folder `src/`, where the schema files lie. */
  readonly sdl: URL;
  readonly resolvers: object;
  readonly loaders: (db: DataSource, clock: Clock) => Loaders;
  readonly entities: readonly EntitySchema[];
  readonly migrations: MixedList<new () => object>;
  /** The contracts of the events that this service alone publishes. */
  readonly publishes: readonly EventContract[];
  readonly consumers: readonly Consumer[];
  readonly deadlines: readonly DeadlineHandler[];
  readonly invariants: readonly Invariant[];
  /** Brings data that ship with the service into its database: after migrating, at every start, in each replica. */
  readonly prepare?: (db: DataSource) => Promise<void>;
  /** What it answers besides the graph; like the graph, only to requests with the gateway's proof. */
  readonly routes?: (server: RouteServer, about: RouteContext) => void;
};

/** The part of the HTTP server to which a service adds its routes. */
export type RouteServer = FastifyInstance;

/** What routes besides the graph are told. */
export type RouteContext = {
  readonly db: DataSource;
  readonly clock: Clock;
  /** Who asks. Throws UNAUTHENTICATED at a token that does not hold. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
};

const inboxWorkers = 4;
const dayMs = 86_400_000;
const keep = { outboxMs: dayMs, inboxMs: 7 * dayMs, idempotencyMs: 30 * dayMs } as const;

export type RunningService = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts a service in this process. Stopping: accept nothing new, finish what runs, stop working, close. */
export async function startService<Loaders>(
  definition: ServiceDefinition<Loaders>,
  config: ServiceConfig,
  log: Logger,
): Promise<RunningService> {
  const { databaseUrl: url, databasePoolSize: poolSize } = config;
  const db = serviceDataSource({ url, entities: definition.entities, migrations: definition.migrations, poolSize });
  await db.initialize();
  await migrate(db);
  await definition.prepare?.(db);
  keyInputs(db, definition.name, config.gatewaySecret);
  if (config.objectStore !== undefined) setObjectStore(db, await openObjectStore(config.objectStore));
  const clock = config.movableClock ? movableClock() : systemClock;
  const transport = connectTransport({
    config,
    log,
    service: definition.name,
    publishes: definition.publishes,
    consumers: definition.consumers,
    store: (events) => receive(db, definition.consumers, events),
  });
  const metrics = createServiceMetrics(definition.name, db, transport);
  const { server, close } = await createServer({ definition, config, log, db, clock, transport, metrics });
  const loops = startWork(definition, db, clock, transport, log);
  const address = await listen(server, config);
  log.info({ address, transport: transport.kind }, 'Ready for requests');
  return {
    url: address,
    async stop() {
      await close();
      await Promise.all(loops.map((loop) => loop.stop()));
      await transport.stop();
      await db.destroy();
    },
  };
}

function startWork<Loaders>(
  definition: ServiceDefinition<Loaders>,
  db: DataSource,
  clock: Clock,
  transport: Transport,
  log: Logger,
): Loop[] {
  const { consumers, deadlines: handlers } = definition;
  const onError = (error: unknown) => log.warn({ err: error }, 'Work in the background failed; it is tried again');
  const prune = async () => {
    const pruned = [
      await pruneOutbox(db, keep.outboxMs),
      await pruneInbox(db, keep.inboxMs),
      await pruneIdempotencyKeys(db, keep.idempotencyMs),
    ];
    return pruned.some((count) => count > 0);
  };
  return [
    startRelays(db, transport.destinations, quietened(onError)),
    startInbox({
      ...{ db, consumers, clock, workers: inboxWorkers, onError: quietened(onError) },
      onFailure: ({ parked, ...event }, error) =>
        parked
          ? log.error({ ...event, err: error }, 'An event failed too often and is parked; see `npm run events`')
          : log.warn({ ...event, err: error }, 'An event could not be handled; it is tried again'),
    }),
    startDeadlines({
      ...{ db, clock, handlers, onError: quietened(onError) },
      onFailure: (deadline, error) => log.error({ ...deadline, err: error }, 'A deadline failed; it is tried again'),
    }),
    startLoop({ db, pollMs: 60_000, turn: prune, onError: quietened(onError) }),
  ];
}

/** Says the same trouble once in ten seconds, however often it happens. */
function quietened(report: (error: unknown) => void): (error: unknown) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - saidAt < 10_000) return;
    saidAt = performance.now();
    report(error);
  };
}

function createServiceMetrics(service: string, db: DataSource, transport: Transport): Metrics {
  const metrics = createMetrics(service);
  metrics.registry.registerMetric(statements);
  metrics.gauge('dure_outbox_oldest_seconds', 'Age of the oldest event that was not sent', () =>
    oldestOutboxSeconds(db),
  );
  metrics.gauge('dure_inbox_oldest_seconds', 'Age of the oldest event that was not handled', () =>
    oldestInboxSeconds(db),
  );
  metrics.gauge('dure_inbox_parked', 'Events that failed too often and wait for a person', () => countParked(db));
  metrics.gauge('dure_consumer_lag', 'Messages of Kafka that were not read yet', () => transport.lag());
  metrics.gauges('dure_database_connections', 'Connections of the pool by state', 'state', async () => poolState(db));
  return metrics;
}

/** The counters of the driver's pool. */
function poolState(db: DataSource): ReadonlyMap<string, number> {
  const pool = (db.driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } })
    .master;
  return new Map([
    ['total', pool.totalCount],
    ['idle', pool.idleCount],
    ['waiting', pool.waitingCount],
  ]);
}

type Parts<Loaders> = {
  readonly definition: ServiceDefinition<Loaders>;
  readonly config: ServiceConfig;
  readonly log: Logger;
  readonly db: DataSource;
  readonly clock: Clock | MovableClock;
  readonly transport: Transport;
  readonly metrics: Metrics;
};

async function createServer<Loaders>(
  parts: Parts<Loaders>,
): Promise<{ server: FastifyInstance; close: () => Promise<void> }> {
  const { definition, config, log, db, clock, transport, metrics } = parts;
  const schema = buildSubgraph(definition);
  const checks = [
    { name: 'database', check: () => db.query('SELECT 1') },
    { name: `transport (${transport.kind})`, check: transport.check },
  ];
  const server = createHttpServer({ log, metrics, checks });
  const apollo = createSubgraphServer<RequestContext<Loaders>>({ schema, log, metrics });
  await apollo.start();
  const isProven = createProofCheck(config.gatewaySecret);
  const verify = createVerifier(config);
  const actorOf = (request: FastifyRequest) => verify(header(request, 'authorization'));
  const context = async (request: FastifyRequest): Promise<RequestContext<Loaders>> => {
    const actor = await actorOf(request);
    return { actor, db, clock, log, loaders: definition.loaders(db, clock), locale: current().locale };
  };
  addGraphEndpoint(server, { apollo, isProven, context });
  addOperationRoutes(server, {
    ...{ isProven, clock, onClockMoved: () => wake(db, 'clock') },
    report: () => reportOn({ db, transport, checks }),
    onUnreadable: (error) => log.error({ err: error }, 'An event is not a CloudEvent and was passed over'),
    receive: (events) => receive(db, definition.consumers, events),
  });
  // In a scope of their own: their hooks and the bodies that they read are not those of the graph.
  void server.register((scope, _options, done) => {
    scope.addHook('onRequest', requireProof(isProven));
    definition.routes?.(scope, { db, clock, actorOf });
    done();
  });
  return {
    server,
    async close() {
      await server.close();
      await apollo.stop();
    },
  };
}
