import { type Attributes, context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Envelope } from './events.ts';

const traceparentPattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The trace context of the span that OpenTelemetry has opened for this work; undefined when it does not run. */
export function activeTraceparent(): string | undefined {
  const span = trace.getActiveSpan();
  return span === undefined ? undefined : traceparentOf(span);
}

/** What a span tells of a result; a problem makes it a failed one. */
type Describe<T> = (result: T) => { readonly attributes?: Attributes; readonly problem?: string | undefined };

/**
 * Runs work in a span of its own, under the active one. Where nobody records there is none, and it costs next to
 * nothing.
 */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  run: () => Promise<T>,
  describe: Describe<T> = () => ({}),
): Promise<T> {
  if (!isRecording()) return run();
  return trace.getTracer('dure').startActiveSpan(name, { attributes }, (span) => see(span, run, describe));
}

/**
 * Calls another process in a span of its own, under the active one. The call gets what it is to send as `traceparent`;
 * nothing where nobody records, and what came in is handed on. The span is not the active one: nothing is below it here.
 */
export function inClientSpan<T>(
  name: string,
  attributes: Attributes,
  call: (traceparent: string | undefined) => Promise<T>,
  describe: Describe<T>,
): Promise<T> {
  if (!isRecording()) return call(undefined);
  const span = trace.getTracer('dure').startSpan(name, { kind: SpanKind.CLIENT, attributes });
  return see(span, () => call(traceparentOf(span)), describe);
}

const isRecording = (): boolean => trace.getActiveSpan()?.isRecording() === true;

async function see<T>(span: Span, run: () => Promise<T>, describe: Describe<T>): Promise<T> {
  try {
    const result = await run();
    const { attributes = {}, problem } = describe(result);
    span.setAttributes(attributes);
    if (problem !== undefined) fail(span, problem);
    return result;
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/**
 * Sends events, each with a span of its own in the trace of what caused it, and hands that span on with the event. The
 * batch of a relay mixes events of many requests, so that no one span around it could belong to any of their traces.
 */
export async function sendTraced(
  events: readonly Envelope[],
  destination: string,
  send: (events: readonly Envelope[]) => Promise<void>,
): Promise<void> {
  const sent = events.map((event) => {
    const span = begin(`send ${event.type}`, SpanKind.PRODUCER, event);
    span.setAttributes({ 'messaging.operation.type': 'send', 'messaging.system': destination });
    if (!span.isRecording()) return { event, span };
    return { event: { ...event, headers: { ...event.headers, traceparent: traceparentOf(span) } }, span };
  });
  await send(sent.map(({ event }) => event));
  // Spans of a batch that could not be sent are never ended: it is tried again many times a second while brokers are away.
  for (const { span } of sent) span.end();
}

/** Runs the handling of an event in a span of the event's trace. `run` answers why it failed, or null. */
export async function handleTraced(
  event: Pick<Envelope, 'type' | 'id' | 'headers'>,
  run: () => Promise<unknown>,
): Promise<void> {
  const span = begin(`handle ${event.type}`, SpanKind.CONSUMER, event);
  span.setAttribute('messaging.operation.type', 'process');
  const error = await context.with(trace.setSpan(context.active(), span), run);
  if (error !== null) fail(span, error);
  span.end();
}

function begin(name: string, kind: SpanKind, { id, headers }: Pick<Envelope, 'id' | 'headers'>): Span {
  const attributes = { 'messaging.message.id': id };
  return trace.getTracer('dure').startSpan(name, { kind, attributes }, parentIn(headers.traceparent));
}

function parentIn(traceparent: string | undefined) {
  const [, traceId, spanId, flags = '00'] = traceparentPattern.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16),
    isRemote: true,
  });
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}

function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
}
