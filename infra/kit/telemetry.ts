import { register } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

/** A collector that does not answer must not keep a process from ending. */
const shutdownLimitMs = 2_000;

let isRunning = false;

/** Whether OpenTelemetry runs in this process. */
export const isTelemetryRunning = (): boolean => isRunning;

/**
 * Starts OpenTelemetry when an OTLP endpoint is set; without one nothing of it is loaded.
 * Must be awaited before anything else is imported, because it wraps modules while they load:
 *
 *     await startTelemetry('funding', process.env);
 *     const { startService } = await import('@dure/kit/service');
 *
 * Answers the function that sends what is left and stops.
 */
export async function startTelemetry(service: string, env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  if ((env.OTEL_EXPORTER_OTLP_ENDPOINT ?? '') === '') return async () => undefined;
  register('@opentelemetry/instrumentation/hook.mjs', import.meta.url);
  const [{ NodeSDK }, instrumentations] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    loadInstrumentations(),
  ]);
  const sdk = new NodeSDK({ serviceName: service, instrumentations });
  sdk.start();
  isRunning = true;
  return () => Promise.race([sdk.shutdown(), wait(shutdownLimitMs, undefined, { ref: false })]);
}

/** Events have spans of our own (`tracing.ts`): the ones that the Kafka client could make belong to no request. */
async function loadInstrumentations() {
  const [http, undici, graphql, pg] = await Promise.all([
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-undici'),
    import('@opentelemetry/instrumentation-graphql'),
    import('@opentelemetry/instrumentation-pg'),
  ]);
  return [
    new http.HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => isHousekeeping(url) }),
    new undici.UndiciInstrumentation(),
    // One span for a resolver that does nothing but read a property would drown all others.
    new graphql.GraphQLInstrumentation({ ignoreTrivialResolveSpans: true, mergeItems: true }),
    new pg.PgInstrumentation({ requireParentSpan: true }),
  ];
}

const isHousekeeping = (url = '') => url.startsWith('/health/') || url === '/metrics';
