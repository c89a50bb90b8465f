import { configHelp, readConfigOrExit } from '@dure/kit/config';
import { stopOnSignals } from '@dure/kit/lifetime';
import { createLogger } from '@dure/kit/log';
import { gatewayConfigShape } from './config.ts';
import { startGateway } from './gateway.ts';

/** The life of the gateway's process: settings, start, and stop in order on SIGTERM or SIGINT. */
export async function run(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  stopTelemetry: () => Promise<void>,
): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`The gateway of Dure.\n\n${configHelp(gatewayConfigShape)}\n`);
    return;
  }
  const config = readConfigOrExit(gatewayConfigShape, env);
  const log = createLogger('gateway', config.logLevel);
  const gateway = await startGateway(config, log);
  log.info({ address: gateway.address, subgraphs: [...config.subgraphUrls.keys()] }, 'Ready for requests');
  stopOnSignals(log, async () => {
    await gateway.close();
    await stopTelemetry();
  });
}
