import type { Progress } from './check-data.ts';
import { type ConfigShape, configHelp, readConfigOrExit, type ServiceConfig, serviceConfigShape } from './config.ts';
import { stopOnSignals } from './lifetime.ts';
import { createLogger } from './log.ts';
import type { ServiceDefinition } from './service.ts';
import { startTelemetry } from './telemetry.ts';

const checkHelp = `--check         recounts the data by what must always be true of it, and prints what is not; needs DATABASE_URL alone
--check --json  the same, one line of JSON for each thing that must be true, as soon as it is checked`;

type Main<Loaders, S extends ConfigShape> = {
  readonly name: string;
  readonly shape: S;
  /** Imports the service; only after telemetry has started, which wraps modules while they load. */
  readonly load: () => Promise<{ readonly definition: ServiceDefinition<Loaders> }>;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * The life of a service's process: reads the settings, migrates, listens, works, and stops in order on SIGTERM or SIGINT.
 * With `--help` prints the settings; with `--check` recounts the data by the service's invariants instead, for which it
 * needs no more than the database, and ends with 1 when one does not hold. Settings that do not fit are printed all at once, and the process ends with 1.
 */
export async function runMain<Loaders, S extends ConfigShape>({
  name,
  shape,
  load,
  env,
}: Main<Loaders, S>): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`The ${name} service of Dure.\n\n${configHelp(shape)}\n\n${checkHelp}\n`);
    return;
  }
  if (process.argv.includes('--check')) return await check(load, env);
  const config = readConfigOrExit(shape, env) as unknown as ServiceConfig;
  const stopTelemetry = await startTelemetry(name, env);
  const log = createLogger(name, config.logLevel);
  const [{ startService }, { definition }] = await Promise.all([import('./service.ts'), load()]);
  try {
    const service = await startService(definition, config, log);
    stopOnSignals(log, async () => {
      await service.stop();
      await stopTelemetry();
    });
  } catch (error) {
    log.fatal({ err: error }, 'The service could not start');
    process.exit(1);
  }
}

async function check<Loaders>(load: Main<Loaders, ConfigShape>['load'], env: NodeJS.ProcessEnv): Promise<void> {
  const { databaseUrl } = readConfigOrExit({ databaseUrl: serviceConfigShape.databaseUrl }, env);
  const [{ checkData }, { definition }] = await Promise.all([import('./check-data.ts'), load()]);
  const asJson = process.argv.includes('--json');
  let [checked, wrong] = [0, 0];
  const holds = await checkData(definition, databaseUrl, (progress: Progress) => {
    const { invariant, rows } = progress;
    checked += 1;
    if (rows.length > 0) wrong += 1;
    if (asJson) process.stdout.write(`${JSON.stringify(progress)}\n`);
    else if (rows.length > 0) process.stdout.write(`${invariant}: ${JSON.stringify(rows)}\n`);
  });
  if (!asJson) process.stdout.write(`${checked} checked, ${wrong} do not hold\n`);
  process.exitCode = holds ? 0 : 1;
}
