import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { say, type Text } from '@dure/kit/language';
import { Problem } from './cli/command.ts';
import { type Child, describeExit, lastLines, startChild } from './processes/child.ts';
import { run } from './processes/run.ts';

export const kafkaVersion = '4.2.0';
const oldestJava = 17;
const startTimeoutMs = 120_000;

/** What a Kafka server can be run with here, or why it cannot. */
export type KafkaSupport =
  | { readonly isAvailable: true; readonly java: string; readonly jars: string; readonly isFetched: boolean }
  | { readonly isAvailable: false; readonly reason: Text };

/** Looks for Java 17 or newer, and for Kafka's libraries in the cache or Maven to fetch them with. */
export function kafkaSupport(cache: string, env: NodeJS.ProcessEnv): KafkaSupport {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const version = javaVersion(java);
  if (version === null) return unavailable({ ko: 'Java가 없습니다', en: 'there is no Java' });
  if (version < oldestJava) {
    return unavailable({ ko: `Java ${version}은 너무 오래되었습니다`, en: `Java ${version} is too old` });
  }
  const jars = join(cache, `kafka-${kafkaVersion}`);
  if (existsSync(jars)) return { isAvailable: true, java, jars, isFetched: true };
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return unavailable({ ko: 'Maven이 없습니다', en: 'there is no Maven' });
  }
  return { isAvailable: true, java, jars, isFetched: false };
}

const unavailable = (reason: Text): KafkaSupport => ({ isAvailable: false, reason });

/** The major version that `java -version` reports (`1.8.0` is 8), or null when it cannot be run. */
export function javaVersion(java: string): number | null {
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  if (first === undefined) return null;
  return Number(first === '1' ? second : first);
}

/** Fetches Kafka's libraries with Maven, once; a fetch that was broken off leaves nothing behind. Throws Problem. */
export async function fetchKafka(jars: string): Promise<void> {
  const draft = `${jars}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const pom = fileURLToPath(new URL('kafka/pom.xml', import.meta.url));
  const { code, output } = await run('mvn', [
    ...['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`],
  ]);
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Problem(
      say({ ko: `Maven이 Kafka를 받지 못했습니다.\n${output}`, en: `Maven could not fetch Kafka.\n${output}` }),
      say({
        ko: '네트워크를 확인하거나 DURE_TRANSPORT=http로 Kafka 없이 시작하십시오.',
        en: 'Check the network, or start without Kafka: DURE_TRANSPORT=http.',
      }),
    );
  }
  if (existsSync(jars)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, jars);
}

export type KafkaOptions = {
  readonly java: string;
  readonly jars: string;
  /** Holds the settings and the data. */
  readonly folder: string;
  readonly port: number;
  readonly controllerPort: number;
  readonly logFile: string;
  /** Hears of the process as soon as there is one, before it answers. */
  readonly onChild?: (child: Child) => void;
};

export type KafkaServer = { readonly child: Child; readonly broker: string; readonly stop: () => Promise<void> };

/** Starts one Apache Kafka node (KRaft) on 127.0.0.1. Resolves when it accepts connections; throws Problem with its log otherwise. */
export async function startKafka(options: KafkaOptions): Promise<KafkaServer> {
  const { java, jars, folder, port, logFile } = options;
  const classPath = join(jars, '*');
  const settingsFile = join(folder, 'server.properties');
  mkdirSync(folder, { recursive: true });
  writeFileSync(settingsFile, serverProperties(options));
  if (!existsSync(join(folder, 'data', 'meta.properties'))) await format(java, classPath, settingsFile);
  const child = await startChild({
    name: 'kafka',
    command: java,
    args: [
      ...['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      ...['-cp', classPath, 'kafka.Kafka', settingsFile],
    ],
    env: process.env,
    cwd: folder,
    logFile,
  });
  options.onChild?.(child);
  await untilItListens(port, child);
  return { child, broker: `127.0.0.1:${port}`, stop: () => child.stop({ graceMs: 5_000 }) };
}

/** One node that is broker and controller; see the recipes of Apache Kafka's quick start for KRaft. */
function serverProperties({ folder, port, controllerPort }: KafkaOptions): string {
  return [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'controller.listener.names=CONTROLLER',
    `log.dirs=${join(folder, 'data').replaceAll('\\', '/')}`,
    'offsets.topic.replication.factor=1',
    'offsets.topic.num.partitions=4',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    'transaction.state.log.num.partitions=4',
    'share.coordinator.state.topic.replication.factor=1',
    'share.coordinator.state.topic.min.isr=1',
    'group.initial.rebalance.delay.ms=0',
    'auto.create.topics.enable=false',
    '',
  ].join('\n');
}

async function format(java: string, classPath: string, settingsFile: string): Promise<void> {
  // Beginning with a letter: one of sixty-four would begin with a hyphen, and be taken for an option.
  const clusterId = Buffer.concat([Buffer.of(0), randomBytes(15)]).toString('base64url');
  const { code, output } = await run(java, [
    ...['-XX:TieredStopAtLevel=1', '-cp', classPath, 'kafka.tools.StorageTool', 'format'],
    ...['-t', clusterId, '-c', settingsFile],
  ]);
  if (code === 0) return;
  throw new Problem(
    say({
      ko: `Kafka의 저장소를 만들지 못했습니다.\n${output}`,
      en: `Kafka's storage could not be set up.\n${output}`,
    }),
    say({ ko: '`npm run reset` 후 다시 시작하십시오.', en: 'Clear the state with `npm run reset` and start again.' }),
  );
}

async function untilItListens(port: number, child: Child): Promise<void> {
  const until = Date.now() + startTimeoutMs;
  while (!(await accepts(port))) {
    const exit = child.exit();
    if (exit === null && Date.now() < until) {
      await pause(100);
      continue;
    }
    await child.stop({ graceMs: 1_000 });
    const why = exit === null ? say({ ko: '시간 초과', en: 'timed out' }) : describeExit(exit);
    throw new Problem(
      [
        say({ ko: `Kafka가 시작되지 않았습니다(${why}).`, en: `Kafka did not start (${why}).` }),
        ...lastLines(child.logFile, 15).map((line) => `  ${line}`),
      ].join('\n'),
      say({
        ko: `전체 기록: ${child.logFile}. Kafka 없이 시작하려면: npm start -- --no-kafka`,
        en: `The whole log: ${child.logFile}. To start without Kafka: npm start -- --no-kafka`,
      }),
    );
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (isOpen: boolean) => {
      socket.destroy();
      done(isOpen);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
