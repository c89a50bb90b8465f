import type { EventContract } from '@dure/schema/contract';
import type { ConfigOf, kafkaConfigShape, ServiceConfig } from './config.ts';
import { directDestination } from './direct.ts';
import type { Envelope } from './events.ts';
import type { Consumer } from './inbox.ts';
import {
  connectKafka,
  ensureTopics,
  type KafkaAddress,
  type KafkaSettings,
  kafkaPublisher,
  observeKafka,
  type Subscription,
  subscribe,
} from './kafka.ts';
import type { Logger } from './log.ts';
import type { Destination } from './outbox.ts';

/** How events leave this service and arrive in it. */
export type Transport = {
  readonly kind: 'kafka' | 'http' | 'none';
  readonly destinations: readonly Destination[];
  /** Throws the reason when events cannot travel now. */
  readonly check: () => Promise<void>;
  readonly lag: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly config: ServiceConfig;
  readonly log: Logger;
  readonly service: string;
  readonly publishes: readonly EventContract[];
  readonly consumers: readonly Consumer[];
  readonly store: (events: readonly Envelope[]) => Promise<unknown>;
};

/** Kafka when brokers are given, direct HTTP delivery to the peers otherwise. Starts also while the brokers are away. */
export function connectTransport(options: Options): Transport {
  const { brokers, ...settings } = kafkaSettings(options.config);
  return brokers.length > 0 ? overKafka(options, { brokers, ...settings }) : overHttp(options);
}

/** Throws when only one of user name and password is given. */
export function kafkaAddress(config: ConfigOf<typeof kafkaConfigShape>): KafkaAddress {
  const { kafkaSaslUsername: username, kafkaSaslPassword: password } = config;
  if ((username === undefined) !== (password === undefined)) {
    throw new Error('KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD are set together or not at all.');
  }
  return {
    brokers: config.kafkaBrokers,
    ssl: config.kafkaSsl,
    ...(username === undefined || password === undefined ? {} : { sasl: { username, password } }),
  };
}

const kafkaSettings = (config: ServiceConfig): KafkaSettings => ({
  ...kafkaAddress(config),
  replicationFactor: config.kafkaReplicationFactor,
  minimumInSyncReplicas: config.kafkaMinIsr,
});

function overHttp({ config, service }: Options): Transport {
  const peers = [...config.eventPeers].filter(([name]) => name !== service);
  return {
    kind: peers.length > 0 ? 'http' : 'none',
    destinations: peers.map(([name, url]) => directDestination({ name, url, gatewaySecret: config.gatewaySecret })),
    check: async () => undefined,
    lag: async () => 0,
    stop: async () => undefined,
  };
}

const retryMs = 1_000;

function overKafka(options: Options, settings: KafkaSettings): Transport {
  const { log, service, publishes, consumers, store } = options;
  const kafka = connectKafka(service, settings, log);
  const publisher = kafkaPublisher(kafka);
  const observer = observeKafka(kafka);
  const listened = [...new Set(consumers.map(({ topic }) => topic))];
  const topics = [...new Set([...publishes.map(({ topic }) => topic), ...listened])];
  const stopped = new AbortController();
  const starting = untilItWorks(stopped.signal, log, async () => {
    await ensureTopics(kafka, topics, settings);
    return await subscribe({ kafka, group: service, topics: listened, log, store });
  });
  let subscription: Subscription | null = null;
  const subscribed = starting.then((started) => {
    subscription = started;
  });
  return {
    kind: 'kafka',
    destinations: [
      {
        name: publisher.name,
        async send(events) {
          if (subscription === null)
            throw new Error('Kafka was not reached yet; nothing is sent before the topics exist.');
          await publisher.send(events);
        },
      },
    ],
    async check() {
      await observer.ping();
      if (subscription?.isConnected() !== true) throw new Error('The consumer has not joined its group yet.');
    },
    lag: async () => (subscription === null ? 0 : await observer.lag(service, listened)),
    async stop() {
      stopped.abort();
      await subscribed.catch(() => undefined);
      await subscription?.stop();
      await publisher.close();
      await observer.close();
    },
  };
}

/** Tries again until it works or is stopped; brokers may come up after the services. */
export async function untilItWorks<T>(signal: AbortSignal, log: Logger, attempt: () => Promise<T>): Promise<T | null> {
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const say = tries % 10 === 1 ? log.warn.bind(log) : log.debug.bind(log);
      const reason = error instanceof Error ? error.message : String(error);
      say({ reason, tries }, 'Kafka or its topics are not there yet, as usual at a first start; trying again');
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
  return null;
}
