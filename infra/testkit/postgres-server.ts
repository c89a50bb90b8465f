import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '@dure/local/ports';
import { startPostgres } from '@dure/local/postgres';
import { startContainer } from './docker.ts';
import type { RunFolder } from './run-folder.ts';
import type { TestSettings } from './settings.ts';

export type RunningPostgres = {
  /** The database `postgres`, as a user who may make databases. */
  readonly url: string;
  /** Where it comes from, for the first line of a run. */
  readonly about: string;
  readonly stop: () => Promise<void>;
};

/** Tests throw their data away, so nothing needs to reach the disk. Many files at once hold many connections. */
const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400'];

/** The Postgres of a test run: the given one, a container, or one of our own. */
export async function startTestPostgres(
  settings: TestSettings,
  folder: RunFolder,
  isDocker: boolean,
): Promise<RunningPostgres> {
  if (settings.postgresUrl !== undefined) {
    return { url: settings.postgresUrl, about: 'given by TEST_POSTGRES_URL', stop: async () => undefined };
  }
  return isDocker ? await inDocker(settings.postgresImage) : await ofOurOwn(folder);
}

async function ofOurOwn(folder: RunFolder): Promise<RunningPostgres> {
  const server = await startPostgres({
    folder: join(folder.path, 'postgres'),
    port: await freePort(),
    password: randomBytes(18).toString('base64url'),
    logFile: join(folder.path, 'postgres.log'),
    settings: fast,
  });
  folder.remember(server.child.identity);
  return { url: server.url('postgres'), about: 'a real server from npm', stop: server.stop };
}

async function inDocker(image: string): Promise<RunningPostgres> {
  const password = randomBytes(18).toString('base64url');
  const container = await startContainer({
    image,
    environment: { POSTGRES_PASSWORD: password },
    command: ['postgres', ...fast.flatMap((one) => ['-c', one])],
    port: 5432,
    // The image starts the server once to set itself up and once for good.
    readyLog: { pattern: /database system is ready to accept connections/, times: 2 },
  });
  return {
    url: `postgres://postgres:${password}@${container.host}:${container.port}/postgres`,
    about: `Docker image ${image}`,
    stop: container.stop,
  };
}
