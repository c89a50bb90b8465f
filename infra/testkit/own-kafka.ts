import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchKafka, type KafkaServer, kafkaSupport, startKafka } from '@dure/local/kafka';
import { freePort } from '@dure/local/ports';
import { inject } from 'vitest';
import { endWithUs } from './end-with-us.ts';
import { readTestSettings } from './settings.ts';

/** A broker that belongs to one test, which may stop and start it. */
export type OwnKafka = {
  readonly broker: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Whether a broker of one's own can be run here: Java is there, and Kafka or Maven to fetch it. */
export const hasOwnKafka = inject('kafka').kind !== 'none' && support().isAvailable;

function support() {
  return kafkaSupport(readTestSettings(process.env).cache, process.env);
}

/** Starts a broker; its topics survive stopping and starting. Throws when there is no Java. */
export async function startOwnKafka(folder: string): Promise<OwnKafka> {
  const found = support();
  if (!found.isAvailable) throw new Error(`There is no Kafka for this test: ${found.reason.en}`);
  if (!found.isFetched) await fetchKafka(found.jars);
  mkdirSync(folder, { recursive: true });
  const [port, controllerPort] = [await freePort(), await freePort()];
  const { java, jars } = found;
  let server: KafkaServer | null = null;
  const start = async () => {
    server = await startKafka({ java, jars, folder, port, controllerPort, logFile: join(folder, 'kafka.log') });
    endWithUs(server.child.identity.pid);
  };
  await start();
  return {
    broker: `127.0.0.1:${port}`,
    start,
    async stop() {
      await server?.stop();
      server = null;
    },
  };
}
