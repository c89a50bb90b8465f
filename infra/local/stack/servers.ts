import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { fetchKafka, kafkaSupport, startKafka } from '../kafka.ts';
import { type PostgresServer, startPostgres } from '../postgres.ts';
import type { LocalSettings } from '../settings.ts';
import { serviceNames } from '../settings.ts';
import type { Crew } from './crew.ts';
import type { HomeRecord } from './home.ts';
import type { Progress } from './progress.ts';

type Context = {
  readonly settings: LocalSettings;
  readonly secrets: HomeRecord;
  readonly crew: Crew;
  readonly progress: Progress;
  readonly env: NodeJS.ProcessEnv;
};

/** Starts Postgres with one database per service. */
export function startDatabase({ settings, secrets, crew, progress }: Context): Promise<PostgresServer> {
  return progress.step('Postgres', async () => {
    const server = await startPostgres({
      folder: join(settings.home, 'postgres'),
      port: settings.ports.postgres,
      password: secrets.postgresPassword,
      logFile: join(settings.home, 'logs', 'postgres.log'),
      onChild: (child) => crew.add(child, 'server'),
    });
    await server.createDatabases(serviceNames);
    return server;
  });
}

/** Starts Kafka and returns its address, or says why events go directly from service to service and returns null. */
export async function startTransport(context: Context): Promise<string | null> {
  const { settings, crew, progress, env } = context;
  if (settings.transport === 'http') return directly(progress, say({ ko: '요청에 따라', en: 'as asked for' }));
  const support = kafkaSupport(settings.cache, env);
  if (!support.isAvailable) {
    if (settings.transport === 'auto') return directly(progress, say(support.reason));
    throw new Problem(
      say({
        ko: `Kafka를 실행할 수 없습니다: ${support.reason.ko}.`,
        en: `Kafka cannot run here: ${support.reason.en}.`,
      }),
      say({
        ko: 'Java 17 이상과 Maven을 설치하거나 DURE_TRANSPORT를 지우십시오.',
        en: 'Install Java 17 or newer and Maven, or unset DURE_TRANSPORT.',
      }),
    );
  }
  if (!support.isFetched && !(await fetched(context, support.jars))) return null;
  return await progress.step('Kafka', async () => {
    const server = await startKafka({
      ...{ java: support.java, jars: support.jars, folder: join(settings.home, 'kafka') },
      ...{ port: settings.ports.kafka, controllerPort: settings.ports.kafkaController },
      logFile: join(settings.home, 'logs', 'kafka.log'),
      onChild: (child) => crew.add(child, 'server'),
    });
    return server.broker;
  });
}

/** Without a network the stack still starts; only who asked for Kafka by name is told that it failed. */
async function fetched({ settings, progress }: Context, jars: string): Promise<boolean> {
  try {
    await progress.step(say({ ko: 'Kafka 내려받기 (처음 한 번, 43 MB)', en: 'Fetching Kafka (once, 43 MB)' }), () =>
      fetchKafka(jars),
    );
    return true;
  } catch (error) {
    if (settings.transport === 'kafka' || !(error instanceof Problem)) throw error;
    directly(progress, say({ ko: 'Maven이 Kafka를 받지 못해', en: 'Maven could not fetch Kafka' }));
    return false;
  }
}

function directly(progress: Progress, reason: string): null {
  progress.note(
    say({
      ko: `Kafka 없음(${reason}): 이벤트는 HTTP로 서비스에서 서비스로 바로 전달됩니다`,
      en: `No Kafka (${reason}): events are delivered directly over HTTP`,
    }),
  );
  return null;
}
