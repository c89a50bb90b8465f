import { configHelp, readConfigOrExit } from '@dure/kit/config';
import { stopOnSignals } from '@dure/kit/lifetime';
import { createLogger, lateOutput } from '@dure/kit/log';
import { startTelemetry } from '@dure/kit/telemetry';
import { gatewayConfigShape } from './config.ts';

/**
 * The life of the gateway's process: reads the settings, listens, and stops in order on SIGTERM or SIGINT.
 * With `--help` prints the settings. Settings that do not fit are printed all at once, and the process ends with 1.
 */
export async function run(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`The gateway of Dure.\n\n${configHelp(gatewayConfigShape)}\n`);
    return;
  }
  const config = readConfigOrExit(gatewayConfigShape, env);
  const stopTelemetry = await startTelemetry('gateway', env, true);
  const log = createLogger('gateway', config.logLevel);
  // Only now, because OpenTelemetry wraps modules while they load.
  const { startGateway } = await import('./gateway.ts');
  try {
    const requestLines = createLogger('gateway', config.logLevel, lateOutput());
    const gateway = await startGateway(config, log, requestLines);
    log.info({ address: gateway.address, subgraphs: [...config.subgraphUrls.keys()] }, 'Ready for requests');
    stopOnSignals(log, async () => {
      await gateway.close();
      await stopTelemetry();
    });
  } catch (error) {
    log.fatal({ err: error }, 'The gateway could not start');
    process.exit(1);
  }
}
