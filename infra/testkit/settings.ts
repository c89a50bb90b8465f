import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ConfigOf, readConfig, setting } from '@dure/kit/config';
import { z } from 'zod';

/** Which servers the tests run on. */
export const testConfigShape = {
  servers: setting(
    'TEST_SERVERS',
    'auto, or docker to use containers although servers of our own could run',
    z.enum(['auto', 'docker']).default('auto'),
  ),
  postgresUrl: setting(
    'TEST_POSTGRES_URL',
    'a running Postgres 15 or newer, with the right to make databases',
    z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ),
  kafkaBrokers: setting('TEST_KAFKA_BROKERS', 'a running Kafka, host:port', z.string().min(3).optional()),
  postgresImage: setting('TEST_POSTGRES_IMAGE', 'the image of Postgres for Docker', z.string().default('postgres:17')),
  kafkaImage: setting('TEST_KAFKA_IMAGE', 'the image of Kafka for Docker', z.string().default('apache/kafka:4.2.0')),
  cache: setting('DURE_CACHE', 'the folder for what is fetched once (Kafka)', z.string().optional()),
} as const;

export type TestSettings = Omit<ConfigOf<typeof testConfigShape>, 'cache'> & { readonly cache: string };

/** The settings of a test run. Throws ConfigError with all that does not fit. */
export function readTestSettings(env: NodeJS.ProcessEnv): TestSettings {
  const config = readConfig(testConfigShape, env);
  return { ...config, cache: config.cache ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dure') };
}
