import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectKafka, observeKafka } from '@dure/kit/kafka';
import { createLogger } from '@dure/kit/log';
import { fetchKafka, type KafkaServer, kafkaSupport, startKafka } from '@dure/local/kafka';
import { freePort } from '@dure/local/ports';
import { inject } from 'vitest';
import { endWithUs } from './end-with-us.ts';
import { eventually } from './eventually.ts';
import { kafkaInDocker } from './kafka-server.ts';
import { readTestSettings } from './settings.ts';

/** A broker that belongs to one test, which may stop and start it; its topics survive that. */
export type OwnKafka = {
  readonly broker: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Stops it for good. */
  readonly remove: () => Promise<void>;
};

const offer = inject('kafka');
/** Where the run's Kafka is a container, one's own is, too. */
const image = offer.kind === 'on-demand' ? offer.image : null;

/** Whether a broker of one's own can be run here: in a container, or on Java with Kafka or Maven to fetch it. */
export const hasOwnKafka = offer.kind !== 'none' && (image !== null || support().isAvailable);

function support() {
  return kafkaSupport(readTestSettings(process.env).cache, process.env);
}

/** Starts a broker. Throws when there is neither a container nor Java for it. */
export const startOwnKafka = async (folder: string): Promise<OwnKafka> =>
  image === null ? await onJava(folder) : await inContainer(image);

async function inContainer(named: string): Promise<OwnKafka> {
  const { brokers, halt, resume, stop } = await kafkaInDocker(named);
  const start = async () => {
    await resume();
    await eventually('Kafka answers', () => answers(brokers), startTimeoutMs, 250);
  };
  return { broker: brokers.join(','), start, stop: halt, remove: stop };
}

const startTimeoutMs = 150_000;

async function answers(brokers: readonly string[]): Promise<boolean> {
  const settings = { brokers, ssl: false, replicationFactor: 1, minimumInSyncReplicas: 1 };
  const observer = observeKafka(connectKafka('test', settings, createLogger('test', 'silent')));
  const isThere = await observer.ping().then(
    () => true,
    () => false,
  );
  await observer.close();
  return isThere;
}

async function onJava(folder: string): Promise<OwnKafka> {
  const found = support();
  if (!found.isAvailable) throw new Error(`There is no Kafka for this test: ${found.reason.en}`);
  if (!found.isFetched) await fetchKafka(found.jars);
  mkdirSync(folder, { recursive: true });
  const [port, controllerPort] = [await freePort(), await freePort()];
  const { java, jars } = found;
  let server: KafkaServer | null = null;
  const start = async () => {
    server = await startKafka({ java, jars, folder, port, controllerPort, logFile: join(folder, 'kafka.log') });
    endWithUs(server.child);
  };
  const stop = async () => {
    await server?.stop();
    server = null;
  };
  await start();
  return { broker: `127.0.0.1:${port}`, start, stop, remove: stop };
}
