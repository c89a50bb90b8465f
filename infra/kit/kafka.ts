import { type Admin, type Batch, Kafka, type Consumer as KafkaConsumer, logLevel, type Producer } from 'kafkajs';
import { type Envelope, fromBinary, toBinaryHeaders } from './events.ts';
import type { Logger } from './log.ts';
import type { Destination } from './outbox.ts';

/** How the brokers are reached. */
export type KafkaAddress = {
  readonly brokers: readonly string[];
  readonly ssl: boolean;
  readonly sasl?: { readonly username: string; readonly password: string };
};

export type KafkaSettings = KafkaAddress & {
  readonly replicationFactor: number;
  readonly minimumInSyncReplicas: number;
};

/** Never changed later: another number would send a key to another partition and break its order. */
const partitionsPerTopic = 12;

/** The one place that knows the Kafka client; another client can take its place. */
export function connectKafka(clientId: string, settings: KafkaAddress, log: Logger): Kafka {
  const { brokers, ssl, sasl } = settings;
  return new Kafka({
    clientId,
    brokers: [...brokers],
    ssl,
    ...(sasl === undefined ? {} : { sasl: { mechanism: 'scram-sha-512', ...sasl } }),
    retry: { retries: 5, initialRetryTime: 200, maxRetryTime: 5_000 },
    connectionTimeout: 3_000,
    logLevel: logLevel.WARN,
    logCreator: () => writeTo(log),
  });
}

/**
 * While a broker starts, and while services make their topics at the same moment, the client reports as errors what is
 * then tried again; those are details. What goes on is said by who tries.
 */
const passing =
  /coordinator is (loading|not available)|not the leader|hosts? this topic-partition|Topic creation errors|group is rebalancing|Connection (error|timeout)|ECONNREFUSED|Closed connection|disconnected before/i;

function writeTo(log: Logger) {
  return ({ level, log: entry }: { level: logLevel; log: { message: string; error?: string } }) => {
    const text = `${entry.message} ${entry.error ?? ''}`.trim();
    if (level === logLevel.ERROR && !passing.test(text)) log.error({ kafka: text }, 'Kafka client');
    else log.debug({ kafka: text }, 'Kafka client');
  };
}

/** Creates the topics that are missing: unlimited retention, so that a new consumer can build itself from the beginning. */
export async function ensureTopics(kafka: Kafka, topics: readonly string[], settings: KafkaSettings): Promise<void> {
  await withAdmin(kafka, async (admin) => {
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !existing.has(topic));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({
        topic,
        numPartitions: partitionsPerTopic,
        replicationFactor: settings.replicationFactor,
        configEntries: [
          { name: 'retention.ms', value: '-1' },
          { name: 'retention.bytes', value: '-1' },
          { name: 'cleanup.policy', value: 'delete' },
          { name: 'min.insync.replicas', value: String(settings.minimumInSyncReplicas) },
        ],
      })),
    });
  });
}

async function withAdmin<T>(kafka: Kafka, run: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await run(admin);
  } finally {
    await admin.disconnect();
  }
}

export type KafkaPublisher = Destination & { readonly close: () => Promise<void> };

/** Publishes envelopes in the CloudEvents Kafka binding, binary mode, by an idempotent producer. */
export function kafkaPublisher(kafka: Kafka): KafkaPublisher {
  let producer: Promise<Producer> | null = null;
  const connect = async () => {
    const made = kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
    await made.connect();
    return made;
  };
  const drop = async () => {
    const broken = await producer?.catch(() => null);
    producer = null;
    await broken?.disconnect().catch(() => undefined);
  };
  return {
    name: 'kafka',
    async send(events) {
      producer ??= connect();
      try {
        await (await producer).sendBatch({ acks: -1, topicMessages: byTopic(events) });
      } catch (error) {
        // An idempotent producer that lost its sequence stays broken: the next batch gets a new one.
        await drop();
        throw error;
      }
    },
    close: drop,
  };
}

function byTopic(events: readonly Envelope[]) {
  return [...Map.groupBy(events, ({ topic }) => topic)].map(([topic, group]) => ({
    topic,
    messages: group.map((event) => ({
      key: event.key,
      value: JSON.stringify(event.data),
      headers: toBinaryHeaders(event),
    })),
  }));
}

type SubscriptionOptions = {
  readonly kafka: Kafka;
  readonly group: string;
  readonly topics: readonly string[];
  readonly log: Logger;
  /** Stores the events; the offsets are committed only after it resolves. */
  readonly store: (events: readonly Envelope[]) => Promise<unknown>;
  /**
   * For who only wants to know what happens from now on: nothing is committed, and this is called whenever it may have
   * been missed, after each joining, when everything from then on arrives.
   */
  readonly onGap?: (() => void) | undefined;
};

export type Subscription = { readonly isConnected: () => boolean; readonly stop: () => Promise<void> };

const rejoinPauseMs = 1_000;

