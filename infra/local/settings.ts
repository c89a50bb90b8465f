import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, type ConfigOf, readConfig, setting, wholeNumber } from '@dure/kit/config';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from './cli/command.ts';

/** The folder that holds the whole project. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Ports from `PORT` on, in this order; the issuer and the servers come after the gateway and the five services. */
export const portOrder = [
  'gateway',
  'agenda',
  'resources',
  'funding',
  'skills',
  'learning',
  'issuer',
  'postgres',
  'kafka',
  'kafkaController',
] as const;
export type PortName = (typeof portOrder)[number];
export type Ports = Readonly<Record<PortName, number>>;

export const serviceNames = ['agenda', 'resources', 'funding', 'skills', 'learning'] as const;
export type ServiceName = (typeof serviceNames)[number];

export const localConfigShape = {
  port: setting(
    'PORT',
    'the port of the graph, 1 to 65526; the nine after it are used too',
    wholeNumber(1, 65_536 - portOrder.length).default(4000),
  ),
  home: setting('DURE_HOME', 'the folder of the local state', z.string().min(1).default('.dure')),
  cache: setting('DURE_CACHE', 'the folder for what is fetched once (Kafka)', z.string().min(1).optional()),
  transport: setting('DURE_TRANSPORT', 'auto, kafka or http', z.enum(['auto', 'kafka', 'http']).default('auto')),
} as const;

export type LocalSettings = {
  readonly ports: Ports;
  /** Absolute. */
  readonly home: string;
  readonly cache: string;
  readonly transport: ConfigOf<typeof localConfigShape>['transport'];
};

/** The settings of the local stack from the environment. Throws Problem with all that does not fit. */
export function readLocalSettings(env: NodeJS.ProcessEnv): LocalSettings {
  try {
    const { port, home, cache, transport } = readConfig(localConfigShape, env);
    const fallback = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dure');
    return {
      ports: portsFrom(port),
      home: resolve(projectRoot, home),
      cache: resolve(projectRoot, cache ?? fallback),
      transport,
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new Problem(
      error.message,
      say({ ko: '환경 변수를 고치십시오.', en: 'Correct the environment variables.' }),
      error,
    );
  }
}

/** The port of each part of the stack, from the graph's port on. */
export function portsFrom(first: number): Ports {
  return Object.fromEntries(portOrder.map((name, index) => [name, first + index])) as Ports;
}
