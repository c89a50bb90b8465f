import { register } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { tracing as Tracing } from '@opentelemetry/sdk-node';

/** A collector that does not answer must not keep a process from ending. */
const shutdownLimitMs = 2_000;

/** How many traces are recorded where nothing else is said: enough to see by, at a tenth of what all of them cost. */
export const defaultTraceRatio = 0.1;

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
 * Answers the function that sends what is left and stops. `isEdge` where strangers call.
 */
export async function startTelemetry(
  service: string,
  env: NodeJS.ProcessEnv,
  isEdge = false,
): Promise<() => Promise<void>> {
  if ((env.OTEL_EXPORTER_OTLP_ENDPOINT ?? '') === '') return async () => undefined;
  register('@opentelemetry/instrumentation/hook.mjs', import.meta.url);
  const [{ NodeSDK, tracing }, instrumentations] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    loadInstrumentations(),
  ]);
  const sdk = new NodeSDK({ serviceName: service, instrumentations, ...samplerOf(tracing, env, isEdge) });
  sdk.start();
  isRunning = true;
  return () => Promise.race([sdk.shutdown(), wait(shutdownLimitMs, undefined, { ref: false })]);
}

/**
 * The part of all traces that the environment names. A sampler that it names is left to OpenTelemetry.
 * What a caller has decided holds within the house; at its edge a caller can only decide that nothing is recorded, else any
 * stranger could have everything recorded.
 */
export function samplerOf(tracing: typeof Tracing, env: NodeJS.ProcessEnv, isEdge = false) {
  if ((env.OTEL_TRACES_SAMPLER ?? '') !== '') return {};
  const ratio = Number(env.OTEL_TRACES_SAMPLER_ARG || defaultTraceRatio);
  const root = new tracing.TraceIdRatioBasedSampler(ratio);
  if (!isEdge) return { sampler: new tracing.ParentBasedSampler({ root }) };
  return { sampler: new tracing.ParentBasedSampler({ root, remoteParentSampled: byChance(tracing, ratio) }) };
}

/** By chance of our own: the ids of the traces that they carry are the callers' to choose, too. */
const byChance = ({ SamplingDecision }: typeof Tracing, ratio: number): Tracing.Sampler => ({
  shouldSample: () => ({
    decision: Math.random() < ratio ? SamplingDecision.RECORD_AND_SAMPLED : SamplingDecision.NOT_RECORD,
  }),
  toString: () => `ByChance{${ratio}}`,
});

/** Events have spans of our own (`tracing.ts`): the ones that the Kafka client could make belong to no request. */
async function loadInstrumentations() {
  const [http, undici, graphql, pg] = await Promise.all([
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/instrumentation-undici'),
    import('@opentelemetry/instrumentation-graphql'),
    import('@opentelemetry/instrumentation-pg'),
  ]);
  return [
    // What comes in has spans of our own (`server-span.ts`).
    new http.HttpInstrumentation({ disableIncomingRequestInstrumentation: true }),
    // Whoever gives a request its trace has made its span, too.
    new undici.UndiciInstrumentation({ ignoreRequestHook: ({ headers }) => isTraced(headers) }),
    // One span for a resolver that does nothing but read a property would drown all others.
    new graphql.GraphQLInstrumentation({ ignoreTrivialResolveSpans: true, mergeItems: true }),
    new pg.PgInstrumentation({ requireParentSpan: true }),
  ];
}

/** The headers of a request of undici: its head as text, or a flat list in later versions. */
function isTraced(headers: string | readonly (string | readonly string[])[]): boolean {
  if (typeof headers === 'string') return /^traceparent:/im.test(headers);
  return headers.some((each, at) => at % 2 === 0 && typeof each === 'string' && each.toLowerCase() === 'traceparent');
}
