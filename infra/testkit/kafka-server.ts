import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fetchKafka, type KafkaSupport, kafkaSupport, startKafka } from '@dure/local/kafka';
import { freePort } from '@dure/local/ports';
import { type RunningContainer, startContainer } from './docker.ts';
import type { RunFolder } from './run-folder.ts';
import type { TestSettings } from './settings.ts';

/** What the tests of a run can have: brokers that run, brokers that start when `address` is asked, or none. */
export type KafkaOffer = { readonly about: string } & (
  | { readonly kind: 'running'; readonly brokers: string[] }
  /** `image` is null where the server is one of our own. */
  | { readonly kind: 'on-demand'; readonly address: string; readonly image: string | null }
  | { readonly kind: 'none' }
);

type Offered = { readonly offer: KafkaOffer; readonly stop: () => Promise<void> };
type Running = { readonly brokers: string[]; readonly stop: () => Promise<void> };

/**
 * The Kafka of a test run: the given one, a container when asked for, a server of our own where Java and Maven are,
 * a container where a Docker engine answers, or none. Nothing is started before a test asks.
 */
export async function offerKafka(
  settings: TestSettings,
  folder: RunFolder,
  isDocker: boolean,
  hasDockerEngine: () => Promise<boolean>,
): Promise<Offered> {
  if (settings.kafkaBrokers !== undefined) {
    const brokers = settings.kafkaBrokers.split(',').map((broker) => broker.trim());
    return { offer: { kind: 'running', brokers, about: 'given by TEST_KAFKA_BROKERS' }, stop: async () => undefined };
  }
  const support = kafkaSupport(settings.cache, process.env);
  if (!isDocker && support.isAvailable) {
    return await onDemand(null, () => ofOurOwn(support, folder));
  }
  if (isDocker || (await hasDockerEngine())) {
    return await onDemand(settings.kafkaImage, () => kafkaInDocker(settings.kafkaImage));
  }
  const reason = support.isAvailable ? 'not asked for' : support.reason.en;
  const about = `NONE (${reason}, and no Docker engine answers): tests that need it are skipped`;
  return { offer: { kind: 'none', about }, stop: async () => undefined };
}

/** A door for the test workers, which are processes of their own: the first request starts the server. */
async function onDemand(image: string | null, start: () => Promise<Running>): Promise<Offered> {
  let running: Promise<Running> | null = null;
  const door = createServer((_, response) => {
    running ??= start();
    void answer(response, running);
  });
  const port = await listen(door);
  const about = `${image === null ? 'a real server on Java' : `Docker image ${image}`}, when a test asks for it`;
  return {
    offer: { kind: 'on-demand', address: `http://127.0.0.1:${port}/`, image, about },
    stop: async () => {
      door.close();
      door.closeAllConnections();
      if (running !== null) await (await running).stop();
    },
  };
}

async function answer(response: ServerResponse, running: Promise<Running>): Promise<void> {
  try {
    response.end(JSON.stringify((await running).brokers));
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? error.message : String(error));
  }
}

function listen(door: Server): Promise<number> {
  return new Promise((done, fail) => {
    door.once('error', fail);
    door.listen(0, '127.0.0.1', () => {
      const address = door.address();
      if (typeof address === 'object' && address !== null) done(address.port);
    });
    door.unref();
  });
}

async function ofOurOwn(support: KafkaSupport & { isAvailable: true }, folder: RunFolder): Promise<Running> {
  if (!support.isFetched) await fetchKafka(support.jars);
  const server = await startKafka({
    java: support.java,
    jars: support.jars,
    folder: join(folder.path, 'kafka'),
    port: await freePort(),
    controllerPort: await freePort(),
    logFile: join(folder.path, 'kafka.log'),
  });
  folder.remember(server.child.identity);
  return { brokers: [server.broker], stop: server.stop };
}

/** The broker tells its clients where it is, so the port on this machine is chosen before the container starts. */
export async function kafkaInDocker(image: string): Promise<Running & Pick<RunningContainer, 'halt' | 'resume'>> {
  const hostPort = await freePort();
  const container = await startContainer({
    image,
    environment: {
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${hostPort}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    },
    port: 9092,
    hostPort,
    readyLog: { pattern: /Kafka Server started/, times: 1 },
  });
  return { ...container, brokers: [`${container.host}:${container.port}`] };
}