/**
 * Joins the consumer group and hands each fetched batch to `store`. A message that is no CloudEvent is logged and
 * passed over. The client gives up for good on some failures, a coordinator that is still loading among them;
 * then a new consumer takes its place, until `stop`.
 */
export async function subscribe(options: SubscriptionOptions): Promise<Subscription> {
  let isStopped = false;
  let current = await join(options, onGivenUp);

  function onGivenUp(): void {
    if (isStopped) return;
    options.log.warn('The consumer gave up; joining again');
    void rejoin();
  }
  async function rejoin(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, rejoinPauseMs));
    if (isStopped) return;
    try {
      current = await join(options, onGivenUp);
      if (isStopped) await current.consumer.disconnect();
    } catch (error) {
      options.log.debug({ err: error }, 'Kafka cannot be reached; joining again');
      void rejoin();
    }
  }
  return {
    isConnected: () => current.isConnected(),
    async stop() {
      isStopped = true;
      await current.consumer.disconnect();
    },
  };
}

type Joined = { readonly consumer: KafkaConsumer; readonly isConnected: () => boolean };

async function join(options: SubscriptionOptions, onGivenUp: () => void): Promise<Joined> {
  const { kafka, group, topics, log, store, onGap } = options;
  const consumer = kafka.consumer({
    ...{ groupId: group, maxWaitTimeInMs: 200, allowAutoTopicCreation: false },
    // A process that was killed gives up its partitions after this time, and its successor takes over.
    ...{ sessionTimeout: 10_000, heartbeatInterval: 2_000 },
    retry: { retries: Number.MAX_SAFE_INTEGER, maxRetryTime: 5_000 },
  });
  let isConnected = false;
  const left = () => {
    isConnected = false;
  };
  consumer.on(consumer.events.GROUP_JOIN, () => {
    isConnected = true;
  });
  consumer.on(consumer.events.DISCONNECT, left);
  consumer.on(consumer.events.STOP, left);
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    left();
    if (!payload.restart) onGivenUp();
  });
  if (onGap !== undefined) afterEachJoin(consumer, onGap);
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: onGap === undefined });
  await consumer.run({
    autoCommit: onGap === undefined,
    eachBatchAutoResolve: true,
    partitionsConsumedConcurrently: 3,
    eachBatch: ({ batch }) => store(readBatch(batch, log)).then(() => undefined),
  });
  return { consumer, isConnected: () => isConnected };
}

/** Where it begins to read is only found out with the first fetch. */
function afterEachJoin(consumer: KafkaConsumer, run: () => void): void {
  let hasFetched = false;
  consumer.on(consumer.events.GROUP_JOIN, () => {
    hasFetched = false;
  });
  consumer.on(consumer.events.FETCH, () => {
    if (!hasFetched) run();
    hasFetched = true;
  });
}

function readBatch({ topic, partition, messages }: Batch, log: Logger): Envelope[] {
  return messages.flatMap(({ headers, value, offset }) => {
    try {
      return [fromBinary(topic, textHeaders(headers ?? {}), value?.toString() ?? 'null')];
    } catch (error) {
      const place = { topic, partition, offset };
      log.error({ ...place, err: error }, 'A message is not a CloudEvent and was passed over');
      return [];
    }
  });
}

function textHeaders(headers: Record<string, unknown>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? String(value[0]) : value === undefined ? undefined : String(value),
    ]),
  );
}

/** Questions about the brokers, over one connection that is kept. */
export type KafkaObserver = {
  /** Rejects when no broker answers. */
  readonly ping: () => Promise<void>;
  /** Messages of the topics that the group has not read yet. */
  readonly lag: (group: string, topics: readonly string[]) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Asks the brokers about their health and a group's lag. */
export function observeKafka(kafka: Kafka): KafkaObserver {
  let admin: Promise<Admin> | null = null;
  const connect = async () => {
    const made = kafka.admin({ retry: { retries: 1 } });
    await made.connect();
    return made;
  };
  const drop = async () => {
    const broken = await admin?.catch(() => null);
    admin = null;
    await broken?.disconnect().catch(() => undefined);
  };
  const ask = async <T>(question: (admin: Admin) => Promise<T>): Promise<T> => {
    admin ??= connect();
    try {
      return await question(await admin);
    } catch (error) {
      await drop();
      throw error;
    }
  };
  return {
    ping: async () => void (await ask((asked) => asked.describeCluster())),
    lag: (group, topics) => ask((asked) => lagOf(asked, group, topics)),
    close: drop,
  };
}

async function lagOf(admin: Admin, groupId: string, topics: readonly string[]): Promise<number> {
  const offsets = await admin.fetchOffsets({ groupId, topics: [...topics] });
  const perTopic = await Promise.all(
    offsets.map(async ({ topic, partitions }) => {
      const ends = new Map(
        (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, Number(high)]),
      );
      return partitions.reduce(
        (sum, { partition, offset }) => sum + (ends.get(partition) ?? 0) - Math.max(0, Number(offset)),
        0,
      );
    }),
  );
  return perTopic.reduce((sum, lag) => sum + lag, 0);
}
