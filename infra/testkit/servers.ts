import { runFacts } from '@dure/local/test-report';
import type { TestProject } from 'vitest/node';
import { hasDockerEngine } from './docker.ts';
import { type KafkaOffer, offerKafka } from './kafka-server.ts';
import { type RunningPostgres, startTestPostgres } from './postgres-server.ts';
import { closeRunFolder, openRunFolder } from './run-folder.ts';
import { readTestSettings } from './settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the database `postgres` on the run's server, with the rights to make databases. */
    postgresUrl: string;
    kafka: KafkaOffer;
  }
}

/** What the projects of one run share. */
type Servers = { readonly postgres: RunningPostgres; readonly kafka: KafkaOffer; readonly stop: () => Promise<void> };

/**
 * The module is loaded once per vitest project, the servers are started once per run: what all of them see is kept
 * on the global object.
 */
const holder = globalThis as { dureTestServers?: { users: number; servers: Promise<Servers> } };

/**
 * vitest's globalSetup for tests that need real servers: one Postgres for the whole run, started at once, and one Kafka,
 * started when the first test asks for it (see `brokers.ts`). Given addresses come first, then Docker when it is asked for,
 * then servers of our own. Throws Problem when there is no Postgres to be had.
 */
export async function setup(project: TestProject): Promise<void> {
  holder.dureTestServers ??= { users: 0, servers: startServers() };
  holder.dureTestServers.users += 1;
  const { postgres, kafka } = await holder.dureTestServers.servers;
  project.provide('postgresUrl', postgres.url);
  project.provide('kafka', kafka);
}

/** Stops the servers when the last project is done. */
export async function teardown(): Promise<void> {
  const shared = holder.dureTestServers;
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  delete holder.dureTestServers;
  await (await shared.servers).stop();
}

async function startServers(): Promise<Servers> {
  const settings = readTestSettings(process.env);
  const folder = await openRunFolder();
  const isDocker = settings.servers === 'docker';
  const [postgres, kafka] = await Promise.all([
    startTestPostgres(settings, folder, isDocker),
    offerKafka(settings, folder, isDocker, hasDockerEngine),
  ]);
  runFacts.dureHasKafka = kafka.offer.kind !== 'none';
  process.stdout.write(`Postgres: ${postgres.about}. Kafka: ${kafka.offer.about}.\n`);
  return {
    postgres,
    kafka: kafka.offer,
    stop: async () => {
      await Promise.all([postgres.stop(), kafka.stop()]);
      closeRunFolder(folder);
    },
  };
}
