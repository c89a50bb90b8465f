import type { Logger } from './log.ts';

const defaultLimitMs = 8_000;

/**
 * Stops the process in order on SIGTERM or SIGINT: `stop` runs, then the process ends with 0. When stopping fails, or
 * takes longer than the limit, it ends with 1, so that nothing ever has to be killed twice.
 */
export function stopOnSignals(log: Logger, stop: () => Promise<void>, limitMs = defaultLimitMs): void {
  let isStopping = false;
  const begin = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'Stopping');
    setTimeout(() => end(log, new Error(`Stopping took longer than ${limitMs} ms.`)), limitMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => end(log, error),
    );
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
}

function end(log: Logger, error: unknown): void {
  log.error({ err: error }, 'Stopping failed');
  process.exit(1);
}
